### RAM Tracking.

part-settlement = Sair antes do fim exige um acerto, e quem informa o valor é a equipe financeira.
part-default-fees = Interromper os pagamentos fora do combinado pode gerar encargos; os documentos não dizem de quanto.
part-to-notify = Quem você precisa avisar é a equipe de renovações.
part-until-then = { $remaining_payments ->
    [0] { remaining }
   *[other] Os pagamentos que faltam são devidos até lá. { remaining }
 }
part-notice-unknown = O tempo de aviso prévio não está nos dados do seu contrato, por isso não posso dar uma data limite.

answer-cancel_contract-general =
    .verdict = Você pode rescindir, respeitando o aviso prévio das condições gerais.
    .details =
        { part-settlement }
        Os pagamentos que faltam são devidos até o fim do contrato.
    .next = { part-to-notify }
answer-cancel_contract-notice_open =
    .verdict = Avisando até { $notice_until }, o contrato pode terminar em { $ends_on }.
    .details =
        { part-until-then }
        { part-settlement }
    .next = { part-to-notify }
answer-cancel_contract-notice_passed =
    .verdict = Você pode pedir a rescisão, mas o aviso prévio para este período ia até { $notice_until }; o contrato se renova em { $renewal_on }.
    .details =
        { remaining }
        { part-settlement }
    .next = { part-to-notify } Ela pode dizer o que ainda é possível.
answer-cancel_contract-notice_unknown =
    .verdict = Você pode pedir a rescisão, respeitando um aviso prévio; o contrato se renova em { $renewal_on }.
    .details =
        { part-notice-unknown }
        { remaining }
        { part-settlement }
    .next = { part-to-notify } Ela pode informar o tempo de aviso prévio.
answer-cancel_contract-not_renewing =
    .verdict = Seu contrato não se renova: ele termina em { $ends_on }.
    .details =
        { part-until-then }
        Sair antes exige um acerto.
    .next = Para que ele termine nessa data, não precisa fazer mais nada.

answer-stop_renewal-general =
    .verdict = Você pode pedir que o contrato não se renove, respeitando o aviso prévio das condições gerais.
    .details =
        Os pagamentos que faltam são devidos até o fim do contrato.
        { part-settlement }
    .next = { part-to-notify }
answer-stop_renewal-notice_open =
    .verdict = Avisando até { $notice_until }, o contrato pode terminar em { $ends_on } em vez de se renovar.
    .details =
        { part-until-then }
        { part-settlement }
    .next = { part-to-notify }
answer-stop_renewal-notice_passed =
    .verdict = Você pode pedir, mas o aviso prévio para este período ia até { $notice_until }; o contrato se renova em { $renewal_on }.
    .details =
        { remaining }
        { part-settlement }
    .next = { part-to-notify } Ela pode dizer o que ainda é possível.
answer-stop_renewal-notice_unknown =
    .verdict = Você pode pedir isso, respeitando um aviso prévio; o contrato se renova em { $renewal_on }.
    .details =
        { part-notice-unknown }
        { remaining }
        { part-settlement }
    .next = { part-to-notify } Ela pode informar o tempo de aviso prévio.
answer-stop_renewal-not_renewing =
    .verdict = A renovação já está desligada: o contrato termina em { $ends_on }.
    .details = { part-until-then }
    .next = Não precisa fazer mais nada.

answer-reduce_payments-general =
    .verdict = Em geral, não: os pagamentos não diminuem durante o contrato.
    .details = Às vezes dá para renovar por mais tempo, o que pode baixá-los um pouco.
    .next = Quem pode ver isso é a equipe de renovações.
answer-reduce_payments-running =
    .verdict = Em geral, não: os pagamentos não diminuem enquanto o contrato está em vigor, ou seja, até { $ends_on }.
    .details = Às vezes dá para renovar por mais tempo, o que pode baixá-los um pouco.
    .next = Quem pode ver isso é a equipe de renovações.
answer-reduce_payments-ended =
    .verdict = Para um contrato que chegou ao fim, os documentos não falam em reduzir pagamentos.
    .next = Quem pode responder é a equipe de renovações.

answer-ask_lose_access-general =
    .verdict = Se ainda resta tempo depois do pedido, o acesso vai até o fim do contrato.
    .details = A condição é que todos os pagamentos seguintes sejam feitos.
answer-ask_lose_access-running =
    .verdict = Você mantém o acesso até { $access_until }, se todos os pagamentos seguintes forem feitos.
    .details = { remaining }
