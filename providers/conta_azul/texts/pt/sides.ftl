### O ponto que a pergunta destaca, em vez da mesma resposta: focus-<pergunta>-<ponto>-<situação>, focus-<pergunta>-<ponto>.
### Sem a pergunta (focus-<ponto>): depois de qualquer resposta.

focus-ask_nonpayment-interest = Sobre juros ou multa por atraso, os documentos não dizem nada: quem responde é a equipe financeira.
focus-ask_nonpayment-parts = Sobre pagar em partes, os documentos não dizem nada: quem pode dizer se dá é a equipe financeira.
focus-ask_nonpayment-block = Se e quando uma conta é bloqueada, os documentos não dizem: quem responde é a equipe financeira.
focus-ask_nonpayment-bureau = Sobre protesto, cobrança por terceiros ou cadastro de crédito, os documentos não dizem nada; o que é devido continua devido. Quem responde é a equipe financeira.
focus-ask_day_counting-commitment = Depois desses dias, só a renovação se cancela: as parcelas do contrato de agora continuam devidas até o fim.
focus-ask_nonpayment-method = Como pagar uma parcela (Pix, boleto, transferência), os documentos não dizem: quem responde é a equipe financeira.
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
focus-cancel_contract-where_menu = Fica em Configurações e plano > Meu plano > Cancelar plano > Continuar com o cancelamento > motivo e dados de contato > Cancelar renovação do plano. Só administradores veem esse menu.
focus-stop_renewal-where_menu = { focus-cancel_contract-where_menu }
focus-ask_refund-where_menu = { focus-cancel_contract-where_menu }
focus-ask_notice_deadline-where_menu = { focus-cancel_contract-where_menu }
focus-ask_how_to_notify-where_menu = { focus-cancel_contract-where_menu }
part-last-step = Sim, é esse: apesar dos nomes, o último passo, “Cancelar renovação do plano”, cancela a renovação.
focus-cancel_contract-last_step = { part-last-step } O contrato de agora segue até o fim dele, com as suas parcelas; se o acesso muda antes, não está escrito.
focus-cancel_contract-last_step-renewal_open = { part-last-step } Nada termina na hora: o contrato segue até { $ends_on }, com as suas parcelas; se o acesso muda antes, não está escrito.
focus-cancel_contract-last_step-renewal_contested = { part-last-step } Até o fim, em { $renewal_on }, o contrato segue, com as suas parcelas; se o acesso muda antes, não está escrito. Clique hoje mesmo e guarde o comprovante: sobre o prazo, os documentos discordam.
focus-cancel_contract-last_step-renewal_locked = O último passo, “Cancelar renovação do plano”, cancela a renovação; para a de { $renewal_on }, os dois prazos já passaram. Se ainda vale, quem diz é a equipe de renovações.
focus-cancel_contract-last_step-not_renewing = Não é preciso clicar: esse passo cancela a renovação, e ela já está cancelada. O contrato termina em { $ends_on }.
focus-cancel_contract-last_step-refund_window = { part-last-step } Esse nome vale também para quem quer o estorno: no motivo, escreva que você quer o estorno, até { $refund_until }. Se o acesso muda na hora, não está escrito.
focus-cancel_contract-last_step-refund_last_day = { part-last-step } Esse nome vale também para quem quer o estorno: no motivo, escreva que você quer o estorno, hoje mesmo. Se o acesso muda na hora, não está escrito.
focus-stop_renewal-last_step = { focus-cancel_contract-last_step }
focus-stop_renewal-last_step-renewal_open = { focus-cancel_contract-last_step-renewal_open }
focus-stop_renewal-last_step-renewal_contested = { focus-cancel_contract-last_step-renewal_contested }
focus-stop_renewal-last_step-renewal_locked = { focus-cancel_contract-last_step-renewal_locked }
focus-stop_renewal-last_step-not_renewing = { focus-cancel_contract-last_step-not_renewing }
focus-reduce_payments-how_much_less = Se dá para pagar menos, e quanto, não está escrito: quem pode dizer é a equipe de renovações.
focus-ask_payments-since = { focus-ask_payments-which_due }
focus-ask_contract_status-which_due = { focus-ask_payments-which_due }

