### O lado da última resposta que uma mensagem curta pergunta: até quando, como, quem, e depois. { $team } é a equipe que pode dizer mais.

## De qualquer assunto.
facet-until = Até que dia, não está escrito; quem pode dizer é a { $team }.
facet-when = Em que dia, não está escrito; quem pode dizer é a { $team }.
facet-how_long = Quanto tempo leva, não está escrito; quem pode dizer é a { $team }.
facet-how = Um passo a passo para isso não está escrito; quem pode ajudar é a { $team }.
facet-where = Em que tela isso aparece, não está escrito. O que respondi fica nesta conversa.
facet-who = Quem cuida disso é a { $team }, gente da própria empresa.
facet-need = Para a resposta, não preciso de mais nada de você.
facet-proof = { paper-here }
facet-binding = Perguntar aqui não compromete você a nada, e nada muda no contrato.
facet-all = Do que está escrito, é isso. O que não está escrito, quem diz é a { $team }.

## De um pedido que espera o sim.
facet-offer-next = Com o seu “sim”, o pedido fica registrado com dia e hora, e o comprovante sai aqui. Quem responde é a { $team }; até lá, nada muda no contrato.
facet-offer-how = Por aqui, basta um “sim”: o pedido vai com dia, hora e as suas palavras.
facet-offer-who = O pedido, eu registro; quem responde é a { $team }, gente da própria empresa.
facet-offer-need = De você, só um “sim”. Se quiser, conte antes o que a equipe deve saber.
facet-offer-how_long = Registrar é na hora. Um prazo para a resposta da { $team } não está escrito.
facet-offer-when = { facet-offer-how_long }
facet-offer-binding = Não compromete: o pedido não muda nada no contrato, e dá para retirá-lo aqui quando quiser.
facet-offer-proof = Sim: com o registro sai um comprovante aqui, com dia e hora, que dá para baixar.
facet-offer-where = O pedido fica nesta conversa, com um comprovante para baixar.
facet-offer-today = Sim, agora mesmo: basta um “sim”.
facet-offer-if_nothing = Sem o seu “sim”, nada é registrado e nada muda no contrato.

## De uma pessoa que espera o sim para ser chamada.
facet-person-next = Com o seu “sim”, chamo a { $team }: ela lê esta conversa e responde por aqui.
facet-person-how = Basta um “sim”, e eu chamo a { $team }.
facet-person-who = { team-is }
facet-person-need = Nada: ela lê tudo o que está nesta conversa. Se quiser, conte mais.
facet-person-all = { facet-person-need }
facet-person-how_long = { team-when }
facet-person-when = { team-when }
facet-person-where = A resposta vem por esta conversa.
facet-person-binding = Não compromete a nada: é uma conversa, e nada muda no contrato.
facet-person-proof = Sim: quando a equipe é chamada, sai um protocolo aqui.
facet-person-today = Sim: basta um “sim”, e eu chamo a { $team } agora.
facet-person-if_nothing = Sem o seu “sim”, ninguém é chamado e nada muda no contrato.

## De um pedido registrado.
facet-request-how = Por aqui, está feito: o pedido { $number } ({ $title }) está com a { $team }.
facet-request-need = Por aqui, nada mais. Se quiser, escreva o que a equipe deve saber: isso vai junto com o pedido { $number }.
facet-request-all = { facet-request-how }

## Das parcelas.
facet-ask_payments-until = { $last_payment_on ->
    [none] Nos dados do contrato não há parcela a vencer.
   *[other] A última parcela deste contrato vence em { $last_payment_on }.
 }
facet-ask_payments-when = { focus-ask_payments-monthly }
facet-ask_payments-where = Esses dados são do seu contrato, que li agora. Em que tela eles aparecem, não está escrito.
facet-ask_will_be_charged-until = { facet-ask_payments-until }
facet-ask_will_be_charged-when = { facet-ask_payments-when }
facet-ask_will_be_charged-where = { facet-ask_payments-where }
facet-ask_settlement_amount-until = { facet-ask_payments-until }
facet-ask_settlement_amount-when = { facet-ask_payments-when }
facet-ask_contract_status-until = O contrato vai até { $ends }.
facet-ask_contract_status-when = { facet-ask_contract_status-until }
facet-ask_contract_status-where = { facet-ask_payments-where }

## De uma pessoa que já foi chamada.
facet-case-how = Por aqui, está feito: a { $team } foi chamada. Protocolo: { $number }.
facet-case-need = Nada mais: a { $team } lê tudo o que você escreve aqui. Se quiser, conte mais.
facet-case-all = { facet-case-how }
facet-case-where = A resposta vem por esta conversa. Protocolo: { $number }.
facet-case-until = Um prazo para a resposta não está escrito. Protocolo: { $number }.
facet-case-binding = Não compromete a nada: é uma conversa, e nada mudou no contrato.
facet-case-proof = O protocolo é { $number }. O texto desta conversa você pode guardar pelo menu do chat.

## O que se diz ao que foi respondido.
reaction-exception = Abrir uma exceção, daqui não posso: sigo as regras escritas. Se há outro caminho, quem pode ver é a { $team }.
reaction-unlawful = Se a lei permite, daqui não posso dizer: respondo pelas regras da empresa, e nada disso tira um direito seu. Quem pode responder é a { $team }.
reaction-send = Daqui não envio e-mail nem mensagem. { paper-here }
reaction-cannot_pay = Entendo: assim fica difícil.
