### Conta Azul. « $CA-2 » et les autres sont les nombres des clauses, en jours.

steps-CA-5 =
    Configurações e plano
    Meu plano
    Cancelar plano
    Continuar com o cancelamento
    motif et coordonnées
    Cancelar renovação do plano
steps-CA-8 =
    Configurações e plano
    Meu plano
    Fazer backup dos dados da conta
    Fazer backup
# Le chemin en une ligne courte ; la carte montre toutes les étapes.
path-CA-5 = Demandez-le dans Configurações e plano > Meu plano > Cancelar plano.
path-CA-8 = Copie des données : Configurações e plano > Meu plano > Fazer backup dos dados da conta.

part-dispute = les documents se contredisent
part-safe-refund = faites la demande au plus tard le { $refund_until }. Pour le { $refund_until_disputed }, { part-dispute }.
part-with-refund = { $when ->
    [today] Vous pouvez résilier avec remboursement : { part-safe-refund }
   *[later] Le { $on }, vous pourrez encore résilier avec remboursement : { part-safe-refund }
 }
part-safe-next-refund = Après le renouvellement, demandez le remboursement au plus tard le { $next_refund_until } ; pour le { $next_refund_until_disputed }, { part-dispute }.
part-refund-or-not = { part-dispute } : le délai va jusqu’au { $refund_until_disputed } ou s’est terminé la veille.
part-last-day = L’aide compte à partir du jour même de l’achat ou du renouvellement ; les conditions d’utilisation, à partir du lendemain.
part-early = Qui part avant la fin doit toujours les échéances.
part-early-remaining = { $remaining_payments ->
    [0] { remaining }
   *[other]
        { remaining }
        { $requested_on ->
        [none] Partir avant n’y change rien.
       *[other] { "" }
     }
 }
part-until-then = { $remaining_payments ->
    [0] { remaining }
   *[other]
        { remaining }
        D’ici là, cela reste dû.
 }
part-two-dates = Date sûre : le { $stop_renewal_until } ; autre limite, par écrit : le { $stop_renewal_until_disputed }.
part-two-rules = Un passage demande { $CA-3 } jours avant le renouvellement ; un autre, { $CA-4 } jours et par écrit. Avec { $CA-3 } jours, vous respectez les deux.
part-contested = { part-dispute } : l’un dit le { $stop_renewal_until }, l’autre, par écrit, le { $stop_renewal_until_disputed }.
part-menu = La dernière étape du menu annule le renouvellement.
part-menu-refund = Dans le motif, écrivez que vous voulez le remboursement.
part-menu-refund-why = Le dernier bouton du menu ne parle que du renouvellement ; le motif doit donc dire que vous voulez le remboursement.
part-menu-now = { $when ->
    [today] Faites-le dès maintenant : l’équipe dira ensuite quelle limite s’applique.
   *[later] Mieux vaut le faire dès maintenant, sans attendre ce jour.
 }
part-which-date = L’équipe des renouvellements dira laquelle des deux limites s’applique.
part-which-rule = L’équipe dira quelle règle s’applique.
part-that-day = { $when ->
    [today] aujourd’hui
   *[later] avant ce jour-là
 }
part-new-term = De la période qui commence le { $renewal_on }, les données ne montrent encore rien.
admin-only = « Meu plano » n’apparaît qu’à qui administre le compte : demandez-lui.
at-a-loss-way = Le menu « Meu plano » n’apparaît qu’aux personnes qui administrent le compte. S’il n’apparaît pas ou ne marche pas, l’équipe peut vous aider ici.
part-locked = { $when ->
    [today] Le délai pour annuler le renouvellement du { $renewal_on } est passé.
   *[later] Le { $on }, le délai pour annuler le renouvellement du { $renewal_on } sera passé.
 }
part-locked-next = L’équipe vous dira ce qui est encore possible.

