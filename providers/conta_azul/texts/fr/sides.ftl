### Le point que la question précise, au lieu de la même réponse : focus-<question>-<point>-<situation>, focus-<question>-<point>.
### Sans la question (focus-<point>) : après n’importe quelle réponse.

focus-ask_nonpayment-interest = Sur des intérêts ou des frais de retard, les documents ne disent rien : c’est l’équipe financière qui répond.
focus-ask_nonpayment-parts = Payer en plusieurs fois : les documents n’en disent rien. C’est l’équipe financière qui peut dire si c’est possible.
focus-ask_nonpayment-block = Si un compte est bloqué, et quand, les documents ne le disent pas : c’est l’équipe financière qui répond.
focus-ask_nonpayment-bureau = Sur un contentieux, un recouvrement ou un fichier d’impayés, les documents ne disent rien ; ce qui est dû le reste. C’est l’équipe financière qui répond.
focus-ask_day_counting-commitment = Passé ces jours, seul le renouvellement s’annule : les échéances du contrat en cours restent dues jusqu’à la fin.
focus-ask_nonpayment-method = Comment régler une échéance (virement, carte, Pix), les documents ne le disent pas : c’est l’équipe financière qui répond.
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
focus-cancel_contract-where_menu = C’est dans Configurações e plano > Meu plano > Cancelar plano > Continuar com o cancelamento > motif et coordonnées > Cancelar renovação do plano. Ce menu n’apparaît qu’aux personnes qui administrent le compte.
focus-stop_renewal-where_menu = { focus-cancel_contract-where_menu }
focus-ask_refund-where_menu = { focus-cancel_contract-where_menu }
focus-ask_notice_deadline-where_menu = { focus-cancel_contract-where_menu }
focus-ask_how_to_notify-where_menu = { focus-cancel_contract-where_menu }
part-last-step = Oui, c’est ce bouton : malgré les noms, la dernière étape, « Cancelar renovação do plano », annule le renouvellement.
focus-cancel_contract-last_step = { part-last-step } Le contrat en cours va jusqu’à sa fin, avec ses échéances ; si l’accès change avant, ce n’est pas écrit.
focus-cancel_contract-last_step-renewal_open = { part-last-step } Rien ne s’arrête tout de suite : le contrat va jusqu’au { $ends_on }, avec ses échéances ; si l’accès change avant, ce n’est pas écrit.
focus-cancel_contract-last_step-renewal_contested = { part-last-step } Jusqu’à sa fin, le { $renewal_on }, le contrat continue, avec ses échéances ; si l’accès change avant, ce n’est pas écrit. Cliquez aujourd’hui même et gardez la confirmation : sur le délai, les documents se contredisent.
focus-cancel_contract-last_step-renewal_locked = La dernière étape, « Cancelar renovação do plano », annule le renouvellement ; pour celui du { $renewal_on }, les deux délais sont passés. Si elle vaut encore, c’est l’équipe des renouvellements qui le dit.
focus-cancel_contract-last_step-not_renewing = Inutile de cliquer : cette étape annule le renouvellement, et il l’est déjà. Le contrat prend fin le { $ends_on }.
focus-cancel_contract-last_step-refund_window = { part-last-step } Elle porte ce nom aussi pour qui veut être remboursé : dans le motif, écrivez que vous voulez le remboursement, au plus tard le { $refund_until }. Si l’accès change tout de suite, ce n’est pas écrit.
focus-cancel_contract-last_step-refund_last_day = { part-last-step } Elle porte ce nom aussi pour qui veut être remboursé : dans le motif, écrivez que vous voulez le remboursement, aujourd’hui même. Si l’accès change tout de suite, ce n’est pas écrit.
focus-stop_renewal-last_step = { focus-cancel_contract-last_step }
focus-stop_renewal-last_step-renewal_open = { focus-cancel_contract-last_step-renewal_open }
focus-stop_renewal-last_step-renewal_contested = { focus-cancel_contract-last_step-renewal_contested }
focus-stop_renewal-last_step-renewal_locked = { focus-cancel_contract-last_step-renewal_locked }
focus-stop_renewal-last_step-not_renewing = { focus-cancel_contract-last_step-not_renewing }
focus-reduce_payments-how_much_less = Si l’on peut payer moins, et combien, ce n’est pas écrit : c’est l’équipe des renouvellements qui peut le dire.
focus-ask_payments-since = { focus-ask_payments-which_due }
focus-ask_contract_status-which_due = { focus-ask_payments-which_due }

