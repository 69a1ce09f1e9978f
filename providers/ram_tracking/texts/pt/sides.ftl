### O ponto que a pergunta destaca, em vez da mesma resposta: focus-<pergunta>-<ponto>-<situação>, focus-<pergunta>-<ponto>.
### Sem a pergunta (focus-<ponto>): depois de qualquer resposta.

focus-ask_nonpayment-interest = Sobre juros de atraso, nada está escrito. Pode haver encargos, de valor não informado; quem responde é a equipe financeira.
focus-ask_nonpayment-parts = Pagar em partes: nada está escrito. Quem pode dizer se dá é a equipe financeira.
focus-ask_nonpayment-block = Se e quando o serviço é cortado, nada está escrito: o acesso depende das parcelas. A equipe financeira diz o que um atraso muda.
focus-ask_nonpayment-bureau = Sobre protesto, cobrança por terceiros ou cadastro de crédito, nada está escrito. O que está: podem vir encargos, de valor não informado, e o que é devido continua devido. Quem responde é a equipe financeira.
focus-ask_nonpayment-method = Como pagar uma parcela (transferência, cartão), nada está escrito: quem responde é a equipe financeira.
focus-ask_payments-method = { focus-ask_nonpayment-method }
focus-ask_payments-parts = { focus-ask_nonpayment-parts }
focus-ask_payments-interest = { focus-ask_nonpayment-interest }
focus-ask_payments-bureau = { focus-ask_nonpayment-bureau }
focus-ask_payments-block = { focus-ask_nonpayment-block }
focus-ask_payments-up_to_date = { $overdue_payments ->
    [0] Nada está em atraso nos dados; as próximas parcelas vencem cada uma no seu dia.
   *[other] Em atraso nos dados: { $overdue_total }. Pago esse valor, ficam as próximas parcelas, cada uma no seu dia. Quando o pagamento aparece como baixado, quem diz é a equipe financeira.
 }
focus-ask_nonpayment-up_to_date = { focus-ask_payments-up_to_date }
focus-ask_payments-nothing_more-ended = { $remaining_payments ->
    [0] O contrato terminou, e os dados não mostram mais nada a pagar.
   *[other] O contrato terminou: os dados não mostram nada além dessas parcelas a pagar.
 }
focus-ask_nonpayment-nothing_more-ended = { focus-ask_payments-nothing_more-ended }
focus-ask_payments-which_due = { $overdue_payments ->
    [0] Nada está em atraso nos dados do contrato.
    [one] Em atraso: a parcela de { $overdue_days } ({ $overdue_total }).
   *[other] Em atraso: as parcelas de { $overdue_days } ({ $overdue_total } no total).
 }
focus-ask_payments-which_one = { $overdue_payments ->
    [0] { focus-ask_payments-monthly }
   *[other] { focus-ask_payments-which_due }
 }
focus-ask_contract_status-which_one = { focus-ask_payments-which_one }
focus-ask_nonpayment-which_one = { focus-ask_payments-which_due }
focus-ask_nonpayment-which_due = { focus-ask_payments-which_due }
focus-ask_contract_status-ends-ended = O contrato terminou em { $ends_on }, sem renovação.
focus-ask_contract_status-renews_when-ended = { focus-ask_contract_status-ends-ended }
focus-ask_contract_status-ends-stale = { focus-engaged-stale }
focus-ask_contract_status-renews_when-stale = { focus-engaged-stale }
focus-ask_contract_status-since-stale = { focus-engaged-stale }
focus-reduce_payments-how_much_less = Talvez um pouco: renovar por mais tempo pode trazer uma pequena redução. De quanto, não está escrito; quem calcula é a equipe de renovações.
focus-cancel_contract-last_step = Um menu ou um botão para isso, os documentos não descrevem: o que ele faz, não posso dizer. Quem confirma o aviso é a equipe de renovações.
focus-stop_renewal-last_step = { focus-cancel_contract-last_step }
focus-ask_payments-since = { focus-ask_payments-which_due }
focus-ask_notice_deadline-since-notice_passed = O prazo do aviso terminou em { $notice_until }.
focus-ask_contract_status-which_due = { focus-ask_payments-which_due }

part-person-sees = Uma pessoa da equipe pode ver isso com você.
focus-report_hardship-parts = Pagar em partes: nada está escrito. { part-person-sees }
focus-report_hardship-block = Se e quando o serviço é cortado, nada está escrito. { part-person-sees }
focus-report_hardship-bureau = Cadastro de crédito ou cobrança: nada está escrito. { part-person-sees }
focus-report_hardship-interest = Pode haver encargos por falta de pagamento, de valor não escrito; sobre juros, nada está escrito. { part-person-sees }

