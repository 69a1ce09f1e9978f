### RAM Tracking.

part-settlement = { $requested_on ->
    [none] Partir avant suppose une indemnité, appelée « règlement ».
   *[other] { "" }
 }
part-settlement-open = L’équipe financière calcule ce règlement ; s’il s’ajoute aux échéances, les documents ne le disent pas.
part-default-fees = { $when ->
    [today] Bloquer les prélèvements peut entraîner des frais pour impayé, d’un montant non précisé.
   *[later] { "" }
 }
part-ask-possible = L’équipe des renouvellements peut vous dire ce qui est encore possible.
part-to-notify = Prévenez l’équipe des renouvellements.
part-until-then = { $remaining_payments ->
    [0] { remaining }
   *[other]
        { remaining }
        D’ici là, cela reste dû.
 }
### Un jour après le renouvellement : on ne connaît que le jour où commence la nouvelle période.
part-renewed = Le contrat se renouvelle le { $renewal_on }. Le { $on }, la nouvelle période sera en cours.
part-new-term = De la nouvelle période, les données ne montrent encore rien.
any-renewed =
    .verdict = { part-renewed }
    .details = { part-new-term }
    .next = L’équipe des renouvellements peut vous dire ce qui vaudra pour cette période.

part-notice-unknown = La durée du préavis ne figure pas dans les données du contrat : je ne peux pas donner de date limite.

answer-cancel_contract-general =
    .verdict = Vous pouvez résilier, en respectant le préavis des conditions générales.
    .details =
        Les échéances restantes sont dues jusqu’à la fin du contrat.
        { part-settlement }
    .more = { part-settlement-open }
    .next = { part-to-notify }
answer-cancel_contract-notice_open =
    .verdict = { $when ->
        [today] Prévenez l’équipe des renouvellements au plus tard le { $notice_until } : le contrat peut alors prendre fin le { $ends_on }.
       *[later] Le { $on }, il est encore temps : avec un préavis donné au plus tard le { $notice_until }, le contrat peut prendre fin le { $ends_on }.
     }
    .details =
        { part-until-then }
        { part-settlement }
    .more = { part-settlement-open }
answer-cancel_contract-notice_passed =
    .verdict = { $when ->
        [today] Le délai de préavis s’est terminé le { $notice_until } ; le contrat se renouvelle le { $renewal_on }.
       *[later] Le { $on }, ce sera trop tard : le dernier jour du préavis est le { $notice_until }, et le contrat se renouvelle le { $renewal_on }.
     }
    .details =
        { remaining }
        { part-settlement }
    .more = { part-settlement-open }
    .next = Demandez-le tout de même : l’équipe des renouvellements vous dira ce qui est encore possible.
answer-cancel_contract-notice_unknown =
    .verdict = Vous pouvez résilier, avec un préavis avant le renouvellement, le { $renewal_on }.
    .details =
        Sa durée ne figure pas dans les données du contrat : l’équipe des renouvellements vous la donnera.
        { remaining }
        { part-settlement }
    .more = { part-settlement-open }
answer-cancel_contract-not_renewing =
    .verdict = Votre contrat ne se renouvelle pas : il prend fin le { $ends_on }.
    .details =
        { part-until-then }
        Partir plus tôt suppose une indemnité, appelée « règlement ».
    .next = Pour finir le { $ends_on }, vous n’avez plus rien à faire.

answer-stop_renewal-general =
    .verdict = Vous pouvez demander que le contrat ne se renouvelle pas, en respectant le préavis des conditions générales.
    .details =
        Les échéances restantes sont dues jusqu’à la fin du contrat.
        { part-settlement }
    .more = { part-settlement-open }
    .next = { part-to-notify }
answer-stop_renewal-notice_open =
    .verdict = { $when ->
        [today] Prévenez l’équipe des renouvellements au plus tard le { $notice_until } : le contrat peut alors s’arrêter le { $ends_on }, sans se renouveler.
       *[later] Le { $on }, il est encore temps : avec un préavis donné au plus tard le { $notice_until }, le contrat peut s’arrêter le { $ends_on }.
     }
    .details =
        { part-until-then }
        { part-settlement }
    .more = { part-settlement-open }