part-person-sees = Une personne de l’équipe peut le voir avec vous.
focus-report_hardship-parts = Payer en plusieurs fois : les documents n’en disent rien. { part-person-sees }
focus-report_hardship-block = Si un compte est bloqué, et quand, les documents ne le disent pas. { part-person-sees }
focus-report_hardship-bureau = Sur un fichier d’impayés ou un recouvrement, les documents ne disent rien. { part-person-sees }
focus-report_hardship-interest = Sur des intérêts ou des frais de retard, les documents ne disent rien. { part-person-sees }

## Le remboursement : sous quelle forme, combien, quand.
focus-ask_refund_delivery-form = Sur la carte, par virement ou en avoir : les documents ne le disent pas. C’est l’équipe financière qui répond.
focus-ask_refund_delivery-full = Si le remboursement est entier ou partiel, les documents ne le disent pas : c’est l’équipe financière qui répond.
focus-ask_refund_delivery-arrives = En combien de jours le remboursement arrive, les documents ne le disent pas : c’est l’équipe financière qui répond.
focus-ask_refund-form = { focus-ask_refund_delivery-form }
focus-ask_refund-full = { focus-ask_refund_delivery-full }
focus-ask_refund-arrives = { focus-ask_refund_delivery-arrives }
focus-ask_refund-which_of_two-refund_last_day = Lequel des deux comptes vaut, je ne peux pas en décider : c’est l’équipe des renouvellements. Faites donc la demande aujourd’hui dans Conta Azul : demain, aucun des deux ne vaut plus.
focus-ask_refund-commitment-refund_last_day = Si le remboursement est refusé, les échéances de ce contrat restent dues jusqu’à la fin ; le prochain renouvellement peut encore être annulé.
focus-ask_refund_delivery-refused-refund_last_day = { focus-ask_refund-refused-refund_last_day }
focus-ask_refund_delivery-refused-refund_window = { focus-ask_refund-refused-refund_window }
focus-ask_refund-refused-refund_last_day = { focus-ask_refund-commitment-refund_last_day }
focus-ask_refund-refused-refund_window = Jusqu’au { $refund_until }, le remboursement est dans les règles : demandez-le dans Conta Azul et gardez la preuve. Si on vous dit non, écrivez de nouveau ici.

