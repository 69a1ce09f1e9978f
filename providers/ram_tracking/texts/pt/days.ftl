### RAM Tracking. O que vale em vários dias seguidos, em uma linha: run-<situação>, ou run-<pergunta>-<situação>.

run-notice_open = ainda dá tempo de dar o aviso prévio, até { $notice_until }, para o contrato terminar em { $ends_on }.
run-notice_passed = o prazo do aviso prévio já terá passado; o contrato se renova em { $renewal_on }.
run-notice_unknown = você pode pedir; a duração do aviso prévio não está nos dados do contrato, que se renova em { $renewal_on }.
run-not_renewing = não é preciso avisar: o contrato não se renova e termina em { $ends_on }.
run-ended = o contrato já terá chegado ao fim, em { $ends_on }.
run-renewed = o contrato já terá sido renovado, em { $renewal_on }; do novo período, os dados ainda não mostram nada.

run-access = você mantém o acesso até { $access_until }, desde que todas as parcelas seguintes sejam pagas.
run-ask_lose_access-notice_open = { run-access }
run-ask_lose_access-notice_passed = { run-access }
run-ask_lose_access-notice_unknown = { run-access }
run-ask_lose_access-not_renewing = { run-access }

run-owed = { $remaining_payments ->
    [0] do contrato atual não falta nenhuma parcela
    [one] falta { $remaining_payments } parcela, de { $remaining_total }, contada em { $on }
   *[other] faltam { $remaining_payments } parcelas, no total de { $remaining_total }, contadas em { $on }
 }
run-ask_will_be_charged-notice_open = { run-owed }; ainda dá tempo de dar o aviso prévio.
run-ask_will_be_charged-notice_passed = { run-owed }; o prazo do aviso prévio já terá passado, e o contrato se renova em { $renewal_on }.
run-ask_will_be_charged-notice_unknown = { run-owed }; o contrato se renova em { $renewal_on }.
run-ask_will_be_charged-not_renewing = { run-owed }; depois do fim, em { $ends_on }, nada.
run-settlement = o valor do acerto, só a equipe financeira calcula; { run-owed }.
run-ask_settlement_amount-notice_open = { run-settlement }
run-ask_settlement_amount-notice_passed = { run-settlement }
run-ask_settlement_amount-notice_unknown = { run-settlement }
run-ask_settlement_amount-not_renewing = { run-settlement }

### Sair antes do fim do contrato: o que isso exige.
wished-before = Uma saída em { $day } viria antes do fim do contrato, em { $ends_on }: ela exige um acerto, que a equipe financeira calcula.

### Ao lado do dia desejado: onde o prazo passou, isso vem antes.
wished-at-end = { $situation ->
    [notice_passed] Se ainda dá para sair nesse dia, só a equipe pode dizer.
   *[other] É justamente quando o contrato chega ao fim: em { $ends_on }.
 }
wished-renewed = { $situation ->
    [notice_passed] Em { $day }, o contrato já terá sido renovado.
   *[other] Antes de { $day }, o contrato se renova, em { $ends_on }, se nada for pedido a tempo.
 }

### passed-<situação>: o que hoje já passou; é dito primeiro, qualquer que seja o dia de que o cliente fala.
passed-notice_passed = O prazo do aviso prévio terminou em { $notice_until }.
