### Conta Azul. O que vale em vários dias seguidos, em uma linha: run-<situação>, ou run-<pergunta>-<situação>.
### gone-<fato>: o que hoje ainda vale e, no dia de que o cliente fala, não vale mais.

gone-refund_until_disputed = { $situation ->
    [refund_last_day] O estorno se perde: o último dia é hoje, { $day }, e já sobre ele { run-dispute }.
   *[other] O estorno se perde: o prazo terá terminado, no mais tardar, em { $day }.
 }

run-dispute = os documentos discordam
run-refund_window = ainda dá para cancelar com estorno.
run-refund_last_day = dá para cancelar; sobre o estorno, { run-dispute }.
run-renewal_open = ainda dá tempo de cancelar a renovação, até { $stop_renewal_until }; o estorno não vale mais.
run-renewal_contested = talvez ainda dê tempo de cancelar a renovação: sobre o prazo, { run-dispute }.
run-renewal_locked = o prazo para cancelar a renovação, prevista para { $renewal_on }, já terá passado.
run-not_renewing = não é preciso cancelar: o contrato não se renova e termina em { $ends_on }.
run-ended = o contrato já terá chegado ao fim, em { $ends_on }.
run-renewed_refund_window = o contrato já terá sido renovado, em { $renewal_on }, e dará para cancelar com estorno.
run-renewed_refund_last_day = o contrato já terá sido renovado, em { $renewal_on }; sobre o estorno, { run-dispute }.
run-renewed = o contrato já terá sido renovado, em { $renewal_on }, e o prazo do estorno já terá passado.

run-ask_refund-refund_window = o estorno ainda vale.
run-ask_refund-refund_last_day = sobre o estorno, { run-dispute }.
run-ask_refund-renewal_open = o estorno não vale mais.
run-ask_refund-renewal_contested = o estorno não vale mais.
run-ask_refund-renewal_locked = o estorno não vale mais.
run-ask_refund-not_renewing = o estorno não vale mais.

run-owed = { $remaining_payments ->
    [0] do contrato atual não falta nenhuma parcela
    [one] do contrato atual falta { $remaining_payments } parcela, de { $remaining_total }, contada em { $on }
   *[other] do contrato atual faltam { $remaining_payments } parcelas, no total de { $remaining_total }, contadas em { $on }
 }
run-ask_will_be_charged-refund_window = vale o estorno.
run-ask_will_be_charged-refund_last_day = depende do estorno, sobre o qual { run-dispute }.
run-ask_will_be_charged-renewal_open = { run-owed }; ainda dá tempo de cancelar a renovação.
run-ask_will_be_charged-renewal_contested = { run-owed }; sobre o prazo da renovação, { run-dispute }.
run-ask_will_be_charged-renewal_locked = { run-owed }; o prazo para cancelar a renovação já terá passado.
run-ask_will_be_charged-not_renewing = { run-owed }; depois, nada.
run-ask_settlement_amount-refund_window = vale o estorno; os documentos não dizem se ele é total.
run-ask_settlement_amount-refund_last_day = depende do estorno, sobre o qual { run-dispute }.
run-ask_settlement_amount-renewal_open = { run-owed }.
run-ask_settlement_amount-renewal_contested = { run-owed }.
run-ask_settlement_amount-renewal_locked = { run-owed }.
run-ask_settlement_amount-not_renewing = { run-owed }.

### Sair antes do fim do contrato: o que isso não muda.
wished-before = Uma saída em { $day } viria antes do fim do contrato, em { $ends_on }{ $situation ->
    [refund_window] { "." }
    [refund_last_day] { "." }
   *[other] : as parcelas continuam devidas até lá.
 }