## Le délai : lequel des deux, est-il trop tard, un autre chemin.
part-two-safe = Avec { $CA-3 } jours, vous respectez les deux règles ; { $CA-4 } jours, par écrit, c’est ce que dit l’autre.
part-disagree = Vous avez raison : les documents sont les nôtres, et ils ne s’accordent pas.
focus-cancel_contract-disagree-general = { part-disagree } Un passage demande { $CA-3 } jours avant le renouvellement ; l’autre, { $CA-4 } jours et par écrit. Avec { $CA-3 } jours, vous respectez les deux.
focus-cancel_contract-disagree-renewal_open = { part-disagree } Un passage donne jusqu’au { $stop_renewal_until } ; l’autre, par écrit, jusqu’au { $stop_renewal_until_disputed }. En agissant au plus tard le { $stop_renewal_until }, vous respectez les deux.
focus-cancel_contract-disagree-renewal_contested = { part-disagree } D’après un passage, le délai est passé ; d’après l’autre, il va jusqu’au { $stop_renewal_until_disputed }, par écrit. C’est l’équipe des renouvellements qui décide lequel vaut. Pour ne pas perdre ce jour, faites la demande dans le menu aujourd’hui et gardez la preuve.
focus-cancel_contract-disagree-renewal_locked = { part-disagree } Mais les deux délais sont passés. Après le renouvellement, le remboursement vaut jusqu’au { $next_refund_until }.
focus-cancel_contract-disagree-refund_window = { part-disagree } Pour le remboursement, le jour sûr est le { $refund_until } ; pour le { $refund_until_disputed }, c’est l’équipe des renouvellements qui décide.
focus-cancel_contract-disagree-refund_last_day = { part-disagree } D’après un passage, le remboursement vaut encore aujourd’hui ; d’après l’autre, le délai s’est terminé hier. C’est l’équipe des renouvellements qui décide. Demandez-le aujourd’hui même dans le menu, et écrivez dans le motif que vous voulez le remboursement.
focus-stop_renewal-disagree-general = { focus-cancel_contract-disagree-general }
focus-stop_renewal-disagree-renewal_open = { focus-cancel_contract-disagree-renewal_open }
focus-stop_renewal-disagree-renewal_contested = { focus-cancel_contract-disagree-renewal_contested }
focus-stop_renewal-disagree-renewal_locked = { focus-cancel_contract-disagree-renewal_locked }
focus-stop_renewal-disagree-refund_window = { focus-cancel_contract-disagree-refund_window }
focus-stop_renewal-disagree-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-ask_notice_deadline-disagree-general = { focus-cancel_contract-disagree-general }
focus-ask_notice_deadline-disagree-renewal_open = { focus-cancel_contract-disagree-renewal_open }
focus-ask_notice_deadline-disagree-renewal_contested = { focus-cancel_contract-disagree-renewal_contested }
focus-ask_notice_deadline-disagree-renewal_locked = { focus-cancel_contract-disagree-renewal_locked }
focus-ask_notice_deadline-disagree-refund_window = { focus-cancel_contract-disagree-refund_window }
focus-ask_notice_deadline-disagree-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-ask_refund-disagree-refund_window = { focus-cancel_contract-disagree-refund_window }
focus-ask_refund-disagree-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-cancel_contract-fault-renewal_contested = { focus-cancel_contract-disagree-renewal_contested }
focus-cancel_contract-fault-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-stop_renewal-fault-renewal_contested = { focus-cancel_contract-disagree-renewal_contested }
focus-stop_renewal-fault-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-ask_notice_deadline-fault-renewal_contested = { focus-cancel_contract-disagree-renewal_contested }
focus-ask_notice_deadline-fault-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-ask_refund-fault-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-which_of_two-general = Les deux sont écrits. { part-two-safe }
focus-which_of_two-renewal_open = Les deux sont écrits. Le jour sûr est le { $stop_renewal_until } : il respecte les deux règles. L’autre est le { $stop_renewal_until_disputed }, par écrit.
focus-which_of_two-renewal_contested = Lequel des deux vaut, je ne peux pas en décider : c’est l’équipe des renouvellements. Celui qui court encore est le { $stop_renewal_until_disputed }, par écrit ; faites donc la demande tout de suite, dans Conta Azul, et gardez la preuve.
focus-which_of_two-renewal_locked = Aucun des deux ne court plus : les deux sont passés. Après le renouvellement, le remboursement vaut jusqu’au { $next_refund_until }.
focus-which_of_two-refund_last_day = { focus-ask_refund-which_of_two-refund_last_day }
focus-which_of_two-refund_window = Pour le remboursement, le jour sûr est le { $refund_until } ; sur le { $refund_until_disputed }, { part-dispute }.
focus-own_renewal-general = Si votre contrat se renouvelle le { $own_day }, le jour sûr pour annuler le renouvellement est le { $stop_renewal_until } ; selon l’autre règle, par écrit, le { $stop_renewal_until_disputed }. Pour le confirmer d’après vos données, il me faut le numéro du contrat.
focus-late-refund_window = Il n’est pas trop tard : jusqu’au { $refund_until }, vous pouvez résilier avec remboursement.
focus-late-refund_last_day = Peut-être pas : pour le remboursement, aujourd’hui est le jour où { part-dispute }. Faites la demande aujourd’hui, dans Conta Azul.
focus-late-renewal_open = Il n’est pas trop tard : le renouvellement peut être annulé jusqu’au { $stop_renewal_until }.
focus-late-renewal_contested = Selon une règle il est trop tard, selon l’autre non : le délai du { $stop_renewal_until } est passé ; l’autre, par écrit, court jusqu’au { $stop_renewal_until_disputed }. Faites la demande aujourd’hui, dans Conta Azul.
focus-late-renewal_locked = Pour éviter le renouvellement du { $renewal_on }, les deux délais sont passés. Mais tout n’est pas perdu : ensuite, vous pouvez résilier avec remboursement jusqu’au { $next_refund_until } ; sur le { $next_refund_until_disputed }, { part-dispute }.
focus-late-not_renewing = Il n’y a pas de délai à manquer : le renouvellement est déjà annulé, et le contrat prend fin le { $ends_on }.
focus-late-stale = S’il est trop tard, je ne le sais pas : les données du contrat s’arrêtent au { $ends_on }. S’il s’est renouvelé, le remboursement vaut { $CA-2 } jours à partir de ce jour : faites la demande tout de suite, dans Conta Azul.
focus-ask_refund-if_renewed-stale = Si le contrat s’est renouvelé le { $ends_on }, le remboursement vaut { $CA-2 } jours à partir de ce jour : faites la demande tout de suite, dans Conta Azul. S’il s’est renouvelé, l’équipe d’assistance peut le voir.
focus-missed-general = S’il se renouvelle, vous pouvez encore résilier avec remboursement pendant { $CA-2 } jours ; ensuite, les échéances de la nouvelle période sont dues.
focus-missed-renewal_open = S’il se renouvelle, le { $ends_on }, vous pouvez encore résilier avec remboursement pendant { $CA-2 } jours ; ensuite, les échéances de la nouvelle période sont dues.
focus-missed-renewal_contested = { focus-missed-general }
focus-missed-renewal_locked = { focus-late-renewal_locked }
focus-missed-refund_window = Passé ce délai, le contrat court jusqu’à sa fin et ses échéances restent dues ; ce qui s’annule alors, c’est le prochain renouvellement.
focus-missed-refund_last_day = { focus-missed-refund_window }
focus-missed-not_renewing = { focus-late-not_renewing }
focus-missed-stale = { focus-late-stale }
focus-ask_refund-until-refund_window = Le remboursement se demande jusqu’au { $refund_until } ; pour le { $refund_until_disputed }, les documents se contredisent.
focus-ask_refund-until-renewal_open = Pour cette période, le délai de remboursement est passé. Si le contrat se renouvelle, le { $ends_on }, le remboursement se demande jusqu’au { $next_refund_until } ; pour le { $next_refund_until_disputed }, les documents se contredisent.
focus-ask_refund-until-renewal_contested = Pour cette période, le délai de remboursement est passé. Si le contrat se renouvelle, le { $renewal_on }, le remboursement se demande jusqu’au { $next_refund_until } ; pour le { $next_refund_until_disputed }, les documents se contredisent.
focus-ask_refund-until-renewal_locked = { focus-ask_refund-until-renewal_contested }
focus-until-stale = { focus-late-stale }
beside-ask_refund-stale = S’il s’est renouvelé, le remboursement vaut { $CA-2 } jours : demandez-le tout de suite, dans Conta Azul.
beside-ask_refund-renewal_contested = S’il se renouvelle, le { $renewal_day }, le remboursement vaut de nouveau pendant { $CA-2 } jours.

