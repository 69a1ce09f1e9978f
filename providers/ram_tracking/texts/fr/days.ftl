### RAM Tracking. Ce qui vaut plusieurs jours de suite, en une ligne : run-<situation>, ou run-<question>-<situation>.

run-notice_open = il est encore temps de donner le préavis, au plus tard le { $notice_until }, pour une fin de contrat le { $ends_on }.
run-notice_passed = le délai de préavis sera passé ; le contrat se renouvelle le { $renewal_on }.
run-notice_unknown = vous pouvez le demander ; la durée du préavis ne figure pas dans les données du contrat, qui se renouvelle le { $renewal_on }.
run-not_renewing = aucun préavis à donner : le contrat ne se renouvelle pas et prend fin le { $ends_on }.
run-ended = le contrat aura déjà pris fin, le { $ends_on }.
run-renewed = le contrat se sera renouvelé, le { $renewal_on } ; de la nouvelle période, les données ne montrent encore rien.

run-access = vous gardez l’accès jusqu’au { $access_until }, à condition de régler toutes les échéances à venir.
run-ask_lose_access-notice_open = { run-access }
run-ask_lose_access-notice_passed = { run-access }
run-ask_lose_access-notice_unknown = { run-access }
run-ask_lose_access-not_renewing = { run-access }

run-owed = { $remaining_payments ->
    [0] pour le contrat en cours, il ne reste aucune échéance
    [one] il reste { $remaining_payments } échéance, de { $remaining_total }, au { $on }
   *[other] il reste { $remaining_payments } échéances, soit { $remaining_total }, au { $on }
 }
run-ask_will_be_charged-notice_open = { run-owed } ; il est encore temps de donner le préavis.
run-ask_will_be_charged-notice_passed = { run-owed } ; le délai de préavis sera passé, et le contrat se renouvelle le { $renewal_on }.
run-ask_will_be_charged-notice_unknown = { run-owed } ; le contrat se renouvelle le { $renewal_on }.
run-ask_will_be_charged-not_renewing = { run-owed } ; après la fin, le { $ends_on }, plus rien.
run-settlement = le montant du règlement, seule l’équipe financière le calcule ; { run-owed }.
run-ask_settlement_amount-notice_open = { run-settlement }
run-ask_settlement_amount-notice_passed = { run-settlement }
run-ask_settlement_amount-notice_unknown = { run-settlement }
run-ask_settlement_amount-not_renewing = { run-settlement }

### Partir avant la fin du contrat : ce que cela suppose.
wished-before = Un arrêt le { $day } tomberait avant la fin du contrat, le { $ends_on } : il suppose un règlement, que l’équipe financière calcule.

### À côté du jour souhaité : là où le délai est passé, cela vient d’abord.
wished-at-end = { $situation ->
    [notice_passed] Si un arrêt à cette date est encore possible, seule l’équipe peut le dire.
   *[other] C’est justement la fin du contrat : le { $ends_on }.
 }
wished-renewed = { $situation ->
    [notice_passed] Le { $day }, le contrat se sera déjà renouvelé.
   *[other] Avant le { $day }, le contrat se renouvelle, le { $ends_on }, si rien n’est demandé à temps.
 }

### passed-<situation> : ce qui est déjà passé aujourd’hui ; dit d’abord, quel que soit le jour dont parle le client.
passed-notice_passed = Le délai de préavis s’est terminé le { $notice_until }.