answer-stop_renewal-notice_passed =
    .verdict = { $when ->
        [today] Le délai de préavis s’est terminé le { $notice_until } ; le contrat se renouvelle le { $renewal_on }.
       *[later] Le { $on }, ce sera trop tard : le dernier jour du préavis est le { $notice_until }, et le contrat se renouvelle le { $renewal_on }.
     }
    .details =
        { remaining }
        { part-settlement }
    .more = { part-settlement-open }
    .next = Demandez-le tout de même : l’équipe des renouvellements vous dira ce qui est encore possible.
answer-stop_renewal-notice_unknown =
    .verdict = Vous pouvez le demander, avec un préavis avant le renouvellement, le { $renewal_on }.
    .details =
        Sa durée ne figure pas dans les données du contrat : l’équipe des renouvellements vous la donnera.
        { remaining }
        { part-settlement }
    .more = { part-settlement-open }
answer-stop_renewal-not_renewing =
    .verdict = Le renouvellement est déjà annulé : le contrat prend fin le { $ends_on }.
    .details = { part-until-then }
    .next = Pour finir le { $ends_on }, vous n’avez plus rien à faire.

answer-reduce_payments-general =
    .verdict = En général, non : les paiements ne baissent pas pendant la durée du contrat.
    .details = Prolonger le contrat est parfois possible, et peut les alléger un peu.
    .next = C’est l’équipe des renouvellements qui peut l’étudier.
answer-reduce_payments-running =
    .verdict = En général, non : les paiements ne baissent pas tant que le contrat est en cours, c’est-à-dire jusqu’au { $ends_on }.
    .details = Prolonger le contrat est parfois possible, et peut les alléger un peu.
    .next = C’est l’équipe des renouvellements qui peut l’étudier.
answer-reduce_payments-renewed =
    .verdict = En général, non : les paiements ne baissent pas tant qu’un contrat est en cours.
    .details =
        La période actuelle va jusqu’au { $ends_on }. { part-new-term }
        Prolonger le contrat est parfois possible, et peut les alléger un peu.
    .next = C’est l’équipe des renouvellements qui peut l’étudier.
answer-reduce_payments-ended =
    .verdict = Pour un contrat arrivé à son terme, les documents ne disent rien d’une baisse des paiements.
    .next = C’est l’équipe des renouvellements qui peut vous répondre.

answer-ask_lose_access-general =
    .verdict = S’il reste du temps après la demande, l’accès dure jusqu’à la fin du contrat.
    .details = La condition : régler toutes les échéances à venir.
answer-ask_lose_access-running =
    .verdict = Vous gardez l’accès jusqu’au { $access_until }, à condition de régler toutes les échéances à venir.
    .details = { remaining }
answer-ask_lose_access-renewed =
    .verdict = { part-renewed }
    .details = De l’accès pendant la nouvelle période, les données ne montrent encore rien.
    .next = L’équipe des renouvellements peut vous dire ce qui vaudra pour cette période.
answer-ask_lose_access-running-overdue =
    .verdict = L’accès peut durer jusqu’au { $access_until }, à condition que toutes les échéances soient réglées.
    .details = { remaining }
    .next = L’équipe financière peut vous dire ce que le retard change.

answer-ask_will_be_charged-general =
    .verdict = Les échéances restantes sont dues jusqu’à la fin du contrat, et celui-ci se renouvelle automatiquement.
    .details = { part-default-fees }
answer-ask_will_be_charged-notice_open =
    .verdict = { $remaining_payments ->
        [0] D’ici la fin du contrat, le { $ends_on }, il n’y a plus rien à facturer.
       *[other] Les échéances restantes sont dues jusqu’au terme, le { $ends_on }.
     }
    .details =
        { remaining-if-any }
        Sans préavis au plus tard le { $notice_until }, le contrat se renouvelle automatiquement.
        { part-default-fees }