## La période suivante : prix, durée.
focus-ask_next_term-next_price = Si le prix change au renouvellement, ce n’est écrit ni dans les documents ni dans les données du contrat : c’est l’équipe des renouvellements qui le sait.
focus-ask_payments-next_price = { focus-ask_next_term-next_price }
focus-ask_refund-next_price = { focus-ask_next_term-next_price }
focus-ask_contract_status-next_price = { focus-ask_next_term-next_price }
focus-stop_renewal-next_price = { focus-ask_next_term-next_price }
focus-ask_next_term-next_length = Pour combien de temps il repart, ce n’est écrit ni dans les documents ni dans les données du contrat : c’est l’équipe des renouvellements qui le sait.
focus-engaged-stale = Ni oui ni non : les données s’arrêtent au { $ends_on } et ne montrent pas s’il y a eu renouvellement. Le renouvellement automatique était actif ; c’est l’équipe d’assistance qui peut le voir.
why-unknown-partner = Pour les comptes de partenaires, l’aide ne dit que cela : s’adresser au gestionnaire de compte ou à l’équipe d’assistance. Les dates qui valent dans ce cas ne sont pas écrites, et je ne veux pas en donner une fausse.
focus-cancel_contract-other_way = Dans le menu de Conta Azul, seule une personne qui administre le compte le peut. D’ici je ne résilie pas, mais je peux enregistrer la demande, avec la date et l’heure ; si cela suffit, c’est l’équipe qui le dit.
focus-cancel_contract-other_way-renewal_open = { focus-cancel_contract-other_way } Le jour sûr est le { $stop_renewal_until }.
focus-stop_renewal-other_way = { focus-cancel_contract-other_way }
focus-stop_renewal-other_way-renewal_open = { focus-cancel_contract-other_way-renewal_open }
focus-ask_notice_deadline-other_way = { focus-cancel_contract-other_way }
focus-ask_how_to_notify-other_way = { focus-cancel_contract-other_way }
part-posted = Si une lettre ou un e-mail suffit, ce n’est pas écrit : le chemin de l’aide est le menu, et le plus tôt est le plus sûr.
focus-cancel_contract-posted = { part-posted }
focus-stop_renewal-posted = { part-posted }
focus-ask_notice_deadline-posted = { part-posted }

