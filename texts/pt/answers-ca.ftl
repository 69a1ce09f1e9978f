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

ca-no-fine = Não é multa: são os pagamentos do próprio contrato.
ca-owed = { $remaining_payments ->
    [0] { remaining }
   *[other] { remaining } { ca-no-fine }
 }
ca-in-both = Se o pedido for feito até { $stop_renewal_until }, ele respeita os dois prazos.
ca-two-dates = Os Termos de Uso trazem dois prazos: um vai até { $stop_renewal_until }; o outro, com pedido por escrito, até { $stop_renewal_until_disputed }.
ca-last-day = A ajuda conta os dias a partir do dia da compra ou da renovação; os Termos de Uso contam depois dele.
ca-menu = O pedido se faz pelo menu; o botão do último passo se chama “Cancelar renovação do plano”.

ca-partner =
    .verdict = Como você é parceiro, este assunto é tratado com o seu gerente de contas ou com o suporte.

ca-cancel_contract-general =
    .verdict = Sim, você pode cancelar pelo menu da sua conta.
    .details = Se o pedido é feito em até { $CA-2 } dias da contratação ou da renovação, vale o estorno. Fora desse prazo, o que vale depende das datas do contrato.
    .next = { ca-menu }
ca-cancel_contract-refund_window =
    .verdict = Sim, você pode cancelar com estorno até { $refund_until }.
    .next = { ca-menu }
ca-cancel_contract-refund_last_day =
    .verdict = Os documentos não dizem a mesma coisa: o prazo para cancelar com estorno vai até { $refund_until } ou terminou na véspera.
    .details = { ca-last-day }
    .next = Se quer cancelar, faça o pedido pelo menu neste dia; a equipe de renovações diz qual regra vale.
ca-cancel_contract-renewal_open =
    .verdict = Sim, para o fim do contrato: se você parar a renovação até { $stop_renewal_until }, ele termina em { $ends_on }.
    .details =
        Sair antes do fim não dispensa os pagamentos do contrato. { remaining }
        { ca-two-dates } { ca-in-both }
    .next = { ca-menu }
ca-cancel_contract-renewal_contested =
    .verdict = Os documentos não dizem a mesma coisa: o prazo para parar a renovação foi até { $stop_renewal_until } ou vai até { $stop_renewal_until_disputed }.
    .details =
        A renovação está prevista para { $renewal_on }.
        Sair antes do fim não dispensa os pagamentos do contrato.
    .next = Se quer sair, faça o pedido pelo menu; a equipe de renovações diz qual dos dois prazos vale.
ca-cancel_contract-renewal_locked =
    .verdict = O prazo para parar a renovação de { $renewal_on } já passou, nas duas contagens dos Termos de Uso.
    .details = Depois da renovação, o cancelamento tem estorno se for pedido até { $next_refund_until }.
    .next = Cada caso é examinado: a equipe de renovações pode dizer o que é possível antes da renovação.
ca-cancel_contract-not_renewing =
    .verdict = Seu contrato não se renova: ele termina em { $ends_on }.
    .details = Até lá, os pagamentos continuam devidos. { remaining }
    .next = Para que ele termine nessa data, não precisa fazer mais nada.

ca-stop_renewal-general =
    .verdict = Sim, a renovação automática pode ser cancelada pelo menu da sua conta.
    .details = Se o pedido é feito em até { $CA-2 } dias da contratação ou da renovação, dá até para cancelar com estorno. O prazo para a renovação depende das datas do contrato.
    .next = { ca-menu }
ca-stop_renewal-refund_window =
    .verdict = Sim, você pode parar a renovação de { $renewal_on } até { $stop_renewal_until }.
    .details = Se preferir sair de vez, o cancelamento tem estorno até { $refund_until }.
    .next = { ca-menu }
ca-stop_renewal-refund_window-not_auto_renew =
    .verdict = A renovação já está desligada: o contrato termina em { $ends_on }.
    .details = Se preferir sair antes, o cancelamento tem estorno até { $refund_until }.
