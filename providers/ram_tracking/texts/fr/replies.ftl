### Réponses enregistrées de l’entreprise, pour le bureau de l’équipe.

reply-finance = Le montant exact est calculé par l’équipe financière. Je lui transmets votre demande avec tout notre échange.
    .title = Transmettre à l’équipe financière
reply-longer_term = Si cela vous intéresse, nous pouvons regarder les conditions d’un contrat plus long. Sinon, aucun souci : nous poursuivons votre demande.
    .title = Durée plus longue

## Une panne dont quelqu’un parle à côté de son départ.
tried-before = Nous sommes désolés de ce contretemps. Cette panne, je ne la vois pas d’ici, et si elle change le délai, les documents ne le disent pas : c’est l’équipe qui vérifie. Gardez ce que vous avez de ce jour, comme une capture d’écran.
