### Le point que la question précise, au lieu de la même réponse : focus-<question>-<point>-<situation>, focus-<question>-<point>.
### Sans la question (focus-<point>) : après n’importe quelle réponse.

focus-ask_nonpayment-interest = Des intérêts de retard : rien n’est écrit. Des frais pour impayé sont possibles, d’un montant non précisé ; l’équipe financière répond.
focus-ask_nonpayment-parts = Payer en plusieurs fois : rien n’est écrit. C’est l’équipe financière qui peut dire si c’est possible.
focus-ask_nonpayment-block = Si le service est coupé, et quand, rien n’est écrit : l’accès suppose que les échéances soient réglées. L’équipe financière vous dit ce qu’un retard change.
focus-ask_nonpayment-bureau = Sur un contentieux, un recouvrement ou un fichier d’impayés, rien n’est écrit. Ce qui l’est : des frais peuvent s’ajouter, d’un montant non précisé, et ce qui est dû le reste. C’est l’équipe financière qui répond.
focus-ask_nonpayment-method = Comment régler une échéance (virement, carte) : rien n’est écrit. C’est l’équipe financière qui répond.
focus-ask_payments-method = { focus-ask_nonpayment-method }
focus-ask_payments-parts = { focus-ask_nonpayment-parts }
focus-ask_payments-interest = { focus-ask_nonpayment-interest }
focus-ask_payments-bureau = { focus-ask_nonpayment-bureau }
focus-ask_payments-block = { focus-ask_nonpayment-block }
focus-ask_payments-up_to_date = { $overdue_payments ->
    [0] Rien n’est en retard dans les données ; les échéances à venir sont dues à leur date.
   *[other] Ce qui est en retard dans les données : { $overdue_total }. Une fois ce montant payé, restent les échéances à venir, à leur date. Quand le paiement est constaté, c’est l’équipe financière qui le dit.
 }
focus-ask_nonpayment-up_to_date = { focus-ask_payments-up_to_date }
focus-ask_payments-nothing_more-ended = { $remaining_payments ->
    [0] Le contrat est terminé, et les données ne montrent plus rien à régler.
   *[other] Le contrat est terminé : les données ne montrent rien d’autre que ces échéances à régler.
 }
focus-ask_nonpayment-nothing_more-ended = { focus-ask_payments-nothing_more-ended }
focus-ask_payments-which_due = { $overdue_payments ->
    [0] Rien n’est en retard dans les données du contrat.
    [one] En retard : l’échéance du { $overdue_days } ({ $overdue_total }).
   *[other] En retard : les échéances du { $overdue_days } ({ $overdue_total } en tout).
 }
focus-ask_payments-which_one = { $overdue_payments ->
    [0] { focus-ask_payments-monthly }
   *[other] { focus-ask_payments-which_due }
 }
focus-ask_contract_status-which_one = { focus-ask_payments-which_one }
focus-ask_nonpayment-which_one = { focus-ask_payments-which_due }
focus-ask_nonpayment-which_due = { focus-ask_payments-which_due }
focus-ask_contract_status-ends-ended = Le contrat a pris fin le { $ends_on }, sans renouvellement.
focus-ask_contract_status-renews_when-ended = { focus-ask_contract_status-ends-ended }
focus-ask_contract_status-ends-stale = { focus-engaged-stale }
focus-ask_contract_status-renews_when-stale = { focus-engaged-stale }
focus-ask_contract_status-since-stale = { focus-engaged-stale }
focus-reduce_payments-how_much_less = Peut-être un peu : renouveler pour plus longtemps peut apporter une légère baisse. De combien, ce n’est pas écrit ; c’est l’équipe des renouvellements qui le calcule.
focus-cancel_contract-last_step = Un menu ou un bouton pour cela, les documents n’en décrivent pas : ce qu’il fait, je ne peux pas le dire. C’est l’équipe des renouvellements qui confirme le préavis.
focus-stop_renewal-last_step = { focus-cancel_contract-last_step }
focus-ask_payments-since = { focus-ask_payments-which_due }
focus-ask_notice_deadline-since-notice_passed = Le délai de préavis s’est terminé le { $notice_until }.
focus-ask_contract_status-which_due = { focus-ask_payments-which_due }

