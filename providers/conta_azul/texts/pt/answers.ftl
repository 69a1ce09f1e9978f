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
# O caminho em uma linha curta; o cartão mostra todos os passos.
path-CA-5 = Peça no menu Configurações e plano > Meu plano > Cancelar plano.
path-CA-8 = Cópia dos dados: Configurações e plano > Meu plano > Fazer backup dos dados da conta.

part-dispute = os documentos discordam
part-safe-refund = peça até { $refund_until }. Sobre { $refund_until_disputed }, { part-dispute }.
part-with-refund = { $when ->
    [today] Você pode cancelar com estorno: { part-safe-refund }
   *[later] Em { $on } ainda dá para cancelar com estorno: { part-safe-refund }
 }
part-safe-next-refund = Depois da renovação, peça o estorno até { $next_refund_until }; sobre { $next_refund_until_disputed }, { part-dispute }.
part-refund-or-not = { part-dispute }: o prazo vai até { $refund_until_disputed } ou terminou na véspera.
part-last-day = A ajuda conta a partir do próprio dia da compra ou da renovação; os Termos de Uso, a partir do dia seguinte.
part-early = Quem sai antes do fim continua devendo as parcelas do contrato.
part-early-remaining = { $remaining_payments ->
    [0] { remaining }
   *[other]
        { remaining }
        { $requested_on ->
        [none] Sair antes não muda isso.
       *[other] { "" }
     }
 }
part-until-then = { $remaining_payments ->
    [0] { remaining }
   *[other]
        { remaining }
        Até lá, isso continua devido.
 }
part-two-dates = Data segura: { $stop_renewal_until }; outra, por escrito: { $stop_renewal_until_disputed }.
part-two-rules = Um trecho pede { $CA-3 } dias antes da renovação; outro, { $CA-4 } dias e por escrito. Com { $CA-3 } dias, você cumpre os dois prazos.
part-contested = { part-dispute }: um prazo terminou em { $stop_renewal_until }; o outro, por escrito, vai até { $stop_renewal_until_disputed }.
part-menu = No menu, o último passo cancela a renovação.
part-menu-refund = No motivo, escreva que quer o estorno.
part-menu-refund-why = O último botão do menu fala só em renovação; por isso o motivo deve dizer que você quer o estorno.
part-menu-now = { $when ->
    [today] Faça já; a equipe diz depois qual prazo vale.
   *[later] Melhor pedir já, sem esperar esse dia.
 }
part-which-date = A equipe de renovações diz qual dos dois prazos vale.
part-which-rule = A equipe diz qual regra vale.
part-that-day = { $when ->
    [today] hoje
   *[later] antes desse dia
 }
part-new-term = Do período que começa em { $renewal_on }, os dados ainda não mostram nada.
admin-only = Só administradores veem “Meu plano”: peça a um deles.
at-a-loss-way = O menu Meu plano só aparece para administradores. Se não aparece ou não funciona, a equipe ajuda por aqui.
part-locked = { $when ->
    [today] O prazo para cancelar a renovação de { $renewal_on } já passou.
   *[later] Em { $on }, o prazo para cancelar a renovação de { $renewal_on } já terá passado.
 }
part-locked-next = A equipe diz o que ainda é possível.

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
    .more = { part-last-day }
    .next = { part-which-rule }
any-renewed =
    .verdict = { part-renewed }
    .details =
        { part-early }
        { part-new-term }
    .next = A equipe de renovações pode dizer o que valerá nesse período.

answer-cancel_contract-general =
    .verdict = Você pede o cancelamento pelo menu da sua conta.
    .details = Em até { $CA-2 } dias da contratação ou da renovação, vale o estorno; depois, depende do contrato.
    .more = { part-menu }
answer-cancel_contract-refund_window =
    .verdict = { part-with-refund }
    .more = { part-menu-refund-why }
    .next = { part-menu-refund }
answer-cancel_contract-refund_last_day =
    .verdict = Você pode cancelar. Sobre o estorno, { part-refund-or-not }
    .more = { part-last-day }
    .next = Faça isso { part-that-day } e escreva no motivo que quer o estorno. { part-which-rule }
answer-cancel_contract-renewal_open =
    .verdict = { $when ->
        [today] Dá para sair no fim do contrato, em { $ends_on }: cancele a renovação até { $stop_renewal_until }.
       *[later] Em { $on } ainda dá tempo de cancelar a renovação: até { $stop_renewal_until }, e o contrato termina em { $ends_on }.
     }
    .details =
        { part-two-dates }
        { part-early-remaining }
    .more =
        { part-two-rules }
        { part-menu }
