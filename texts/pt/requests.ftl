### O pedido do cliente: a proposta que o nomeia, o comprovante, o andamento, a retirada, o contato.

## O que se pede, em palavras; também no comprovante e na central da equipe.
request-cancel_at_term = cancelar no fim do contrato
request-cancel_at_term-behind = cancelar o contrato
request-stop_renewal = cancelar a renovação
request-refund = cancelar com estorno
request-lower_payments = pagar menos
request-settlement_amount = saber o valor do acerto
request-billing_problem = conferir uma cobrança
request-undo = continuar com o contrato
request-other = resposta da equipe sobre “{ $topic }”
request-other-ask_contact_time = receber o contato da equipe
request-other-plain = resposta da equipe

## Comprovante.
receipt-registered = Pedido registrado em { $day }, às { $clock } ({ $zone }).
receipt-repeated = Este pedido já estava registrado. Você pediu de novo em { $day }, às { $clock } ({ $zone }), e isso ficou anotado.
receipt-withdrawn = Pedido retirado em { $day }, às { $clock } ({ $zone }).
receipt-number = Protocolo: { $number }
receipt-title = Pedido: { $title }
receipt-wished = dia desejado: { $day }
receipt-words = Nas suas palavras: “{ $words }”
receipt-replaces = Troca o pedido { $number } ({ $title }), que deixa de valer.
receipt-not-yet-leaving = Ainda não é um cancelamento: nada mudou no seu contrato.
receipt-not-yet-other = Nada mudou no seu contrato por causa deste pedido.
# O menu em que o pedido se faz; uma empresa pode dizer o caminho.
receipt-menu = menu da sua conta
receipt-deadline-menu = { $label }: { $day }. Não espere o nosso contato: faça o pedido também pelo { receipt-menu } até esse dia.
receipt-deadline-menu-today = { $label }: { $day }, hoje. Não espere o nosso contato: faça o pedido também pelo { receipt-menu } hoje.
receipt-deadline-disputed = { $label }: { $day }; os documentos discordam se esse dia ainda vale. Não espere o nosso contato: faça o pedido também pelo { receipt-menu } hoje.
receipt-deadline-menu-administrator = { $label }: { $day }. Não espere o nosso contato: peça a um administrador que faça o pedido também pelo { receipt-menu } até esse dia.
receipt-deadline-menu-today-administrator = { $label }: { $day }, hoje. Não espere o nosso contato: peça a um administrador que faça o pedido também pelo { receipt-menu } hoje.
receipt-deadline-disputed-administrator = { $label }: { $day }; os documentos discordam se esse dia ainda vale. Não espere o nosso contato: peça a um administrador que faça o pedido também pelo { receipt-menu } hoje.
receipt-deadline-chat = { $label }: { $day }. Não espere a nossa resposta até esse dia: avise também por escrito antes dele e guarde a prova.
receipt-deadline-chat-today = { $label }: { $day }, hoje. Por isso o pedido segue com prioridade.
receipt-answer-here = Quem responde é a { $team }, por esta conversa. { $team_hours }
receipt-answer-elsewhere = Quem responde é a { $team }, na conversa em que o pedido foi registrado. { $team_hours }
receipt-answer-late = Isso é depois do prazo acima: não espere por ela.
receipt-seen = A equipe vê a retirada.
receipt-contact-by = Pelo pedido feito no menu, o contato deve acontecer até { $day }.
receipt-contact-overdue = Pelo pedido feito no menu, o contato devia ter acontecido até { $day }. Está atrasado{ $priority ->
    [high] , e o pedido segue com prioridade
   *[normal] { "" }
}.
receipt-contact = Contato: { $wishes }
receipt-mailed = Uma cópia vai para o e-mail do contrato.
receipt-file-title = Comprovante de pedido · { $company }
receipt-file-contract = Contrato: { $contract }

## Desejos de contato.
wish-phone = telefone { $phone }
wish-email = e-mail { $email }
wish-after = depois das { $after }
wish-before = até as { $before }
wish-between = das { $after } às { $before }
wish-morning = de manhã
wish-midday = na hora do almoço
wish-afternoon = à tarde
wish-evening = à noite
wish-by-phone = por telefone
wish-by-whatsapp = por WhatsApp
wish-by-sms = por SMS
wish-by-email = por e-mail
wish-by-chat = por esta conversa
wish-no-calls = sem ligações
wish-no-email = sem e-mail
wish-not-by-whatsapp = sem WhatsApp
wish-not-by-sms = sem SMS
wish-not = não { $part }
wish-not-between = menos das { $after } às { $before }
wish-day = { $day ->
    [day0] segunda-feira
    [day1] terça-feira
    [day2] quarta-feira
    [day3] quinta-feira
    [day4] sexta-feira
    [day5] sábado
   *[day6] domingo
}
wish-day_end = no fim do dia
wish-nobody-else = só com você, e com mais ninguém
wish-not-day = { $day ->
    [day0] não às segundas
    [day1] não às terças
    [day2] não às quartas
    [day3] não às quintas
    [day4] não às sextas
    [day5] não aos sábados
   *[day6] não aos domingos
}