answer-ask_will_be_charged-notice_passed =
    .verdict = { $remaining_payments ->
        [0] Pour la période en cours, il n’y a plus rien à facturer ; le contrat se renouvelle le { $renewal_on }.
       *[other] Les échéances restantes sont dues ; le contrat se renouvelle le { $renewal_on }.
     }
    .details =
        { remaining-if-any }
        { part-default-fees }
    .next = { $when ->
        [today] Le délai de préavis est passé ; l’équipe des renouvellements vous dira ce qui sera facturé ensuite.
       *[later] Le délai de préavis sera passé ; l’équipe des renouvellements vous dira ce qui sera facturé.
     }
answer-ask_will_be_charged-notice_unknown =
    .verdict = { $remaining_payments ->
        [0] Pour la période en cours, il n’y a plus rien à facturer ; le contrat se renouvelle le { $renewal_on }.
       *[other] Les échéances restantes sont dues ; le contrat se renouvelle le { $renewal_on }.
     }
    .details =
        { remaining-if-any }
        { part-default-fees }
    .next = La durée du préavis manque dans les données ; l’équipe des renouvellements vous la donnera.
answer-ask_will_be_charged-not_renewing =
    .verdict = { $remaining_payments ->
        [0] Pour le contrat en cours, il n’y a plus rien à facturer. Il prend fin le { $ends_on }, sans renouvellement.
       *[other] Seules les échéances restantes sont dues, et rien de plus après le { $ends_on } : le contrat ne se renouvelle pas.
     }
    .details =
        { remaining-if-any }
        { part-default-fees }

answer-ask_settlement_amount-general =
    .verdict = C’est l’équipe financière qui donne le montant du règlement.
    .details = C’est l’indemnité à payer pour partir avant la fin du contrat.
    .next = Gardez votre numéro de contrat sous la main.
answer-ask_settlement_amount-running =
    .verdict = C’est l’équipe financière qui donne le montant du règlement.
    .details =
        C’est l’indemnité à payer pour partir avant la fin.
        { remaining }
        Ce total est celui du contrat, pas le montant du règlement.
    .more = { part-settlement-open }
    .next = Gardez votre numéro de contrat sous la main.
answer-ask_settlement_amount-renewed =
    .verdict = { part-renewed }
    .details = Un règlement pour cette période, seule l’équipe financière le calcule ; les données n’en montrent encore rien.
    .next = L’équipe des renouvellements peut vous dire ce qui vaudra pour cette période.

answer-ask_refund-any =
    .verdict = Les documents ne disent rien d’un remboursement : je ne peux donc pas vous le promettre.
    .next = C’est l’équipe financière qui peut vous répondre.

answer-ask_notice_deadline-general =
    .verdict = La résiliation suit le préavis des conditions générales ; sa durée figure en principe dans votre contrat.
answer-ask_notice_deadline-notice_open =
    .verdict = { $when ->
        [today] Prévenez au plus tard le { $notice_until }.
       *[later] Le { $on }, il est encore temps : la limite est le { $notice_until }.
     }
    .details = Avec un préavis donné à temps, le contrat peut prendre fin le { $ends_on }.
    .next = { part-to-notify }
answer-ask_notice_deadline-notice_passed =
    .verdict = { $when ->
        [today] Le délai est passé : le préavis pour cette période allait jusqu’au { $notice_until }, et le contrat se renouvelle le { $renewal_on }.
       *[later] Le { $on }, ce sera trop tard : le dernier jour du préavis est le { $notice_until }, et le contrat se renouvelle le { $renewal_on }.
     }
    .next = { part-ask-possible }
answer-ask_notice_deadline-notice_unknown =
    .verdict = { part-notice-unknown }
    .details = Le contrat se renouvelle le { $renewal_on }.
    .next = L’équipe des renouvellements peut vous donner la durée du préavis.