### Un jour après le renouvellement : on ne connaît que le jour où commence la nouvelle période.
part-renewed-window = Le contrat se renouvelle le { $renewal_on }. Le { $on }, la résiliation avec remboursement sera encore possible.
part-renewed-last-day = Le { $on }, pour le remboursement, { part-dispute } : compté à partir du renouvellement, le { $renewal_on }, le délai va jusqu’au { $next_refund_until_disputed } ou s’est terminé la veille.
part-renewed = Le contrat se renouvelle le { $renewal_on }. Le { $on }, le délai de remboursement sera passé.

answer-partner =
    .verdict = En tant que partenaire, adressez-vous à votre gestionnaire de compte ou à l’assistance.

any-renewed_refund_window =
    .verdict = { part-renewed-window }
    .details = { part-safe-next-refund }
any-renewed_refund_last_day =
    .verdict = { part-renewed-last-day }
    .more = { part-last-day }
    .next = { part-which-rule }
any-renewed =
    .verdict = { part-renewed }
    .details =
        { part-early }
        { part-new-term }
    .next = L’équipe des renouvellements peut vous dire ce qui vaudra pour cette période.

answer-cancel_contract-general =
    .verdict = Vous demandez la résiliation depuis le menu de votre compte Conta Azul.
    .details = Dans les { $CA-2 } jours qui suivent l’achat ou le renouvellement, elle donne droit au remboursement ; au-delà, tout dépend du contrat.
    .more = { part-menu }
answer-cancel_contract-refund_window =
    .verdict = { part-with-refund }
    .more = { part-menu-refund-why }
    .next = { part-menu-refund }
answer-cancel_contract-refund_last_day =
    .verdict = Vous pouvez résilier. Pour le remboursement, { part-refund-or-not }
    .more = { part-last-day }
    .next = Faites-le { part-that-day }, en écrivant dans le motif que vous voulez le remboursement. { part-which-rule }
answer-cancel_contract-renewal_open =
    .verdict = { $when ->
        [today] Pour partir à la fin du contrat, le { $ends_on }, annulez le renouvellement au plus tard le { $stop_renewal_until }.
       *[later] Le { $on }, il est encore temps d’annuler le renouvellement : au plus tard le { $stop_renewal_until }, et le contrat prend fin le { $ends_on }.
     }
    .details =
        { part-two-dates }
        { part-early-remaining }
    .more =
        { part-two-rules }
        { part-menu }
answer-cancel_contract-renewal_contested =
    .verdict = { $when ->
        [today] Il est peut-être encore temps d’annuler le renouvellement du { $renewal_on }, mais { part-contested }
       *[later] Le { $on }, il sera peut-être encore temps d’annuler le renouvellement du { $renewal_on }, mais { part-contested }
     }
    .more =
        { part-early }
        { part-which-date }
    .next = { part-menu-now }
answer-cancel_contract-renewal_locked =
    .verdict = { part-locked }
    .details = { part-safe-next-refund }
    .next = { part-locked-next }
answer-cancel_contract-not_renewing =
    .verdict = Votre contrat ne se renouvelle pas : il prend fin le { $ends_on }.
    .details = { part-until-then }
    .next = Vous n’avez plus rien à faire.

answer-stop_renewal-general =
    .verdict = Vous annulez le renouvellement automatique depuis le menu de votre compte Conta Azul.
    .details = Dans les { $CA-2 } jours qui suivent l’achat ou le renouvellement, vous pouvez même résilier avec remboursement.
    .more = { part-menu }
answer-stop_renewal-refund_window =
    .verdict = { $when ->
        [today] Vous pouvez annuler le renouvellement du { $renewal_on } jusqu’au { $stop_renewal_until }.
       *[later] Le { $on }, il est encore temps : le renouvellement du { $renewal_on } peut s’annuler jusqu’au { $stop_renewal_until }.
     }
    .details = Si vous préférez partir tout à fait, avec remboursement, { part-safe-refund }
    .more = { part-menu }
answer-stop_renewal-refund_window-not_auto_renew =
    .verdict = Le renouvellement est déjà annulé : le contrat prend fin le { $ends_on }.
    .details = Si vous préférez partir avant, avec remboursement, { part-safe-refund }