## A devolução: em que forma, quanto, quando.
focus-ask_refund_delivery-form = Em que forma uma devolução viria, os documentos não dizem: eles nem falam em devolução de dinheiro. Quem responde é a equipe financeira.
focus-ask_refund_delivery-full = Quanto uma devolução cobriria, os documentos não dizem: eles nem falam em devolução de dinheiro. Quem responde é a equipe financeira.
focus-ask_refund_delivery-arrives = Em quantos dias uma devolução chegaria, os documentos não dizem: eles nem falam em devolução de dinheiro. Quem responde é a equipe financeira.
focus-ask_refund-form = { focus-ask_refund_delivery-form }
focus-ask_refund-full = { focus-ask_refund_delivery-full }
focus-ask_refund-arrives = { focus-ask_refund_delivery-arrives }

## O prazo: ainda dá tempo, é seguro.
focus-own_renewal-general = Só com esse dia não consigo contar: falta a duração do aviso prévio, que está nos dados do contrato. Para isso preciso do número dele.
focus-late-notice_open = Não é tarde: avise até { $notice_until }, e o contrato pode terminar em { $ends_on }.
focus-late-notice_passed = O prazo do aviso passou, em { $notice_until }, e o contrato se renova em { $renewal_on }. Peça mesmo assim: o que ainda é possível, quem diz é a equipe de renovações.
focus-late-notice_unknown = Se é tarde, não posso dizer: a duração do aviso não está nos dados do contrato. Ele se renova em { $renewal_on }; quanto antes o pedido, mais seguro.
focus-late-not_renewing = Não há prazo a perder: a renovação já está cancelada, e o contrato termina em { $ends_on }.
focus-late-stale = Se é tarde, não sei: os dados do contrato param em { $ends_on }. Quem pode ver é a equipe de suporte.
focus-missed-general = Sem aviso dado a tempo, o contrato se renova sozinho; peça mesmo assim: o que ainda é possível, quem diz é a equipe de renovações.
focus-missed-notice_open = Depois de { $notice_until }, o contrato se renova em { $ends_on }. Peça mesmo assim: o que ainda é possível então, quem diz é a equipe de renovações.
focus-missed-notice_unknown = Sem aviso dado a tempo, o contrato se renova em { $renewal_on }; o que ainda é possível então, quem diz é a equipe de renovações.
focus-missed-notice_passed = { focus-late-notice_passed }
focus-missed-not_renewing = { focus-late-not_renewing }

## O próximo período: preço, duração.
focus-ask_next_term-next_price = Se o preço muda na renovação, não está nos documentos nem nos dados do contrato: quem sabe é a equipe de renovações.
focus-ask_payments-next_price = { focus-ask_next_term-next_price }
focus-ask_refund-next_price = { focus-ask_next_term-next_price }
focus-ask_contract_status-next_price = { focus-ask_next_term-next_price }
focus-stop_renewal-next_price = { focus-ask_next_term-next_price }
focus-ask_next_term-next_length = Por quanto tempo ele se renova, não está nos documentos nem nos dados do contrato: quem sabe é a equipe de renovações.
focus-engaged-stale = Nem sim nem não: os dados param em { $ends_on } e não mostram se houve renovação. A renovação automática estava ativa; quem pode ver é a equipe de suporte.
why-unknown-notice_unknown = Nos dados do seu contrato que chegam até aqui, a duração do aviso não está preenchida, e não quero chutar uma; a { $team } vê isso no contrato assinado.
focus-cancel_contract-other_way = Por aqui não cancelo, mas posso registrar o pedido, com data e hora; se isso basta como aviso, quem diz é a equipe de renovações.
focus-cancel_contract-other_way-notice_open = { focus-cancel_contract-other_way } O prazo vai até { $notice_until }.
focus-stop_renewal-other_way = { focus-cancel_contract-other_way }
focus-ask_notice_deadline-other_way = { focus-cancel_contract-other_way }
focus-ask_how_to_notify-other_way = { focus-cancel_contract-other_way }
part-posted = Se uma carta ou um e-mail basta, não está escrito; quem confirma a forma é a equipe de renovações.
part-posted-unknown = Seguro, não posso dizer: a duração do aviso não está nos dados, e se uma carta ou um e-mail basta, não está escrito. Quanto antes, melhor; quem confirma os dois é a equipe de renovações.
focus-cancel_contract-posted = { part-posted }
focus-cancel_contract-posted-notice_unknown = { part-posted-unknown }
focus-stop_renewal-posted = { part-posted }
focus-stop_renewal-posted-notice_unknown = { part-posted-unknown }
focus-ask_notice_deadline-posted = { part-posted }
focus-ask_notice_deadline-posted-notice_unknown = { part-posted-unknown }

