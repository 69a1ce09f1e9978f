### Conta Azul. Ce qui vaut plusieurs jours de suite, en une ligne : run-<situation>, ou run-<question>-<situation>.
### gone-<fait> : ce qui vaut encore aujourd’hui et ne vaudra plus le jour dont parle le client.

gone-refund_until_disputed = { $situation ->
    [refund_last_day] Le remboursement est perdu : le dernier jour est aujourd’hui, le { $day }, et sur lui déjà { run-dispute }.
   *[other] Le remboursement est perdu : le délai aura pris fin, au plus tard, le { $day }.
 }

run-dispute = les documents se contredisent
run-refund_window = la résiliation avec remboursement est encore possible.
run-refund_last_day = vous pouvez résilier ; pour le remboursement, { run-dispute }.
run-renewal_open = il est encore temps d’annuler le renouvellement, au plus tard le { $stop_renewal_until } ; il n’y a plus de remboursement.
run-renewal_contested = il est peut-être encore temps d’annuler le renouvellement : pour le délai, { run-dispute }.
run-renewal_locked = le délai pour annuler le renouvellement, prévu le { $renewal_on }, sera passé.
run-not_renewing = rien à annuler : le contrat ne se renouvelle pas et prend fin le { $ends_on }.
run-ended = le contrat aura déjà pris fin, le { $ends_on }.
run-renewed_refund_window = le contrat se sera renouvelé, le { $renewal_on }, et la résiliation avec remboursement sera possible.
run-renewed_refund_last_day = le contrat se sera renouvelé, le { $renewal_on } ; pour le remboursement, { run-dispute }.
run-renewed = le contrat se sera renouvelé, le { $renewal_on }, et le délai de remboursement sera passé.

run-ask_refund-refund_window = le remboursement est encore possible.
run-ask_refund-refund_last_day = pour le remboursement, { run-dispute }.
run-ask_refund-renewal_open = il n’y a plus de remboursement.
run-ask_refund-renewal_contested = il n’y a plus de remboursement.
run-ask_refund-renewal_locked = il n’y a plus de remboursement.
run-ask_refund-not_renewing = il n’y a plus de remboursement.

run-owed = { $remaining_payments ->
    [0] pour le contrat en cours, il ne reste aucune échéance
    [one] pour le contrat en cours, il reste { $remaining_payments } échéance, de { $remaining_total }, au { $on }
   *[other] pour le contrat en cours, il reste { $remaining_payments } échéances, soit { $remaining_total }, au { $on }
 }
run-ask_will_be_charged-refund_window = le remboursement s’applique.
run-ask_will_be_charged-refund_last_day = cela dépend du remboursement, pour lequel { run-dispute }.
run-ask_will_be_charged-renewal_open = { run-owed } ; il est encore temps d’annuler le renouvellement.
run-ask_will_be_charged-renewal_contested = { run-owed } ; pour le délai du renouvellement, { run-dispute }.
run-ask_will_be_charged-renewal_locked = { run-owed } ; le délai pour annuler le renouvellement sera passé.
run-ask_will_be_charged-not_renewing = { run-owed } ; après la fin, le { $ends_on }, plus rien.
run-ask_settlement_amount-refund_window = le remboursement s’applique ; les documents ne disent pas s’il est total.
run-ask_settlement_amount-refund_last_day = cela dépend du remboursement, pour lequel { run-dispute }.
run-ask_settlement_amount-renewal_open = { run-owed }.
run-ask_settlement_amount-renewal_contested = { run-owed }.
run-ask_settlement_amount-renewal_locked = { run-owed }.
run-ask_settlement_amount-not_renewing = { run-owed }.

### Partir avant la fin du contrat : ce que cela ne change pas.
wished-before = Un arrêt le { $day } tomberait avant la fin du contrat, le { $ends_on }{ $situation ->
    [refund_window] { "." }
    [refund_last_day] { "." }
   *[other] { $question ->
        [ask_will_be_charged] { "." }
       *[other] {" "}: les échéances restent dues jusque-là.
     }
 }

### À côté du jour souhaité : là où la limite est passée ou contestée, cela vient d’abord.
wished-at-end = { $situation ->
    [renewal_contested] Un arrêt à cette date en dépend.
    [renewal_locked] Si un arrêt à cette date est encore possible, seule l’équipe peut le dire.
   *[other] C’est justement la fin du contrat : le { $ends_on }.
 }
wished-renewed = { $situation ->
    [renewal_contested] Le { $day }, le contrat se sera peut-être déjà renouvelé.
    [renewal_locked] Le { $day }, le contrat se sera déjà renouvelé.
   *[other] Avant le { $day }, le contrat se renouvelle, le { $ends_on }, si rien n’est demandé à temps.
 }

### passed-<situation> : ce qui est déjà passé ou contesté aujourd’hui ; dit d’abord, quel que soit le jour dont parle le client.
passed-renewal_contested = Pour annuler le renouvellement du { $renewal_on }, { part-contested } Mieux vaut le demander aujourd’hui, dans Conta Azul.
passed-renewal_locked = { part-locked }

### Un renouvellement que donne quelqu’un qui ne s’est pas encore identifié.
own-start = { $refund_until_gone ->
    [yes] À compter du { $began_on }, le jour sûr pour demander le remboursement est passé : { $refund_until }. { $refund_until_disputed_gone ->
        [yes] L’autre façon de compter mène au { $refund_until_disputed }, passé aussi.
       *[no] Si le { $refund_until_disputed }, aujourd’hui, compte encore, les documents se contredisent : demandez-le tout de suite.
     }
   *[no] À compter du { $began_on }, le jour sûr pour demander le remboursement est le { $refund_until } ; si le { $refund_until_disputed } compte encore, les documents se contredisent.
 }
own-renewal = { $stop_renewal_until_gone ->
    [yes] Si le contrat se renouvelle le { $renewal_on }, le jour sûr pour annuler le renouvellement est passé : le { $stop_renewal_until }. { $stop_renewal_until_disputed_gone ->
        [yes] L’autre limite, par écrit, aussi : le { $stop_renewal_until_disputed }.
       *[no] L’autre limite, par écrit, est le { $stop_renewal_until_disputed } : demandez-le tout de suite.
     }
   *[no] Si le contrat se renouvelle le { $renewal_on }, le jour sûr pour annuler le renouvellement est le { $stop_renewal_until } ; l’autre limite, par écrit, est le { $stop_renewal_until_disputed }.
 }