## Les échéances : une pénalité, sans s’en servir.
part-no-fine = Ce n’est pas une pénalité : ce sont les échéances du contrat lui-même. Si un retard ajoute autre chose, les documents ne le disent pas.
focus-ask_payments-fine = { part-no-fine }
focus-ask_will_be_charged-fine = { part-no-fine } { $remaining_payments ->
    [0] Il n’en reste aucune.
   *[other] { remaining }
 }
focus-ask_settlement_amount-fine = { part-no-fine }
focus-cancel_contract-fine = { part-no-fine }
focus-stop_renewal-fine = { part-no-fine }
focus-ask_nonpayment-fine = { part-no-fine }
focus-ask_will_be_charged-unused = S’en servir ou non n’y change rien : les échéances du contrat sont dues jusqu’à la fin. { $remaining_payments ->
    [0] Il n’en reste aucune.
   *[other] { remaining }
 }
focus-ask_payments-unused = { focus-ask_will_be_charged-unused }
focus-ask_settlement_amount-unused = { focus-ask_will_be_charged-unused }
focus-ask_nonpayment-unused = { focus-ask_will_be_charged-unused }
focus-cancel_contract-unused = { focus-ask_will_be_charged-unused }
focus-ask_payments-nothing_more-renewal_open = { remaining } Pour cette période, c’est ce qui est inscrit. Mais sans annulation au plus tard le { $stop_renewal_until }, le contrat se renouvelle le { $ends_on }, et de nouvelles échéances suivent.
focus-ask_payments-nothing_more-renewal_contested = { remaining } Pour cette période, c’est ce qui est inscrit. Mais si le contrat se renouvelle, le { $renewal_on }, de nouvelles échéances suivent : leur montant n’est pas dans les données.
focus-ask_payments-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_contested }
focus-ask_payments-nothing_more-not_renewing = { remaining } Ensuite, rien : le contrat prend fin le { $ends_on }, sans renouvellement.
focus-ask_will_be_charged-nothing_more-renewal_open = { focus-ask_payments-nothing_more-renewal_open }
focus-ask_will_be_charged-nothing_more-renewal_contested = { focus-ask_payments-nothing_more-renewal_contested }
focus-ask_will_be_charged-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_contested }
focus-ask_will_be_charged-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
focus-ask_settlement_amount-nothing_more-renewal_open = { focus-ask_payments-nothing_more-renewal_open }
focus-ask_settlement_amount-nothing_more-renewal_contested = { focus-ask_payments-nothing_more-renewal_contested }
focus-ask_settlement_amount-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_locked }
focus-ask_settlement_amount-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
focus-ask_settlement_amount-nothing_more-refund_window = { explain-ask_settlement_amount-refund_window }
focus-ask_settlement_amount-nothing_more-refund_last_day = { explain-ask_settlement_amount-refund_last_day }
focus-ask_settlement_amount-nothing_more-general = Un montant pour partir plus tôt ne se dit qu’avec votre contrat sous les yeux : c’est l’équipe des renouvellements qui le confirme.
focus-cancel_contract-nothing_more-renewal_open = { focus-ask_payments-nothing_more-renewal_open }
focus-cancel_contract-nothing_more-renewal_contested = { focus-ask_payments-nothing_more-renewal_contested }
focus-cancel_contract-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_locked }
focus-cancel_contract-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
focus-stop_renewal-nothing_more-renewal_open = { focus-ask_payments-nothing_more-renewal_open }
focus-stop_renewal-nothing_more-renewal_contested = { focus-ask_payments-nothing_more-renewal_contested }
focus-stop_renewal-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_locked }
focus-stop_renewal-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
focus-ask_notice_deadline-nothing_more-renewal_open = { focus-ask_payments-nothing_more-renewal_open }
focus-ask_notice_deadline-nothing_more-renewal_contested = { focus-ask_payments-nothing_more-renewal_contested }
focus-ask_notice_deadline-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_locked }
focus-ask_notice_deadline-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
focus-ask_nonpayment-nothing_more = { remaining } { focus-ask_nonpayment-commitment }
stated-ask_nonpayment = Ne plus payer ne met pas fin au contrat : les échéances restent dues jusqu’à la fin. Ce qui peut encore en résulter, les documents ne le disent pas.
focus-ask_nonpayment-commitment = Payer ce qui est en retard ne met pas fin au contrat : les autres échéances restent dues jusqu’à la fin ; ce qui s’annule, c’est le prochain renouvellement.
focus-ask_payments-commitment = { $overdue_payments ->
    [0] { focus-ask_will_be_charged-commitment }
   *[other] { focus-ask_nonpayment-commitment }
 }
