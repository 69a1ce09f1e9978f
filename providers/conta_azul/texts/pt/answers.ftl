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

part-dispute = os documentos discordam
part-safe-refund = peça até { $refund_until }. Sobre o dia seguinte, { $refund_until_disputed }, { part-dispute }.
part-with-refund = { $when ->
    [today] Você pode cancelar com estorno: { part-safe-refund }
   *[later] Em { $on } ainda dá para cancelar com estorno: { part-safe-refund }
 }
part-safe-next-refund = Para ter o estorno depois da renovação, peça até { $next_refund_until }. Sobre o dia seguinte, { $next_refund_until_disputed }, { part-dispute }.
part-refund-or-not = { part-dispute }: o prazo vai até { $refund_until_disputed } ou terminou na véspera.
part-last-day = A ajuda conta a partir do próprio dia da compra ou da renovação; os Termos de Uso, a partir do dia seguinte.
part-early = Quem sai antes do fim continua devendo as parcelas do contrato.
part-early-remaining = { $remaining_payments ->
    [0] { remaining }
   *[other] { part-early } { remaining }
 }
part-until-then = { $remaining_payments ->
    [0] { remaining }
   *[other] Até lá, as parcelas continuam devidas. { remaining }
 }
part-two-dates = São { $CA-3 } dias antes ({ $stop_renewal_until }) ou, por escrito, { $CA-4 } dias antes ({ $stop_renewal_until_disputed }). Até { $stop_renewal_until }, você cumpre os dois prazos.
part-contested = { part-dispute }: um prazo terminou em { $stop_renewal_until }; o outro, por escrito, vai até { $stop_renewal_until_disputed }.
part-menu = Peça pelo menu; o último passo cancela a renovação.
part-menu-refund = Peça pelo menu e escreva no motivo que quer o estorno: o último botão fala só em renovação.
part-menu-now = Se quer sair, peça já pelo menu, sem esperar o nosso contato.
part-which-date = A equipe de renovações diz qual dos dois prazos vale.
part-which-rule = A equipe de renovações diz qual das regras vale.
part-that-day = { $when ->
    [today] hoje
   *[later] nesse dia
 }
part-renews = O contrato se renova em { $renewal_on }.
part-new-term = Do período que começa em { $renewal_on }, os dados ainda não mostram nada.
admin-only = O menu Meu plano só aparece para administradores da conta: peça a um deles que siga o caminho abaixo.
part-locked = { $when ->
    [today] O prazo para cancelar a renovação já passou; ela está prevista para { $renewal_on }.
   *[later] Em { $on }, o prazo para cancelar a renovação já terá passado; ela está prevista para { $renewal_on }.
 }
part-locked-next = Cada caso é examinado: a equipe de renovações pode dizer o que é possível antes da renovação.

### Um dia depois da renovação: só se conhece o dia em que o novo período começa.
part-renewed-window = O contrato se renova em { $renewal_on }. Em { $on }, ainda dará para cancelar com estorno.
part-renewed-last-day = Em { $on }, sobre o estorno, { part-dispute }: contado da renovação, em { $renewal_on }, o prazo vai até { $next_refund_until_disputed } ou terminou na véspera.
part-renewed = O contrato se renova em { $renewal_on }. Em { $on }, o prazo do estorno já terá passado.

answer-partner =
    .verdict = Como parceiro, trate disso com o seu gerente de contas ou com a equipe de suporte.

any-renewed_refund_window =
    .verdict = { part-renewed-window }
    .details = { part-safe-next-refund }
any-renewed_refund_last_day =
    .verdict = { part-renewed-last-day }
    .details = { part-last-day }
    .next = { part-which-rule }
any-renewed =
    .verdict = { part-renewed }
    .details =
        { part-early }
        { part-new-term }
    .next = A equipe de renovações pode dizer o que valerá nesse período.

answer-cancel_contract-general =
    .verdict = Você pede o cancelamento pelo menu da sua conta.
    .details = Pedido em até { $CA-2 } dias da contratação ou da renovação, vale o estorno. Depois, o que vale depende das datas do contrato.
    .next = { part-menu }
answer-cancel_contract-refund_window =
    .verdict = { part-with-refund }
    .next = { part-menu-refund }
answer-cancel_contract-refund_last_day =
    .verdict = Você pode cancelar. Sobre o estorno, { part-refund-or-not }
    .details = { part-last-day }
    .next = Se quer sair, peça pelo menu { part-that-day } e escreva no motivo que quer o estorno. { part-which-rule }
