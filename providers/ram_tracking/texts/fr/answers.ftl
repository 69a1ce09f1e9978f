### RAM Tracking.

part-settlement = Partir avant la fin demande un règlement, dont l’équipe financière donne le montant.
part-default-fees = Arrêter les paiements hors des conditions convenues peut entraîner des frais ; les documents n’en donnent pas le montant.
part-to-notify = C’est l’équipe des renouvellements qu’il faut prévenir.
part-until-then = { $remaining_payments ->
    [0] { remaining }
   *[other] Les paiements restants sont dus jusque-là. { remaining }
 }
part-notice-unknown = La durée du préavis ne figure pas dans les données de votre contrat : je ne peux pas vous donner de date limite.

answer-cancel_contract-general =
    .verdict = Vous pouvez résilier, en respectant le préavis des conditions générales.
    .details =
        { part-settlement }
        Les paiements restants sont dus jusqu’à la fin du contrat.
    .next = { part-to-notify }
answer-cancel_contract-notice_open =
    .verdict = Si vous donnez votre préavis au plus tard le { $notice_until }, le contrat peut prendre fin le { $ends_on }.
    .details =
        { part-until-then }
        { part-settlement }
    .next = { part-to-notify }
answer-cancel_contract-notice_passed =
    .verdict = Vous pouvez demander la résiliation, mais le préavis pour cette période allait jusqu’au { $notice_until } ; le contrat se renouvelle le { $renewal_on }.
    .details =
        { remaining }
        { part-settlement }
    .next = { part-to-notify } Elle peut vous dire ce qui est encore possible.
answer-cancel_contract-notice_unknown =
    .verdict = Vous pouvez demander la résiliation, en respectant un préavis ; le contrat se renouvelle le { $renewal_on }.
    .details =
        { part-notice-unknown }
        { remaining }
        { part-settlement }
    .next = { part-to-notify } Elle peut vous donner la durée du préavis.
answer-cancel_contract-not_renewing =
    .verdict = Votre contrat ne se renouvelle pas : il prend fin le { $ends_on }.
    .details =
        { part-until-then }
        Partir plus tôt demande un règlement.
    .next = Pour qu’il s’arrête à cette date, vous n’avez plus rien à faire.

answer-stop_renewal-general =
    .verdict = Vous pouvez demander que le contrat ne se renouvelle pas, en respectant le préavis des conditions générales.
    .details =
        Les paiements restants sont dus jusqu’à la fin du contrat.
        { part-settlement }
    .next = { part-to-notify }
answer-stop_renewal-notice_open =
    .verdict = Si vous donnez votre préavis au plus tard le { $notice_until }, le contrat peut s’arrêter le { $ends_on } au lieu de se renouveler.
    .details =
        { part-until-then }
        { part-settlement }
    .next = { part-to-notify }
answer-stop_renewal-notice_passed =
    .verdict = Vous pouvez le demander, mais le préavis pour cette période allait jusqu’au { $notice_until } ; le contrat se renouvelle le { $renewal_on }.
    .details =
        { remaining }
        { part-settlement }
    .next = { part-to-notify } Elle peut vous dire ce qui est encore possible.
answer-stop_renewal-notice_unknown =
    .verdict = Vous pouvez le demander, en respectant un préavis ; le contrat se renouvelle le { $renewal_on }.
    .details =
        { part-notice-unknown }
        { remaining }
        { part-settlement }
    .next = { part-to-notify } Elle peut vous donner la durée du préavis.
answer-stop_renewal-not_renewing =
    .verdict = Le renouvellement est déjà désactivé : le contrat prend fin le { $ends_on }.
    .details = { part-until-then }
    .next = Vous n’avez plus rien à faire.

answer-reduce_payments-general =
    .verdict = En général, non : les paiements ne baissent pas pendant la durée du contrat.
    .details = Prolonger l’accord est parfois possible, et peut les alléger un peu.
    .next = C’est l’équipe des renouvellements qui peut l’étudier.
answer-reduce_payments-running =
    .verdict = En général, non : les paiements ne baissent pas tant que le contrat est en cours, c’est-à-dire jusqu’au { $ends_on }.
    .details = Prolonger l’accord est parfois possible, et peut les alléger un peu.
    .next = C’est l’équipe des renouvellements qui peut l’étudier.
answer-reduce_payments-ended =
    .verdict = Pour un contrat arrivé à son terme, les documents ne disent rien d’une baisse des paiements.
    .next = C’est l’équipe des renouvellements qui peut vous répondre.

answer-ask_lose_access-general =
    .verdict = S’il reste du temps après la demande, l’accès dure jusqu’à la fin du contrat.
    .details = La condition : que tous les paiements suivants soient faits.
answer-ask_lose_access-running =
    .verdict = Vous gardez l’accès jusqu’au { $access_until }, si tous les paiements suivants sont faits.
    .details = { remaining }
answer-ask_lose_access-running-overdue =
    .verdict = L’accès peut durer jusqu’au { $access_until }, mais à condition que tous les paiements soient faits.
    .details = { remaining }
    .next = L’équipe financière peut vous dire ce que le retard change.

answer-ask_will_be_charged-general =
    .verdict = Les paiements restants sont dus jusqu’à la fin du contrat, et celui-ci se renouvelle automatiquement.
    .details = { part-default-fees }