part-person-sees = Une personne de l’équipe peut le voir avec vous.
focus-report_hardship-parts = Payer en plusieurs fois : rien n’est écrit. { part-person-sees }
focus-report_hardship-block = Si le service est coupé, et quand, rien n’est écrit. { part-person-sees }
focus-report_hardship-bureau = Un fichier d’impayés ou un recouvrement : rien n’est écrit. { part-person-sees }
focus-report_hardship-interest = Des frais pour impayé sont possibles, d’un montant non précisé ; sur des intérêts, rien n’est écrit. { part-person-sees }

## Le remboursement : sous quelle forme, combien, quand.
focus-ask_refund_delivery-form = Sous quelle forme un remboursement viendrait, les documents ne le disent pas : ils ne parlent pas de remboursement. C’est l’équipe financière qui répond.
focus-ask_refund_delivery-full = Combien un remboursement couvrirait, les documents ne le disent pas : ils ne parlent pas de remboursement. C’est l’équipe financière qui répond.
focus-ask_refund_delivery-arrives = En combien de jours un remboursement arriverait, les documents ne le disent pas : ils ne parlent pas de remboursement. C’est l’équipe financière qui répond.
focus-ask_refund-form = { focus-ask_refund_delivery-form }
focus-ask_refund-full = { focus-ask_refund_delivery-full }
focus-ask_refund-arrives = { focus-ask_refund_delivery-arrives }

## Le délai : est-il trop tard, est-ce sûr.
focus-own_renewal-general = Avec ce jour seul, je ne peux pas compter : il manque la durée du préavis, qui est dans les données du contrat. Il me faut pour cela son numéro.
focus-late-notice_open = Il n’est pas trop tard : prévenez au plus tard le { $notice_until }, et le contrat peut prendre fin le { $ends_on }.
focus-late-notice_passed = Le délai de préavis est passé, le { $notice_until }, et le contrat se renouvelle le { $renewal_on }. Demandez-le tout de même : ce qui reste possible, c’est l’équipe des renouvellements qui le dit.
focus-late-notice_unknown = S’il est trop tard, je ne peux pas le dire : la durée du préavis n’est pas dans les données du contrat. Il se renouvelle le { $renewal_on } ; le plus tôt est le plus sûr.
focus-late-not_renewing = Il n’y a pas de délai à manquer : le renouvellement est déjà annulé, et le contrat prend fin le { $ends_on }.
focus-late-stale = S’il est trop tard, je ne le sais pas : les données du contrat s’arrêtent au { $ends_on }. C’est l’équipe d’assistance qui peut le voir.
focus-missed-general = Sans préavis donné à temps, le contrat se renouvelle tout seul ; demandez-le tout de même : ce qui reste possible, c’est l’équipe des renouvellements qui le dit.
focus-missed-notice_open = Passé le { $notice_until }, le contrat se renouvelle le { $ends_on }. Demandez-le tout de même : ce qui reste possible alors, c’est l’équipe des renouvellements qui le dit.
focus-missed-notice_unknown = Sans préavis donné à temps, le contrat se renouvelle le { $renewal_on } ; ce qui reste possible alors, c’est l’équipe des renouvellements qui le dit.
focus-missed-notice_passed = { focus-late-notice_passed }
focus-missed-not_renewing = { focus-late-not_renewing }