part-person-sees = Uma pessoa da equipe pode ver isso com você.
focus-report_hardship-parts = Sobre pagar em partes, os documentos não dizem nada. { part-person-sees }
focus-report_hardship-block = Se e quando uma conta é bloqueada, os documentos não dizem. { part-person-sees }
focus-report_hardship-bureau = Sobre cadastros de crédito ou protesto, os documentos não dizem nada. { part-person-sees }
focus-report_hardship-interest = Sobre juros ou multa por atraso, os documentos não dizem nada. { part-person-sees }

## O estorno: em que forma, quanto, quando.
focus-ask_refund_delivery-form = Se o estorno volta no cartão, em conta ou como crédito, os documentos não dizem: quem responde é a equipe financeira.
focus-ask_refund_delivery-full = Se o estorno é do valor inteiro ou só de uma parte, os documentos não dizem: quem responde é a equipe financeira.
focus-ask_refund_delivery-arrives = Em quantos dias o estorno chega, os documentos não dizem: quem responde é a equipe financeira.
focus-ask_refund-form = { focus-ask_refund_delivery-form }
focus-ask_refund-full = { focus-ask_refund_delivery-full }
focus-ask_refund-arrives = { focus-ask_refund_delivery-arrives }
focus-ask_refund-which_of_two-refund_last_day = Qual das duas contagens vale, não posso decidir: quem diz é a equipe de renovações. Por isso, peça hoje mesmo pelo menu: amanhã, nenhuma das duas vale mais.
focus-ask_refund-commitment-refund_last_day = Se o estorno não valer, as parcelas deste contrato continuam devidas até o fim; a próxima renovação ainda pode ser cancelada.
focus-ask_refund_delivery-refused-refund_last_day = { focus-ask_refund-refused-refund_last_day }
focus-ask_refund_delivery-refused-refund_window = { focus-ask_refund-refused-refund_window }
focus-ask_refund-refused-refund_last_day = { focus-ask_refund-commitment-refund_last_day }
focus-ask_refund-refused-refund_window = Até { $refund_until }, o estorno está nas regras: peça pelo menu e guarde o comprovante. Se disserem que não, escreva de novo por aqui.

