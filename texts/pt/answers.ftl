### O que é comum a todas as respostas.
### Cada resposta tem .verdict (a resposta), .details (datas e valores, uma frase por linha) e .next (o que fazer).
### O nome diz quando vale: pergunta-situação(-variante), depois de "answer" nos textos de uma empresa e de "any" nos que
### servem a todas; "running" é todo contrato em vigor, "any" no lugar da situação é sempre.

what-if = Se você pedir em { $on }:
what-if-ask_contract_status = Em { $on }:
what-if-ask_payments = Em { $on }:
where-written = Fonte: { $sources }.
places-join = { "; " }
overdue = { $overdue_payments ->
    [one] Há { $overdue_payments } parcela em atraso ({ $overdue_total }).
   *[other] Há { $overdue_payments } parcelas em atraso ({ $overdue_total }).
 }
requested = Já consta um pedido de cancelamento, de { $requested_on }.
clause-changes = Em { $changes_on }, um prazo dos documentos muda: dou a data mais segura.

remaining = { $record ->
    [behind] { remaining-behind }
   *[current] { remaining-known }
 }
# Ao lado de palavras que já dizem que não falta nada.
remaining-if-any = { $remaining_payments ->
    [0] { due-before } { term-to-come }
   *[other] { remaining }
 }
remaining-known = { $when ->
    [today] { remaining-today }
   *[later] { remaining-later }
 }
# Os dados param no fim de um período: o que eles contam não é tudo.
remaining-behind = Nos dados, até { $record_ends }: { remaining-open }
remaining-open = { $remaining_payments ->
    [0] nenhuma parcela em aberto.
    [one] { $remaining_payments } parcela em aberto ({ $remaining_total }){ remaining-overdue-only }.
   *[other] { $remaining_payments } parcelas em aberto ({ $remaining_total }){ remaining-overdue }.
 }
remaining-today = { $remaining_payments ->
    [0] Não falta nenhuma parcela.
    [one] Falta { $remaining_payments } parcela ({ $remaining_total }){ remaining-overdue-only }.
   *[other] Faltam { $remaining_payments } parcelas ({ $remaining_total }){ remaining-overdue }.
 }
remaining-later = { $remaining_payments ->
    [0] Nesse dia, não falta nenhuma parcela do período atual. { due-before } { term-to-come }
    [one] Nesse dia, falta { $remaining_payments } parcela ({ $remaining_total }){ remaining-overdue-only }. { due-before } { term-to-come }
   *[other] Nesse dia, faltam { $remaining_payments } parcelas ({ $remaining_total }){ remaining-overdue }. { due-before } { term-to-come }
 }
term-to-come = { $after_renewal ->
    [yes] Do período seguinte, os dados ainda não mostram nada.
   *[no] { "" }
 }
remaining-overdue-only = { $overdue_payments ->
    [0] { "" }
   *[other] , que está em atraso
 }
remaining-overdue = { $overdue ->
    [none] { "" }
    [all] , todas em atraso
   *[some] , { $overdue_payments } em atraso ({ $overdue_total })
 }
due-before = { $due_before_payments ->
    [0] { "" }
    [one] Antes vence { $due_before_payments } ({ $due_before_total }).
   *[other] Antes vencem { $due_before_payments } ({ $due_before_total }).
 }
next-payment = { $next_payment_on ->
    [none] { "" }
   *[other] Próxima: { $next_payment_amount }, em { $next_payment_on }.
 }
notice-length = { $notice_days ->
    [none] { "" }
    [one] Aviso prévio: { $notice_days } dia.
   *[other] Aviso prévio: { $notice_days } dias.
 }

any-ask_payments =
    .verdict = { remaining }
    .details =
        { $paid_payments ->
            [0] Nenhuma parcela consta como paga.
            [one] { $paid_payments } parcela consta como paga, de { $paid_total }.
           *[other] { $paid_payments } parcelas constam como pagas, no total de { $paid_total }.
         }
        { $payments_to_come ->
            [none] { "" }
            [one] A próxima, que é a última do contrato atual, vence em { $next_payment_on }, no valor de { $next_payment_amount }.
           *[several] A próxima vence em { $next_payment_on }, no valor de { $next_payment_amount }; a última do contrato atual, em { $last_payment_on }.
         }
any-ask_payments-behind =
    .verdict = { part-record-stops }
    .details =
        Nos dados: { remaining-open }
        { $paid_payments ->
            [0] Nenhuma parcela consta como paga.
            [one] { $paid_payments } parcela consta como paga, de { $paid_total }.
           *[other] { $paid_payments } parcelas constam como pagas, no total de { $paid_total }.
         }
        { $next_payment_on ->
            [none] { "" }
           *[other] A próxima em aberto vence em { $next_payment_on }, no valor de { $next_payment_amount }{ $payments_to_come ->
                [several] ; a última, em { $last_payment_on }
               *[other] { "" }
             }.
         }
    .next = { part-record-checked }
any-ask_payments-general =
    .verdict = Para isso preciso do seu contrato: é nele que estão as parcelas.

### Assuntos que os documentos deixam em aberto, iguais em todas as empresas.
part-team-answers = Quem pode responder é a { $team }.
letter-ask_how_to_notify-refund = Um texto pronto para enviar: “Contrato { $number }. Em { $day }, comunico que cancelo este contrato e peço o estorno previsto. Peço confirmação.”
letter-ask_how_to_notify = Um texto pronto para enviar: “Contrato { $number }. Em { $day }, comunico que cancelo este contrato no fim do período, em { $ends_on }. Peço confirmação.”
silent-ask_transfer =
    .verdict = Os documentos não dizem se e como outra pessoa ou empresa pode assumir o contrato.
    .next = { part-team-answers }
