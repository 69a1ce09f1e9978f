### O que é comum a todas as respostas.
### Cada resposta tem .verdict (a resposta), .details (datas e valores, uma frase por linha) e .next (o que fazer).
### O nome diz quando vale: fornecedor-pergunta-situação(-variante); "running" é todo contrato em vigor, "any" é sempre.

what-if = Simulação para { $on }.
where-written = Onde está escrito: { $sources }.
overdue = { $overdue_payments ->
    [one] Há { $overdue_payments } pagamento em atraso, de { $overdue_total }.
   *[other] Há { $overdue_payments } pagamentos em atraso, no total de { $overdue_total }.
 }

remaining = { $remaining_payments ->
    [0] Não falta pagar nada: o total em aberto é { $remaining_total }.
    [one] Falta { $remaining_payments } pagamento, de { $remaining_total }.
   *[other] Faltam { $remaining_payments } pagamentos, no total de { $remaining_total }.
 }
next-payment = { $next_payment_on ->
    [none] { "" }
   *[other] O próximo vence em { $next_payment_on }, no valor de { $next_payment_amount }.
 }

any-ended =
    .verdict = { $status ->
        [cancelled] No registro, este contrato está encerrado, com término em { $ends_on }.
       *[active] Este contrato chegou ao fim em { $ends_on }, sem renovação.
     }
    .details = Por isso, não há mais o que cancelar nem renovar.
any-stale =
    .verdict = Não consigo calcular isso: o registro do contrato vai até { $ends_on }, e o período seguinte ainda não aparece nele.
    .details = A renovação automática está ligada, mas sem o período novo no registro eu não dou datas nem valores.
    .next = A equipe de suporte pode conferir o registro.
