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
path-CA-5 = Pas à pas : { $steps }.
path-CA-8 = Pour télécharger la copie : { $steps }.

part-no-fine = Ce n’est pas une pénalité : ce sont les paiements du contrat lui-même.
part-owed = { $remaining_payments ->
    [0] { remaining }
   *[other] { remaining } { part-no-fine }
 }
part-early = Partir avant la fin ne dispense pas des paiements du contrat.
part-early-remaining = { $remaining_payments ->
    [0] { remaining }
   *[other] { part-early } { remaining }
 }
part-until-then = { $remaining_payments ->
    [0] { remaining }
   *[other] D’ici là, les paiements restent dus. { remaining }
 }
part-in-both = Une demande faite au plus tard le { $stop_renewal_until } respecte les deux.
part-two-dates = Les conditions d’utilisation donnent deux délais : l’un va jusqu’au { $stop_renewal_until }, l’autre, par écrit, jusqu’au { $stop_renewal_until_disputed }.
part-last-day = L’aide compte à partir du jour même de l’achat ou du renouvellement ; les conditions d’utilisation, à partir du lendemain.
part-menu = Faites la demande dans le menu ; la dernière étape annule le renouvellement.
part-which-date = L’équipe des renouvellements dira lequel des deux délais s’applique.
part-which-rule = L’équipe des renouvellements dira laquelle des règles s’applique.
part-refund-or-not = les documents ne disent pas la même chose : le délai va jusqu’au { $refund_until } ou s’est terminé la veille.
part-that-day = { $when ->
    [today] aujourd’hui
   *[later] ce jour-là
 }
admin-only = Le menu « Meu plano » n’apparaît que pour les administrateurs du compte : demandez à l’un d’eux de suivre ce chemin.
part-locked = Le délai pour arrêter le renouvellement est passé, et celui-ci est prévu le { $renewal_on } ; ensuite, vous pourrez résilier avec remboursement jusqu’au { $next_refund_until }.
part-locked-twice = Les deux délais des conditions d’utilisation sont passés.
part-locked-next = Chaque cas est examiné : l’équipe des renouvellements peut vous dire ce qui est possible avant le renouvellement.

answer-partner =
    .verdict = En tant que partenaire, voyez cela avec votre gestionnaire de compte ou avec l’assistance.

answer-cancel_contract-general =
    .verdict = La résiliation se demande depuis le menu de votre compte.
    .details = Si la demande est faite dans les { $CA-2 } jours qui suivent l’achat ou le renouvellement, le remboursement s’applique. Au-delà, tout dépend des dates du contrat.
    .next = { part-menu }
answer-cancel_contract-refund_window =
    .verdict = Vous pouvez résilier avec remboursement jusqu’au { $refund_until }.
    .next = { part-menu }
answer-cancel_contract-refund_last_day =
    .verdict = Vous pouvez résilier ; pour le remboursement, { part-refund-or-not }
    .details = { part-last-day }
    .next = Si vous voulez partir, faites la demande dans le menu { part-that-day }. { part-which-rule }
answer-cancel_contract-renewal_open =
    .verdict = Vous pouvez résilier pour la fin du contrat : si vous arrêtez le renouvellement au plus tard le { $stop_renewal_until }, il prend fin le { $ends_on }.
    .details =
        { part-early-remaining }
        { part-two-dates } { part-in-both }
    .next = { part-menu }
answer-cancel_contract-renewal_contested =
    .verdict = Il est peut-être encore temps d’arrêter le renouvellement prévu le { $renewal_on }, mais les documents ne disent pas la même chose : un passage donne jusqu’au { $stop_renewal_until }, un autre jusqu’au { $stop_renewal_until_disputed }, par écrit.
    .details = { part-early }
    .next = Si vous voulez partir, faites la demande dans le menu. { part-which-date }
answer-cancel_contract-renewal_locked =
    .verdict = { part-locked }
    .details = { part-locked-twice }
    .next = { part-locked-next }
answer-cancel_contract-not_renewing =
    .verdict = Votre contrat ne se renouvelle pas : il prend fin le { $ends_on }.
    .details = { part-until-then }
    .next = Pour qu’il s’arrête à cette date, vous n’avez plus rien à faire.