## As parcelas: multa, sem usar.
part-no-fine = Multa, não: são as parcelas do próprio contrato. Se encargos se somam, e quanto, não está nesse valor: quem diz é a equipe financeira.
focus-ask_payments-fine = { part-no-fine }
focus-ask_will_be_charged-fine = { part-no-fine }
focus-ask_nonpayment-fine = { part-no-fine }
focus-cancel_contract-fine = As parcelas até o fim não são multa. Sair antes pede um acerto; o valor, e se ele se soma às parcelas, quem diz é a equipe financeira.
focus-stop_renewal-fine = { focus-cancel_contract-fine }
focus-ask_settlement_amount-fine = { focus-cancel_contract-fine }
focus-ask_will_be_charged-unused = Usar ou não usar não muda isso: devidas são as parcelas do contrato até o fim. { $remaining_payments ->
    [0] Não falta nenhuma.
   *[other] { remaining }
 }
focus-ask_payments-unused = { focus-ask_will_be_charged-unused }
focus-ask_nonpayment-unused = { focus-ask_will_be_charged-unused }
focus-cancel_contract-unused = { focus-ask_will_be_charged-unused }
focus-ask_payments-nothing_more-notice_open = { remaining } Deste período, é o que consta. Mas sem aviso até { $notice_until }, o contrato se renova em { $ends_on }, e vêm novas parcelas.
focus-ask_payments-nothing_more-notice_passed = Não. { remaining } O prazo do aviso passou, e o contrato se renova em { $renewal_on }. Do que será devido depois, os dados ainda não mostram datas nem valores.
focus-ask_payments-nothing_more-notice_unknown = { remaining } Deste período, é o que consta. Mas sem aviso dado a tempo, o contrato se renova em { $renewal_on }, e vêm novas parcelas.
focus-ask_payments-nothing_more-not_renewing = { remaining } Depois, nada: o contrato termina em { $ends_on } e não se renova.
focus-ask_will_be_charged-nothing_more-notice_open = { focus-ask_payments-nothing_more-notice_open }
focus-ask_will_be_charged-nothing_more-notice_passed = { focus-ask_payments-nothing_more-notice_passed }
focus-ask_will_be_charged-nothing_more-notice_unknown = { focus-ask_payments-nothing_more-notice_unknown }
focus-ask_will_be_charged-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
part-not-settlement = { $remaining_payments ->
    [0] Não: não falta nenhuma parcela, mas o acerto para sair antes é outro valor, que só a equipe financeira calcula.
   *[other] Não. { remaining } Esse é o total das parcelas; o acerto para sair antes é outro valor, que só a equipe financeira calcula.
 }
part-late-to-avoid = O prazo do aviso passou, e o contrato se renova em { $renewal_on }.
focus-ask_settlement_amount-nothing_more-general = Não: sair antes do fim exige um acerto, e o valor dele só a equipe financeira calcula.
focus-ask_settlement_amount-nothing_more-notice_open = { part-not-settlement } Sem aviso até { $notice_until }, o contrato se renova em { $ends_on }.
focus-ask_settlement_amount-nothing_more-notice_passed = { part-not-settlement } { part-late-to-avoid }
focus-ask_settlement_amount-nothing_more-notice_unknown = { part-not-settlement } Sem aviso dado a tempo, o contrato se renova em { $renewal_on }.
focus-ask_settlement_amount-nothing_more-not_renewing = { part-not-settlement } Quem fica até { $ends_on } paga só as parcelas: o contrato não se renova.
facet-ask_settlement_amount-next = Primeiro a equipe financeira diz o valor do acerto; até lá, nada muda no contrato.
focus-cancel_contract-nothing_more-notice_open = { remaining } Avisando até { $notice_until }, é o que se paga até o fim do contrato. Sair antes exige um acerto: outro valor, que só a equipe financeira calcula.
focus-cancel_contract-nothing_more-notice_passed = { focus-ask_settlement_amount-nothing_more-notice_passed }
focus-cancel_contract-nothing_more-notice_unknown = { focus-ask_settlement_amount-nothing_more-notice_unknown }
focus-cancel_contract-nothing_more-not_renewing = { focus-ask_settlement_amount-nothing_more-not_renewing }
focus-ask_nonpayment-nothing_more = { remaining } { focus-ask_nonpayment-commitment }
focus-stop_renewal-nothing_more-notice_open = { focus-cancel_contract-nothing_more-notice_open }
focus-stop_renewal-nothing_more-notice_passed = { focus-cancel_contract-nothing_more-notice_passed }
focus-stop_renewal-nothing_more-notice_unknown = { focus-cancel_contract-nothing_more-notice_unknown }
focus-stop_renewal-nothing_more-not_renewing = { focus-cancel_contract-nothing_more-not_renewing }
focus-ask_notice_deadline-nothing_more-notice_open = { focus-cancel_contract-nothing_more-notice_open }
focus-ask_notice_deadline-nothing_more-notice_passed = { focus-cancel_contract-nothing_more-notice_passed }
focus-ask_notice_deadline-nothing_more-notice_unknown = { focus-cancel_contract-nothing_more-notice_unknown }
focus-ask_notice_deadline-nothing_more-not_renewing = { focus-cancel_contract-nothing_more-not_renewing }
stated-ask_nonpayment = Parar de pagar não encerra o contrato: as parcelas continuam devidas até o fim, o acesso depende delas, e podem vir encargos, de valor não escrito.
focus-ask_nonpayment-commitment = Pagar o que está em atraso não encerra o contrato: as outras parcelas continuam devidas até o fim.
focus-ask_payments-commitment = { $overdue_payments ->
    [0] As parcelas deste contrato são devidas até o fim. Sair antes pede um acerto; o valor, quem dá é a equipe financeira.
   *[other] { focus-ask_nonpayment-commitment }
 }