answer-cancel_contract-renewal_open =
    .verdict = { $when ->
        [today] Dá para sair no fim do contrato, em { $ends_on }: cancele a renovação até { $stop_renewal_until }.
       *[later] Em { $on } ainda dá tempo: com a renovação cancelada até { $stop_renewal_until }, o contrato termina em { $ends_on }.
     }
    .details =
        { part-two-dates }
        { part-early-remaining }
    .next = { part-menu }
answer-cancel_contract-renewal_contested =
    .verdict = { $when ->
        [today] Talvez ainda dê tempo de cancelar a renovação, prevista para { $renewal_on }. Sobre o prazo, { part-contested }
       *[later] Em { $on } talvez ainda dê tempo de cancelar a renovação, prevista para { $renewal_on }. Sobre o prazo, { part-contested }
     }
    .details = { part-early }
    .next = { part-menu-now } { part-which-date }
answer-cancel_contract-renewal_locked =
    .verdict = { part-locked }
    .details = { part-safe-next-refund }
    .next = { part-locked-next }
answer-cancel_contract-not_renewing =
    .verdict = Seu contrato não se renova: ele termina em { $ends_on }.
    .details = { part-until-then }
    .next = Para ele terminar nessa data, você não precisa fazer mais nada.

answer-stop_renewal-general =
    .verdict = Você cancela a renovação automática pelo menu da sua conta.
    .details = Até { $CA-2 } dias depois da contratação ou da renovação, dá até para cancelar com estorno. O prazo para a renovação depende das datas do contrato.
    .next = { part-menu }
answer-stop_renewal-refund_window =
    .verdict = { $when ->
        [today] Você pode cancelar a renovação, prevista para { $renewal_on }, até { $stop_renewal_until }.
       *[later] Em { $on } ainda dá tempo: a renovação, prevista para { $renewal_on }, pode ser cancelada até { $stop_renewal_until }.
     }
    .details = Se preferir sair de vez, com estorno, { part-safe-refund }
    .next = { part-menu }
answer-stop_renewal-refund_window-not_auto_renew =
    .verdict = A renovação já está desligada: o contrato termina em { $ends_on }.
    .details = Se preferir sair antes, com estorno, { part-safe-refund }
answer-stop_renewal-refund_last_day =
    .verdict = Você pode cancelar a renovação. Sobre o estorno, { part-refund-or-not }
    .details = { part-last-day }
    .next = Peça pelo menu; se também quer o estorno, { part-that-day }. { part-which-rule }
answer-stop_renewal-renewal_open =
    .verdict = { $when ->
        [today] Cancele a renovação até { $stop_renewal_until }: assim, o contrato termina em { $ends_on }.
       *[later] Em { $on } ainda dá tempo: com a renovação cancelada até { $stop_renewal_until }, o contrato termina em { $ends_on }.
     }
    .details =
        { part-two-dates }
        As parcelas do contrato atual continuam. { remaining }
    .next = { part-menu }
answer-stop_renewal-renewal_contested =
    .verdict = { $when ->
        [today] Talvez ainda dê tempo de cancelar a renovação, prevista para { $renewal_on }. Sobre o prazo, { part-contested }
       *[later] Em { $on } talvez ainda dê tempo de cancelar a renovação, prevista para { $renewal_on }. Sobre o prazo, { part-contested }
     }
    .next = { part-menu-now } { part-which-date }
answer-stop_renewal-renewal_locked =
    .verdict = { part-locked }
    .details = { part-safe-next-refund }
    .next = { part-locked-next }
answer-stop_renewal-not_renewing =
    .verdict = A renovação já está desligada: o contrato termina em { $ends_on }.
    .details = { part-until-then }
    .next = Você não precisa fazer mais nada.

answer-ask_notice_deadline-general =
    .verdict = Para cancelar com estorno, { $CA-2 } dias da contratação ou da renovação; para cancelar a renovação, os Termos de Uso trazem dois prazos.
    .details = Um trecho pede { $CA-3 } dias de antecedência da renovação; outro, { $CA-4 } dias e por escrito. Com { $CA-3 } dias ou mais, você cumpre os dois.
answer-ask_notice_deadline-refund_window =
    .verdict = Com estorno, até { $refund_until }; só para cancelar a renovação, até { $stop_renewal_until }.
    .details =
        Sobre o estorno no dia seguinte, { $refund_until_disputed }, { part-dispute }.
        { part-two-dates }