answer-stop_renewal-general =
    .verdict = Le renouvellement automatique s’annule depuis le menu de votre compte.
    .details = Si la demande est faite dans les { $CA-2 } jours qui suivent l’achat ou le renouvellement, vous pouvez même résilier avec remboursement. Le délai pour le renouvellement dépend des dates du contrat.
    .next = { part-menu }
answer-stop_renewal-refund_window =
    .verdict = Vous pouvez arrêter le renouvellement jusqu’au { $stop_renewal_until } ; il est prévu le { $renewal_on }.
    .details = Si vous préférez partir tout à fait, la résiliation donne droit au remboursement jusqu’au { $refund_until }.
    .next = { part-menu }
answer-stop_renewal-refund_window-not_auto_renew =
    .verdict = Le renouvellement est déjà désactivé : le contrat prend fin le { $ends_on }.
    .details = Si vous préférez partir avant, la résiliation donne droit au remboursement jusqu’au { $refund_until }.
answer-stop_renewal-refund_last_day =
    .verdict = Vous pouvez arrêter le renouvellement ; pour le remboursement, { part-refund-or-not }
    .details = { part-last-day }
    .next = Faites la demande dans le menu ; si vous voulez aussi le remboursement, { part-that-day }. { part-which-rule }
answer-stop_renewal-renewal_open =
    .verdict = Vous pouvez arrêter le renouvellement jusqu’au { $stop_renewal_until } ; le contrat prend alors fin le { $ends_on }.
    .details =
        { part-two-dates } { part-in-both }
        Les paiements du contrat en cours continuent. { remaining }
    .next = { part-menu }
answer-stop_renewal-renewal_contested =
    .verdict = Il est peut-être encore temps d’arrêter le renouvellement prévu le { $renewal_on }, mais les documents ne disent pas la même chose : un passage donne jusqu’au { $stop_renewal_until }, un autre jusqu’au { $stop_renewal_until_disputed }, par écrit.
    .next = Faites la demande dans le menu. { part-which-date }
answer-stop_renewal-renewal_locked =
    .verdict = { part-locked }
    .details = { part-locked-twice }
    .next = { part-locked-next }
answer-stop_renewal-not_renewing =
    .verdict = Le renouvellement est déjà désactivé : le contrat prend fin le { $ends_on }.
    .details = { part-until-then }
    .next = Vous n’avez plus rien à faire.

answer-ask_notice_deadline-general =
    .verdict = Pour résilier avec remboursement, { $CA-2 } jours après l’achat ou le renouvellement ; pour arrêter le renouvellement, les conditions d’utilisation donnent deux délais.
    .details = Un passage demande { $CA-3 } jours avant le renouvellement ; un autre, { $CA-4 } jours et par écrit. Avec { $CA-3 } jours ou plus, vous respectez les deux.
answer-ask_notice_deadline-refund_window =
    .verdict = Pour résilier avec remboursement, jusqu’au { $refund_until } ; pour arrêter seulement le renouvellement, jusqu’au { $stop_renewal_until }.
    .details = { part-two-dates } { part-in-both }
answer-ask_notice_deadline-refund_window-not_auto_renew =
    .verdict = Pour résilier avec remboursement, jusqu’au { $refund_until }.
    .details = Le renouvellement est déjà désactivé et le contrat prend fin le { $ends_on } : pour cela, aucun délai à respecter.
answer-ask_notice_deadline-refund_last_day =
    .verdict = Le délai pour résilier avec remboursement va jusqu’au { $refund_until } ou s’est terminé la veille : les documents ne disent pas la même chose.
    .details = { part-last-day }
    .next = Si vous voulez partir, faites la demande dans le menu { part-that-day }. { part-which-rule }
answer-ask_notice_deadline-renewal_open =
    .verdict = Jusqu’au { $stop_renewal_until }, pour que le contrat ne se renouvelle pas et prenne fin le { $ends_on }.
    .details =
        { part-two-dates } { part-in-both }
        { remaining }
    .next = { part-menu }
answer-ask_notice_deadline-renewal_contested =
    .verdict = Les documents ne disent pas la même chose : un passage donne jusqu’au { $stop_renewal_until }, un autre jusqu’au { $stop_renewal_until_disputed }, par écrit.
    .details = Le renouvellement est prévu le { $renewal_on }.
    .next = Faites la demande dans le menu. { part-which-date }
