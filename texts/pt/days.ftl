### Nomes dos dias que a linha do tempo de um cartão mostra: day-<nome do dia na política>.

day-refund_until = Último dia para pedir estorno
    .safe = Prazo seguro para pedir estorno
day-refund_until_disputed = Dia em que o estorno talvez ainda valha
day-stop_renewal_until = Último dia para evitar a renovação
    .safe = Prazo seguro para evitar a renovação
day-stop_renewal_until_disputed = Outro prazo para evitar a renovação, por escrito
day-renewal_on = Renovação do plano
day-ends_on = Fim do período contratado
day-notice_until = Último dia para avisar
day-next_refund_until = Último dia do estorno após a renovação
    .safe = Prazo seguro do estorno após a renovação
day-next_refund_until_disputed = Dia em que esse estorno talvez ainda valha
day-access_until = Seu acesso vai até aqui
day-contact_by = Prazo do contato da equipe

### Um dia ou vários dias de que o cliente fala.
what-if-weekday = Entendi { $weekday } da semana que vem, { $day }:
span-month = Para { $month }
span-year = Para { $year }
span-from = A partir de { $first }
span-until = De hoje até { $last }
span-between = De { $first } a { $last }
span-one = { $days }: { $answer }
span-several = { $days }, a resposta muda com o dia do pedido.
span-several-ask_payments = { $days }, a resposta muda com o dia.
span-run-until = Até { $last }: { $answer }
span-run-day = Em { $first }: { $answer }
span-run-between = De { $first } a { $last }: { $answer }
span-run-from = A partir de { $first }: { $answer }
wished-left = { $remaining_payments ->
    [0] Em { $on }, não faltaria nenhuma parcela do período atual.
    [one] Em { $on }, faltaria { $remaining_payments } parcela ({ $remaining_total }){ remaining-overdue-only }. { due-before }
   *[other] Em { $on }, faltariam { $remaining_payments } parcelas ({ $remaining_total }){ remaining-overdue }. { due-before }
 }
run-ask_payments = { $remaining_payments ->
    [0] não falta nenhuma parcela do período atual. { term-to-come }
    [one] falta { $remaining_payments } parcela ({ $remaining_total }){ remaining-overdue-only }.
   *[other] faltam { $remaining_payments } parcelas ({ $remaining_total }){ remaining-overdue }.
 }
span-change = { $day }
span-more = Ela muda de novo em { $days }: pergunte por um desses dias.

### O dia em que o cliente quer ter saído, ao lado do fim do contrato.
wished-before = Uma saída em { $day } viria antes do fim do contrato, em { $ends_on }.
wished-at-end = É justamente quando o contrato chega ao fim: em { $ends_on }.
wished-renewed = Antes de { $day }, o contrato se renova, em { $ends_on }, se nada for pedido a tempo.
wished-after = O contrato termina antes disso, em { $ends_on }.
which-day-end = Nos dados do contrato, é { $day }.
which-day = { $gone ->
    [yes] Há os dois, por regras diferentes: { $safe }, o seguro, já passou; { $other } é o outro. Não espere por ele: peça já.
   *[no] Há os dois, por regras diferentes: { $safe } é o dia seguro; { $other } pode já ser tarde.
 }
hour-unknown = Até que hora do dia um pedido vale, não sei dizer: faça-o o quanto antes.

### Parcelas, uma a uma, pelos dados do contrato.
instalment-of = { $status ->
    [paid] A parcela de { $month } ({ $amount }) consta como paga.
    [overdue] A parcela de { $month }, de { $amount }, venceu em { $day } e está em atraso.
   *[open] A parcela de { $month }, de { $amount }, vence em { $day }.
 }
instalment-none = Em { $month }, nenhuma parcela deste contrato: a última vence em { $day }.
instalment-none-left = Em { $month }, nenhuma parcela deste contrato.
instalment-renewed = Em { $day } o contrato se renova: do que vence a partir daí, os dados ainda não mostram nem dia nem valor.
instalment-in-list = { $day } ({ $amount }{ $status ->
    [overdue] , em atraso
   *[other] { "" }
 })
instalments-due = Vencimento: { $each }.
instalments-between = A próxima vence em { $first }; a última, em { $last }.
instalment-last = { $status ->
    [paid] A última parcela deste contrato ({ $amount }, de { $day }) consta como paga.
    [overdue] A última parcela deste contrato, de { $amount }, venceu em { $day } e está em atraso.
   *[open] A última parcela deste contrato, de { $amount }, vence em { $day }.
 }