answer-ask_notice_deadline-not_renewing =
    .verdict = Aucun préavis à donner : le renouvellement est déjà annulé, et le contrat prend fin le { $ends_on }.

answer-ask_contract_status-general =
    .verdict = Pour cela, il me faut votre contrat : la formule, les dates et les échéances y figurent.
answer-ask_contract_status-running =
    .verdict = Votre formule « { $plan } » est active, du { $term_started_on } au { $ends_on }{ $auto_renew ->
        [yes] , jour du renouvellement
       *[no] , sans renouvellement
     }.
    .details =
        { notice-length }
        { remaining } { next-payment }
# À côté de l’état du contrat : ce qui évite le renouvellement, aujourd’hui.
stops-notice_open = Pour qu’il ne se renouvelle pas, donnez votre préavis au plus tard le { $notice_until }.
stops-notice_passed = Le délai de préavis pour éviter le renouvellement s’est terminé le { $notice_until }.
stops-notice_unknown = Pour qu’il ne se renouvelle pas, il faut un préavis ; sa durée, l’équipe des renouvellements la connaît.
answer-ask_contract_status-ended =
    .verdict = Votre formule « { $plan } » { $status ->
        [cancelled] est déjà close : elle va du { $term_started_on } au { $ends_on }
       *[active] est arrivée à son terme : elle allait du { $term_started_on } au { $ends_on }
     }{ $auto_renew ->
        [yes] { "" }
       *[no] , sans renouvellement
     }.
    .details =
        { notice-length }
        { remaining } { next-payment }
answer-ask_contract_status-stale =
    .verdict = Renouvelé ou non, je ne le sais pas : les données du contrat s’arrêtent au { $ends_on }.
    .details =
        D’après elles : formule « { $plan } » active depuis le { $term_started_on }, avec renouvellement automatique ; { remaining-open }
        { notice-length } { next-payment }
    .next = { $overdue_payments ->
        [0] { part-record-checked }
       *[other] { "" }
     }
answer-ask_contract_status-renewed =
    .verdict = Votre formule « { $plan } » est active, du { $term_started_on } au { $ends_on }, jour du renouvellement.
    .details =
        { notice-length }
        { remaining } { next-payment }

answer-ask_data_backup-any =
    .verdict = Les documents ne disent pas comment garder une copie de vos données, ni combien de temps elles sont gardées après la fin.
    .next = C’est l’équipe d’assistance qui peut vous répondre.

answer-ask_contact_time-any =
    .verdict = Je ne peux pas vous donner de date : les documents ne prévoient pas de délai de contact.
    .next = C’est l’équipe des renouvellements qui peut vous répondre.

answer-declare_partner-any =
    .verdict = Les documents ne prévoient rien de particulier pour les partenaires.
    .next = C’est l’équipe d’assistance qui peut vous répondre.

### Sujets que les documents laissent ouverts : ce qu’on sait, ce qui n’y est pas, qui répond.
part-form = Les documents ne disent ni la forme du préavis, ni l’adresse, ni à qui l’envoyer.
part-form-chat = Si cette conversation suffit, ce n’est pas écrit non plus : l’équipe des renouvellements le confirme.
answer-ask_how_to_notify-any =
    .verdict = { part-form }
    .details = Ils demandent un préavis avant la fin du contrat.
    .next = { part-form-chat }
answer-ask_how_to_notify-general =
    .verdict = { part-form }
    .details = Ils demandent un préavis avant la fin du contrat.
    .next = { part-form-chat }
answer-ask_how_to_notify-notice_open =
    .verdict = { part-form }
    .details = Ils demandent un préavis, pour votre contrat au plus tard le { $notice_until }.
    .next = { part-form-chat }
answer-ask_day_counting-any =
    .verdict = Je compte le préavis en jours calendaires, à rebours depuis la fin du contrat.
    .details = Jusqu’à quelle heure vaut le dernier jour, et si c’est l’envoi ou la réception qui compte, les documents ne le disent pas.
    .next = Prévenez quelques jours avant la date limite : la façon de compter ne joue alors plus.
