### Passar para uma pessoa: o que o cliente lê.

case-clock = { $minute ->
    [0] { $hour }h
   *[other] { $hour }h{ $minutes }
}
case-on-weekday = -
    .d0 = na segunda-feira
    .d1 = na terça-feira
    .d2 = na quarta-feira
    .d3 = na quinta-feira
    .d4 = na sexta-feira
    .d5 = no sábado
    .d6 = no domingo
case-opens-today = hoje às { $clock } ({ $zone })
case-opens-tomorrow = amanhã às { $clock } ({ $zone })
case-opens-day = { $weekday }, { $day }, às { $clock } ({ $zone })
case-opens-later = assim que o atendimento reabrir
case-team-open = A equipe está atendendo agora.
case-team-closed = A equipe volta { $opens }.

case-claimed = { $agent } entrou na conversa e vai atender você agora.
case-handed = { $agent } continua o atendimento a partir daqui.
case-moved = { $team ->
    [none] Seu atendimento passou para outra equipe.
   *[other] Seu atendimento passou para a { $team }.
} O protocolo continua { $case }, e você não precisa repetir nada.
case-closed = O atendimento { $case } foi encerrado. O assistente virtual volta a responder por aqui; se precisar, é só pedir uma pessoa de novo.
case-rating = Como foi o atendimento? Dê uma nota de 1 a 5. Se quiser, deixe um comentário.

## Respostas que já vêm com o sistema.
reply-hello = Olá! Já li a sua conversa com o assistente, então você não precisa repetir nada. Vou cuidar disso com você.
    .title = Olá, já li tudo
reply-look_into = Vou verificar isso e respondo por aqui mesmo.
    .title = Vou verificar
reply-more_time = Preciso de um pouco mais de tempo para conferir os dados. Pode fechar esta janela se quiser: a resposta ficará aqui.
    .title = Mais tempo
reply-need_detail = Para eu conferir, pode me contar um pouco mais sobre o que aconteceu?
    .title = Mais detalhes
reply-goodbye = Posso ajudar em mais alguma coisa? Se não, encerro o atendimento por aqui. Obrigado pela conversa!
    .title = Encerrar
