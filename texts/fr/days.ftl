### Noms des jours que montre la frise d'une carte : day-<nom du jour dans la politique>.

day-refund_until = Dernier jour pour demander le remboursement
    .safe = Date sûre pour demander le remboursement
day-refund_until_disputed = Jour où le remboursement vaut peut-être encore
day-stop_renewal_until = Dernier jour pour annuler le renouvellement
    .safe = Date sûre pour annuler le renouvellement
day-stop_renewal_until_disputed = Autre limite pour annuler le renouvellement, par écrit
day-renewal_on = Renouvellement du contrat
day-ends_on = Fin de la période du contrat
day-notice_until = Dernier jour pour le préavis
day-next_refund_until = Dernier jour du remboursement après renouvellement
    .safe = Date sûre du remboursement après renouvellement
day-next_refund_until_disputed = Jour où ce remboursement vaut peut-être encore
day-access_until = Votre accès reste ouvert jusqu’ici
day-contact_by = Date limite du contact de l’équipe

### Un jour, ou plusieurs, dont parle le client.
what-if-weekday = J’ai compris { $weekday } de la semaine prochaine, le { $day } :
span-month = Pour { $month }
span-year = Pour { $year }
span-from = À partir du { $first }
span-until = D’aujourd’hui au { $last }
span-between = Du { $first } au { $last }
span-one = { $days } : { $answer }
span-several = { $days }, la réponse change selon le jour de la demande.
span-several-ask_payments = { $days }, la réponse change selon le jour.
span-run-until = Jusqu’au { $last } : { $answer }
span-run-day = Le { $first } : { $answer }
span-run-between = Du { $first } au { $last } : { $answer }
span-run-from = À partir du { $first } : { $answer }
wished-left = { $remaining_payments ->
    [0] Le { $on }, il ne resterait aucune échéance de la période en cours.
    [one] Le { $on }, il resterait { $remaining_payments } échéance ({ $remaining_total }){ remaining-overdue-only }. { due-before }
   *[other] Le { $on }, il resterait { $remaining_payments } échéances ({ $remaining_total }){ remaining-overdue }. { due-before }
 }
run-ask_payments = { $remaining_payments ->
    [0] il ne reste rien à payer pour la période actuelle. { term-to-come }
    [one] il reste { $remaining_payments } échéance ({ $remaining_total }){ remaining-overdue-only }.
   *[other] il reste { $remaining_payments } échéances ({ $remaining_total }){ remaining-overdue }.
 }
span-change = le { $day }
span-more = Elle change encore { $days } : demandez-moi l’un de ces jours.

### Le jour où le client veut être parti, à côté de la fin du contrat.
wished-before = Un arrêt le { $day } tomberait avant la fin du contrat, le { $ends_on }.
wished-at-end = C’est justement la fin du contrat : le { $ends_on }.
wished-renewed = Avant le { $day }, le contrat se renouvelle, le { $ends_on }, si rien n’est demandé à temps.
wished-after = Le contrat prend fin avant cela, le { $ends_on }.
which-day-end = Dans les données du contrat, c’est le { $day }.
which-day = { $gone ->
    [yes] Il y a les deux, selon des règles différentes : le { $safe }, le plus sûr, est passé ; l’autre est le { $other }. Ne l’attendez pas : faites la demande tout de suite.
   *[no] Il y a les deux, selon des règles différentes : le { $safe } est le jour sûr ; le { $other }, il peut être trop tard.
 }
hour-unknown = Jusqu’à quelle heure une demande compte, je ne peux pas le dire : faites-la au plus tôt.

### Les échéances, une à une, d’après les données du contrat.
instalment-of = { $status ->
    [paid] L’échéance de { $month } ({ $amount }) est enregistrée comme payée.
    [overdue] L’échéance de { $month }, de { $amount }, était due le { $day } : elle est en retard.
   *[open] L’échéance de { $month }, de { $amount }, est prévue le { $day }.
 }
instalment-none = En { $month }, aucune échéance de ce contrat : la dernière est prévue le { $day }.
instalment-none-left = En { $month }, aucune échéance de ce contrat.
instalment-renewed = Le { $day }, le contrat se renouvelle : de ce qui tombe ensuite, les données ne montrent encore ni date ni montant.
instalment-in-list = { $day } ({ $amount }{ $status ->
    [overdue] , en retard
   *[other] { "" }
 })
instalments-due = À payer : { $each }.
instalments-between = La prochaine est prévue le { $first } ; la dernière, le { $last }.
instalment-last = { $status ->
    [paid] La dernière échéance de ce contrat ({ $amount }, du { $day }) est enregistrée comme payée.
    [overdue] La dernière échéance de ce contrat, de { $amount }, était due le { $day } : elle est en retard.
   *[open] La dernière échéance de ce contrat, de { $amount }, est prévue le { $day }.
 }
