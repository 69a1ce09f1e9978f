### RAM Tracking.

part-settlement = { $requested_on ->
    [none] Sair antes exige pagar um acerto.
   *[other] { "" }
 }
part-settlement-open = O acerto, a equipe financeira calcula; se ele se soma às parcelas que faltam, os documentos não dizem.
part-default-fees = { $when ->
    [today] Parar de pagar pode gerar encargos, de valor não escrito.
   *[later] { "" }
 }
part-ask-possible = A equipe de renovações pode dizer o que ainda é possível.
part-to-notify = Avise a equipe de renovações.
part-until-then = { $remaining_payments ->
    [0] { remaining }
   *[other]
        { remaining }
        Até lá, isso continua devido.
 }
### Um dia depois da renovação: só se conhece o dia em que o novo período começa.
part-renewed = O contrato se renova em { $renewal_on }. Em { $on }, já correrá o período novo.
part-new-term = Do período novo, os dados ainda não mostram nada.
any-renewed =
    .verdict = { part-renewed }
    .details = { part-new-term }
    .next = A equipe de renovações pode dizer o que valerá nesse período.

part-notice-unknown = O tempo de aviso não está nos dados do contrato: não posso dar uma data limite.

answer-cancel_contract-general =
    .verdict = Você pode rescindir, respeitando o aviso prévio das condições gerais.
    .details =
        As parcelas que faltam são devidas até o fim do contrato.
        { part-settlement }
    .more = { part-settlement-open }
    .next = { part-to-notify }
answer-cancel_contract-notice_open =
    .verdict = { $when ->
        [today] Avise a equipe de renovações até { $notice_until }: assim, o contrato pode terminar em { $ends_on }.
       *[later] Em { $on } ainda dá tempo: com o aviso dado até { $notice_until }, o contrato pode terminar em { $ends_on }.
     }
    .details =
        { part-until-then }
        { part-settlement }
    .more = { part-settlement-open }
answer-cancel_contract-notice_passed =
    .verdict = { $when ->
        [today] O prazo do aviso terminou em { $notice_until }; o contrato se renova em { $renewal_on }.
       *[later] Em { $on } será tarde: o último dia do aviso é { $notice_until }, e o contrato se renova em { $renewal_on }.
     }
    .details =
        { remaining }
        { part-settlement }
    .more = { part-settlement-open }
    .next = Peça mesmo assim: a equipe de renovações diz o que ainda é possível.
answer-cancel_contract-notice_unknown =
    .verdict = Você pode sair, com aviso prévio antes da renovação, em { $renewal_on }.
    .details =
        O tempo de aviso não está nos dados do contrato: quem informa é a equipe de renovações.
        { remaining }
        { part-settlement }
    .more = { part-settlement-open }
answer-cancel_contract-not_renewing =
    .verdict = Seu contrato não se renova: ele termina em { $ends_on }.
    .details =
        { part-until-then }
        Sair antes exige um acerto.
    .next = Para terminar em { $ends_on }, você não precisa fazer mais nada.

answer-stop_renewal-general =
    .verdict = Você pode pedir que o contrato não se renove, com o aviso prévio das condições gerais.
    .details =
        As parcelas que faltam são devidas até o fim do contrato.
        { part-settlement }
    .more = { part-settlement-open }
    .next = { part-to-notify }
answer-stop_renewal-notice_open =
    .verdict = { $when ->
        [today] Avise a equipe de renovações até { $notice_until }: assim, o contrato pode terminar em { $ends_on }, sem se renovar.
       *[later] Em { $on } ainda dá tempo: com o aviso dado até { $notice_until }, o contrato pode terminar em { $ends_on }.
     }
    .details =
        { part-until-then }
        { part-settlement }
    .more = { part-settlement-open }
answer-stop_renewal-notice_passed =
    .verdict = { $when ->
        [today] O prazo do aviso terminou em { $notice_until }; o contrato se renova em { $renewal_on }.
       *[later] Em { $on } será tarde: o último dia do aviso é { $notice_until }, e o contrato se renova em { $renewal_on }.
     }
    .details =
        { remaining }
        { part-settlement }
    .more = { part-settlement-open }
    .next = Peça mesmo assim: a equipe de renovações diz o que ainda é possível.
answer-stop_renewal-notice_unknown =
    .verdict = Você pode pedir isso, com aviso prévio antes da renovação, em { $renewal_on }.
    .details =
        O tempo de aviso não está nos dados do contrato: quem informa é a equipe de renovações.
        { remaining }
        { part-settlement }
    .more = { part-settlement-open }