## O prazo: qual dos dois, ainda dá tempo, outro caminho.
part-two-safe = Com { $CA-3 } dias você está seguro nas duas regras; { $CA-4 } dias, por escrito, é o que diz a outra.
part-disagree = Tem razão: os documentos são nossos, e discordam.
focus-cancel_contract-disagree-general = { part-disagree } Um trecho pede { $CA-3 } dias antes da renovação; outro, { $CA-4 } dias e por escrito. Com { $CA-3 } dias, você cumpre os dois.
focus-cancel_contract-disagree-renewal_open = { part-disagree } Um trecho dá o prazo até { $stop_renewal_until }; outro, por escrito, até { $stop_renewal_until_disputed }. Fazendo até { $stop_renewal_until }, você cumpre os dois.
focus-cancel_contract-disagree-renewal_contested = { part-disagree } Por um trecho, o prazo já passou; por outro, vai até { $stop_renewal_until_disputed }, por escrito. Qual vale, quem decide é a equipe de renovações. Para não perder o dia, faça o pedido pelo menu hoje e guarde o comprovante.
focus-cancel_contract-disagree-renewal_locked = { part-disagree } Mas os dois prazos já passaram. Depois da renovação, o estorno vale até { $next_refund_until }.
focus-cancel_contract-disagree-refund_window = { part-disagree } O dia seguro para o estorno é { $refund_until }; sobre { $refund_until_disputed }, quem decide é a equipe de renovações.
focus-cancel_contract-disagree-refund_last_day = { part-disagree } Por um trecho, o estorno ainda vale hoje; por outro, o prazo terminou ontem. Qual vale, quem decide é a equipe de renovações. Peça hoje mesmo pelo menu, e escreva no motivo que quer o estorno.
focus-stop_renewal-disagree-general = { focus-cancel_contract-disagree-general }
focus-stop_renewal-disagree-renewal_open = { focus-cancel_contract-disagree-renewal_open }
focus-stop_renewal-disagree-renewal_contested = { focus-cancel_contract-disagree-renewal_contested }
focus-stop_renewal-disagree-renewal_locked = { focus-cancel_contract-disagree-renewal_locked }
focus-stop_renewal-disagree-refund_window = { focus-cancel_contract-disagree-refund_window }
focus-stop_renewal-disagree-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-ask_notice_deadline-disagree-general = { focus-cancel_contract-disagree-general }
focus-ask_notice_deadline-disagree-renewal_open = { focus-cancel_contract-disagree-renewal_open }
focus-ask_notice_deadline-disagree-renewal_contested = { focus-cancel_contract-disagree-renewal_contested }
focus-ask_notice_deadline-disagree-renewal_locked = { focus-cancel_contract-disagree-renewal_locked }
focus-ask_notice_deadline-disagree-refund_window = { focus-cancel_contract-disagree-refund_window }
focus-ask_notice_deadline-disagree-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-ask_refund-disagree-refund_window = { focus-cancel_contract-disagree-refund_window }
focus-ask_refund-disagree-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-cancel_contract-fault-renewal_contested = { focus-cancel_contract-disagree-renewal_contested }
focus-cancel_contract-fault-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-stop_renewal-fault-renewal_contested = { focus-cancel_contract-disagree-renewal_contested }
focus-stop_renewal-fault-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-ask_notice_deadline-fault-renewal_contested = { focus-cancel_contract-disagree-renewal_contested }
focus-ask_notice_deadline-fault-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-ask_refund-fault-refund_last_day = { focus-cancel_contract-disagree-refund_last_day }
focus-which_of_two-general = Os dois estão escritos. { part-two-safe }
focus-which_of_two-renewal_open = Os dois estão escritos. O dia seguro é { $stop_renewal_until }: ele cumpre as duas regras. O outro é { $stop_renewal_until_disputed }, por escrito.
focus-which_of_two-renewal_contested = Qual dos dois vale, não posso decidir: quem diz é a equipe de renovações. O dia que ainda resta é { $stop_renewal_until_disputed }, por escrito; por isso peça já, pelo menu, e guarde o comprovante.
focus-which_of_two-renewal_locked = Nenhum dos dois está mais aberto: ambos já passaram. Depois da renovação, o estorno vale até { $next_refund_until }.
focus-which_of_two-refund_last_day = { focus-ask_refund-which_of_two-refund_last_day }
focus-which_of_two-refund_window = Para o estorno, o dia seguro é { $refund_until }; sobre { $refund_until_disputed }, { part-dispute }.
focus-own_renewal-general = Se o seu contrato se renova em { $own_day }, o dia seguro para cancelar a renovação é { $stop_renewal_until }; pela outra regra, por escrito, { $stop_renewal_until_disputed }. Para confirmar pelos seus dados, preciso do número do contrato.
focus-late-refund_window = Não é tarde: até { $refund_until }, dá para cancelar com estorno.
focus-late-refund_last_day = Talvez não: hoje é o dia em que { part-dispute } sobre o estorno. Peça hoje mesmo, pelo menu.
focus-late-renewal_open = Não é tarde: a renovação pode ser cancelada até { $stop_renewal_until }.
focus-late-renewal_contested = Por uma regra é tarde, pela outra não: o prazo de { $stop_renewal_until } já passou; o outro, por escrito, vai até { $stop_renewal_until_disputed }. Peça hoje mesmo, pelo menu.
focus-late-renewal_locked = Para evitar a renovação de { $renewal_on }, os dois prazos já passaram. Mas nem tudo está perdido: depois dela, dá para cancelar com estorno até { $next_refund_until }; sobre { $next_refund_until_disputed }, { part-dispute }.
focus-late-not_renewing = Não há prazo a perder: a renovação já está cancelada, e o contrato termina em { $ends_on }.
focus-late-stale = Se é tarde, não sei: os dados do contrato param em { $ends_on }. Se ele se renovou nesse dia, o estorno vale por { $CA-2 } dias a partir dele: peça já, pelo menu.
focus-ask_refund-if_renewed-stale = Se o contrato se renovou em { $ends_on }, o estorno vale por { $CA-2 } dias a partir desse dia: peça já, pelo menu. Se ele se renovou, a equipe de suporte pode ver.
focus-missed-general = Se ele se renovar, ainda dá para cancelar com estorno por { $CA-2 } dias; depois disso, as parcelas do novo período são devidas.
focus-missed-renewal_open = Se ele se renovar, em { $ends_on }, ainda dá para cancelar com estorno por { $CA-2 } dias; depois disso, as parcelas do novo período são devidas.
focus-missed-renewal_contested = { focus-missed-general }
focus-missed-renewal_locked = { focus-late-renewal_locked }
focus-missed-refund_window = Passado esse prazo, o contrato vai até o fim e as parcelas continuam devidas; o que se cancela então é a próxima renovação.
focus-missed-refund_last_day = { focus-missed-refund_window }
focus-missed-not_renewing = { focus-late-not_renewing }
focus-missed-stale = { focus-late-stale }
focus-ask_refund-until-refund_window = O estorno se pede até { $refund_until }; sobre { $refund_until_disputed }, os documentos discordam.
focus-ask_refund-until-renewal_open = Neste período, o prazo do estorno já passou. Se o contrato se renovar, em { $ends_on }, o estorno se pede até { $next_refund_until }; sobre { $next_refund_until_disputed }, os documentos discordam.
focus-ask_refund-until-renewal_contested = Neste período, o prazo do estorno já passou. Se o contrato se renovar, em { $renewal_on }, o estorno se pede até { $next_refund_until }; sobre { $next_refund_until_disputed }, os documentos discordam.
focus-ask_refund-until-renewal_locked = { focus-ask_refund-until-renewal_contested }
focus-until-stale = { focus-late-stale }
beside-ask_refund-stale = Se ele se renovou naquele dia, o estorno vale por { $CA-2 } dias: peça já, pelo menu.
beside-ask_refund-renewal_contested = Se ele se renovar, em { $renewal_day }, o estorno vale de novo por { $CA-2 } dias.