answer-ask_notice_deadline-refund_window-not_auto_renew =
    .verdict = Para cancelar com estorno, até { $refund_until }. Sobre o dia seguinte, { $refund_until_disputed }, { part-dispute }.
    .details = A renovação já está desligada, e o contrato termina em { $ends_on }: para isso não há prazo a cumprir.
answer-ask_notice_deadline-refund_last_day =
    .verdict = Sobre o prazo para cancelar com estorno, { part-refund-or-not }
    .details = { part-last-day }
    .next = Se quer sair, peça pelo menu { part-that-day }. { part-which-rule }
answer-ask_notice_deadline-renewal_open =
    .verdict = { $when ->
        [today] Até { $stop_renewal_until }, para que o contrato não se renove e termine em { $ends_on }.
       *[later] Em { $on } ainda dá tempo: o prazo para que o contrato termine em { $ends_on } vai até { $stop_renewal_until }.
     }
    .details =
        { part-two-dates }
        { remaining }
    .next = { part-menu }
answer-ask_notice_deadline-renewal_contested =
    .verdict = { $when ->
        [today] Para cancelar a renovação, { part-contested }
       *[later] Em { $on } talvez ainda dê tempo. Sobre o prazo, { part-contested }
     }
    .details = A renovação está prevista para { $renewal_on }.
    .next = { part-menu-now } { part-which-date }
answer-ask_notice_deadline-renewal_locked =
    .verdict = { part-locked }
    .details = { part-safe-next-refund }
    .next = { part-locked-next }
answer-ask_notice_deadline-not_renewing =
    .verdict = Não é preciso pedir nada: a renovação já está desligada, e o contrato termina em { $ends_on }.
    .details = { remaining }

answer-ask_will_be_charged-general =
    .verdict = Depende de quando você pede o cancelamento: em até { $CA-2 } dias da contratação ou da renovação, vale o estorno.
    .details = Depois desse prazo, o que ainda é cobrado depende do seu contrato.
answer-ask_will_be_charged-refund_window =
    .verdict = Vale o estorno, a devolução prevista nos Termos de Uso, se você cancelar até { $refund_until }.
    .details = Sobre o dia seguinte, { $refund_until_disputed }, { part-dispute }. Depois dele, essa devolução já não vale.
answer-ask_will_be_charged-refund_last_day =
    .verdict = Depende de o estorno ainda valer, e { part-refund-or-not }
    .details =
        { part-last-day }
        Sem o estorno, as parcelas do contrato continuam devidas.
    .next = { part-which-rule }
answer-ask_will_be_charged-renewal_open =
    .verdict = { $remaining_payments ->
        [0] Não: do contrato atual, não há mais nada a cobrar.
       *[other] Sim, as parcelas do contrato atual continuam devidas, mesmo que você cancele antes do fim.
     }
    .details =
        { remaining }
        O contrato se renova em { $renewal_on }, a não ser que você cancele a renovação até { $stop_renewal_until }.
answer-ask_will_be_charged-renewal_contested =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar. Sobre a renovação, { part-contested }
       *[other] Sim, as parcelas do contrato atual continuam devidas. Sobre a renovação, { part-contested }
     }
    .details =
        { remaining }
        { part-renews }
    .next = { part-which-date }
answer-ask_will_be_charged-renewal_locked =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar. { part-locked }
       *[other] Sim, as parcelas do contrato atual continuam devidas. { part-locked }
     }
    .details =
        { remaining }
        { part-safe-next-refund }
    .next = A equipe de renovações pode dizer o que é possível no seu caso.
answer-ask_will_be_charged-not_renewing =
    .verdict = { $remaining_payments ->
        [0] Não: do contrato atual, não há mais nada a cobrar. Ele termina em { $ends_on }, sem renovação.
       *[other] Sim, as parcelas que faltam. Depois de { $ends_on }, nada: o contrato não se renova.
     }
    .details = { remaining }

answer-ask_settlement_amount-general =
    .verdict = Depende de quando você pede o cancelamento: em até { $CA-2 } dias da contratação ou da renovação, vale o estorno.
    .details = Depois desse prazo, o valor depende do seu contrato.
answer-ask_settlement_amount-refund_window =
    .verdict = Se você cancelar até { $refund_until }, vale o estorno. Os documentos não dizem se ele é total.
    .details = Sobre o dia seguinte, { $refund_until_disputed }, { part-dispute }.
    .next = Quem pode confirmar os valores é a equipe de renovações.