silent-ask_partial =
    .verdict = Os documentos não falam em sair só com uma parte, como alguns usuários ou um de vários contratos.
    .next = { part-team-answers }
silent-ask_equipment =
    .verdict = Os documentos não falam em devolver, retirar ou trocar equipamentos.
    .next = { part-team-answers }
silent-ask_invoice =
    .verdict = Sobre notas, boletos, cópias de documentos, forma ou data de pagamento, os documentos não dizem nada.
    .next = { part-team-answers }
silent-ask_privacy =
    .verdict = Como ver, corrigir ou apagar dados pessoais, ou deixar de receber contatos, os documentos não dizem.
    .next = A { $team } recebe esse pedido e responde.
silent-ask_legal_right =
    .verdict = Se essa lei vale no seu caso, não posso dizer: os documentos não falam disso.
    .details = Nada do que respondo aqui tira um direito que você tenha.
    .next = Uma pessoa da { $team } responde{ part-with-priority }.
silent-report_billing_problem =
    .verdict = Lamento por essa situação. Não consigo conferir daqui o que foi cobrado: quem confere é a { $team }{ part-with-priority }.
    .next = Diga o dia e o valor da cobrança e, se já tinha cancelado, quando.
silent-report_security =
    .verdict = Por segurança, não passe senhas, códigos nem dados de cartão, e não pague nada a quem fez contato.
    .details = Se esse contato é nosso, não consigo confirmar daqui. Se já passou dados do cartão, avise também o seu banco; se alguém conhece os seus acessos, troque as senhas.
    .next = A { $team } confere{ part-with-priority }.
silent-report_emergency =
    .verdict = Se alguém corre perigo ou houve um roubo, chame primeiro a polícia. Sinto muito por isso.
    .details = Daqui não consigo localizar, bloquear nem desbloquear nada, e os documentos não falam desse caso.
    .next = A { $team } recebe o aviso{ $priority ->
        [high] { " " }com prioridade
       *[normal] { "" }
    }.
silent-report_lost_access =
    .verdict = Como recuperar um acesso, uma senha ou um e-mail, os documentos não dizem; o número está nos documentos do contrato.
    .details = Para isso, uma pessoa precisa confirmar quem você é.
    .next = Quem pode fazer isso é a { $team }.
silent-report_hardship =
    .verdict = { hardship-person }
silent-report_promise =
    .verdict = O que foi combinado com você, não consigo ver daqui, e não ponho a sua palavra em dúvida.
    .next = A { $team } confere: conte quem disse, quando e o quê.

# Um contrato que segue nos dados, mas cujos dados pararam.
part-record-stops = Os dados do contrato param em { $record_ends }. Pode ter começado um período novo: se começou, e o que ele cobra, não sei.
part-record-checked = Uma pessoa da { $team } pode conferir.

any-over =
    .verdict = { $status ->
        [cancelled] Este contrato consta como encerrado, com término em { $ends_on }.
       *[active] Este contrato chegou ao fim em { $ends_on }, sem renovação.
     }
    .details = Não há mais o que cancelar nem renovar.
    .next = Para voltar ou corrigir algo, fale com a equipe.
any-ask_will_be_charged-over =
    .verdict = { $status ->
        [cancelled] Este contrato já consta como encerrado, com término em { $ends_on }: não há período novo a cobrar.
       *[active] Este contrato chegou ao fim em { $ends_on }, sem renovação: não há período novo a cobrar.
     }
    .next = Se ainda chega alguma cobrança, diga o dia e o valor, para que a equipe confira.
any-ask_lose_access-over =
    .verdict = { $status ->
        [cancelled] Este contrato já consta como encerrado, com término em { $ends_on }; os dados dele não mostram como está o acesso.
       *[active] Este contrato chegou ao fim em { $ends_on }; os dados dele não mostram como está o acesso.
     }
    .next = Se o acesso não está como deveria, peça para falar com a equipe.
any-ask_refund-over =
    .verdict = { $status ->
        [cancelled] Este contrato já consta como encerrado, com término em { $ends_on }; os dados dele não mostram nenhum estorno.
       *[active] Este contrato chegou ao fim em { $ends_on }; os dados dele não mostram nenhum estorno.
     }
    .next = Se você espera um estorno, peça para falar com a equipe.
still-open = { $payments ->
    [0] Nos dados do contrato, não consta mais nenhuma cobrança.
    [one] Nos dados do contrato consta { $payments } parcela em aberto, de { $total }.
   *[other] Nos dados do contrato constam { $payments } parcelas em aberto, no total de { $total }.
 }
any-over-later =
    .verdict = { $status ->
        [cancelled] Este contrato consta como encerrado, com término em { $ends_on }.
       *[active] Nesse dia, o contrato já terá chegado ao fim: ele vai até { $ends_on }, sem renovação.
     }
    .details = Não haverá o que cancelar nem renovar.
any-behind =
    .verdict = Os dados do contrato param em { $ends_on }. A renovação automática estava ativa: um período novo pode ter começado, e dele não sei datas nem valores.
    .next = A { $team } pode conferir. Se você quer sair, o seu pedido segue junto.
