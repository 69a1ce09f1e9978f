### Ce qui est commun à toutes les réponses.
### Chaque réponse a .verdict (la réponse), .details (dates et montants, une phrase par ligne) et .next (que faire).
### Le nom dit quand elle vaut : fournisseur-question-situation(-variante) ; « running », tout contrat en cours ; « any », toujours.

what-if = Simulation au { $on }.
where-written = Où c’est écrit : { $sources }.
overdue = { $overdue_payments ->
    [one] Il y a { $overdue_payments } paiement en retard, de { $overdue_total }.
   *[other] Il y a { $overdue_payments } paiements en retard, soit { $overdue_total } au total.
 }

remaining = { $remaining_payments ->
    [0] Il ne reste rien à payer : le solde est de { $remaining_total }.
    [one] Il reste { $remaining_payments } paiement, de { $remaining_total }.
   *[other] Il reste { $remaining_payments } paiements, soit { $remaining_total } au total.
 }
next-payment = { $next_payment_on ->
    [none] { "" }
   *[other] Le prochain est prévu le { $next_payment_on }, pour { $next_payment_amount }.
 }

any-ended =
    .verdict = { $status ->
        [cancelled] D’après le dossier, ce contrat est clos, avec une fin au { $ends_on }.
       *[active] Ce contrat est arrivé à son terme le { $ends_on }, sans renouvellement.
     }
    .details = Il n’y a donc plus rien à résilier ni à renouveler.
any-stale =
    .verdict = Je ne peux pas le calculer : le dossier du contrat va jusqu’au { $ends_on }, et la période suivante n’y figure pas encore.
    .details = Le renouvellement automatique est actif, mais sans la nouvelle période au dossier je ne donne ni date ni montant.
    .next = L’équipe d’assistance peut vérifier le dossier.