answer-cancel_contract-renewal_contested =
    .verdict = { $when ->
        [today] Talvez ainda dê tempo de cancelar a renovação de { $renewal_on }, mas { part-contested }
       *[later] Em { $on } talvez dê tempo de cancelar a renovação de { $renewal_on }, mas { part-contested }
     }
    .more =
        { part-early }
        { part-which-date }
    .next = { part-menu-now }
answer-cancel_contract-renewal_locked =
    .verdict = { part-locked }
    .details = { part-safe-next-refund }
    .next = { part-locked-next }
answer-cancel_contract-not_renewing =
    .verdict = Seu contrato não se renova: ele termina em { $ends_on }.
    .details = { part-until-then }
    .next = Você não precisa fazer mais nada.

answer-stop_renewal-general =
    .verdict = Você cancela a renovação automática pelo menu da sua conta.
    .details = Até { $CA-2 } dias depois da contratação ou da renovação, dá até para sair com estorno.
    .more = { part-menu }
answer-stop_renewal-refund_window =
    .verdict = { $when ->
        [today] Você pode cancelar a renovação de { $renewal_on } até { $stop_renewal_until }.
       *[later] Em { $on } ainda dá tempo: a renovação de { $renewal_on } pode ser cancelada até { $stop_renewal_until }.
     }
    .details = Se preferir sair de vez, com estorno, { part-safe-refund }
    .more = { part-menu }
answer-stop_renewal-refund_window-not_auto_renew =
    .verdict = A renovação já está cancelada: o contrato termina em { $ends_on }.
    .details = Se preferir sair antes, com estorno, { part-safe-refund }
answer-stop_renewal-refund_last_day =
    .verdict = Você pode cancelar a renovação. Sobre o estorno, { part-refund-or-not }
    .more = { part-last-day }
    .next = Se também quer o estorno, faça isso { part-that-day }. { part-which-rule }
answer-stop_renewal-renewal_open =
    .verdict = { $when ->
        [today] Cancele a renovação até { $stop_renewal_until }: assim, o contrato termina em { $ends_on }.
       *[later] Em { $on } ainda dá tempo de cancelar a renovação: até { $stop_renewal_until }, e o contrato termina em { $ends_on }.
     }
    .details =
        { part-two-dates }
        { part-until-then }
    .more =
        { part-two-rules }
        { part-menu }
answer-stop_renewal-renewal_contested =
    .verdict = { $when ->
        [today] Talvez ainda dê tempo de cancelar a renovação de { $renewal_on }, mas { part-contested }
       *[later] Em { $on } talvez dê tempo de cancelar a renovação de { $renewal_on }, mas { part-contested }
     }
    .more = { part-which-date }
    .next = { part-menu-now }
answer-stop_renewal-renewal_locked =
    .verdict = { part-locked }
    .details = { part-safe-next-refund }
    .next = { part-locked-next }
answer-stop_renewal-not_renewing =
    .verdict = A renovação já está cancelada: o contrato termina em { $ends_on }.
    .details = { part-until-then }
    .next = Você não precisa fazer mais nada.

answer-ask_notice_deadline-general =
    .verdict = Com estorno, { $CA-2 } dias depois da contratação ou da renovação; para cancelar a renovação, há dois prazos.
    .details = { part-two-rules }
answer-ask_notice_deadline-refund_window =
    .verdict = Com estorno, até { $refund_until }; só para cancelar a renovação, até { $stop_renewal_until }.
    .details =
        Sobre o estorno em { $refund_until_disputed }, { part-dispute }.
        Para a renovação, outro prazo, por escrito, vai até { $stop_renewal_until_disputed }.
    .more = { part-two-rules }
answer-ask_notice_deadline-refund_window-not_auto_renew =
    .verdict = Para cancelar com estorno, até { $refund_until }. Sobre { $refund_until_disputed }, { part-dispute }.
    .details = A renovação já está cancelada: o contrato termina em { $ends_on }, sem prazo a cumprir.
answer-ask_notice_deadline-refund_last_day =
    .verdict = Sobre o prazo para cancelar com estorno, { part-refund-or-not }
    .more = { part-last-day }
    .next = Se quer sair, faça isso { part-that-day }. { part-which-rule }