answer-stop_renewal-not_renewing =
    .verdict = A renovação já está cancelada: o contrato termina em { $ends_on }.
    .details = { part-until-then }
    .next = Para terminar em { $ends_on }, não precisa fazer mais nada.

answer-reduce_payments-general =
    .verdict = Em geral, não: os pagamentos não diminuem durante o contrato.
    .details = Às vezes dá para renovar por mais tempo, o que pode baixá-los um pouco.
    .next = Quem pode ver isso é a equipe de renovações.
answer-reduce_payments-running =
    .verdict = Em geral, não: os pagamentos não diminuem enquanto o contrato está em vigor, ou seja, até { $ends_on }.
    .details = Às vezes dá para renovar por mais tempo, o que pode baixá-los um pouco.
    .next = Quem pode ver isso é a equipe de renovações.
answer-reduce_payments-renewed =
    .verdict = Em geral, não: os pagamentos não diminuem enquanto um contrato está em vigor.
    .details =
        O período atual vai até { $ends_on }. { part-new-term }
        Às vezes dá para renovar por mais tempo, o que pode baixá-los um pouco.
    .next = Quem pode ver isso é a equipe de renovações.
answer-reduce_payments-ended =
    .verdict = Para um contrato que chegou ao fim, os documentos não falam em reduzir pagamentos.
    .next = Quem pode responder é a equipe de renovações.

answer-ask_lose_access-general =
    .verdict = Se ainda resta tempo depois do pedido, o acesso vai até o fim do contrato.
    .details = A condição é pagar todas as parcelas seguintes.
answer-ask_lose_access-running =
    .verdict = Você mantém o acesso até { $access_until }, desde que pague todas as parcelas seguintes.
    .details = { remaining }
answer-ask_lose_access-renewed =
    .verdict = { part-renewed }
    .details = Do acesso no período novo, os dados ainda não mostram nada.
    .next = A equipe de renovações pode dizer o que valerá nesse período.
answer-ask_lose_access-running-overdue =
    .verdict = O acesso pode ir até { $access_until }, desde que todas as parcelas sejam pagas.
    .details = { remaining }
    .next = A equipe financeira pode dizer o que o atraso muda.

answer-ask_will_be_charged-general =
    .verdict = As parcelas que faltam são devidas até o fim do contrato, e ele se renova automaticamente.
    .details = { part-default-fees }
answer-ask_will_be_charged-notice_open =
    .verdict = { $remaining_payments ->
        [0] Até o fim do contrato, em { $ends_on }, não há mais nada a cobrar.
       *[other] As parcelas que faltam são devidas até o fim do contrato, em { $ends_on }.
     }
    .details =
        { remaining-if-any }
        Sem aviso até { $notice_until }, o contrato se renova automaticamente.
        { part-default-fees }
answer-ask_will_be_charged-notice_passed =
    .verdict = { $remaining_payments ->
        [0] Do período atual, não há mais nada a cobrar; o contrato se renova em { $renewal_on }.
       *[other] As parcelas que faltam são devidas; o contrato se renova em { $renewal_on }.
     }
    .details =
        { remaining-if-any }
        { part-default-fees }
    .next = { $when ->
        [today] O prazo do aviso já passou; a equipe de renovações diz o que será cobrado depois.
       *[later] O prazo do aviso já terá passado; a equipe de renovações diz o que será cobrado.
     }
answer-ask_will_be_charged-notice_unknown =
    .verdict = { $remaining_payments ->
        [0] Do período atual, não há mais nada a cobrar; o contrato se renova em { $renewal_on }.
       *[other] As parcelas que faltam são devidas; o contrato se renova em { $renewal_on }.
     }
    .details =
        { remaining-if-any }
        { part-default-fees }
    .next = O tempo de aviso não está nos dados; a equipe de renovações o informa.
answer-ask_will_be_charged-not_renewing =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar. Ele termina em { $ends_on }, sem renovação.
       *[other] São devidas só as parcelas que faltam. Depois de { $ends_on }, nada: o contrato não se renova.
     }
    .details =
        { remaining-if-any }
        { part-default-fees }

answer-ask_settlement_amount-general =
    .verdict = Quem informa o valor do acerto é a equipe financeira.
    .details = Sair antes do fim do contrato exige esse acerto.
    .next = Tenha o número do contrato à mão.