## La période suivante : prix, durée.
focus-ask_next_term-next_price = Si le prix change au renouvellement, ce n’est écrit ni dans les documents ni dans les données du contrat : c’est l’équipe des renouvellements qui le sait.
focus-ask_payments-next_price = { focus-ask_next_term-next_price }
focus-ask_refund-next_price = { focus-ask_next_term-next_price }
focus-ask_contract_status-next_price = { focus-ask_next_term-next_price }
focus-stop_renewal-next_price = { focus-ask_next_term-next_price }
focus-ask_next_term-next_length = Pour combien de temps il repart, ce n’est écrit ni dans les documents ni dans les données du contrat : c’est l’équipe des renouvellements qui le sait.
focus-engaged-stale = Ni oui ni non : les données s’arrêtent au { $ends_on } et ne montrent pas s’il y a eu renouvellement. Le renouvellement automatique était actif ; c’est l’équipe d’assistance qui peut le voir.
why-unknown-notice_unknown = Dans les données de votre contrat que je reçois, la durée du préavis n’est pas remplie, et je ne veux pas vous en donner une au hasard ; { $team } la trouve dans le contrat signé.
focus-cancel_contract-other_way = D’ici je ne résilie pas, mais je peux enregistrer la demande, avec la date et l’heure ; si cela vaut préavis, c’est l’équipe des renouvellements qui le dit.
focus-cancel_contract-other_way-notice_open = { focus-cancel_contract-other_way } Le délai court jusqu’au { $notice_until }.
focus-stop_renewal-other_way = { focus-cancel_contract-other_way }
focus-ask_notice_deadline-other_way = { focus-cancel_contract-other_way }
focus-ask_how_to_notify-other_way = { focus-cancel_contract-other_way }
part-posted = Si une lettre ou un e-mail suffit, ce n’est pas écrit ; c’est l’équipe des renouvellements qui confirme la forme.
part-posted-unknown = Que ce soit sûr, je ne peux pas le dire : la durée du préavis n’est pas dans les données, et si une lettre ou un e-mail suffit, ce n’est pas écrit. Le plus tôt est le mieux ; c’est l’équipe des renouvellements qui confirme les deux.
focus-cancel_contract-posted = { part-posted }
focus-cancel_contract-posted-notice_unknown = { part-posted-unknown }
focus-stop_renewal-posted = { part-posted }
focus-stop_renewal-posted-notice_unknown = { part-posted-unknown }
focus-ask_notice_deadline-posted = { part-posted }
focus-ask_notice_deadline-posted-notice_unknown = { part-posted-unknown }

## Les échéances : une pénalité, sans s’en servir.
part-no-fine = Ce n’est pas une pénalité : ce sont les échéances du contrat lui-même. Si des frais s’y ajoutent, et combien, ce n’est pas dans ce montant : c’est l’équipe financière qui le dit.
focus-ask_payments-fine = { part-no-fine }
focus-ask_will_be_charged-fine = { part-no-fine }
focus-ask_nonpayment-fine = { part-no-fine }
focus-cancel_contract-fine = Les échéances jusqu’à la fin ne sont pas une pénalité. Partir avant suppose un règlement ; son montant, et s’il s’ajoute aux échéances, c’est l’équipe financière qui le dit.
focus-stop_renewal-fine = { focus-cancel_contract-fine }
focus-ask_settlement_amount-fine = { focus-cancel_contract-fine }
focus-ask_will_be_charged-unused = S’en servir ou non n’y change rien : les échéances du contrat sont dues jusqu’à la fin. { $remaining_payments ->
    [0] Il n’en reste aucune.
   *[other] { remaining }
 }