ca-stop_renewal-refund_last_day =
    .verdict = Os documentos não dizem a mesma coisa sobre este dia: o prazo de estorno vai até { $refund_until } ou terminou na véspera.
    .details = { ca-last-day }
    .next = A renovação pode ser cancelada pelo menu; se também quer o estorno, faça o pedido neste dia, e a equipe de renovações diz qual regra vale.
ca-stop_renewal-renewal_open =
    .verdict = Sim, você pode parar a renovação até { $stop_renewal_until }; o contrato termina em { $ends_on }.
    .details =
        { ca-two-dates } { ca-in-both }
        Os pagamentos do contrato atual continuam. { remaining }
    .next = { ca-menu }
ca-stop_renewal-renewal_contested =
    .verdict = Os documentos não dizem a mesma coisa: o prazo para parar a renovação foi até { $stop_renewal_until } ou vai até { $stop_renewal_until_disputed }.
    .details = A renovação está prevista para { $renewal_on }.
    .next = Faça o pedido pelo menu; a equipe de renovações diz qual dos dois prazos vale.
ca-stop_renewal-renewal_locked =
    .verdict = O prazo para parar a renovação de { $renewal_on } já passou, nas duas contagens dos Termos de Uso.
    .details = Depois da renovação, o cancelamento tem estorno se for pedido até { $next_refund_until }.
    .next = Cada caso é examinado: a equipe de renovações pode dizer o que é possível antes da renovação.
ca-stop_renewal-not_renewing =
    .verdict = A renovação já está desligada: o contrato termina em { $ends_on }.
    .details = Até lá, os pagamentos continuam devidos. { remaining }
    .next = Não precisa fazer mais nada.

ca-ask_notice_deadline-general =
    .verdict = Para cancelar com estorno, são { $CA-2 } dias da contratação ou da renovação; para parar a renovação, os Termos de Uso trazem dois prazos.
    .details = Um trecho pede { $CA-3 } dias de antecedência da renovação; outro, { $CA-4 } dias e por escrito. Com { $CA-3 } dias ou mais, você respeita os dois.
ca-ask_notice_deadline-refund_window =
    .verdict = Para cancelar com estorno, até { $refund_until }; para só parar a renovação, até { $stop_renewal_until }.
    .details = { ca-two-dates } { ca-in-both }
ca-ask_notice_deadline-refund_window-not_auto_renew =
    .verdict = Para cancelar com estorno, até { $refund_until }.
    .details = A renovação já está desligada, e o contrato termina em { $ends_on }: para isso não há prazo a cumprir.
ca-ask_notice_deadline-refund_last_day =
    .verdict = Os documentos não dizem a mesma coisa: o prazo para cancelar com estorno vai até { $refund_until } ou terminou na véspera.
    .details = { ca-last-day }
    .next = Se quer cancelar, faça o pedido pelo menu neste dia; a equipe de renovações diz qual regra vale.
ca-ask_notice_deadline-renewal_open =
    .verdict = Até { $stop_renewal_until }, para que o contrato não se renove e termine em { $ends_on }.
    .details =
        { ca-two-dates } { ca-in-both }
        { remaining }
    .next = { ca-menu }
ca-ask_notice_deadline-renewal_contested =
    .verdict = Os documentos não dizem a mesma coisa: o prazo foi até { $stop_renewal_until } ou vai até { $stop_renewal_until_disputed }.
    .details = A renovação está prevista para { $renewal_on }.
    .next = Faça o pedido pelo menu; a equipe de renovações diz qual dos dois prazos vale.
ca-ask_notice_deadline-renewal_locked =
    .verdict = O prazo para parar a renovação de { $renewal_on } já passou, nas duas contagens dos Termos de Uso.
    .details = O próximo prazo vem depois da renovação: até { $next_refund_until }, o cancelamento tem estorno.
    .next = Cada caso é examinado: a equipe de renovações pode dizer o que é possível antes da renovação.