## O próximo período: preço, duração.
focus-ask_next_term-next_price = Se o preço muda na renovação, não está nos documentos nem nos dados do contrato: quem sabe é a equipe de renovações.
focus-ask_payments-next_price = { focus-ask_next_term-next_price }
focus-ask_refund-next_price = { focus-ask_next_term-next_price }
focus-ask_contract_status-next_price = { focus-ask_next_term-next_price }
focus-stop_renewal-next_price = { focus-ask_next_term-next_price }
focus-ask_next_term-next_length = Por quanto tempo ele se renova, não está nos documentos nem nos dados do contrato: quem sabe é a equipe de renovações.
focus-engaged-stale = Nem sim nem não: os dados param em { $ends_on } e não mostram se houve renovação. A renovação automática estava ativa; quem pode ver é a equipe de suporte.
why-unknown-partner = Para contas de parceiros, a ajuda só diz isso: tratar com a gerência de contas ou com a equipe de suporte. As datas que valem nesse caso não estão escritas, e não quero dar uma errada.
focus-cancel_contract-other_way = Pelo menu, só um administrador. Por aqui não cancelo, mas posso registrar o pedido, com data e hora; se isso basta, quem diz é a equipe.
focus-cancel_contract-other_way-renewal_open = { focus-cancel_contract-other_way } O dia seguro é { $stop_renewal_until }.
focus-stop_renewal-other_way = { focus-cancel_contract-other_way }
focus-stop_renewal-other_way-renewal_open = { focus-cancel_contract-other_way-renewal_open }
focus-ask_notice_deadline-other_way = { focus-cancel_contract-other_way }
focus-ask_how_to_notify-other_way = { focus-cancel_contract-other_way }
part-posted = Se carta ou e-mail bastam, não está escrito: o caminho da ajuda é o menu, e quanto antes, mais seguro.
focus-cancel_contract-posted = { part-posted }
focus-stop_renewal-posted = { part-posted }
focus-ask_notice_deadline-posted = { part-posted }

## As parcelas: multa, sem usar.
part-no-fine = Multa, não: são as parcelas do próprio contrato. Se outro valor se soma por atraso, os documentos não dizem.
focus-ask_payments-fine = { part-no-fine }
focus-ask_will_be_charged-fine = { part-no-fine }
focus-ask_settlement_amount-fine = { part-no-fine }
focus-cancel_contract-fine = { part-no-fine }
focus-stop_renewal-fine = { part-no-fine }
focus-ask_nonpayment-fine = { part-no-fine }
focus-ask_will_be_charged-unused = Usar ou não usar não muda isso: devidas são as parcelas do contrato até o fim. { $remaining_payments ->
    [0] Não falta nenhuma.
   *[other] { remaining }
 }