answer-stop_renewal-refund_last_day =
    .verdict = Vous pouvez annuler le renouvellement. Pour le remboursement, { part-refund-or-not }
    .more = { part-last-day }
    .next = Si vous voulez aussi le remboursement, faites-le { part-that-day }. { part-which-rule }
answer-stop_renewal-renewal_open =
    .verdict = { $when ->
        [today] Annulez le renouvellement au plus tard le { $stop_renewal_until } : le contrat prend alors fin le { $ends_on }.
       *[later] Le { $on }, il est encore temps d’annuler le renouvellement : au plus tard le { $stop_renewal_until }, et le contrat prend fin le { $ends_on }.
     }
    .details =
        { part-two-dates }
        { part-until-then }
    .more =
        { part-two-rules }
        { part-menu }
answer-stop_renewal-renewal_contested =
    .verdict = { $when ->
        [today] Il est peut-être encore temps d’annuler le renouvellement du { $renewal_on }, mais { part-contested }
       *[later] Le { $on }, il sera peut-être encore temps d’annuler le renouvellement du { $renewal_on }, mais { part-contested }
     }
    .more = { part-which-date }
    .next = { part-menu-now }
answer-stop_renewal-renewal_locked =
    .verdict = { part-locked }
    .details = { part-safe-next-refund }
    .next = { part-locked-next }
answer-stop_renewal-not_renewing =
    .verdict = Le renouvellement est déjà annulé : le contrat prend fin le { $ends_on }.
    .details = { part-until-then }
    .next = Vous n’avez plus rien à faire.

answer-ask_notice_deadline-general =
    .verdict = Avec remboursement, { $CA-2 } jours après l’achat ou le renouvellement ; pour annuler le renouvellement, il y a deux limites.
    .details = { part-two-rules }
answer-ask_notice_deadline-refund_window =
    .verdict = Avec remboursement, jusqu’au { $refund_until } ; pour annuler seulement le renouvellement, jusqu’au { $stop_renewal_until }.
    .details =
        Pour un remboursement le { $refund_until_disputed }, { part-dispute }.
        Pour le renouvellement, une autre limite, par écrit, va jusqu’au { $stop_renewal_until_disputed }.
    .more = { part-two-rules }
answer-ask_notice_deadline-refund_window-not_auto_renew =
    .verdict = Pour résilier avec remboursement, jusqu’au { $refund_until }. Pour le { $refund_until_disputed }, { part-dispute }.
    .details = Le renouvellement est déjà annulé : le contrat prend fin le { $ends_on }, sans délai à respecter.
answer-ask_notice_deadline-refund_last_day =
    .verdict = Pour le délai de résiliation avec remboursement, { part-refund-or-not }
    .more = { part-last-day }
    .next = Si vous voulez partir, faites-le { part-that-day }. { part-which-rule }
answer-ask_notice_deadline-renewal_open =
    .verdict = { $when ->
        [today] Jusqu’au { $stop_renewal_until } : le contrat prend alors fin le { $ends_on }, sans se renouveler.
       *[later] Le { $on }, il est encore temps d’annuler le renouvellement : au plus tard le { $stop_renewal_until }, et le contrat prend fin le { $ends_on }.
     }
    .details =
        { part-two-dates }
        { remaining }
    .more =
        { part-two-rules }
        { part-menu }
answer-ask_notice_deadline-renewal_contested =
    .verdict = { $when ->
        [today] Pour annuler le renouvellement du { $renewal_on }, { part-contested }
       *[later] Le { $on }, il sera peut-être encore temps d’annuler le renouvellement du { $renewal_on }, mais { part-contested }
     }
    .more = { part-which-date }
    .next = { part-menu-now }
answer-ask_notice_deadline-renewal_locked =
    .verdict = { part-locked }
    .details = { part-safe-next-refund }
    .next = { part-locked-next }
answer-ask_notice_deadline-not_renewing =
    .verdict = Aucun délai à respecter : le renouvellement est déjà annulé, et le contrat prend fin le { $ends_on }.
    .details = { remaining }