answer-ask_settlement_amount-refund_last_day =
    .verdict = O valor depende de o estorno ainda valer, e { part-refund-or-not }
    .details =
        { part-last-day }
        Sem o estorno, as parcelas do contrato continuam devidas.
    .next = { part-which-rule }
answer-ask_settlement_amount-running =
    .verdict = { $remaining_payments ->
        [0] Pelo contrato, nada: { $when ->
            [today] não falta nenhuma parcela.
           *[later] nesse dia, não falta nenhuma parcela.
         } Os documentos não trazem outro valor para sair.
       *[other] Pelo contrato, as parcelas que faltam. Os documentos não trazem outro valor para sair.
     }
    .details = { $remaining_payments ->
        [0] O contrato atual vai até { $ends_on }. { due-before }
       *[other] { remaining } Quem sai antes de { $ends_on } continua devendo essas parcelas. Não é multa: são as do próprio contrato.
     }
    .next = Quem pode confirmar um valor para sair agora é a equipe de renovações.
answer-ask_settlement_amount-renewed_refund_window =
    .verdict = { part-renewed-window } Os documentos não dizem se o estorno é total.
    .details = { part-safe-next-refund }
answer-ask_settlement_amount-renewed_refund_last_day =
    .verdict = O valor depende do estorno. { part-renewed-last-day }
    .details = { part-last-day }
    .next = { part-which-rule }
answer-ask_settlement_amount-renewed =
    .verdict = { part-renewed }
    .details =
        { part-early }
        { part-new-term }
    .next = A equipe de renovações pode dizer o que valerá nesse período.

answer-ask_refund-general =
    .verdict = O estorno vale se você pedir o cancelamento em até { $CA-2 } dias da contratação ou da renovação.
    .next = { part-menu-refund }
answer-ask_refund-refund_window =
    .verdict = { part-with-refund }
    .next = { part-menu-refund }
answer-ask_refund-refund_last_day =
    .verdict = Talvez. Sobre o estorno, { part-refund-or-not }
    .details = { part-last-day }
    .next = Se quer sair, peça pelo menu { part-that-day } e escreva no motivo que quer o estorno. { part-which-rule }
answer-ask_refund-renewal_locked =
    .verdict = Agora não: o prazo para o estorno terminou, no mais tardar, em { $refund_until_disputed }.
    .details = O prazo para cancelar a renovação também já passou. Depois da renovação, o estorno vale de novo se você pedir o cancelamento em até { $CA-2 } dias.
answer-ask_refund-not_renewing =
    .verdict = Não: o prazo para o estorno terminou, no mais tardar, em { $refund_until_disputed }.
    .details = A renovação automática já está desligada.
answer-ask_refund-running =
    .verdict = Não: o prazo para o estorno terminou, no mais tardar, em { $refund_until_disputed }.
    .details = Passado esse prazo, o que ainda se pode cancelar é a renovação automática, por escrito.
answer-ask_refund-renewed_refund_window =
    .verdict = Sim. { part-renewed-window }
    .details = { part-safe-next-refund }
answer-ask_refund-renewed_refund_last_day =
    .verdict = Talvez. { part-renewed-last-day }
    .details = { part-last-day }
    .next = { part-which-rule }
answer-ask_refund-renewed =
    .verdict = Não. { part-renewed }
    .details = { part-new-term }
    .next = A equipe de renovações pode dizer o que valerá nesse período.

answer-ask_lose_access-general =
    .verdict = Os documentos não dizem até quando o acesso fica aberto depois de um cancelamento.
    .details = Você baixa uma cópia dos seus dados pelo menu: um arquivo .zip com planilhas .csv.
    .next = A equipe de suporte pode dizer o que acontece com o acesso.
answer-ask_lose_access-running =
    .verdict = Os documentos não dizem até quando o acesso fica aberto depois de um cancelamento.
    .details =
        { $next_term ->
            [yes] O contrato se renova em { $ends_on }; sobre o acesso no período seguinte, eles também não dizem nada.
           *[no] O período atual do contrato vai até { $ends_on }.
         }
        Você baixa uma cópia dos seus dados pelo menu: um arquivo .zip com planilhas .csv.
    .next = A equipe de suporte pode dizer o que acontece com o acesso.

