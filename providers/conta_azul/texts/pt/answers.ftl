### Conta Azul. "$CA-2" e semelhantes são os números das cláusulas, em dias.

steps-CA-5 =
    Configurações e plano
    Meu plano
    Cancelar plano
    Continuar com o cancelamento
    motivo e dados de contato
    Cancelar renovação do plano
steps-CA-8 =
    Configurações e plano
    Meu plano
    Fazer backup dos dados da conta
    Fazer backup
path-CA-5 = Passo a passo: { $steps }.
path-CA-8 = Para baixar a cópia: { $steps }.

part-no-fine = Não é multa: são os pagamentos do próprio contrato.
part-owed = { $remaining_payments ->
    [0] { remaining }
   *[other] { remaining } { part-no-fine }
 }
part-early = Sair antes do fim não dispensa os pagamentos do contrato.
part-early-remaining = { $remaining_payments ->
    [0] { remaining }
   *[other] { part-early } { remaining }
 }
part-until-then = { $remaining_payments ->
    [0] { remaining }
   *[other] Até lá, os pagamentos continuam devidos. { remaining }
 }
part-in-both = Pedindo até { $stop_renewal_until }, você respeita os dois.
part-two-dates = Os Termos de Uso trazem dois prazos: um vai até { $stop_renewal_until }; o outro, com pedido por escrito, até { $stop_renewal_until_disputed }.
part-last-day = A ajuda começa a contar no próprio dia da compra ou da renovação; os Termos de Uso, no dia seguinte.
part-menu = Faça o pedido pelo menu; o último passo cancela a renovação.
part-which-date = A equipe de renovações diz qual dos dois prazos vale.
part-which-rule = A equipe de renovações diz qual das regras vale.
part-refund-or-not = os documentos não dizem a mesma coisa: o prazo vai até { $refund_until } ou terminou na véspera.
part-that-day = { $when ->
    [today] hoje
   *[later] nesse dia
 }
admin-only = O menu Meu plano só aparece para administradores da conta: peça a um deles que siga esse caminho.
part-locked = O prazo para parar a renovação já passou, e ela está prevista para { $renewal_on }; depois disso, dá para cancelar com estorno até { $next_refund_until }.
part-locked-twice = Os dois prazos dos Termos de Uso terminaram.
part-locked-next = Cada caso é examinado: a equipe de renovações pode dizer o que é possível antes da renovação.

answer-partner =
    .verdict = Como parceiro, você trata disso com o seu gerente de contas ou com o suporte.

answer-cancel_contract-general =
    .verdict = O cancelamento se pede pelo menu da sua conta.
    .details = Se o pedido é feito em até { $CA-2 } dias da contratação ou da renovação, vale o estorno. Fora desse prazo, o que vale depende das datas do contrato.
    .next = { part-menu }
answer-cancel_contract-refund_window =
    .verdict = Você pode cancelar com estorno até { $refund_until }.
    .next = { part-menu }
answer-cancel_contract-refund_last_day =
    .verdict = Você pode cancelar; sobre o estorno, { part-refund-or-not }
    .details = { part-last-day }
    .next = Se quer sair, faça o pedido pelo menu { part-that-day }. { part-which-rule }
answer-cancel_contract-renewal_open =
    .verdict = Você pode cancelar para o fim do contrato: se parar a renovação até { $stop_renewal_until }, ele termina em { $ends_on }.
    .details =
        { part-early-remaining }
        { part-two-dates } { part-in-both }
    .next = { part-menu }
answer-cancel_contract-renewal_contested =
    .verdict = Talvez ainda dê tempo de parar a renovação, prevista para { $renewal_on }, mas os documentos não dizem a mesma coisa: um trecho dá prazo até { $stop_renewal_until }; outro, até { $stop_renewal_until_disputed }, por escrito.
    .details = { part-early }
    .next = Se quer sair, faça o pedido pelo menu. { part-which-date }
answer-cancel_contract-renewal_locked =
    .verdict = { part-locked }
    .details = { part-locked-twice }
    .next = { part-locked-next }
answer-cancel_contract-not_renewing =
    .verdict = Seu contrato não se renova: ele termina em { $ends_on }.
    .details = { part-until-then }
    .next = Para ele terminar nessa data, você não precisa fazer mais nada.