answer-ask_will_be_charged-general =
    .verdict = Cela dépend du moment de la demande : dans les { $CA-2 } jours qui suivent l’achat ou le renouvellement, le remboursement s’applique.
    .details = Au-delà, ce qui reste facturé dépend de votre contrat.
answer-ask_will_be_charged-refund_window =
    .verdict = Le remboursement prévu par les conditions d’utilisation s’applique si vous résiliez au plus tard le { $refund_until }.
    .details = Pour le { $refund_until_disputed }, { part-dispute }. Ensuite, ce remboursement ne s’applique plus.
answer-ask_will_be_charged-refund_last_day =
    .verdict = Cela dépend du remboursement, sur lequel { part-refund-or-not }
    .details = Sans remboursement, les échéances du contrat restent dues.
    .more = { part-last-day }
    .next = { part-which-rule }
answer-ask_will_be_charged-renewal_open =
    .verdict = { $remaining_payments ->
        [0] Pour le contrat en cours, il n’y a plus rien à facturer.
       *[other] Les échéances du contrat en cours restent dues, même en partant avant.
     }
    .details =
        { remaining-if-any }
        Sans annulation du renouvellement au plus tard le { $stop_renewal_until }, il a lieu le { $renewal_on }.
answer-ask_will_be_charged-renewal_contested =
    .verdict = { $remaining_payments ->
        [0] Pour le contrat en cours, il n’y a plus rien à facturer. Sur le renouvellement du { $renewal_on }, { part-contested }
       *[other] Les échéances du contrat en cours restent dues. Sur le renouvellement du { $renewal_on }, { part-contested }
     }
    .details = { remaining-if-any }
    .more = { part-which-date }
answer-ask_will_be_charged-renewal_locked =
    .verdict = { $remaining_payments ->
        [0] Pour le contrat en cours, il n’y a plus rien à facturer. { part-locked }
       *[other] Les échéances du contrat en cours restent dues. { part-locked }
     }
    .details =
        { remaining-if-any }
        { part-safe-next-refund }
answer-ask_will_be_charged-not_renewing =
    .verdict = { $remaining_payments ->
        [0] Pour le contrat en cours, il n’y a plus rien à facturer. Il prend fin le { $ends_on }, sans renouvellement.
       *[other] Seules les échéances restantes sont dues. Après le { $ends_on }, plus rien : le contrat ne se renouvelle pas.
     }
    .details = { remaining-if-any }

answer-ask_settlement_amount-general =
    .verdict = Cela dépend du moment de la demande : dans les { $CA-2 } jours qui suivent l’achat ou le renouvellement, le remboursement s’applique.
    .details = Au-delà, le montant dépend de votre contrat.
answer-ask_settlement_amount-refund_window =
    .verdict = Si vous résiliez au plus tard le { $refund_until }, le remboursement s’applique. Les documents ne disent pas s’il est total.
    .details = Pour le { $refund_until_disputed }, { part-dispute }.
    .next = C’est l’équipe des renouvellements qui peut confirmer les montants.
answer-ask_settlement_amount-refund_last_day =
    .verdict = Le montant dépend du remboursement, sur lequel { part-refund-or-not }
    .details = Sans remboursement, les échéances du contrat restent dues.
    .more = { part-last-day }
    .next = { part-which-rule }
answer-ask_settlement_amount-running =
    .verdict = { $remaining_payments ->
        [0] D’après le contrat, rien : { $when ->
            [today] il ne reste rien à payer.
           *[later] ce jour-là, il ne reste rien à payer.
         } Les documents ne donnent pas d’autre montant de départ.
       *[other] D’après le contrat, les échéances qui restent sont dues. Les documents ne donnent pas d’autre montant de départ.
     }
    .details = { $remaining_payments ->
        [0] Le contrat en cours va jusqu’au { $ends_on }. { due-before }
       *[other]
        { remaining }
        Ce sont celles du contrat, jusqu’au { $ends_on }.
     }
    .next = L’équipe des renouvellements peut confirmer un montant.
answer-ask_settlement_amount-renewed_refund_window =
    .verdict = { part-renewed-window } Les documents ne disent pas si le remboursement est total.
    .details = { part-safe-next-refund }
