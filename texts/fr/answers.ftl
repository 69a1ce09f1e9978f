### Ce qui est commun à toutes les réponses.
### Chaque réponse a .verdict (la réponse), .details (dates et montants, une phrase par ligne) et .next (que faire).
### Le nom dit quand elle vaut : fournisseur-question-situation(-variante) ; « running », tout contrat en cours ; « any », toujours.

what-if = Pour le { $on } :
where-written = Où c’est écrit : { $sources }.
places-join = { " ; " }
overdue = { $overdue_payments ->
    [one] Il y a { $overdue_payments } paiement en retard, de { $overdue_total }.
   *[other] Il y a { $overdue_payments } paiements en retard, soit { $overdue_total } au total.
 }

remaining = { $remaining_payments ->
    [0] Il ne reste aucun paiement : le total dû est de { $remaining_total }.
    [one] Il reste { $remaining_payments } paiement de { $remaining_total }.
   *[other] Il reste { $remaining_payments } paiements, soit { $remaining_total } au total.
 }
next-payment = { $next_payment_on ->
    [none] { "" }
   *[other] Le prochain est prévu le { $next_payment_on }, pour { $next_payment_amount }.
 }

any-ended =
    .verdict = { $status ->
        [cancelled] Ce contrat est déjà clos ; sa date de fin est le { $ends_on }.
       *[active] Ce contrat est arrivé à son terme le { $ends_on }, sans renouvellement.
     }
    .details = Il n’y a donc plus rien à résilier ni à renouveler.
    .next = Si quelque chose vous semble faux, demandez à parler à l’équipe.
any-ask_will_be_charged-ended =
    .verdict = { $status ->
        [cancelled] Ce contrat est déjà clos ; sa date de fin est le { $ends_on } : il n’y a pas de nouvelle période à facturer.
       *[active] Ce contrat est arrivé à son terme le { $ends_on }, sans renouvellement : il n’y a pas de nouvelle période à facturer.
     }
any-ask_lose_access-ended =
    .verdict = { $status ->
        [cancelled] Ce contrat est déjà clos ; sa date de fin est le { $ends_on }. Ses données ne montrent pas ce qu’il en est de l’accès.
       *[active] Ce contrat est arrivé à son terme le { $ends_on } ; ses données ne montrent pas ce qu’il en est de l’accès.
     }
    .next = Si l’accès n’est pas comme il devrait être, demandez à parler à l’équipe.
any-ask_refund-ended =
    .verdict = { $status ->
        [cancelled] Ce contrat est déjà clos ; sa date de fin est le { $ends_on }. Ses données ne montrent aucun remboursement.
       *[active] Ce contrat est arrivé à son terme le { $ends_on } ; ses données ne montrent aucun remboursement.
     }
    .next = Si vous attendez un remboursement, demandez à parler à l’équipe.
still-open = { $payments ->
    [0] Les données du contrat n’indiquent plus aucun paiement à venir.
    [one] Les données du contrat indiquent { $payments } paiement à régler, de { $total }.
   *[other] Les données du contrat indiquent { $payments } paiements à régler, soit { $total } au total.
 }
any-ended-later =
    .verdict = { $status ->
        [cancelled] Ce contrat est déjà clos ; sa date de fin est le { $ends_on }.
       *[active] Ce jour-là, le contrat sera déjà arrivé à son terme : il va jusqu’au { $ends_on }, sans renouvellement.
     }
    .details = Il n’y aura donc plus rien à résilier ni à renouveler.
any-stale =
    .verdict = Je ne peux pas encore répondre : les données du contrat vont jusqu’au { $ends_on }, et la période suivante n’y figure pas.
    .details = Le renouvellement automatique est actif, mais sans la nouvelle période je ne donne ni date ni montant.
    .next = { $team_first } peut vérifier les données. Si vous voulez partir, votre demande suivra avec.
any-stale-later =
    .verdict = Je ne peux pas encore répondre : le contrat se renouvelle le { $ends_on }, et la période suivante ne figure pas dans ses données.
    .next = Je peux répondre pour tout jour avant le { $ends_on }.