answer-stop_renewal-general =
    .verdict = A renovação automática pode ser cancelada pelo menu da sua conta.
    .details = Se o pedido é feito em até { $CA-2 } dias da contratação ou da renovação, dá até para cancelar com estorno. O prazo para a renovação depende das datas do contrato.
    .next = { part-menu }
answer-stop_renewal-refund_window =
    .verdict = Você pode parar a renovação até { $stop_renewal_until }; ela está prevista para { $renewal_on }.
    .details = Se preferir sair de vez, o cancelamento tem estorno até { $refund_until }.
    .next = { part-menu }
answer-stop_renewal-refund_window-not_auto_renew =
    .verdict = A renovação já está desligada: o contrato termina em { $ends_on }.
    .details = Se preferir sair antes, o cancelamento tem estorno até { $refund_until }.
answer-stop_renewal-refund_last_day =
    .verdict = Você pode parar a renovação; sobre o estorno, { part-refund-or-not }
    .details = { part-last-day }
    .next = Faça o pedido pelo menu; se também quer o estorno, { part-that-day }. { part-which-rule }
answer-stop_renewal-renewal_open =
    .verdict = Você pode parar a renovação até { $stop_renewal_until }; nesse caso, o contrato termina em { $ends_on }.
    .details =
        { part-two-dates } { part-in-both }
        Os pagamentos do contrato atual continuam. { remaining }
    .next = { part-menu }
answer-stop_renewal-renewal_contested =
    .verdict = Talvez ainda dê tempo de parar a renovação, prevista para { $renewal_on }, mas os documentos não dizem a mesma coisa: um trecho dá prazo até { $stop_renewal_until }; outro, até { $stop_renewal_until_disputed }, por escrito.
    .next = Faça o pedido pelo menu. { part-which-date }
answer-stop_renewal-renewal_locked =
    .verdict = { part-locked }
    .details = { part-locked-twice }
    .next = { part-locked-next }
answer-stop_renewal-not_renewing =
    .verdict = A renovação já está desligada: o contrato termina em { $ends_on }.
    .details = { part-until-then }
    .next = Não precisa fazer mais nada.

answer-ask_notice_deadline-general =
    .verdict = Para cancelar com estorno, são { $CA-2 } dias da contratação ou da renovação; para parar a renovação, os Termos de Uso trazem dois prazos.
    .details = Um trecho pede { $CA-3 } dias de antecedência da renovação; outro, { $CA-4 } dias e por escrito. Com { $CA-3 } dias ou mais, você respeita os dois.
answer-ask_notice_deadline-refund_window =
    .verdict = Para cancelar com estorno, até { $refund_until }; para só parar a renovação, até { $stop_renewal_until }.
    .details = { part-two-dates } { part-in-both }
answer-ask_notice_deadline-refund_window-not_auto_renew =
    .verdict = Para cancelar com estorno, até { $refund_until }.
    .details = A renovação já está desligada, e o contrato termina em { $ends_on }: para isso não há prazo a cumprir.
answer-ask_notice_deadline-refund_last_day =
    .verdict = O prazo para cancelar com estorno vai até { $refund_until } ou terminou na véspera: os documentos não dizem a mesma coisa.
    .details = { part-last-day }
    .next = Se quer sair, faça o pedido pelo menu { part-that-day }. { part-which-rule }
answer-ask_notice_deadline-renewal_open =
    .verdict = Até { $stop_renewal_until }, para que o contrato não se renove e termine em { $ends_on }.
    .details =
        { part-two-dates } { part-in-both }
        { remaining }
    .next = { part-menu }
answer-ask_notice_deadline-renewal_contested =
    .verdict = Os documentos não dizem a mesma coisa: um trecho dá prazo até { $stop_renewal_until }; outro, até { $stop_renewal_until_disputed }, por escrito.
    .details = A renovação está prevista para { $renewal_on }.
    .next = Faça o pedido pelo menu. { part-which-date }
answer-ask_notice_deadline-renewal_locked =
    .verdict = { part-locked }
    .details = { part-locked-twice }
    .next = { part-locked-next }