focus-ask_settlement_amount-commitment = { focus-ask_payments-commitment }
focus-ask_will_be_charged-commitment = Passé le délai de remboursement, les échéances de ce contrat sont dues jusqu’à la fin ; ce qui s’annule, c’est le prochain renouvellement.
focus-cancel_contract-commitment = { focus-ask_will_be_charged-commitment }
focus-ask_refund-commitment = { focus-ask_will_be_charged-commitment }

## Les données : combien de temps, lesquelles, les messages.
focus-ask_data_backup-kept = Combien de temps les données sont gardées après la fin, les documents ne le disent pas. Téléchargez la copie avant ; pour le reste, c’est l’équipe d’assistance qui répond.
focus-ask_privacy-kept = { focus-ask_data_backup-kept }
focus-ask_privacy-which_data = Quelles données personnelles sont gardées, les documents ne le disent pas, et je ne le vois pas d’ici : c’est l’équipe d’assistance qui répond.
focus-ask_privacy-ads = Arrêter les messages publicitaires, je ne le peux pas d’ici : cela part avec la même demande, et l’équipe d’assistance s’en occupe.

## Ce que l’équipe décide.
focus-reduce_payments-pause = Une pause du contrat ou des échéances : rien n’est écrit là-dessus, ni oui ni non. Les échéances restent dues tant que l’équipe n’a rien accepté par écrit.
focus-reduce_payments-guarantee = Rien n’est garanti : c’est une demande, et c’est l’équipe des renouvellements qui décide. Le contrat reste comme il est jusqu’à sa réponse.
focus-reduce_payments-refused = Si c’est non, rien ne change : le contrat et les échéances restent tels quels. Rien ne se résilie tout seul ; il faut le demander.
focus-reduce_payments-refused-renewal_open = { focus-reduce_payments-refused } Pour ne pas renouveler, le jour sûr est le { $stop_renewal_until }.
focus-ask_nonpayment-refused = Si c’est non, les échéances restent dues comme le contrat les prévoit. { $overdue_payments ->
    [0] { "" }
   *[other] En retard : { $overdue_total }.
 }