answer-ask_notice_deadline-renewal_open =
    .verdict = { $when ->
        [today] Até { $stop_renewal_until }: assim, o contrato termina em { $ends_on } e não se renova.
       *[later] Em { $on } ainda dá tempo de cancelar a renovação: até { $stop_renewal_until }, e o contrato termina em { $ends_on }.
     }
    .details =
        { part-two-dates }
        { remaining }
    .more =
        { part-two-rules }
        { part-menu }
answer-ask_notice_deadline-renewal_contested =
    .verdict = { $when ->
        [today] Para cancelar a renovação de { $renewal_on }, { part-contested }
       *[later] Em { $on } talvez dê tempo de cancelar a renovação de { $renewal_on }, mas { part-contested }
     }
    .more = { part-which-date }
    .next = { part-menu-now }
answer-ask_notice_deadline-renewal_locked =
    .verdict = { part-locked }
    .details = { part-safe-next-refund }
    .next = { part-locked-next }
answer-ask_notice_deadline-not_renewing =
    .verdict = Não é preciso pedir nada: a renovação já está cancelada, e o contrato termina em { $ends_on }.
    .details = { remaining }

answer-ask_will_be_charged-general =
    .verdict = Depende de quando você pede o cancelamento: em até { $CA-2 } dias da contratação ou da renovação, vale o estorno.
    .details = Depois desse prazo, o que ainda é cobrado depende do seu contrato.
answer-ask_will_be_charged-refund_window =
    .verdict = Vale o estorno previsto nos Termos de Uso, se você cancelar até { $refund_until }.
    .details = Sobre { $refund_until_disputed }, { part-dispute }. Depois dele, o estorno já não vale.
answer-ask_will_be_charged-refund_last_day =
    .verdict = Depende de o estorno ainda valer, e { part-refund-or-not }
    .details = Sem o estorno, as parcelas do contrato continuam devidas.
    .more = { part-last-day }
    .next = { part-which-rule }
answer-ask_will_be_charged-renewal_open =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar.
       *[other] As parcelas do contrato atual continuam devidas, mesmo saindo antes.
     }
    .details =
        { remaining-if-any }
        Sem cancelar a renovação até { $stop_renewal_until }, o contrato se renova em { $renewal_on }.
answer-ask_will_be_charged-renewal_contested =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar. Sobre a renovação de { $renewal_on }, { part-contested }
       *[other] As parcelas do contrato atual continuam devidas. Sobre a renovação de { $renewal_on }, { part-contested }
     }
    .details = { remaining-if-any }
    .more = { part-which-date }
answer-ask_will_be_charged-renewal_locked =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar. { part-locked }
       *[other] As parcelas do contrato atual continuam devidas. { part-locked }
     }
    .details =
        { remaining-if-any }
        { part-safe-next-refund }
answer-ask_will_be_charged-not_renewing =
    .verdict = { $remaining_payments ->
        [0] Do contrato atual, não há mais nada a cobrar. Ele termina em { $ends_on }, sem renovação.
       *[other] São devidas só as parcelas que faltam. Depois de { $ends_on }, nada: o contrato não se renova.
     }
    .details = { remaining-if-any }

answer-ask_settlement_amount-general =
    .verdict = Depende de quando você pede o cancelamento: em até { $CA-2 } dias da contratação ou da renovação, vale o estorno.
    .details = Depois desse prazo, o valor depende do seu contrato.
answer-ask_settlement_amount-refund_window =
    .verdict = Se você cancelar até { $refund_until }, vale o estorno. Os documentos não dizem se ele é total.
    .details = Sobre { $refund_until_disputed }, { part-dispute }.
    .next = Quem pode confirmar os valores é a equipe de renovações.
answer-ask_settlement_amount-refund_last_day =
    .verdict = O valor depende de o estorno ainda valer, e { part-refund-or-not }
    .details = Sem o estorno, as parcelas do contrato continuam devidas.
    .more = { part-last-day }
    .next = { part-which-rule }
answer-ask_settlement_amount-running =
    .verdict = { $remaining_payments ->
        [0] Pelo contrato, nada: { $when ->
            [today] não falta nenhuma parcela.
           *[later] nesse dia, não falta nenhuma parcela.
         } Os documentos não trazem outro valor para sair.
       *[other] Pelo contrato, continuam devidas as parcelas que faltam. Os documentos não trazem outro valor para sair.
     }
    .details = { $remaining_payments ->
        [0] O contrato atual vai até { $ends_on }. { due-before }
       *[other]
        { remaining }
        São as parcelas do próprio contrato, até { $ends_on }.
     }
    .next = Quem pode confirmar um valor é a equipe de renovações.