focus-ask_payments-unused = { focus-ask_will_be_charged-unused }
focus-ask_nonpayment-unused = { focus-ask_will_be_charged-unused }
focus-cancel_contract-unused = { focus-ask_will_be_charged-unused }
focus-ask_payments-nothing_more-notice_open = { remaining } Pour cette période, c’est ce qui est inscrit. Mais sans préavis au plus tard le { $notice_until }, le contrat se renouvelle le { $ends_on }, et de nouvelles échéances suivent.
focus-ask_payments-nothing_more-notice_passed = Non. { remaining } Le délai de préavis est passé, et le contrat se renouvelle le { $renewal_on }. De ce qui sera dû ensuite, les données ne montrent encore ni date ni montant.
focus-ask_payments-nothing_more-notice_unknown = { remaining } Pour cette période, c’est ce qui est inscrit. Mais sans préavis donné à temps, le contrat se renouvelle le { $renewal_on }, et de nouvelles échéances suivent.
focus-ask_payments-nothing_more-not_renewing = { remaining } Ensuite, rien : le contrat prend fin le { $ends_on }, sans renouvellement.
focus-ask_will_be_charged-nothing_more-notice_open = { focus-ask_payments-nothing_more-notice_open }
focus-ask_will_be_charged-nothing_more-notice_passed = { focus-ask_payments-nothing_more-notice_passed }
focus-ask_will_be_charged-nothing_more-notice_unknown = { focus-ask_payments-nothing_more-notice_unknown }
focus-ask_will_be_charged-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
part-not-settlement = { $remaining_payments ->
    [0] Non : il ne reste aucune échéance, mais le règlement pour partir avant le terme est un autre montant, que seule l’équipe financière calcule.
   *[other] Non. { remaining } C’est le total des échéances ; le règlement pour partir avant le terme est un autre montant, que seule l’équipe financière calcule.
 }
part-late-to-avoid = Le délai de préavis est passé, et le contrat se renouvelle le { $renewal_on }.
focus-ask_settlement_amount-nothing_more-general = Non : partir avant le terme demande un règlement, dont seule l’équipe financière calcule le montant.
focus-ask_settlement_amount-nothing_more-notice_open = { part-not-settlement } Sans préavis au plus tard le { $notice_until }, le contrat se renouvelle le { $ends_on }.
focus-ask_settlement_amount-nothing_more-notice_passed = { part-not-settlement } { part-late-to-avoid }
focus-ask_settlement_amount-nothing_more-notice_unknown = { part-not-settlement } Sans préavis donné à temps, le contrat se renouvelle le { $renewal_on }.
focus-ask_settlement_amount-nothing_more-not_renewing = { part-not-settlement } Qui reste jusqu’au { $ends_on } ne paie que les échéances : le contrat ne se renouvelle pas.
facet-ask_settlement_amount-next = L’équipe financière indique d’abord le montant du règlement ; d’ici là, rien ne change dans le contrat.
focus-cancel_contract-nothing_more-notice_open = { remaining } Avec un préavis au plus tard le { $notice_until }, c’est ce qui se paie jusqu’à la fin du contrat. Partir plus tôt demande un règlement : un autre montant, que seule l’équipe financière calcule.
focus-cancel_contract-nothing_more-notice_passed = { focus-ask_settlement_amount-nothing_more-notice_passed }
focus-cancel_contract-nothing_more-notice_unknown = { focus-ask_settlement_amount-nothing_more-notice_unknown }
focus-cancel_contract-nothing_more-not_renewing = { focus-ask_settlement_amount-nothing_more-not_renewing }
focus-ask_nonpayment-nothing_more = { remaining } { focus-ask_nonpayment-commitment }
focus-stop_renewal-nothing_more-notice_open = { focus-cancel_contract-nothing_more-notice_open }
focus-stop_renewal-nothing_more-notice_passed = { focus-cancel_contract-nothing_more-notice_passed }
focus-stop_renewal-nothing_more-notice_unknown = { focus-cancel_contract-nothing_more-notice_unknown }
focus-stop_renewal-nothing_more-not_renewing = { focus-cancel_contract-nothing_more-not_renewing }
focus-ask_notice_deadline-nothing_more-notice_open = { focus-cancel_contract-nothing_more-notice_open }
focus-ask_notice_deadline-nothing_more-notice_passed = { focus-cancel_contract-nothing_more-notice_passed }
focus-ask_notice_deadline-nothing_more-notice_unknown = { focus-cancel_contract-nothing_more-notice_unknown }
focus-ask_notice_deadline-nothing_more-not_renewing = { focus-cancel_contract-nothing_more-not_renewing }
stated-ask_nonpayment = Ne plus payer ne met pas fin au contrat : les échéances restent dues jusqu’à la fin, l’accès en dépend, et des frais peuvent s’ajouter, d’un montant qui n’est pas écrit.
focus-ask_nonpayment-commitment = Payer ce qui est en retard ne met pas fin au contrat : les autres échéances restent dues jusqu’à la fin.
focus-ask_payments-commitment = { $overdue_payments ->
    [0] Les échéances de ce contrat sont dues jusqu’à la fin. Partir avant suppose un règlement ; c’est l’équipe financière qui en donne le montant.
   *[other] { focus-ask_nonpayment-commitment }
 }