## O equipamento.
focus-ask_equipment-broken = Se um aparelho quebrado ou perdido é cobrado, também não está escrito: quem responde é a equipe de suporte.
focus-ask_equipment-removal = Quem retira os aparelhos, e quem paga por isso, também não está escrito: quem responde é a equipe de suporte.

## Os dados: por quanto tempo, quais, mensagens.
focus-ask_data_backup-kept = Por quanto tempo os dados são guardados depois do fim, os documentos não dizem: quem responde é a equipe de suporte.
focus-ask_privacy-kept = { focus-ask_data_backup-kept }
focus-ask_privacy-which_data = Que dados pessoais são guardados, os documentos não dizem, e daqui não vejo: quem responde é a equipe de suporte.
focus-ask_privacy-ads = Parar mensagens de propaganda, daqui não consigo: isso vai com o mesmo pedido, e a equipe de suporte cuida.

## O que a equipe decide.
focus-reduce_payments-pause = Pausar o contrato ou as parcelas: não há nada escrito sobre isso, nem que sim nem que não. As parcelas continuam devidas enquanto a equipe não aceitar algo por escrito.
focus-reduce_payments-no_longer = Sem alongar o contrato, em geral os pagamentos não diminuem: o único caminho escrito é renovar por mais tempo. Se há outro, só a equipe de renovações pode dizer.
focus-reduce_payments-guarantee = Não garante: é um pedido, e quem decide é a equipe de renovações. O contrato fica como está até ela responder.
focus-reduce_payments-refused = Se disserem que não, nada muda: o contrato e as parcelas ficam como estão. Nada é cancelado sozinho; para isso é preciso pedir.
focus-ask_nonpayment-refused = Se disserem que não, as parcelas continuam devidas como estão no contrato. { $overdue_payments ->
    [0] { "" }
   *[other] Em atraso: { $overdue_total }.
 }
focus-refused = Se disserem que não, nada muda por causa do pedido: o contrato fica como está. O que ainda é possível então, quem diz é a equipe.
focus-refused-notice_open = { focus-refused } O aviso pode ser dado até { $notice_until }.
focus-reminder = Lembrete daqui não sai: melhor anotar o dia você mesmo.
focus-reminder-notice_open = { focus-reminder } O prazo do aviso vai até { $notice_until }.

## Acesso e segurança.
focus-report_lost_access-where_number = O número se escreve como { $example } e está nos documentos do contrato. Se não os tem, a equipe de suporte pode achá-lo, depois de confirmar quem você é.
focus-report_lost_access-admin = Não consigo daqui: quem pode mudar isso é a equipe de suporte, depois de confirmar quem você é.
focus-report_security-block = Daqui não consigo bloquear ninguém: quem pode é a equipe de suporte. Enquanto isso, troque as senhas que essa pessoa conhece.
focus-report_security-damage = Por isso a equipe de suporte vê isso com prioridade. Enquanto isso, troque as senhas que essa pessoa conhece.
focus-ask_partial-part_price = O preço por mês só com uma parte do contrato não está escrito: quem pode dizer é a equipe de renovações.