ca-ask_notice_deadline-not_renewing =
    .verdict = Não há prazo a cumprir: a renovação já está desligada, e o contrato termina em { $ends_on }.
    .details = { remaining }

ca-ask_will_be_charged-general =
    .verdict = Depende de quando o cancelamento é pedido: em até { $CA-2 } dias da contratação ou da renovação, vale o estorno.
    .details = Fora desse prazo, o que ainda é cobrado depende do seu contrato.
ca-ask_will_be_charged-refund_window =
    .verdict = Se você cancelar até { $refund_until }, vale o estorno.
    .details = Depois dessa data, o estorno já não vale.
ca-ask_will_be_charged-refund_last_day =
    .verdict = Os documentos não dizem a mesma coisa: o estorno vale até { $refund_until } ou terminou na véspera.
    .details =
        { ca-last-day }
        Sem o estorno, os pagamentos do contrato continuam devidos.
    .next = A equipe de renovações diz qual regra vale.
ca-ask_will_be_charged-renewal_open =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar.
       *[other] Sim: os pagamentos do contrato atual continuam devidos, mesmo que você cancele antes do fim.
     }
    .details =
        { ca-owed }
        O contrato se renova em { $renewal_on }, a não ser que você pare a renovação até { $stop_renewal_until }.
ca-ask_will_be_charged-renewal_contested =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar. Sobre a renovação, os documentos não dizem a mesma coisa.
       *[other] Sim: os pagamentos do contrato atual continuam devidos. Sobre a renovação, os documentos não dizem a mesma coisa.
     }
    .details =
        { ca-owed }
        O contrato se renova em { $renewal_on }. O prazo para parar a renovação foi até { $stop_renewal_until } ou vai até { $stop_renewal_until_disputed }.
    .next = A equipe de renovações diz qual dos dois prazos vale.
ca-ask_will_be_charged-renewal_locked =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar, mas o prazo para parar a renovação de { $renewal_on } já passou.
       *[other] Sim: os pagamentos do contrato atual continuam devidos, e o prazo para parar a renovação de { $renewal_on } já passou.
     }
    .details =
        { ca-owed }
        Depois da renovação, o cancelamento tem estorno se for pedido até { $next_refund_until }.
    .next = A equipe de renovações pode dizer o que é possível no seu caso.
ca-ask_will_be_charged-not_renewing =
    .verdict = { $remaining_payments ->
        [0] Não: do contrato atual não há mais nada a cobrar, e ele termina em { $ends_on }, sem renovação.
       *[other] Só o que falta do contrato atual: ele não se renova e termina em { $ends_on }.
     }
    .details = { ca-owed }

ca-ask_settlement_amount-general =
    .verdict = Depende de quando o cancelamento é pedido: em até { $CA-2 } dias da contratação ou da renovação, vale o estorno.
    .details = Fora desse prazo, o valor depende do seu contrato.
ca-ask_settlement_amount-refund_window =
    .verdict = Se você cancelar até { $refund_until }, vale o estorno: não há valor de saída a calcular.
ca-ask_settlement_amount-refund_last_day =
    .verdict = Os documentos não dizem a mesma coisa: o estorno vale até { $refund_until } ou terminou na véspera.
    .details =
        { ca-last-day }
        Sem o estorno, os pagamentos do contrato continuam devidos.
    .next = A equipe de renovações diz qual regra vale.
ca-ask_settlement_amount-running =
    .verdict = Quem sai antes de { $ends_on } continua devendo os pagamentos do contrato; os documentos não trazem outro valor de saída.
    .details = { ca-owed }
    .next = Quem pode confirmar um valor para sair agora é a equipe de renovações.

ca-ask_refund-general =
    .verdict = Sim, se o cancelamento for pedido em até { $CA-2 } dias da contratação ou da renovação.
    .next = { ca-menu }