answer-ask_notice_deadline-renewal_locked =
    .verdict = { part-locked }
    .details = { part-locked-twice }
    .next = { part-locked-next }
answer-ask_notice_deadline-not_renewing =
    .verdict = Aucun délai à respecter : le renouvellement est déjà désactivé, et le contrat prend fin le { $ends_on }.
    .details = { remaining }

answer-ask_will_be_charged-general =
    .verdict = Cela dépend du moment de la demande : dans les { $CA-2 } jours qui suivent l’achat ou le renouvellement, le remboursement s’applique.
    .details = Au-delà, ce qui reste facturé dépend de votre contrat.
answer-ask_will_be_charged-refund_window =
    .verdict = Si vous résiliez au plus tard le { $refund_until }, le remboursement prévu par les conditions d’utilisation s’applique.
    .details = Pour une résiliation demandée après cette date, il ne s’applique plus.
answer-ask_will_be_charged-refund_last_day =
    .verdict = Tout dépend du remboursement, sur lequel { part-refund-or-not }
    .details =
        { part-last-day }
        Sans remboursement, les paiements du contrat restent dus.
    .next = { part-which-rule }
answer-ask_will_be_charged-renewal_open =
    .verdict = { $remaining_payments ->
        [0] Pour le contrat en cours, il n’y a plus rien à facturer.
       *[other] Les paiements du contrat en cours restent dus, même si vous résiliez avant la fin.
     }
    .details =
        { part-owed }
        Le contrat se renouvelle le { $renewal_on }, sauf si vous arrêtez le renouvellement au plus tard le { $stop_renewal_until }.
answer-ask_will_be_charged-renewal_contested =
    .verdict = { $remaining_payments ->
        [0] Pour le contrat en cours, il n’y a plus rien à facturer. Pour le renouvellement, les documents ne disent pas la même chose.
       *[other] Les paiements du contrat en cours restent dus. Pour le renouvellement, les documents ne disent pas la même chose.
     }
    .details =
        { part-owed }
        Le contrat se renouvelle le { $renewal_on }. Pour arrêter le renouvellement, un passage donne jusqu’au { $stop_renewal_until }, un autre jusqu’au { $stop_renewal_until_disputed }, par écrit.
    .next = { part-which-date }
answer-ask_will_be_charged-renewal_locked =
    .verdict = { $remaining_payments ->
        [0] Pour le contrat en cours, il n’y a plus rien à facturer, mais le délai pour arrêter le renouvellement est passé ; celui-ci est prévu le { $renewal_on }.
       *[other] Les paiements du contrat en cours restent dus, et le délai pour arrêter le renouvellement est passé ; celui-ci est prévu le { $renewal_on }.
     }
    .details =
        { part-owed }
        Après le renouvellement, le remboursement s’applique à une résiliation demandée jusqu’au { $next_refund_until }.
    .next = L’équipe des renouvellements peut vous dire ce qui est possible dans votre cas.
answer-ask_will_be_charged-not_renewing =
    .verdict = { $remaining_payments ->
        [0] Pour le contrat en cours, il n’y a plus rien à facturer, et il prend fin le { $ends_on }, sans renouvellement.
       *[other] Seulement ce qui reste du contrat en cours : il ne se renouvelle pas et prend fin le { $ends_on }.
     }
    .details = { part-owed }

answer-ask_settlement_amount-general =
    .verdict = Cela dépend du moment de la demande : dans les { $CA-2 } jours qui suivent l’achat ou le renouvellement, le remboursement s’applique.
    .details = Au-delà, le montant dépend de votre contrat.
answer-ask_settlement_amount-refund_window =
    .verdict = Si vous résiliez au plus tard le { $refund_until }, le remboursement s’applique : il n’y a pas de montant de départ à calculer.
answer-ask_settlement_amount-refund_last_day =
    .verdict = Le montant dépend du remboursement, sur lequel { part-refund-or-not }
    .details =
        { part-last-day }
        Sans remboursement, les paiements du contrat restent dus.
    .next = { part-which-rule }