answer-ask_settlement_amount-renewed_refund_window =
    .verdict = { part-renewed-window } Os documentos não dizem se o estorno é total.
    .details = { part-safe-next-refund }
answer-ask_settlement_amount-renewed_refund_last_day =
    .verdict = O valor depende do estorno. { part-renewed-last-day }
    .more = { part-last-day }
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
    .more = { part-menu-refund-why }
    .next = { part-menu-refund }
answer-ask_refund-refund_last_day =
    .verdict = Talvez. Sobre o estorno, { part-refund-or-not }
    .more = { part-last-day }
    .next = Faça isso { part-that-day } e escreva no motivo que quer o estorno. { part-which-rule }
answer-ask_refund-renewal_locked =
    .verdict = Depois da renovação, o estorno vale de novo por { $CA-2 } dias, no mesmo menu. Hoje não: o prazo do período atual terminou, no mais tardar, em { $refund_until_disputed }.
    .details = O prazo para cancelar a renovação também já passou.
answer-ask_refund-not_renewing =
    .verdict = O prazo para o estorno terminou, no mais tardar, em { $refund_until_disputed }.
    .details = A renovação automática já está cancelada.
answer-ask_refund-running =
    .verdict = O prazo para o estorno terminou, no mais tardar, em { $refund_until_disputed }.
    .details = Depois dele, ainda se pode cancelar a renovação automática, por escrito.
answer-ask_refund-renewed_refund_window =
    .verdict = { part-renewed-window }
    .details = { part-safe-next-refund }
answer-ask_refund-renewed_refund_last_day =
    .verdict = Talvez. { part-renewed-last-day }
    .more = { part-last-day }
    .next = { part-which-rule }
answer-ask_refund-renewed =
    .verdict = { part-renewed }
    .details = { part-new-term }
    .next = A equipe de renovações pode dizer o que valerá nesse período.

answer-ask_lose_access-general =
    .verdict = Os documentos não dizem até quando o acesso fica aberto depois do cancelamento.
    .more = Antes, você pode baixar uma cópia dos seus dados: um arquivo .zip com planilhas .csv.
    .next = A equipe de suporte pode dizer.
answer-ask_lose_access-running =
    .verdict = Os documentos não dizem até quando o acesso fica aberto depois do cancelamento.
    .details =
        { $after_renewal ->
            [yes] O contrato se renova em { $ends_on }; sobre o acesso no período seguinte, eles também não dizem nada.
           *[no] O período atual do contrato vai até { $ends_on }.
         }
    .more = Antes, você pode baixar uma cópia dos seus dados: um arquivo .zip com planilhas .csv.
    .next = A equipe de suporte pode dizer.

answer-reduce_payments-any =
    .verdict = Não posso prometer: os documentos não falam em reduzir pagamentos.
    .next = Quem pode dizer se há alguma possibilidade é a equipe de renovações.

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
# Ao lado do estado do contrato: o que evita a renovação, hoje.
stops-refund_window = Para que não se renove, cancele a renovação até { $stop_renewal_until }.
stops-refund_last_day = Para que não se renove, cancele a renovação { $CA-3 } dias antes.
stops-renewal_open = Para que não se renove, cancele a renovação até { $stop_renewal_until }.
stops-renewal_contested = Para evitá-la, { part-dispute }: { $stop_renewal_until } ou, por escrito, { $stop_renewal_until_disputed }.
stops-renewal_locked = O prazo para evitar a renovação já passou.
stops-renewal_locked-late = A renovação de { $renewal_on } já não se evita pelas regras. { part-safe-next-refund }
part-status-renewed = Seu plano “{ $plan }” está ativo, de { $term_started_on } a { $ends_on }, quando se renova.
part-status-renewed-details =
    { notice-length }
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
    .verdict = Você baixa a cópia dos seus dados pelo menu, em um arquivo .zip.
    .details =
        Só administradores veem o menu Meu plano.
        Por quanto tempo os dados são guardados depois do fim, os documentos não dizem.
    .more = Dentro do arquivo .zip há planilhas .csv.
answer-ask_data_backup-any-user_role =
    .verdict = Quem baixa a cópia dos dados é um administrador da conta.
    .details =
        Por quanto tempo os dados são guardados depois do fim, os documentos não dizem.
    .more =
        O menu Meu plano só aparece para administradores.
        A cópia é um arquivo .zip com planilhas .csv.
    .next = Peça que siga este caminho.

