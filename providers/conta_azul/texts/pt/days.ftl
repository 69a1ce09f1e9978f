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
run-ask_will_be_charged-not_renewing = { run-owed }; depois do fim, em { $ends_on }, nada.
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
   *[other] { $question ->
        [ask_will_be_charged] { "." }
       *[other] : as parcelas continuam devidas até lá.
     }
 }

### Ao lado do dia desejado: onde o prazo passou ou é contestado, isso vem antes.
wished-at-end = { $situation ->
    [renewal_contested] Sair nesse dia depende disso.
    [renewal_locked] Se ainda dá para sair nesse dia, só a equipe pode dizer.
   *[other] É justamente quando o contrato chega ao fim: em { $ends_on }.
 }
wished-renewed = { $situation ->
    [renewal_contested] Em { $day }, o contrato já pode ter sido renovado.
    [renewal_locked] Em { $day }, o contrato já terá sido renovado.
   *[other] Antes de { $day }, o contrato se renova, em { $ends_on }, se nada for pedido a tempo.
 }

### passed-<situação>: o que hoje já passou ou é contestado; é dito primeiro, qualquer que seja o dia de que o cliente fala.
passed-renewal_contested = Para cancelar a renovação de { $renewal_on }, { part-contested } Melhor pedir hoje, pelo menu.
passed-renewal_locked = { part-locked }

### Uma renovação que conta quem ainda não se identificou.
own-start = { $refund_until_gone ->
    [yes] Contando de { $began_on }, o dia seguro para pedir o estorno já passou: { $refund_until }. { $refund_until_disputed_gone ->
        [yes] Pela outra forma de contar, também: { $refund_until_disputed }.
       *[no] Se { $refund_until_disputed }, hoje, ainda vale, os documentos discordam: peça já.
     }
   *[no] Contando de { $began_on }, o dia seguro para pedir o estorno é { $refund_until }; se { $refund_until_disputed } ainda vale, os documentos discordam.
 }
own-renewal = { $stop_renewal_until_gone ->
    [yes] Se o contrato se renova em { $renewal_on }, o dia seguro para cancelar a renovação já passou: { $stop_renewal_until }. { $stop_renewal_until_disputed_gone ->
        [yes] O outro prazo, por escrito, também: { $stop_renewal_until_disputed }.
       *[no] O outro prazo, por escrito, vai até { $stop_renewal_until_disputed }: peça já.
     }
   *[no] Se o contrato se renova em { $renewal_on }, o dia seguro para cancelar a renovação é { $stop_renewal_until }; o outro prazo, por escrito, vai até { $stop_renewal_until_disputed }.
 }