answer-ask_day_counting-notice_passed =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Pour cette période, le délai de préavis est passé : demandez-le tout de même, et sans attendre.
answer-ask_day_counting-notice_unknown =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = La durée du préavis ne figure pas dans les données du contrat : faites votre demande sans attendre.
answer-ask_day_counting-not_renewing =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Votre contrat ne se renouvelle pas : aucun préavis à donner.
answer-ask_day_counting-ended =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Votre contrat est arrivé à son terme : aucun préavis à donner.
part-next-term = Le contrat se renouvelle tout seul ; le prix, la durée et les conditions de la période suivante, les documents ne les donnent pas.
answer-ask_next_term-any =
    .verdict = { $renewal_on ->
        [none] D’après ses données, ce contrat ne se renouvelle pas ; ce que serait une nouvelle période, les documents ne le disent pas.
       *[other] { part-next-term }
     }
    .details = { $renewal_on ->
        [none] { "" }
       *[other] Le renouvellement est le { $renewal_on }.
     }
    .next = C’est l’équipe des renouvellements qui peut vous répondre.
answer-ask_next_term-general =
    .verdict = { part-next-term }
    .next = C’est l’équipe des renouvellements qui peut vous répondre.
answer-ask_next_term-stale =
    .verdict = Le renouvellement était prévu le { $renewal_on } ; s’il a eu lieu, et pour quelle durée, les données du contrat ne le montrent pas.
    .details = Ni le prix, ni la durée, ni les conditions de la période suivante ne figurent dans les documents.
    .next = C’est l’équipe des renouvellements qui peut vous répondre.
answer-ask_next_term-ended =
    .verdict = Ce contrat est arrivé à son terme ; ce que serait une nouvelle période, les documents ne le disent pas.
    .next = C’est l’équipe des renouvellements qui peut vous répondre.
answer-ask_refund_delivery-any =
    .verdict = Les documents ne parlent pas de remboursement : ni quand, ni comment, ni combien.
    .next = C’est l’équipe financière qui peut vous répondre, aussi sur une somme qu’on vous a promise.
part-nonpayment = Les échéances sont dues jusqu’à la fin du contrat, et l’accès en dépend.
part-nonpayment-next = Blocage, intérêts, fichier d’impayés, paiement en plusieurs fois : rien n’est écrit ; l’équipe financière répond.
answer-ask_nonpayment-any =
    .verdict = { part-nonpayment }
    .details =
        { part-default-fees }
        { remaining }
    .next = { part-nonpayment-next }
answer-ask_nonpayment-general =
    .verdict = { part-nonpayment }
    .details = { part-default-fees }
    .next = { part-nonpayment-next }
answer-ask_partial-any =
    .verdict = Les documents ne parlent pas d’un départ pour une partie seulement, comme quelques véhicules ou un contrat sur plusieurs.
    .details = En règle générale, les paiements ne baissent pas tant qu’une période du contrat est en cours.
    .next = C’est l’équipe des renouvellements qui peut vous répondre.
answer-report_service_failure-any =
    .verdict = Nous regrettons ce qui n’a pas fonctionné. Ce que cela change au contrat, les documents ne le disent pas.
    .details = Ils disent seulement que les échéances restantes sont dues jusqu’à la fin du contrat.
    .next = L’équipe d’assistance examine ce qui s’est passé : dites depuis quand et ce qui ne marche pas.

### Un contrat terminé.
answer-ask_nonpayment-ended =
    .verdict = { $remaining_payments ->
        [0] Ce contrat est terminé, et ses données n’indiquent plus rien à payer.
       *[other] Ce contrat est terminé ; ses données indiquent encore des échéances à régler.
     }
    .details = { remaining-if-any }
    .next = { part-nonpayment-next }
answer-report_service_failure-ended =
    .verdict = { answer-report_service_failure-any.verdict }
    .next = { answer-report_service_failure-any.next }