answer-ask_settlement_amount-renewed_refund_last_day =
    .verdict = Le montant dépend du remboursement. { part-renewed-last-day }
    .more = { part-last-day }
    .next = { part-which-rule }
answer-ask_settlement_amount-renewed =
    .verdict = { part-renewed }
    .details =
        { part-early }
        { part-new-term }
    .next = L’équipe des renouvellements peut vous dire ce qui vaudra pour cette période.

answer-ask_refund-general =
    .verdict = Le remboursement s’applique si vous demandez la résiliation dans les { $CA-2 } jours qui suivent l’achat ou le renouvellement.
    .next = { part-menu-refund }
answer-ask_refund-refund_window =
    .verdict = { part-with-refund }
    .more = { part-menu-refund-why }
    .next = { part-menu-refund }
answer-ask_refund-refund_last_day =
    .verdict = Peut-être. Pour le remboursement, { part-refund-or-not }
    .more = { part-last-day }
    .next = Faites-le { part-that-day }, en écrivant dans le motif que vous voulez le remboursement. { part-which-rule }
answer-ask_refund-renewal_locked =
    .verdict = Après le renouvellement, le remboursement s’applique de nouveau pendant { $CA-2 } jours, par le même menu. Pas aujourd’hui : le délai de la période en cours s’est terminé au plus tard le { $refund_until_disputed }.
    .details = Le délai pour annuler le renouvellement est passé lui aussi.
answer-ask_refund-not_renewing =
    .verdict = Le délai de remboursement s’est terminé au plus tard le { $refund_until_disputed }.
    .details = Le renouvellement automatique est déjà annulé.
answer-ask_refund-running =
    .verdict = Le délai de remboursement s’est terminé au plus tard le { $refund_until_disputed }.
    .details = Passé ce délai, seul le renouvellement automatique peut encore s’annuler, par écrit.
answer-ask_refund-renewed_refund_window =
    .verdict = { part-renewed-window }
    .details = { part-safe-next-refund }
answer-ask_refund-renewed_refund_last_day =
    .verdict = Peut-être. { part-renewed-last-day }
    .more = { part-last-day }
    .next = { part-which-rule }
answer-ask_refund-renewed =
    .verdict = { part-renewed }
    .details = { part-new-term }
    .next = L’équipe des renouvellements peut vous dire ce qui vaudra pour cette période.

answer-ask_lose_access-general =
    .verdict = Les documents ne disent pas jusqu’à quand l’accès reste ouvert après une résiliation.
    .more = Avant, vous pouvez télécharger une copie de vos données : un fichier .zip contenant des fichiers .csv.
    .next = L’équipe d’assistance peut vous le dire.
answer-ask_lose_access-running =
    .verdict = Les documents ne disent pas jusqu’à quand l’accès reste ouvert après une résiliation.
    .details =
        { $after_renewal ->
            [yes] Le contrat se renouvelle le { $ends_on } ; sur l’accès pendant la période suivante, ils ne disent rien non plus.
           *[no] La période en cours du contrat va jusqu’au { $ends_on }.
         }
    .more = Avant, vous pouvez télécharger une copie de vos données : un fichier .zip contenant des fichiers .csv.
    .next = L’équipe d’assistance peut vous le dire.

answer-reduce_payments-any =
    .verdict = Je ne peux rien promettre : les documents ne parlent pas de baisser les paiements.
    .next = C’est l’équipe des renouvellements qui peut dire s’il existe une possibilité.

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
# À côté de l’état du contrat : ce qui évite le renouvellement, aujourd’hui.
stops-refund_window = Pour éviter le renouvellement, annulez-le au plus tard le { $stop_renewal_until }.
stops-refund_last_day = Pour éviter le renouvellement, annulez-le au moins { $CA-3 } jours avant.
stops-renewal_open = Pour éviter le renouvellement, annulez-le au plus tard le { $stop_renewal_until }.
stops-renewal_contested = Pour l’éviter, { part-dispute } : le { $stop_renewal_until } ou, par écrit, le { $stop_renewal_until_disputed }.
stops-renewal_locked = Le délai pour éviter le renouvellement est passé.
stops-renewal_locked-late = Selon les règles, le renouvellement du { $renewal_on } ne s’évite plus. { part-safe-next-refund }
part-status-renewed = Votre formule « { $plan } » est active, du { $term_started_on } au { $ends_on }, jour du renouvellement.
part-status-renewed-details =
    { notice-length }
    { remaining } { next-payment }