answer-ask_notice_deadline-not_renewing =
    .verdict = Já não é preciso pedir nada: a renovação já está desligada, e o contrato termina em { $ends_on }.
    .details = { remaining }

answer-ask_will_be_charged-general =
    .verdict = Depende de quando o cancelamento é pedido: em até { $CA-2 } dias da contratação ou da renovação, vale o estorno.
    .details = Fora desse prazo, o que ainda é cobrado depende do seu contrato.
answer-ask_will_be_charged-refund_window =
    .verdict = Se você cancelar até { $refund_until }, vale o estorno, isto é, a devolução prevista nos Termos de Uso.
    .details = Para um cancelamento pedido depois dessa data, essa devolução já não vale.
answer-ask_will_be_charged-refund_last_day =
    .verdict = Depende de o estorno ainda valer, e { part-refund-or-not }
    .details =
        { part-last-day }
        Sem o estorno, os pagamentos do contrato continuam devidos.
    .next = { part-which-rule }
answer-ask_will_be_charged-renewal_open =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar.
       *[other] Os pagamentos do contrato atual continuam devidos, mesmo que você cancele antes do fim.
     }
    .details =
        { part-owed }
        O contrato se renova em { $renewal_on }, a não ser que você pare a renovação até { $stop_renewal_until }.
answer-ask_will_be_charged-renewal_contested =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar. Sobre a renovação, os documentos não dizem a mesma coisa.
       *[other] Os pagamentos do contrato atual continuam devidos. Sobre a renovação, os documentos não dizem a mesma coisa.
     }
    .details =
        { part-owed }
        O contrato se renova em { $renewal_on }. Para parar a renovação, um trecho dá prazo até { $stop_renewal_until }; outro, até { $stop_renewal_until_disputed }, por escrito.
    .next = { part-which-date }
answer-ask_will_be_charged-renewal_locked =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar, mas o prazo para parar a renovação já passou; ela está prevista para { $renewal_on }.
       *[other] Os pagamentos do contrato atual continuam devidos, e o prazo para parar a renovação já passou; ela está prevista para { $renewal_on }.
     }
    .details =
        { part-owed }
        Depois da renovação, o cancelamento tem estorno se for pedido até { $next_refund_until }.
    .next = A equipe de renovações pode dizer o que é possível no seu caso.
answer-ask_will_be_charged-not_renewing =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar, e ele termina em { $ends_on }, sem renovação.
       *[other] Só o que falta do contrato atual: ele não se renova e termina em { $ends_on }.
     }
    .details = { part-owed }

answer-ask_settlement_amount-general =
    .verdict = Depende de quando o cancelamento é pedido: em até { $CA-2 } dias da contratação ou da renovação, vale o estorno.
    .details = Fora desse prazo, o valor depende do seu contrato.
answer-ask_settlement_amount-refund_window =
    .verdict = Se você cancelar até { $refund_until }, vale o estorno: não há valor de saída a calcular.
answer-ask_settlement_amount-refund_last_day =
    .verdict = O valor depende de o estorno ainda valer, e { part-refund-or-not }
    .details =
        { part-last-day }
        Sem o estorno, os pagamentos do contrato continuam devidos.
    .next = { part-which-rule }
answer-ask_settlement_amount-running =
    .verdict = { $remaining_payments ->
        [0] { remaining } Os documentos não trazem outro valor de saída.
        [one] Pelo contrato, o pagamento que falta: { $remaining_total }. Os documentos não trazem outro valor de saída.
       *[other] Pelo contrato, os { $remaining_payments } pagamentos que faltam: { $remaining_total }. Os documentos não trazem outro valor de saída.
     }
    .details = { $remaining_payments ->
        [0] O contrato atual vai até { $ends_on }.
       *[other] Quem sai antes de { $ends_on } continua devendo o que falta. { part-no-fine }
     }
    .next = Quem pode confirmar um valor para sair agora é a equipe de renovações.

answer-ask_refund-general =
    .verdict = O estorno vale se o cancelamento for pedido em até { $CA-2 } dias da contratação ou da renovação.
    .next = { part-menu }
answer-ask_refund-refund_window =
    .verdict = Você pode cancelar com estorno até { $refund_until }.
    .next = { part-menu }