## Le matériel.
focus-ask_equipment-broken = Si un boîtier cassé ou perdu est facturé, ce n’est pas écrit non plus : c’est l’équipe d’assistance qui répond.
focus-ask_equipment-removal = Qui démonte les boîtiers, et qui le paie, ce n’est pas écrit non plus : c’est l’équipe d’assistance qui répond.

## Les données : combien de temps, lesquelles, les messages.
focus-ask_data_backup-kept = Combien de temps les données sont gardées après la fin, les documents ne le disent pas : c’est l’équipe d’assistance qui répond.
focus-ask_privacy-kept = { focus-ask_data_backup-kept }
focus-ask_privacy-which_data = Quelles données personnelles sont gardées, les documents ne le disent pas, et je ne le vois pas d’ici : c’est l’équipe d’assistance qui répond.
focus-ask_privacy-ads = Arrêter les messages publicitaires, je ne le peux pas d’ici : cela part avec la même demande, et l’équipe d’assistance s’en occupe.

## Ce que l’équipe décide.
focus-reduce_payments-pause = Une pause du contrat ou des échéances : rien n’est écrit là-dessus, ni oui ni non. Les échéances restent dues tant que l’équipe n’a rien accepté par écrit.
focus-reduce_payments-no_longer = Sans rallonger le contrat, les paiements ne diminuent en général pas : la seule voie écrite est de renouveler pour plus longtemps. S’il y en a une autre, seule l’équipe des renouvellements peut le dire.
focus-reduce_payments-guarantee = Rien n’est garanti : c’est une demande, et c’est l’équipe des renouvellements qui décide. Le contrat reste comme il est jusqu’à sa réponse.
focus-reduce_payments-refused = Si c’est non, rien ne change : le contrat et les échéances restent tels quels. Rien ne se résilie tout seul ; il faut le demander.
focus-ask_nonpayment-refused = Si c’est non, les échéances restent dues comme le contrat les prévoit. { $overdue_payments ->
    [0] { "" }
   *[other] En retard : { $overdue_total }.
 }
focus-refused = Si c’est non, la demande n’aura rien changé : le contrat reste comme il est. Ce qui reste possible alors, c’est l’équipe qui le dit.
focus-refused-notice_open = { focus-refused } Le préavis peut être donné jusqu’au { $notice_until }.
focus-reminder = Je n’envoie pas de rappel d’ici : mieux vaut noter le jour vous-même.
focus-reminder-notice_open = { focus-reminder } Le délai de préavis court jusqu’au { $notice_until }.

## Accès et sécurité.
focus-report_lost_access-where_number = Le numéro s’écrit comme { $example } et figure dans les documents du contrat. Si vous ne les avez pas, l’équipe d’assistance peut le retrouver, après avoir vérifié votre identité.
focus-report_lost_access-admin = Je ne le peux pas d’ici : c’est l’équipe d’assistance qui peut changer cela, après avoir vérifié votre identité.
focus-report_security-block = Je ne peux bloquer personne d’ici : c’est l’équipe d’assistance qui le peut. En attendant, changez les mots de passe que cette personne connaît.
focus-report_security-damage = C’est pourquoi l’équipe d’assistance le voit en priorité. En attendant, changez les mots de passe que cette personne connaît.
focus-ask_partial-part_price = Le prix par mois pour une partie seulement du contrat n’est écrit nulle part : c’est l’équipe des renouvellements qui peut le dire.
