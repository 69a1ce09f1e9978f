### O que é comum a todas as respostas.
### Cada resposta tem .verdict (a resposta), .details (datas e valores, uma frase por linha) e .next (o que fazer).
### O nome diz quando vale: pergunta-situação(-variante), depois de "answer" nos textos de uma empresa e de "any" nos que
### servem a todas; "running" é todo contrato em vigor, "any" no lugar da situação é sempre.

what-if = Para { $on }:
where-written = Onde está escrito: { $sources }.
places-join = { "; " }
overdue = { $overdue_payments ->
    [one] Há { $overdue_payments } pagamento em atraso, de { $overdue_total }.
   *[other] Há { $overdue_payments } pagamentos em atraso, no total de { $overdue_total }.
 }

remaining = { $remaining_payments ->
    [0] Não falta nenhum pagamento: o total em aberto é { $remaining_total }.
    [one] Falta { $remaining_payments } pagamento de { $remaining_total }.
   *[other] Faltam { $remaining_payments } pagamentos, no total de { $remaining_total }.
 }
next-payment = { $next_payment_on ->
    [none] { "" }
   *[other] O próximo vence em { $next_payment_on }, no valor de { $next_payment_amount }.
 }

any-ended =
    .verdict = { $status ->
        [cancelled] Este contrato já consta como encerrado, com término em { $ends_on }.
       *[active] Este contrato chegou ao fim em { $ends_on }, sem renovação.
     }
    .details = Por isso, não há mais o que cancelar nem renovar.
    .next = Se algo não confere, peça para falar com a equipe.
any-ask_will_be_charged-ended =
    .verdict = { $status ->
        [cancelled] Este contrato já consta como encerrado, com término em { $ends_on }: não há período novo a cobrar.
       *[active] Este contrato chegou ao fim em { $ends_on }, sem renovação: não há período novo a cobrar.
     }
any-ask_lose_access-ended =
    .verdict = { $status ->
        [cancelled] Este contrato já consta como encerrado, com término em { $ends_on }; os dados dele não mostram como está o acesso.
       *[active] Este contrato chegou ao fim em { $ends_on }; os dados dele não mostram como está o acesso.
     }
    .next = Se o acesso não está como deveria, peça para falar com a equipe.
any-ask_refund-ended =
    .verdict = { $status ->
        [cancelled] Este contrato já consta como encerrado, com término em { $ends_on }; os dados dele não mostram nenhum estorno.
       *[active] Este contrato chegou ao fim em { $ends_on }; os dados dele não mostram nenhum estorno.
     }
    .next = Se você espera um estorno, peça para falar com a equipe.
still-open = { $payments ->
    [0] Nos dados do contrato, não consta mais nenhuma cobrança.
    [one] Nos dados do contrato consta { $payments } pagamento em aberto, de { $total }.
   *[other] Nos dados do contrato constam { $payments } pagamentos em aberto, no total de { $total }.
 }
any-ended-later =
    .verdict = { $status ->
        [cancelled] Este contrato já consta como encerrado, com término em { $ends_on }.
       *[active] Nesse dia, o contrato já terá chegado ao fim: ele vai até { $ends_on }, sem renovação.
     }
    .details = Por isso, não haverá o que cancelar nem renovar.
any-stale =
    .verdict = Ainda não posso responder a isso: os dados do contrato vão até { $ends_on }, e o período seguinte não está neles.
    .details = A renovação automática está ligada, mas sem o período novo não dou datas nem valores.
    .next = A { $team } pode conferir os dados. Se você quer sair, o seu pedido segue junto.
any-stale-later =
    .verdict = Ainda não posso responder: o contrato se renova em { $ends_on }, e o período seguinte não está nos dados.
    .next = Posso responder para qualquer dia antes de { $ends_on }.