answer-ask_data_backup-ended =
    .verdict = Você baixa a cópia pelo menu, se ele ainda abrir.
    .details =
        Por quanto tempo os dados são guardados depois do fim, os documentos não dizem.
    .more = A cópia é um arquivo .zip com planilhas .csv.
    .next = Se não abrir, peça para falar com a equipe de suporte.

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
contact-after-renewal = O contato previsto viria depois da renovação, em { $ends_on }: não espere por ele. Guarde o comprovante do pedido e peça agora uma pessoa da equipe.
answer-ask_contact_time-any-contact_overdue =
    .verdict = { $when ->
        [today] O contato deveria ter acontecido até { $contact_by }, e esse dia já passou. Lamento a demora.
       *[later] O contato deve acontecer até { $contact_by }, antes desse dia.
     }

answer-declare_partner-any =
    .verdict = Quem é parceiro trata do cancelamento com o gerente de contas ou com a equipe de suporte.

### Assuntos que os documentos deixam em aberto: o que se sabe, o que não está escrito, quem responde.
part-menu-way = é o caminho da ajuda. Se carta, e-mail, telefone ou este chat valem, não está escrito.
part-written = Um trecho dos Termos de Uso pede o cancelamento da renovação por escrito, mas não diz em que forma nem para onde.
answer-ask_how_to_notify-any =
    .verdict = Pelo menu da sua conta: { part-menu-way }
    .more = { part-written }
    .next = A equipe confirma a forma.
answer-ask_how_to_notify-general =
    .verdict = Pelo menu da sua conta: { part-menu-way }
    .more = { part-written }
    .next = A equipe confirma a forma.
answer-ask_how_to_notify-renewal_open =
    .verdict = Pelo menu da sua conta, até { $stop_renewal_until }: { part-menu-way }
    .details = { part-two-dates }
    .more = { part-written }
    .next = A equipe confirma a forma.
answer-ask_how_to_notify-renewal_contested =
    .verdict = Pelo menu da sua conta, e já: { part-menu-way }
    .details = Sobre o prazo, { part-dispute }: { $stop_renewal_until } ou, por escrito, { $stop_renewal_until_disputed }.
    .more = { part-written }
    .next = A equipe confirma a forma.
answer-ask_day_counting-any =
    .verdict = Conto dias corridos; só os { $CA-6 } dias do contato são úteis.
    .details =
        Estorno: { $CA-2 } dias. Antes da renovação: { $CA-3 } ou, por escrito, { $CA-4 }.
        Se o primeiro dia conta para o estorno, { part-dispute }; até que hora vale o último, não dizem.
    .next = O mais seguro é pedir antes do último dia.
answer-ask_day_counting-refund_last_day =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Para o seu estorno, esse dia é hoje: peça já.
answer-ask_day_counting-renewal_contested =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Na renovação, o prazo seguro já passou: peça já.
answer-ask_day_counting-renewal_locked =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Na próxima renovação, os dois prazos já passaram.
answer-ask_day_counting-not_renewing =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Sem renovação, não há prazo a cumprir.
answer-ask_day_counting-ended =
    .verdict = { answer-ask_day_counting-any.verdict }
    .details = { answer-ask_day_counting-any.details }
    .next = Contrato encerrado: não há prazo a cumprir.
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
part-nonpayment = O que acontece, os documentos não dizem: nada sobre bloqueio, juros, cadastros de crédito ou pagar em partes.
part-nonpayment-known = Dizem só que quem cancela antes do fim continua devendo.
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
    .verdict = Como recuperar um acesso, uma senha ou um e-mail, os documentos não dizem; o número está nos documentos do contrato.
    .details = Só administradores da conta veem o menu Meu plano. Para mudar isso, uma pessoa precisa confirmar quem você é.
    .next = Quem pode fazer isso é a equipe de suporte.
answer-report_service_failure-refund_window =
    .verdict = { answer-report_service_failure-any.verdict }
    .next = { answer-report_service_failure-any.next }
answer-report_service_failure-refund_last_day =
    .verdict = { answer-report_service_failure-any.verdict }
    .next = { answer-report_service_failure-any.next }
answer-report_service_failure-any =
    .verdict = Sinto muito que o serviço não tenha funcionado. O que isso muda no contrato, os documentos não dizem.
    .details = Eles dizem só que quem cancela antes do fim continua devendo.
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
