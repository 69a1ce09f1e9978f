### O pedido do cliente: a proposta que o nomeia, o comprovante, o andamento, a retirada, o contato.

## O que se pede, em palavras; também no comprovante e na central da equipe.
request-cancel_at_term = cancelar no fim do contrato
request-stop_renewal = cancelar a renovação
request-refund = cancelar com estorno
request-lower_payments = pagar menos
request-settlement_amount = saber o valor do acerto
request-billing_problem = conferir uma cobrança
request-undo = continuar com o contrato
request-other = ter uma resposta da equipe sobre “{ $topic }”
request-other-plain = ter uma resposta da equipe

## Comprovante.
receipt-registered = Pedido registrado em { $day }, às { $clock } ({ $zone }).
receipt-repeated = Este pedido já estava registrado. Você pediu de novo em { $day }, às { $clock } ({ $zone }), e isso ficou anotado.
receipt-withdrawn = Pedido retirado em { $day }, às { $clock } ({ $zone }).
receipt-number = Protocolo: { $number }
receipt-title = Pedido: { $title }
receipt-words = Nas suas palavras: “{ $words }”
receipt-replaces = Troca o pedido { $number } ({ $title }), que deixa de valer.
receipt-not-yet-leaving = Ainda não é um cancelamento: nada mudou no seu contrato.
receipt-not-yet-other = Nada mudou no seu contrato por causa deste pedido.
receipt-deadline-menu = { $label }: { $day }. Não espere o nosso contato: faça o pedido também pelo menu até esse dia.
receipt-deadline-menu-today = { $label }: { $day }, hoje. Não espere o nosso contato: faça o pedido também pelo menu hoje.
receipt-deadline-disputed = { $label }: { $day }; os documentos discordam se esse dia ainda vale. Não espere o nosso contato: faça o pedido também pelo menu hoje.
receipt-deadline-chat = { $label }: { $day }. Se ninguém responder antes desse dia, escreva aqui de novo.
receipt-deadline-chat-today = { $label }: { $day }, hoje. Por isso o pedido segue com prioridade.
receipt-notice = Os documentos não dizem se um pedido por este chat vale como pedido por escrito. A equipe confirma.
receipt-answer-here = Quem responde é a { $team }, por esta conversa. { $team_hours }
receipt-answer-elsewhere = Quem responde é a { $team }, na conversa em que o pedido foi registrado. { $team_hours }
receipt-answer-late = Isso é depois do prazo acima: não espere por ela.
receipt-seen = A equipe vê a retirada.
receipt-contact-by = Pelo pedido feito no menu, o contato deve acontecer até { $day }.
receipt-contact-overdue = Pelo pedido feito no menu, o contato devia ter acontecido até { $day }. Está atrasado, e o pedido segue com prioridade.
receipt-contact = Contato: { $wishes }
receipt-mailed = Uma cópia vai para o e-mail do contrato.
receipt-file-title = Comprovante de pedido · { $company }
receipt-file-contract = Contrato: { $contract }
receipt-mail-subject = Pedido { $number } · { $company }
receipt-mail =
    Olá,

    este é o comprovante do que você pediu no chat de ajuda ({ $company }). Guarde este e-mail.

    { $receipt }

    { $company }

    Não responda a este e-mail: para falar do pedido, abra o chat de novo.

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
