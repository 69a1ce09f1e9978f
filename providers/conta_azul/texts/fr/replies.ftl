### Réponses enregistrées de l’entreprise, pour le bureau de l’équipe.

reply-finance = Le montant exact est calculé par l’équipe financière. Je lui transmets votre demande avec tout notre échange.
    .title = Transmettre à l’équipe financière