answer-ask_lose_access-running-overdue =
    .verdict = O acesso pode ir até { $access_until }, mas com a condição de que todos os pagamentos sejam feitos.
    .details = { remaining }
    .next = A equipe financeira pode dizer o que o atraso muda.

answer-ask_will_be_charged-general =
    .verdict = Os pagamentos que faltam são devidos até o fim do contrato, e ele se renova automaticamente.
    .details = { part-default-fees }
answer-ask_will_be_charged-notice_open =
    .verdict = { $remaining_payments ->
        [0] Até o fim do contrato, em { $ends_on }, não há mais nada a cobrar.
       *[other] Os pagamentos que faltam são devidos até o fim do contrato, em { $ends_on }.
     }
    .details =
        { remaining }
        O contrato se renova automaticamente, a não ser que o aviso seja dado até { $notice_until }.
        { part-default-fees }
answer-ask_will_be_charged-notice_passed =
    .verdict = { $remaining_payments ->
        [0] Do período atual, não há mais nada a cobrar; o contrato se renova automaticamente em { $renewal_on }.
       *[other] Os pagamentos que faltam são devidos, e o contrato se renova automaticamente em { $renewal_on }.
     }
    .details =
        { remaining }
        { part-default-fees }
    .next = O prazo do aviso prévio já passou; a equipe de renovações pode dizer o que será cobrado depois.
answer-ask_will_be_charged-notice_unknown =
    .verdict = { $remaining_payments ->
        [0] Do período atual, não há mais nada a cobrar; o contrato se renova automaticamente em { $renewal_on }.
       *[other] Os pagamentos que faltam são devidos, e o contrato se renova automaticamente em { $renewal_on }.
     }
    .details =
        { remaining }
        { part-default-fees }
    .next = O tempo de aviso prévio não está nos dados do seu contrato; a equipe de renovações pode informá-lo.
answer-ask_will_be_charged-not_renewing =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar, e ele termina em { $ends_on }, sem renovação.
       *[other] Os pagamentos que faltam são devidos até o fim do contrato, em { $ends_on }: ele não se renova.
     }
    .details =
        { remaining }
        { part-default-fees }

answer-ask_settlement_amount-general =
    .verdict = Quem informa o valor do acerto é a equipe financeira.
    .details = Sair antes do fim do contrato exige esse acerto.
    .next = Tenha o número do contrato à mão para falar com ela.
answer-ask_settlement_amount-running =
    .verdict = Quem informa o valor do acerto é a equipe financeira.
    .details =
        Sair antes do fim do contrato exige esse acerto.
        { remaining } Esse total é o do contrato, não o valor do acerto.
    .next = Tenha o número do contrato à mão para falar com ela.

answer-ask_refund-any =
    .verdict = Os documentos não falam em devolução de dinheiro, por isso não posso prometê-la.
    .next = Quem pode responder é a equipe financeira.

answer-ask_notice_deadline-general =
    .verdict = A rescisão segue o aviso prévio das condições gerais; o tempo dele é o do seu contrato.
answer-ask_notice_deadline-notice_open =
    .verdict = Avise até { $notice_until }.
    .details = Com o aviso dado a tempo, o contrato pode terminar em { $ends_on }.
    .next = { part-to-notify }
answer-ask_notice_deadline-notice_passed =
    .verdict = O prazo já passou: o aviso prévio para este período ia até { $notice_until }, e o contrato se renova em { $renewal_on }.
    .next = A equipe de renovações pode dizer o que ainda é possível.
answer-ask_notice_deadline-notice_unknown =
    .verdict = { part-notice-unknown }
    .details = O contrato se renova em { $renewal_on }.
    .next = A equipe de renovações pode informar o tempo de aviso prévio.
answer-ask_notice_deadline-not_renewing =
    .verdict = Já não é preciso avisar: a renovação já está desligada, e o contrato termina em { $ends_on }.

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
    .verdict = Os documentos não dizem como guardar uma cópia dos seus dados nem o que acontece com eles.
    .next = Quem pode responder é a equipe de suporte.

answer-ask_contact_time-any =
    .verdict = Não posso dar uma data: os documentos não trazem um prazo de contato.
    .next = Quem pode responder é a equipe de renovações.

answer-declare_partner-any =
    .verdict = Os documentos não trazem nada específico para parceiros.
    .next = Quem pode responder é a equipe de suporte.