## A proposta: diz o que será registrado.
ask-register = Posso registrar este pedido: { $title }?
ask-register-high = Posso registrar este pedido, com prioridade: { $title }?
ask-wished = O dia que você deseja para sair, { $day }, vai anotado.
ask-replace = Já existe o pedido { $number }: { $before }. Quer que eu o troque por este: { $title }?
why-now-contact_overdue = O contato está atrasado.
why-now-overdue_payments = O atraso é com a { $team }.
why-now-contract_unreadable = A equipe pode ler o contrato e responder.
why-now-record = A equipe pode conferir os dados e responder.
button-register = Sim, registrar o pedido
button-replace = Sim, trocar o pedido
button-register-now = Registrar: { $title }
reserve-kept = O que você ressalvou está escrito no pedido, com as suas palavras: registrar não é concordar com nada.
consent-again = Ainda não registrei nada.
consent-written-before = Você escreveu isto antes de ver a minha última pergunta; por isso ainda não fiz nada com a sua resposta.
consent-beside-person = O pedido em si ainda não está registrado.
consent-again-person = Ainda não chamei ninguém.
offer-objected = Entendo: não é isso que você procura, deixo essa ideia de lado e não registro nada. Outro caminho eu não conheço; se existir algum, quem pode dizer é a { $team }.
nothing-registered = Certo: não registro nada.
nothing-more-registered = Certo: não registro mais nada. O pedido { $number } ({ $title }) continua registrado.
register-what = O que devo registrar?
register-needs-number = Para registrar o pedido, preciso saber de qual contrato é. Qual é o número? Por exemplo: { $example }. Sem o número, uma pessoa da equipe ajuda.
register-needs-code = Para registrar o pedido, falta o código de seis dígitos, enviado ao e-mail do contrato. Escreva-o aqui; sem o código, uma pessoa da equipe ajuda.
still-registered = Está registrado: o pedido { $number } ({ $title }) está com a equipe.
already-registered = Isso já está no pedido { $number }, com a equipe.
request-added = Juntei isso ao pedido { $number }: { $title }. A equipe vê.

## Em que pé está.
status-registered = Pedido { $number }: { $title }. Registrado em { $day }, às { $clock } ({ $zone }); está com a { $team } e ainda sem resposta.
status-with_team = Pedido { $number }: { $title }. Registrado em { $day }, às { $clock } ({ $zone }); uma pessoa da { $team } está cuidando dele.
status-answered = Pedido { $number }: { $title }. Registrado em { $day }, às { $clock } ({ $zone }); a { $team } já respondeu.
status-receipt = O comprovante está nesta conversa, na mensagem do registro.
status-words = O que você escreveu está no comprovante, nas suas palavras.
status-record = No contrato consta um pedido de cancelamento feito no sistema em { $day }.
status-record-again = Sim, é esse o pedido que consta no contrato, de { $day }.
status-record-ends = Ele termina em { $day }, sem renovação.
status-record-renews = Nos dados dele, a renovação de { $day } ainda está ativa.
status-record-over = Ele está encerrado; a data de término é { $day }.
status-record-number = O contrato guarda só o dia do pedido, não um número de protocolo.
status-again = Sobre o pedido { $number } ({ $title }), nada mudou desde a minha última resposta.
contact-broken = O contato prometido até { $day } não aconteceu: lamento.
status-contact-overdue = Por esse pedido, o contato devia ter acontecido até { $day }, e esse dia já passou.
status-withdrawn = O pedido { $number } foi retirado: não há outro registrado aqui, e nada mudou no seu contrato.
status-case = A equipe tem a sua conversa: protocolo { $number }, desde { $day }, às { $clock } ({ $zone }). Não há pedido em aberto, e nada mudou no seu contrato.
status-none = Não há pedido registrado aqui, e no contrato não consta nenhum. Nada foi cancelado.
status-none-proof = { status-none } Com o registro de um pedido sai um comprovante, que dá para baixar.
status-none-again = Continuo sem ver nenhum pedido, nem aqui nem no contrato. Se você o fez de outro jeito, guarde o comprovante que tiver: a equipe pode conferir.
status-none-why = Vejo só duas coisas: os pedidos feitos nesta conversa e o que está nos dados do seu contrato. Em nenhuma das duas há um pedido seu. Se você o fez de outro jeito, a { $team } pode conferir.
status-none-sure = Sim, acabei de ler: nem nesta conversa nem nos dados do contrato há um pedido. Se você o fez de outro jeito, a { $team } pode conferir.
status-off-again = Em outras palavras: o contrato ainda vale, até { $day }. O que está cancelada é a renovação: nesse dia ele termina, sem outro pedido.
status-off-why = { why-record-off }
status-off-sure = Sim, acabei de ler nos dados do seu contrato: a renovação está cancelada, e ele termina em { $day }.
status-over-again = Em outras palavras: o contrato já não está ativo, e não há mais nada a cancelar. A data de término é { $day }.
status-over-why = Porque, nos dados do seu contrato, ele está encerrado, com término em { $day }. O motivo não está neles; a { $team } pode ver.
status-over-sure = Sim, acabei de ler nos dados do seu contrato: ele está encerrado, com término em { $day }.
status-off = A renovação está cancelada: o contrato termina em { $day } e não se renova.
status-over = O contrato está encerrado; a data de término é { $day }.
renewed-unknown = Não sei se ele foi renovado: os dados que vejo param em { $day }, e quem pode conferir é a equipe.
status-none-open = Não há pedido em aberto, nem aqui nem no contrato.
status-none-here = Nesta conversa não há pedido registrado.
status-with-number = Para ver os do seu contrato, escreva o número dele, como { $example }.
status-with-code = Para ver os do seu contrato, escreva o código de seis dígitos que chegou por e-mail.
contact-of-request = { $state ->
    [registered] O pedido { $number } ainda está sem resposta.
    [with_team] Uma pessoa da { $team } está cuidando do pedido { $number }.
   *[answered] A { $team } já respondeu ao pedido { $number }.
 } { $answer }