answer-ask_contract_status-renewed_refund_window =
    .verdict = { part-status-renewed }
    .details = { part-status-renewed-details }
answer-ask_contract_status-renewed_refund_last_day =
    .verdict = { part-status-renewed }
    .details = { part-status-renewed-details }
answer-ask_contract_status-renewed =
    .verdict = { part-status-renewed }
    .details = { part-status-renewed-details }

answer-ask_data_backup-any =
    .verdict = Vous téléchargez la copie de vos données depuis le menu de Conta Azul, en un fichier .zip.
    .details =
        « Meu plano » n’apparaît qu’à qui administre le compte.
        Les documents ne disent pas combien de temps les données sont gardées ensuite.
    .more = Le fichier .zip contient des fichiers .csv.
answer-ask_data_backup-any-user_role =
    .verdict = Seule une personne qui administre le compte peut télécharger la copie des données.
    .details =
        Les documents ne disent pas combien de temps les données sont gardées ensuite.
    .more =
        « Meu plano » n’apparaît qu’à qui administre le compte.
        La copie est un fichier .zip contenant des fichiers .csv.
    .next = Demandez-lui de suivre ce chemin.

answer-ask_data_backup-ended =
    .verdict = Vous téléchargez la copie depuis le menu de Conta Azul, s’il s’ouvre encore.
    .details =
        Les documents ne disent pas combien de temps les données sont gardées ensuite.
    .more = La copie est un fichier .zip contenant des fichiers .csv.
    .next = Sinon, demandez à parler à l’équipe d’assistance.

answer-ask_contact_time-general =
    .verdict = L’équipe prend contact dans les { $CA-6 } jours ouvrés qui suivent la demande faite dans Conta Azul.
answer-ask_contact_time-any =
    .verdict = { $contact_by ->
        [none] L’équipe prend contact dans les { $CA-6 } jours ouvrés qui suivent la demande faite dans Conta Azul.
       *[other] L’équipe devrait vous contacter au plus tard le { $contact_by }.
     }
    .details = { $contact_by ->
        [none] Les données du contrat n’indiquent pas encore de demande de résiliation.
       *[other] Ce sont { $CA-6 } jours ouvrés après le jour de la demande, qui ne compte pas.
     }
contact-after-renewal = Le contact prévu viendrait après le renouvellement, le { $ends_on } : ne l’attendez pas. Gardez la preuve de la demande et demandez dès maintenant une personne de l’équipe.
answer-ask_contact_time-any-contact_overdue =
    .verdict = { $when ->
        [today] L’équipe devait vous contacter au plus tard le { $contact_by }, et ce jour est passé. Toutes nos excuses pour ce retard.
       *[later] L’équipe devrait vous contacter au plus tard le { $contact_by }, donc avant ce jour-là.
     }

answer-declare_partner-any =
    .verdict = Pour la résiliation, les partenaires s’adressent à leur gestionnaire de compte ou à l’assistance.

### Sujets que les documents laissent ouverts : ce qu’on sait, ce qui n’y est pas, qui répond.
part-menu-way = c’est le chemin de l’aide. Si une lettre, un e-mail, un appel ou ce chat suffit, ce n’est pas écrit.
part-written = Un passage des conditions d’utilisation demande d’annuler le renouvellement par écrit, sans dire sous quelle forme ni à quelle adresse.
answer-ask_how_to_notify-any =
    .verdict = Dans Conta Azul : { part-menu-way }
    .more = { part-written }
    .next = L’équipe confirme la forme.
answer-ask_how_to_notify-general =
    .verdict = Dans Conta Azul : { part-menu-way }
    .more = { part-written }
    .next = L’équipe confirme la forme.