answer-reduce_payments-any =
    .verdict = Não posso prometer: os documentos não falam em reduzir pagamentos.
    .next = Quem pode dizer se há alguma possibilidade é a equipe de renovações.

answer-ask_contract_status-general =
    .verdict = Para isso preciso do seu contrato: é nele que estão o plano, as datas e as parcelas.
answer-ask_contract_status-running =
    .verdict = Seu plano “{ $plan }” está ativo: o contrato vai até { $ends_on }{ $auto_renew ->
        [yes] { " " }e, nesse dia, se renova
       *[no] , sem renovação
     }.
    .details =
        O período atual começou em { $term_started_on }. { notice-length }
        { remaining } { next-payment }
answer-ask_contract_status-ended =
    .verdict = Seu plano “{ $plan }” { $status ->
        [cancelled] consta como encerrado, com término em { $ends_on }
       *[active] chegou ao fim em { $ends_on }
     }{ $auto_renew ->
        [yes] { "" }
       *[no] , sem renovação
     }.
    .details =
        O último período começou em { $term_started_on }. { notice-length }
        { remaining } { next-payment }
answer-ask_contract_status-stale =
    .verdict = Se renovou, não sei: os dados do contrato param em { $ends_on }. Um período novo pode ter começado.
    .details =
        Neles, o plano “{ $plan }” está ativo desde { $term_started_on }, com renovação automática. { notice-length }
        { remaining } { next-payment }
    .next = { part-record-checked }
# Ao lado do estado do contrato: o que evita a renovação, hoje.
stops-refund_window = Para que não se renove, cancele a renovação até { $stop_renewal_until }.
stops-refund_last_day = Para que não se renove, cancele a renovação pelo menu com pelo menos { $CA-3 } dias de antecedência.
stops-renewal_open = Para que não se renove, cancele a renovação até { $stop_renewal_until }.
stops-renewal_contested = Sobre o prazo para evitar a renovação, { part-contested }
stops-renewal_locked = O prazo para evitar a renovação já passou. { part-safe-next-refund }
part-status-renewed = Seu plano “{ $plan }” está ativo, com renovação automática: ele se renova em { $ends_on }.
part-status-renewed-details =
    O período atual começou em { $term_started_on }. { notice-length }
    { remaining } { next-payment }
answer-ask_contract_status-renewed_refund_window =
    .verdict = { part-status-renewed }
    .details = { part-status-renewed-details }
answer-ask_contract_status-renewed_refund_last_day =
    .verdict = { part-status-renewed }
    .details = { part-status-renewed-details }
answer-ask_contract_status-renewed =
    .verdict = { part-status-renewed }
    .details = { part-status-renewed-details }

answer-ask_data_backup-any =
    .verdict = Você baixa a cópia dos seus dados pelo menu: um arquivo .zip com planilhas .csv.
    .details =
        O menu Meu plano só aparece para administradores da conta.
        Por quanto tempo os dados são guardados depois do fim do contrato, os documentos não dizem.
answer-ask_data_backup-any-user_role =
    .verdict = Quem baixa a cópia dos dados é um administrador da conta: o menu Meu plano só aparece para ele.
    .details =
        A cópia é um arquivo .zip com planilhas .csv.
        Por quanto tempo os dados são guardados depois do fim do contrato, os documentos não dizem.
    .next = Peça a um administrador que siga este caminho.

answer-ask_data_backup-ended =
    .verdict = Você baixa a cópia dos seus dados pelo menu, se ele ainda abrir: este contrato chegou ao fim, e os dados dele não mostram como está o acesso.
    .details =
        A cópia é um arquivo .zip com planilhas .csv.
        Por quanto tempo os dados são guardados depois do fim do contrato, os documentos não dizem.
    .next = Se o menu não abrir, peça para falar com a equipe de suporte.

answer-ask_contact_time-general =
    .verdict = A equipe entra em contato em até { $CA-6 } dias úteis depois do pedido pelo menu.
answer-ask_contact_time-any =
    .verdict = { $contact_by ->
        [none] A equipe entra em contato em até { $CA-6 } dias úteis depois do pedido pelo menu.
       *[other] O contato deve acontecer até { $contact_by }.
     }
    .details = { $contact_by ->
        [none] Nos dados do contrato ainda não há um pedido de cancelamento.
       *[other] São { $CA-6 } dias úteis a partir do dia do pedido, que não entra na conta.
     }