answer-ask_refund-refund_last_day =
    .verdict = O estorno talvez ainda valha: os documentos não dizem a mesma coisa, e o prazo vai até { $refund_until } ou terminou na véspera.
    .details = { part-last-day }
    .next = Se quer sair, faça o pedido pelo menu { part-that-day }. { part-which-rule }
answer-ask_refund-renewal_locked =
    .verdict = O prazo para o estorno terminou em { $refund_until }.
    .details = O prazo para parar a renovação também já passou. Depois da renovação, o estorno vale de novo se o cancelamento for pedido em até { $CA-2 } dias.
answer-ask_refund-not_renewing =
    .verdict = O prazo para o estorno terminou em { $refund_until }.
    .details = A renovação automática já está desligada.
answer-ask_refund-running =
    .verdict = O prazo para o estorno terminou em { $refund_until }.
    .details = Passado esse prazo, o que ainda se pode cancelar é a renovação automática, por escrito.

answer-ask_lose_access-general =
    .verdict = Os documentos não dizem até quando o acesso fica aberto depois de um cancelamento.
    .details = Uma cópia dos seus dados você pode baixar pelo menu, em um arquivo .zip com planilhas .csv.
    .next = A equipe de suporte pode dizer o que acontece com o acesso.
answer-ask_lose_access-running =
    .verdict = Os documentos não dizem até quando o acesso fica aberto depois de um cancelamento.
    .details =
        O contrato atual vai até { $ends_on }.
        Uma cópia dos seus dados você pode baixar pelo menu, em um arquivo .zip com planilhas .csv.
    .next = A equipe de suporte pode dizer o que acontece com o acesso.

answer-reduce_payments-any =
    .verdict = Não posso prometer: os documentos não falam em reduzir pagamentos.
    .next = Quem pode dizer se há alguma possibilidade é a equipe de renovações.

answer-ask_contract_status-general =
    .verdict = Para isso preciso do seu contrato: é nele que estão o plano, as datas e os pagamentos.
answer-ask_contract_status-running =
    .verdict = Seu plano { $plan } está ativo e { $auto_renew ->
        [yes] se renova em { $ends_on }
       *[no] termina em { $ends_on }, sem renovação
     }.
    .details = { remaining } { next-payment }
answer-ask_contract_status-ended =
    .verdict = Seu plano { $plan } { $status ->
        [cancelled] consta como encerrado, com término em { $ends_on }
       *[active] chegou ao fim em { $ends_on }
     }{ $auto_renew ->
        [yes] { "" }
       *[no] , sem renovação
     }.
    .details = { remaining } { next-payment }
answer-ask_contract_status-stale =
    .verdict = Seu plano { $plan } está ativo, com renovação automática; os dados vão até { $ends_on } e ainda não mostram o período novo.
    .details = { remaining } { next-payment }

answer-ask_data_backup-any =
    .verdict = A cópia dos seus dados se baixa pelo menu: é um arquivo .zip com planilhas .csv.
    .details = O menu Meu plano só aparece para administradores da conta.
answer-ask_data_backup-any-user_role =
    .verdict = Quem baixa a cópia dos dados é um administrador da conta: o menu Meu plano só aparece para ele.
    .details = A cópia é um arquivo .zip com planilhas .csv.
    .next = Peça a um administrador que siga este caminho.

answer-ask_contact_time-general =
    .verdict = Especialistas entram em contato em até { $CA-6 } dias úteis depois de receber os dados.
answer-ask_contact_time-any =
    .verdict = { $contact_by ->
        [none] Especialistas entram em contato em até { $CA-6 } dias úteis depois de receber os dados.
       *[other] O contato deve acontecer até { $contact_by }.
     }
    .details = { $contact_by ->
        [none] Nos dados do contrato ainda não há um pedido de cancelamento.
       *[other] São { $CA-6 } dias úteis a partir do dia do pedido, que não entra na conta.
     }
answer-ask_contact_time-any-contact_overdue =
    .verdict = O contato deveria ter acontecido até { $contact_by }, e esse dia já passou. Lamento a demora.

answer-declare_partner-any =
    .verdict = Quem é parceiro trata do cancelamento com o gerente de contas ou com o suporte.