focus-refused = Si c’est non, la demande n’aura rien changé : le contrat reste comme il est. Ce qui reste possible alors, c’est l’équipe qui le dit.
focus-refused-renewal_open = { focus-refused } Le renouvellement peut être annulé jusqu’au { $stop_renewal_until }.
focus-refused-renewal_contested = Si c’est non, le contrat se renouvelle le { $renewal_on } ; le remboursement vaut alors de nouveau pendant { $CA-2 } jours : demandez-le dans ce délai.
focus-reminder = Je n’envoie pas de rappel d’ici : mieux vaut noter le jour vous-même.
focus-reminder-renewal_open = { focus-reminder } Le jour sûr est le { $stop_renewal_until }.
focus-reminder-renewal_locked = { focus-reminder } Les jours du remboursement vont du { $renewal_on } au { $next_refund_until }.
focus-reminder-refund_window = { focus-reminder } Le jour sûr est le { $refund_until }.
focus-manager_name = Le nom du gestionnaire de compte n’apparaît pas dans ce que je vois : l’équipe d’assistance, qui s’occupe aussi des partenaires, peut dire qui c’est.
focus-manager = Si le gestionnaire de compte est parti ou ne répond pas, l’équipe d’assistance s’occupe aussi des partenaires, et peut dire qui le remplace.

## Accès et sécurité.
focus-report_lost_access-where_number = Le numéro s’écrit comme { $example } et figure dans les documents du contrat. Si vous ne les avez pas, l’équipe d’assistance peut le retrouver, après avoir vérifié votre identité.
focus-report_lost_access-admin = Je ne le peux pas d’ici : c’est l’équipe d’assistance qui peut changer cela, après avoir vérifié votre identité.
focus-report_security-block = Je ne peux bloquer personne d’ici : c’est l’équipe d’assistance qui le peut. En attendant, changez les mots de passe que cette personne connaît.
focus-report_security-damage = C’est pourquoi l’équipe d’assistance le voit en priorité. En attendant, changez les mots de passe et, si vous entrez encore, téléchargez la copie des données dans le menu Meu plano.

## Qui peut décider.
part-authority-menu = Dans le produit, le menu Meu plano n’apparaît que pour les personnes qui administrent le compte.
authority-proxy = Si cet accord suffit, les documents ne le disent pas : l’équipe le vérifie avec la personne qui répond du contrat. Gardez-en la trace pour la montrer. { part-authority-menu } Demander ici ne résilie rien.
authority-who = Qui peut décider, les documents ne le disent pas : l’équipe le vérifie avec la personne qui répond du contrat. { part-authority-menu } Demander ici ne résilie rien.
focus-ask_partial-part_price = Le prix par mois pour une partie seulement du contrat n’est écrit nulle part : c’est l’équipe des renouvellements qui peut le dire.
focus-until-renewal_locked = Pour éviter le renouvellement, le délai est passé. { part-safe-next-refund }