answer-ask_contact_time-any-contact_overdue =
    .verdict = { $when ->
        [today] O contato deveria ter acontecido até { $contact_by }, e esse dia já passou. Lamento a demora.
       *[later] O contato deve acontecer até { $contact_by }, antes desse dia.
     }

answer-declare_partner-any =
    .verdict = Quem é parceiro trata do cancelamento com o gerente de contas ou com a equipe de suporte.

### Assuntos que os documentos deixam em aberto: o que se sabe, o que não está escrito, quem responde.
part-menu-way = é o caminho que a ajuda indica. Se carta, e-mail, telefone ou este chat valem, não está escrito.
part-written = Um trecho dos Termos de Uso pede o cancelamento da renovação por escrito, mas não diz em que forma nem para onde.
answer-ask_how_to_notify-any =
    .verdict = Peça pelo menu da sua conta: { part-menu-way }
    .details = { part-written }
    .next = A equipe de renovações confirma a forma.
answer-ask_how_to_notify-general =
    .verdict = Peça pelo menu da sua conta: { part-menu-way }
    .details = { part-written }
    .next = A equipe de renovações confirma a forma.
answer-ask_how_to_notify-renewal_open =
    .verdict = Peça pelo menu da sua conta até { $stop_renewal_until }: { part-menu-way }
    .details =
        { part-written }
        O prazo desse trecho, por escrito, vai até { $stop_renewal_until_disputed }; o outro, até { $stop_renewal_until }.
    .next = A equipe de renovações confirma a forma.
answer-ask_how_to_notify-renewal_contested =
    .verdict = Peça já pelo menu da sua conta: { part-menu-way }
    .details =
        { part-written }
        O prazo desse trecho, por escrito, vai até { $stop_renewal_until_disputed }; o outro terminou em { $stop_renewal_until }, e { part-dispute } sobre qual vale.
    .next = A equipe de renovações confirma a forma.
answer-ask_day_counting-any =
    .verdict = Conto dias corridos; só o prazo de contato, de { $CA-6 } dias, é em dias úteis. Até que hora vale o último dia, os documentos não dizem.
    .details =
        São { $CA-2 } dias para o estorno e, antes da renovação, { $CA-3 } dias ou, por escrito, { $CA-4 }.
        Se o primeiro dia entra na conta do estorno, { part-dispute }.
    .next = A equipe de renovações confirma. Com um dia de folga, você fica no prazo.
part-next-term = Os documentos não dizem o preço, a duração nem as condições do próximo período.
answer-ask_next_term-any =
    .verdict = { part-next-term }
    .details = { $renewal_on ->
        [none] Nos dados do contrato, ele não se renova.
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
    .verdict = Este contrato chegou ao fim; sobre um período novo, os documentos não dizem nada.
    .next = Quem pode responder é a equipe de renovações.
answer-ask_refund_delivery-any =
    .verdict = Os documentos não dizem quando nem como o estorno chega, nem se é total.
    .details = O que dizem é quando ele vale: para um cancelamento pedido em até { $CA-2 } dias da contratação ou da renovação.
    .next = Quem pode responder é a equipe financeira.
part-nonpayment = O que acontece quando uma parcela não é paga, os documentos não dizem: nada sobre bloqueio, juros, cadastros de crédito ou pagar em partes.
part-nonpayment-known = O que dizem é que quem cancela antes do fim continua devendo o contrato.
part-nonpayment-next = Quem responde é a equipe financeira.
answer-ask_nonpayment-any =
    .verdict = { part-nonpayment }
    .details =
        { part-nonpayment-known }
        { remaining }
    .next = { part-nonpayment-next }
answer-ask_nonpayment-general =
    .verdict = { part-nonpayment }
    .details = { part-nonpayment-known }
    .next = { part-nonpayment-next }
answer-report_lost_access-any =
    .verdict = Como recuperar um acesso, uma senha, um e-mail ou o número do contrato, os documentos não dizem.
    .details = Só administradores da conta veem o menu Meu plano. Para mudar isso, uma pessoa precisa confirmar quem você é.
    .next = Quem pode fazer isso é a equipe de suporte.
answer-report_service_failure-any =
    .verdict = Sinto muito que o serviço não tenha funcionado. O que isso muda no contrato, os documentos não dizem.
    .details = Eles dizem que quem cancela antes do fim continua devendo o contrato; sobre falhas, nada.
    .next = A equipe de suporte examina o que aconteceu: conte desde quando e o que falha.
