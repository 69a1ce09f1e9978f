## Handing over to a person: what the customer reads.

case-clock = { $minute ->
    [0] { $hour }h
   *[other] { $hour }h{ $minutes }
}
case-zone-conta_azul = horário de Brasília
case-zone-ram_tracking = horário de Paris
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
case-moved = Seu atendimento passou para { $team ->
    [renewals] a equipe de renovações
    [finance] o financeiro
    [support] o suporte
    [account_manager] a gerência de contas
   *[other] outra equipe
}. O número continua { $case }, e você não precisa repetir nada.
case-closed = O atendimento { $case } foi encerrado. O assistente virtual volta a responder por aqui; se precisar, é só pedir uma pessoa de novo.
case-rating = Como foi o atendimento? Dê uma nota de 1 a 5. Se quiser, deixe um comentário.