answer-ask_settlement_amount-running =
    .verdict = { $remaining_payments ->
        [0] { remaining } Les documents ne donnent pas d’autre montant de départ.
        [one] D’après le contrat, le paiement qui reste : { $remaining_total }. Les documents ne donnent pas d’autre montant de départ.
       *[other] D’après le contrat, les { $remaining_payments } paiements qui restent : { $remaining_total }. Les documents ne donnent pas d’autre montant de départ.
     }
    .details = { $remaining_payments ->
        [0] Le contrat en cours va jusqu’au { $ends_on }.
       *[other] Qui part avant le { $ends_on } doit toujours ce qui reste. { part-no-fine }
     }
    .next = Pour confirmer un montant si vous partez maintenant, voyez l’équipe des renouvellements.

answer-ask_refund-general =
    .verdict = Le remboursement s’applique si la résiliation est demandée dans les { $CA-2 } jours qui suivent l’achat ou le renouvellement.
    .next = { part-menu }
answer-ask_refund-refund_window =
    .verdict = Vous pouvez résilier avec remboursement jusqu’au { $refund_until }.
    .next = { part-menu }
answer-ask_refund-refund_last_day =
    .verdict = Le remboursement s’applique peut-être encore : les documents ne disent pas la même chose, et le délai va jusqu’au { $refund_until } ou s’est terminé la veille.
    .details = { part-last-day }
    .next = Si vous voulez partir, faites la demande dans le menu { part-that-day }. { part-which-rule }
answer-ask_refund-renewal_locked =
    .verdict = Le délai de remboursement s’est terminé le { $refund_until }.
    .details = Le délai pour arrêter le renouvellement est passé lui aussi. Après le renouvellement, le remboursement s’applique de nouveau si la résiliation est demandée dans les { $CA-2 } jours.
answer-ask_refund-not_renewing =
    .verdict = Le délai de remboursement s’est terminé le { $refund_until }.
    .details = Le renouvellement automatique est déjà désactivé.
answer-ask_refund-running =
    .verdict = Le délai de remboursement s’est terminé le { $refund_until }.
    .details = Passé ce délai, seul le renouvellement automatique peut encore s’annuler, par écrit.

answer-ask_lose_access-general =
    .verdict = Les documents ne disent pas jusqu’à quand l’accès reste ouvert après une résiliation.
    .details = Une copie de vos données se télécharge depuis le menu : un fichier .zip contenant des fichiers .csv.
    .next = L’équipe d’assistance peut vous dire ce que devient l’accès.
answer-ask_lose_access-running =
    .verdict = Les documents ne disent pas jusqu’à quand l’accès reste ouvert après une résiliation.
    .details =
        Le contrat en cours va jusqu’au { $ends_on }.
        Une copie de vos données se télécharge depuis le menu : un fichier .zip contenant des fichiers .csv.
    .next = L’équipe d’assistance peut vous dire ce que devient l’accès.

answer-reduce_payments-any =
    .verdict = Je ne peux rien promettre : les documents ne parlent pas de baisser les paiements.
    .next = C’est l’équipe des renouvellements qui peut dire s’il existe une possibilité.

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
    .verdict = La copie de vos données se télécharge depuis le menu : c’est un fichier .zip contenant des fichiers .csv.
    .details = Le menu « Meu plano » n’apparaît que pour les administrateurs du compte.
answer-ask_data_backup-any-user_role =
    .verdict = C’est un administrateur du compte qui télécharge la copie des données : lui seul voit le menu « Meu plano ».
    .details = La copie est un fichier .zip contenant des fichiers .csv.
    .next = Demandez à un administrateur de suivre ce chemin.

answer-ask_contact_time-general =
    .verdict = Des spécialistes prennent contact dans les { $CA-6 } jours ouvrés qui suivent la réception des données.
answer-ask_contact_time-any =
    .verdict = { $contact_by ->
        [none] Des spécialistes prennent contact dans les { $CA-6 } jours ouvrés qui suivent la réception des données.
       *[other] Vous devriez être contacté au plus tard le { $contact_by }.
     }
    .details = { $contact_by ->
        [none] Les données du contrat n’indiquent pas encore de demande de résiliation.
       *[other] Ce sont { $CA-6 } jours ouvrés après le jour de la demande, qui ne compte pas.
     }
answer-ask_contact_time-any-contact_overdue =
    .verdict = Vous deviez être contacté au plus tard le { $contact_by }, et ce jour est passé. Je suis désolé de ce retard.

answer-declare_partner-any =
    .verdict = Les partenaires voient la résiliation avec leur gestionnaire de compte ou avec l’assistance.