answer-ask_settlement_amount-running =
    .verdict = Quem informa o valor do acerto é a equipe financeira.
    .details =
        Sair antes do fim exige esse acerto.
        { remaining }
        Esse total é o do contrato, não o valor do acerto.
    .more = { part-settlement-open }
    .next = Tenha o número do contrato à mão.
answer-ask_settlement_amount-renewed =
    .verdict = { part-renewed }
    .details = Um acerto desse período, só a equipe financeira calcula; dele os dados ainda não mostram nada.
    .next = A equipe de renovações pode dizer o que valerá nesse período.

answer-ask_refund-any =
    .verdict = Os documentos não falam em devolução de dinheiro, por isso não posso prometê-la.
    .next = Quem pode responder é a equipe financeira.

answer-ask_notice_deadline-general =
    .verdict = A rescisão segue o aviso prévio das condições gerais; a duração dele está, em princípio, no seu contrato.
answer-ask_notice_deadline-notice_open =
    .verdict = { $when ->
        [today] Avise até { $notice_until }.
       *[later] Em { $on } ainda dá tempo: o prazo vai até { $notice_until }.
     }
    .details = Com o aviso dado a tempo, o contrato pode terminar em { $ends_on }.
    .next = { part-to-notify }
answer-ask_notice_deadline-notice_passed =
    .verdict = { $when ->
        [today] O prazo já passou: o aviso para este período ia até { $notice_until }, e o contrato se renova em { $renewal_on }.
       *[later] Em { $on } será tarde: o último dia do aviso é { $notice_until }, e o contrato se renova em { $renewal_on }.
     }
    .next = { part-ask-possible }
answer-ask_notice_deadline-notice_unknown =
    .verdict = { part-notice-unknown }
    .details = O contrato se renova em { $renewal_on }.
    .next = A equipe de renovações pode informar o tempo de aviso prévio.
answer-ask_notice_deadline-not_renewing =
    .verdict = Já não é preciso avisar: a renovação já está cancelada, e o contrato termina em { $ends_on }.

answer-ask_contract_status-general =
    .verdict = Para isso preciso do seu contrato: é nele que estão o plano, as datas e as parcelas.
answer-ask_contract_status-running =
    .verdict = Seu plano “{ $plan }” está ativo, de { $term_started_on } a { $ends_on }{ $auto_renew ->
        [yes] , quando se renova
       *[no] , sem renovação
     }.
    .details =
        { notice-length }
        { remaining } { next-payment }
# Ao lado do estado do contrato: o que evita a renovação, hoje.
stops-notice_open = Para que não se renove, avise até { $notice_until }.
stops-notice_passed = O prazo do aviso para evitar a renovação terminou em { $notice_until }.
stops-notice_unknown = Para que não se renove, é preciso avisar antes; com quanto tempo, a equipe de renovações informa.
answer-ask_contract_status-ended =
    .verdict = Seu plano “{ $plan }” { $status ->
        [cancelled] consta como encerrado: vai de { $term_started_on } a { $ends_on }
       *[active] chegou ao fim: foi de { $term_started_on } a { $ends_on }
     }{ $auto_renew ->
        [yes] { "" }
       *[no] , sem renovação
     }.
    .details =
        { notice-length }
        { remaining } { next-payment }
answer-ask_contract_status-stale =
    .verdict = Se renovou, não sei: os dados do contrato param em { $ends_on }.
    .details =
        Neles: plano “{ $plan }” ativo desde { $term_started_on }, com renovação automática; { remaining-open }
        { notice-length } { next-payment }
    .next = { $overdue_payments ->
        [0] { part-record-checked }
       *[other] { "" }
     }
answer-ask_contract_status-renewed =
    .verdict = Seu plano “{ $plan }” está ativo, de { $term_started_on } a { $ends_on }, quando se renova.
    .details =
        { notice-length }
        { remaining } { next-payment }

answer-ask_data_backup-any =
    .verdict = Os documentos não dizem como guardar uma cópia dos seus dados, nem por quanto tempo eles são guardados depois do fim.
    .next = Quem pode responder é a equipe de suporte.

answer-ask_contact_time-any =
    .verdict = Não posso dar uma data: os documentos não trazem um prazo de contato.
    .next = Quem pode responder é a equipe de renovações.

answer-declare_partner-any =
    .verdict = Os documentos não trazem nada específico para parceiros.
    .next = Quem pode responder é a equipe de suporte.