focus-ask_payments-unused = { focus-ask_will_be_charged-unused }
focus-ask_settlement_amount-unused = { focus-ask_will_be_charged-unused }
focus-ask_nonpayment-unused = { focus-ask_will_be_charged-unused }
focus-cancel_contract-unused = { focus-ask_will_be_charged-unused }
focus-ask_payments-nothing_more-renewal_open = { remaining } Deste período, é o que consta. Mas sem cancelar a renovação até { $stop_renewal_until }, o contrato se renova em { $ends_on }, e vêm novas parcelas.
focus-ask_payments-nothing_more-renewal_contested = { remaining } Deste período, é o que consta. Mas se o contrato se renovar, em { $renewal_on }, vêm novas parcelas: o valor delas não está nos dados.
focus-ask_payments-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_contested }
focus-ask_payments-nothing_more-not_renewing = { remaining } Depois, nada: o contrato termina em { $ends_on } e não se renova.
focus-ask_will_be_charged-nothing_more-renewal_open = { focus-ask_payments-nothing_more-renewal_open }
focus-ask_will_be_charged-nothing_more-renewal_contested = { focus-ask_payments-nothing_more-renewal_contested }
focus-ask_will_be_charged-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_contested }
focus-ask_will_be_charged-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
focus-ask_settlement_amount-nothing_more-renewal_open = { focus-ask_payments-nothing_more-renewal_open }
focus-ask_settlement_amount-nothing_more-renewal_contested = { focus-ask_payments-nothing_more-renewal_contested }
focus-ask_settlement_amount-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_locked }
focus-ask_settlement_amount-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
focus-ask_settlement_amount-nothing_more-refund_window = { explain-ask_settlement_amount-refund_window }
focus-ask_settlement_amount-nothing_more-refund_last_day = { explain-ask_settlement_amount-refund_last_day }
focus-ask_settlement_amount-nothing_more-general = Um valor para sair antes, só com o seu contrato à vista: quem confirma é a equipe de renovações.
focus-cancel_contract-nothing_more-renewal_open = { focus-ask_payments-nothing_more-renewal_open }
focus-cancel_contract-nothing_more-renewal_contested = { focus-ask_payments-nothing_more-renewal_contested }
focus-cancel_contract-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_locked }
focus-cancel_contract-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
focus-stop_renewal-nothing_more-renewal_open = { focus-ask_payments-nothing_more-renewal_open }
focus-stop_renewal-nothing_more-renewal_contested = { focus-ask_payments-nothing_more-renewal_contested }
focus-stop_renewal-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_locked }
focus-stop_renewal-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
focus-ask_notice_deadline-nothing_more-renewal_open = { focus-ask_payments-nothing_more-renewal_open }
focus-ask_notice_deadline-nothing_more-renewal_contested = { focus-ask_payments-nothing_more-renewal_contested }
focus-ask_notice_deadline-nothing_more-renewal_locked = { focus-ask_payments-nothing_more-renewal_locked }
focus-ask_notice_deadline-nothing_more-not_renewing = { focus-ask_payments-nothing_more-not_renewing }
focus-ask_nonpayment-nothing_more = { remaining } { focus-ask_nonpayment-commitment }
stated-ask_nonpayment = Parar de pagar não encerra o contrato: as parcelas continuam devidas até o fim. O que mais pode vir daí, os documentos não dizem.
focus-ask_nonpayment-commitment = Pagar o que está em atraso não encerra o contrato: as outras parcelas continuam devidas até o fim; o que se cancela é a próxima renovação.
focus-ask_payments-commitment = { $overdue_payments ->
    [0] { focus-ask_will_be_charged-commitment }
   *[other] { focus-ask_nonpayment-commitment }
 }
focus-ask_settlement_amount-commitment = { focus-ask_payments-commitment }
focus-ask_will_be_charged-commitment = Depois do prazo do estorno, as parcelas deste contrato são devidas até o fim; o que se cancela é a próxima renovação.
focus-cancel_contract-commitment = { focus-ask_will_be_charged-commitment }
focus-ask_refund-commitment = { focus-ask_will_be_charged-commitment }