contact-of-case = { $answer } Protocolo: { $number }.

## Voltar atrás.
withdraw-not-yet = Ainda não: o pedido continua registrado; falta o seu sim.
withdraw-ask = Quer retirar o pedido { $number }: { $title }?
button-withdraw = Sim, retirar o pedido
button-keep-request = Não, manter o pedido
withdraw-which = Qual pedido quer retirar?
button-withdraw-number = Retirar { $number }: { $title }
withdraw-none-here = Nesta conversa não há pedido registrado para retirar.
withdraw-none = Não há pedido registrado aqui para retirar, e nada foi cancelado.
withdraw-none-leaving = { withdraw-none } É o próprio contrato que você quer cancelar?
withdraw-how = O pedido { $number } pode ser retirado a qualquer momento: escreva “retire o pedido”. Por enquanto ele continua registrado.
withdraw-how-none = Um pedido registrado aqui pode ser retirado a qualquer momento. Agora não há nenhum, e nada foi cancelado.
withdraw-kept = Certo: o pedido { $number } continua registrado.
cancel-what = O que quer cancelar: o contrato ou o pedido { $number }?
button-cancel-plan = O contrato
undo-by-team = Desfazer um pedido feito no sistema ou ligar de novo a renovação, só a equipe pode.
undo-not-seen = Nos dados que vejo, o cancelamento ainda não aparece; quem pode desfazê-lo é a equipe.
undo-renews = A renovação automática está ligada: nos dados que vejo, o contrato se renova em { $day }, e não há cancelamento a desfazer.
undo-ended = Este contrato já chegou ao fim: só a equipe pode ver se dá para continuar.
stays = Certo. Não há pedido registrado aqui, e esta conversa não muda nada no seu contrato.
person-not-needed = Certo, avisei a equipe de que não é mais preciso. Se mudar de ideia, é só escrever aqui.

## Como ser contatado.
contact-kept = Anotado no pedido { $number }: { $wishes }.
contact-kept-asked = Se a equipe atende por esse meio, não está escrito: quem diz é ela. A resposta vem também por esta conversa.
contact-kept-case = Anotado para a equipe: { $wishes }.
contact-kept-person = Anotado: { $wishes }. Para isso, é preciso chamar alguém.
contact-kept-next = Anotado: { $wishes }. Nesta conversa ainda nada foi registrado; isso vai junto com o próximo pedido.
contact-kept-number = Anotado: { $wishes }. Falta ainda o número do contrato, que se escreve como { $example }. Sem ele, uma pessoa da equipe ajuda.
contact-new = { $number ->
    [none] Escreva aqui o novo telefone, e-mail ou horário: ele vai junto com o que você pedir. O cadastro do contrato não muda por aqui.
   *[other] Escreva aqui o novo telefone, e-mail ou horário: ele fica anotado no pedido { $number }. O cadastro do contrato não muda por aqui.
}
calls-stopped = Anotado: { $wishes }.
contact-which = Como prefere ser contatado? Escreva um telefone, um e-mail ou um horário.
contact-which-known = A equipe já tem o e-mail do contrato. Se prefere telefone ou um horário, escreva aqui.
register-by-person = Sem saber quem escreve, não registro nada por aqui: uma pessoa da equipe confere e pode receber o seu pedido.
status-other = Não, isso ainda não está registrado: o pedido { $number } é outro ({ $title }).
left-unregistered = Do que você escreveu antes, um ponto ainda não está registrado.