answer-ask_how_to_notify-renewal_open =
    .verdict = Dans Conta Azul, au plus tard le { $stop_renewal_until } : { part-menu-way }
    .details = { part-two-dates }
    .more = { part-written }
    .next = L’équipe confirme la forme.
answer-ask_how_to_notify-renewal_contested =
    .verdict = Dans Conta Azul, dès maintenant : { part-menu-way }
    .details = Sur la limite, { part-dispute } : le { $stop_renewal_until } ou, par écrit, le { $stop_renewal_until_disputed }.
    .more = { part-written }
    .next = L’équipe confirme la forme.
answer-ask_day_counting-any =
    .verdict = Je compte en jours calendaires ; seuls les { $CA-6 } jours du contact sont ouvrés.
    .details =
        Remboursement : { $CA-2 } jours. Avant le renouvellement : { $CA-3 } ou, par écrit, { $CA-4 }.
        Si le premier jour compte pour le remboursement, { part-dispute } ; l’heure limite du dernier n’est pas écrite.
    .next = Le plus sûr : demandez-le avant le dernier jour.
answer-ask_day_counting-refund_last_day =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Pour votre remboursement, c’est aujourd’hui : demandez-le.
answer-ask_day_counting-renewal_contested =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Renouvellement : la date sûre est passée, n’attendez plus.
answer-ask_day_counting-renewal_locked =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Pour le prochain renouvellement, les deux délais sont passés.
answer-ask_day_counting-not_renewing =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Sans renouvellement, aucun délai ne court.
answer-ask_day_counting-ended =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Contrat terminé : aucun délai ne court.
part-next-term = Les documents ne donnent ni le prix, ni la durée, ni les conditions de la période suivante.
answer-ask_next_term-any =
    .verdict = { part-next-term }
    .details = { $renewal_on ->
        [none] D’après ses données, le contrat ne se renouvelle pas.
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
    .verdict = Ce contrat est arrivé à son terme ; sur une nouvelle période, les documents ne disent rien.
    .next = C’est l’équipe des renouvellements qui peut vous répondre.
answer-ask_refund_delivery-any =
    .verdict = Les documents ne disent ni quand ni comment le remboursement arrive, ni s’il est total.
    .details = Ils disent quand il s’applique : pour une résiliation demandée dans les { $CA-2 } jours qui suivent l’achat ou le renouvellement.
    .next = C’est l’équipe financière qui peut vous répondre.
part-nonpayment = Les documents ne disent pas ce qui se passe quand une échéance n’est pas payée.
part-nonpayment-known = Ils disent seulement que qui résilie avant la fin doit toujours les échéances.
part-nonpayment-next = Blocage, intérêts, fichier d’impayés, paiement en plusieurs fois : c’est l’équipe financière qui répond.
answer-ask_nonpayment-any =
    .verdict = { part-nonpayment }
    .details =
        { part-nonpayment-known }
        { remaining }
    .next = { part-nonpayment-next }
answer-ask_nonpayment-general =
    .verdict = { part-nonpayment }
    .details = { part-nonpayment-known }
    .next = { part-nonpayment-next }
answer-report_lost_access-any =
    .verdict = Le menu « Meu plano » n’apparaît qu’à qui administre le compte ; comment retrouver l’accès, les documents ne le disent pas.
    .details = Si la personne qui l’administre est partie, ou si le mot de passe ou l’adresse e-mail est perdu, une personne doit vérifier votre identité.
    .next = C’est l’équipe d’assistance qui peut le faire.
answer-report_service_failure-refund_window =
    .verdict = { answer-report_service_failure-any.verdict }
    .next = { answer-report_service_failure-any.next }
answer-report_service_failure-refund_last_day =
    .verdict = { answer-report_service_failure-any.verdict }
    .next = { answer-report_service_failure-any.next }
answer-report_service_failure-any =
    .verdict = Nous regrettons ce qui n’a pas fonctionné. Ce que cela change au contrat, les documents ne le disent pas.
    .details = Ils disent seulement que qui résilie avant la fin doit toujours les échéances.
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