## Os dados: por quanto tempo, quais, mensagens.
focus-ask_data_backup-kept = Por quanto tempo os dados são guardados depois do fim, os documentos não dizem. Baixe a cópia antes; o resto, a equipe de suporte responde.
focus-ask_privacy-kept = { focus-ask_data_backup-kept }
focus-ask_privacy-which_data = Que dados pessoais são guardados, os documentos não dizem, e daqui não vejo: quem responde é a equipe de suporte.
focus-ask_privacy-ads = Parar mensagens de propaganda, daqui não consigo: isso vai com o mesmo pedido, e a equipe de suporte cuida.

## O que a equipe decide.
focus-reduce_payments-pause = Pausar o contrato ou as parcelas: não há nada escrito sobre isso, nem que sim nem que não. As parcelas continuam devidas enquanto a equipe não aceitar algo por escrito.
focus-reduce_payments-guarantee = Não garante: é um pedido, e quem decide é a equipe de renovações. O contrato fica como está até ela responder.
focus-reduce_payments-refused = Se disserem que não, nada muda: o contrato e as parcelas ficam como estão. Nada é cancelado sozinho; para isso é preciso pedir.
focus-reduce_payments-refused-renewal_open = { focus-reduce_payments-refused } Para não renovar, o dia seguro é { $stop_renewal_until }.
focus-ask_nonpayment-refused = Se disserem que não, as parcelas continuam devidas como estão no contrato. { $overdue_payments ->
    [0] { "" }
   *[other] Em atraso: { $overdue_total }.
 }
focus-refused = Se disserem que não, nada muda por causa do pedido: o contrato fica como está. O que ainda é possível então, quem diz é a equipe.
focus-refused-renewal_open = { focus-refused } A renovação pode ser cancelada até { $stop_renewal_until }.
focus-refused-renewal_contested = Se disserem que não, o contrato se renova em { $renewal_on }; o estorno vale então de novo por { $CA-2 } dias: peça dentro desse prazo.
focus-reminder = Lembrete daqui não sai: melhor anotar o dia você mesmo.
focus-reminder-renewal_open = { focus-reminder } O dia seguro é { $stop_renewal_until }.
focus-reminder-renewal_locked = { focus-reminder } Os dias do estorno vão de { $renewal_on } a { $next_refund_until }.
focus-reminder-refund_window = { focus-reminder } O dia seguro é { $refund_until }.
focus-manager_name = O nome do gerente de contas não aparece no que vejo: a equipe de suporte, que também atende parceiros, pode dizer quem é.
focus-manager = Se o gerente de contas saiu ou não responde, a equipe de suporte também atende parceiros, e pode dizer quem ficou no lugar.

## Acesso e segurança.
focus-report_lost_access-where_number = O número se escreve como { $example } e está nos documentos do contrato. Se não os tem, a equipe de suporte pode achá-lo, depois de confirmar quem você é.
focus-report_lost_access-admin = Não consigo daqui: quem pode mudar isso é a equipe de suporte, depois de confirmar quem você é.
focus-report_security-block = Daqui não consigo bloquear ninguém: quem pode é a equipe de suporte. Enquanto isso, troque as senhas que essa pessoa conhece.
focus-report_security-damage = Por isso a equipe de suporte vê isso com prioridade. Enquanto isso, troque as senhas e, se ainda entra, baixe a cópia dos dados no menu Meu plano.

## Quem pode decidir.
part-authority-menu = No produto, o menu Meu plano só aparece para administradores.
authority-proxy = Se essa autorização basta, os documentos não dizem: a equipe confere isso com quem responde pelo contrato. Guarde-a para mostrar. { part-authority-menu } Pedir aqui não encerra nada.
authority-who = Quem pode decidir, os documentos não dizem: a equipe confere isso com quem responde pelo contrato. { part-authority-menu } Pedir aqui não encerra nada.
focus-ask_partial-part_price = O preço por mês só com uma parte do contrato não está escrito: quem pode dizer é a equipe de renovações.
focus-until-renewal_locked = Para evitar a renovação, o prazo já passou. { part-safe-next-refund }