ca-ask_refund-refund_window =
    .verdict = Sim: cancelando até { $refund_until }, vale o estorno.
    .next = { ca-menu }
ca-ask_refund-refund_last_day =
    .verdict = Os documentos não dizem a mesma coisa: o estorno vale até { $refund_until } ou terminou na véspera.
    .details = { ca-last-day }
    .next = Se quer o estorno, faça o pedido pelo menu neste dia; a equipe de renovações diz qual regra vale.
ca-ask_refund-running =
    .verdict = Não: o prazo para o estorno terminou em { $refund_until }.
    .details = Passado esse prazo, o que ainda se pode cancelar é a renovação automática, por escrito.

ca-ask_lose_access-general =
    .verdict = Os documentos não dizem até quando o acesso fica aberto depois de um cancelamento.
    .details = Uma cópia dos seus dados você pode baixar pelo menu, em um arquivo .zip com planilhas .csv.
    .next = A equipe de suporte pode dizer o que acontece com o acesso.
ca-ask_lose_access-running =
    .verdict = Os documentos não dizem até quando o acesso fica aberto depois de um cancelamento.
    .details =
        O contrato atual vai até { $ends_on }.
        Uma cópia dos seus dados você pode baixar pelo menu, em um arquivo .zip com planilhas .csv.
    .next = A equipe de suporte pode dizer o que acontece com o acesso.

ca-reduce_payments-any =
    .verdict = Os documentos não falam em reduzir pagamentos, por isso não posso prometer nada.
    .next = Quem pode dizer se há alguma possibilidade é a equipe de renovações.

ca-ask_contract_status-general =
    .verdict = O plano, as datas e os pagamentos estão no registro do seu contrato.
ca-ask_contract_status-running =
    .verdict = Seu plano { $plan } está ativo e { $auto_renew ->
        [yes] se renova em { $ends_on }
       *[no] termina em { $ends_on }, sem renovação
     }.
    .details = { remaining } { next-payment }
ca-ask_contract_status-ended =
    .verdict = Seu plano { $plan } { $status ->
        [cancelled] consta como encerrado, com término em { $ends_on }
       *[active] chegou ao fim em { $ends_on }
     }{ $auto_renew ->
        [yes] { "" }
       *[no] , sem renovação
     }.
    .details = { remaining } { next-payment }
ca-ask_contract_status-stale =
    .verdict = Seu plano { $plan } está ativo, com renovação automática; o registro vai até { $ends_on } e ainda não mostra o período novo.
    .details = { remaining } { next-payment }

ca-ask_data_backup-any =
    .verdict = Sim, você pode baixar uma cópia dos seus dados: um arquivo .zip com planilhas .csv.
    .details = O menu Meu plano só aparece para administradores da conta.
ca-ask_data_backup-any-user_role =
    .verdict = Sim, mas quem baixa a cópia é um administrador da conta: o menu Meu plano só aparece para ele.
    .details = A cópia é um arquivo .zip com planilhas .csv.
    .next = Peça a um administrador que siga este caminho.

ca-ask_contact_time-general =
    .verdict = Especialistas entram em contato em até { $CA-6 } dias úteis depois de receber os dados.
ca-ask_contact_time-any =
    .verdict = { $contact_by ->
        [none] Especialistas entram em contato em até { $CA-6 } dias úteis depois de receber os dados.
       *[other] O contato deve acontecer até { $contact_by }.
     }
    .details = { $contact_by ->
        [none] Neste contrato não vejo um pedido de cancelamento.
       *[other] São { $CA-6 } dias úteis a partir do dia do pedido, que não entra na conta.
     }
ca-ask_contact_time-any-contact_overdue =
    .verdict = O contato devia ter acontecido até { $contact_by }, e esse dia já passou. Lamento pela demora.

ca-declare_partner-any =
    .verdict = Parceiros tratam do cancelamento com o seu gerente de contas ou com o suporte.