### Assuntos que os documentos deixam em aberto: o que se sabe, o que não está escrito, quem responde.
part-form = A forma, o endereço e o destinatário do aviso, os documentos não dizem; nem se carta, e-mail ou esta conversa valem.
part-form-chat = A equipe de renovações confirma.
answer-ask_how_to_notify-any =
    .verdict = { part-form }
    .details = O que pedem é um aviso prévio antes do fim do contrato.
    .next = { part-form-chat }
answer-ask_how_to_notify-general =
    .verdict = { part-form }
    .details = O que pedem é um aviso prévio antes do fim do contrato.
    .next = { part-form-chat }
answer-ask_how_to_notify-notice_open =
    .verdict = { part-form }
    .details = O que pedem é um aviso prévio, no seu contrato até { $notice_until }.
    .next = { part-form-chat }
answer-ask_day_counting-any =
    .verdict = Conto o aviso prévio em dias corridos, para trás a partir do fim do contrato.
    .details = Até que hora vale o último dia, e se conta o envio ou a chegada, os documentos não dizem.
    .next = Avise alguns dias antes da data-limite: o jeito de contar então não faz diferença.
answer-ask_day_counting-notice_passed =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Para este período, o prazo do aviso já passou: peça mesmo assim, e sem esperar.
answer-ask_day_counting-notice_unknown =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = A duração do aviso não consta nos dados do contrato: faça o pedido sem esperar.
answer-ask_day_counting-not_renewing =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = O seu contrato não se renova: não há aviso a dar.
answer-ask_day_counting-ended =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = O seu contrato chegou ao fim: não há aviso a dar.
part-next-term = O contrato se renova sozinho; o preço, a duração e as condições do próximo período, os documentos não dizem.
answer-ask_next_term-any =
    .verdict = { $renewal_on ->
        [none] Pelos dados, este contrato não se renova; como seria um período novo, os documentos não dizem.
       *[other] { part-next-term }
     }
    .details = { $renewal_on ->
        [none] { "" }
       *[other] A renovação é em { $renewal_on }.
     }
    .next = Quem pode responder é a equipe de renovações.
answer-ask_next_term-general =
    .verdict = { part-next-term }
    .next = Quem pode responder é a equipe de renovações.
answer-ask_next_term-stale =
    .verdict = A renovação estava prevista para { $renewal_on }; se aconteceu, e por quanto tempo, os dados do contrato não mostram.
    .details = O preço, a duração e as condições do período seguinte também não estão nos documentos.
    .next = Quem pode responder é a equipe de renovações.
answer-ask_next_term-ended =
    .verdict = Este contrato chegou ao fim; como seria um período novo, os documentos não dizem.
    .next = Quem pode responder é a equipe de renovações.
answer-ask_refund_delivery-any =
    .verdict = Os documentos não falam em devolução de dinheiro: nem quando, nem como, nem quanto.
    .next = Quem pode responder, também sobre um valor já prometido a você, é a equipe financeira.
part-nonpayment = As parcelas são devidas até o fim, e o acesso depende delas.
part-nonpayment-next = Bloqueio, juros, cadastros de crédito, pagar em partes: nada está escrito; a equipe financeira responde.
answer-ask_nonpayment-any =
    .verdict = { part-nonpayment }
    .details =
        { part-default-fees }
        { remaining }
    .next = { part-nonpayment-next }
answer-ask_nonpayment-general =
    .verdict = { part-nonpayment }
    .details = { part-default-fees }
    .next = { part-nonpayment-next }
answer-ask_partial-any =
    .verdict = Os documentos não falam em sair só com uma parte, como alguns veículos ou um de vários contratos.
    .details = Em regra, os pagamentos não diminuem enquanto um período do contrato corre.
    .next = Quem pode responder é a equipe de renovações.
answer-report_service_failure-any =
    .verdict = Sinto muito que o serviço não tenha funcionado. O que isso muda no contrato, os documentos não dizem.
    .details = Eles dizem só que as parcelas são devidas até o fim do contrato.
    .next = A equipe de suporte examina o que aconteceu: conte desde quando e o que falha.

### Um contrato encerrado.
answer-ask_nonpayment-ended =
    .verdict = { $remaining_payments ->
        [0] Este contrato está encerrado, e os dados dele não mostram mais nada a pagar.
       *[other] Este contrato está encerrado; os dados dele ainda mostram parcelas em aberto.
     }
    .details = { remaining-if-any }
    .next = { part-nonpayment-next }
answer-report_service_failure-ended =
    .verdict = { answer-report_service_failure-any.verdict }
    .next = { answer-report_service_failure-any.next }