answer-ask_will_be_charged-notice_open =
    .verdict = { $remaining_payments ->
        [0] D’ici la fin du contrat, le { $ends_on }, il n’y a plus rien à facturer.
       *[other] Les paiements restants sont dus jusqu’à la fin du contrat, le { $ends_on }.
     }
    .details =
        { remaining }
        Le contrat se renouvelle automatiquement, sauf préavis donné au plus tard le { $notice_until }.
        { part-default-fees }
answer-ask_will_be_charged-notice_passed =
    .verdict = { $remaining_payments ->
        [0] Pour la période en cours, il n’y a plus rien à facturer ; le contrat se renouvelle automatiquement le { $renewal_on }.
       *[other] Les paiements restants sont dus, et le contrat se renouvelle automatiquement le { $renewal_on }.
     }
    .details =
        { remaining }
        { part-default-fees }
    .next = Le délai de préavis est passé ; l’équipe des renouvellements peut vous dire ce qui sera facturé ensuite.
answer-ask_will_be_charged-notice_unknown =
    .verdict = { $remaining_payments ->
        [0] Pour la période en cours, il n’y a plus rien à facturer ; le contrat se renouvelle automatiquement le { $renewal_on }.
       *[other] Les paiements restants sont dus, et le contrat se renouvelle automatiquement le { $renewal_on }.
     }
    .details =
        { remaining }
        { part-default-fees }
    .next = La durée du préavis ne figure pas dans les données de votre contrat ; l’équipe des renouvellements peut vous la donner.
answer-ask_will_be_charged-not_renewing =
    .verdict = { $remaining_payments ->
        [0] Pour le contrat en cours, il n’y a plus rien à facturer, et il prend fin le { $ends_on }, sans renouvellement.
       *[other] Les paiements restants sont dus jusqu’à la fin du contrat, le { $ends_on } : il ne se renouvelle pas.
     }
    .details =
        { remaining }
        { part-default-fees }

answer-ask_settlement_amount-general =
    .verdict = C’est l’équipe financière qui donne le montant du règlement.
    .details = Partir avant la fin du contrat demande ce règlement.
    .next = Gardez votre numéro de contrat sous la main pour lui parler.
answer-ask_settlement_amount-running =
    .verdict = C’est l’équipe financière qui donne le montant du règlement.
    .details =
        Partir avant la fin du contrat demande ce règlement.
        { remaining } Ce total est celui du contrat, pas le montant du règlement.
    .next = Gardez votre numéro de contrat sous la main pour lui parler.

answer-ask_refund-any =
    .verdict = Les documents ne disent rien d’un remboursement : je ne peux donc pas vous le promettre.
    .next = C’est l’équipe financière qui peut vous répondre.

answer-ask_notice_deadline-general =
    .verdict = La résiliation suit le préavis des conditions générales ; sa durée est celle de votre contrat.
answer-ask_notice_deadline-notice_open =
    .verdict = Prévenez au plus tard le { $notice_until }.
    .details = Avec un préavis donné à temps, le contrat peut prendre fin le { $ends_on }.
    .next = { part-to-notify }
answer-ask_notice_deadline-notice_passed =
    .verdict = Le délai est passé : le préavis pour cette période allait jusqu’au { $notice_until }, et le contrat se renouvelle le { $renewal_on }.
    .next = L’équipe des renouvellements peut vous dire ce qui est encore possible.
answer-ask_notice_deadline-notice_unknown =
    .verdict = { part-notice-unknown }
    .details = Le contrat se renouvelle le { $renewal_on }.
    .next = L’équipe des renouvellements peut vous donner la durée du préavis.
answer-ask_notice_deadline-not_renewing =
    .verdict = Aucun préavis à donner : le renouvellement est déjà désactivé, et le contrat prend fin le { $ends_on }.

answer-ask_contract_status-general =
    .verdict = Pour cela, il me faut votre contrat : le plan, les dates et les paiements y figurent.
answer-ask_contract_status-running =
    .verdict = Votre plan { $plan } est actif et { $auto_renew ->
        [yes] se renouvelle le { $ends_on }
       *[no] prend fin le { $ends_on }, sans renouvellement
     }.
    .details = { remaining } { next-payment }
answer-ask_contract_status-ended =
    .verdict = Votre plan { $plan } { $status ->
        [cancelled] est déjà clos ; sa date de fin est le { $ends_on }
       *[active] est arrivé à son terme le { $ends_on }
     }{ $auto_renew ->
        [yes] { "" }
       *[no] , sans renouvellement
     }.
    .details = { remaining } { next-payment }
answer-ask_contract_status-stale =
    .verdict = Votre plan { $plan } est actif, avec renouvellement automatique ; ses données vont jusqu’au { $ends_on } et ne montrent pas encore la nouvelle période.
    .details = { remaining } { next-payment }

answer-ask_data_backup-any =
    .verdict = Les documents ne disent pas comment garder une copie de vos données, ni ce qu’elles deviennent.
    .next = C’est l’équipe d’assistance qui peut vous répondre.

answer-ask_contact_time-any =
    .verdict = Je ne peux pas vous donner de date : les documents ne prévoient pas de délai de contact.
    .next = C’est l’équipe des renouvellements qui peut vous répondre.

answer-declare_partner-any =
    .verdict = Les documents ne prévoient rien de particulier pour les partenaires.
    .next = C’est l’équipe d’assistance qui peut vous répondre.
