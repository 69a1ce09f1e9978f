### O pedido que já existe, feito no sistema ou por aqui: se vale, se é preciso repetir, o que fazer se ninguém responder.

## “Já está cancelado?”: o sim ou não, primeiro.
whether-asked = Ainda não cancelado, só pedido: o contrato continua valendo.
whether-asked-again = Não, isso não mudou: continua sendo só um pedido.
whether-off = A renovação, sim, está cancelada; o contrato ainda vale, até { $day }, e termina nesse dia.
whether-off-again = { status-off-again }
whether-over = Sim: o contrato está encerrado; a data de término é { $day }.

## “Vale o que pedi ou peço de novo?”
counts-record = O pedido de { $day } consta no contrato, com esse dia. Se ele basta ou se é preciso pedir de novo, quem confirma é a { $team }.
counts-again = Isso eu não posso confirmar daqui, só a { $team }: o pedido de { $day } está no contrato.
counts-off = { $day ->
    [none] Não é preciso pedir de novo: a renovação está cancelada, e o contrato termina em { $ends_on }.
   *[other] Não é preciso pedir de novo: o pedido de { $day } consta no contrato, a renovação está cancelada, e ele termina em { $ends_on }.
 }

## “Tem número?”, “ainda tem algum pedido?”
number-here = O número é { $number } ({ $title }).
number-case = O protocolo é { $number }.
# Qual número: o telefone anotado, o do contrato.
number-phone = O telefone anotado é { $phone }.
number-of-contract = O do seu contrato: ele se escreve como { $example } e está no próprio contrato.
number-none = Não há pedido registrado aqui, então ainda não há protocolo. O número do seu contrato é { $contract }.
number-record = Número, não: o contrato guarda só o dia do pedido, { $day }.
remains-here = Sim: o pedido { $number } ({ $title }) continua registrado.
remains-none = Nesta conversa, não: o pedido { $number } foi retirado, e não há outro.

## “E se ninguém responder até lá?”
late-by-safe = Até { $day } ainda há prazo: ele vai até { $last }.
late-by-after = Até { $day } é tarde demais para esperar: o prazo vai até { $last }.
late-again = Vale o mesmo: o prazo não espera pela nossa resposta.
late-then = Sem cancelamento até lá, o contrato se renova em { $day }.
late-off = Disso não depende nada: a renovação está cancelada, e o contrato termina em { $day }, com ou sem resposta nossa.
late-changes = Conte com as datas do seu contrato: não conheço regra que as mude porque nós demoramos.
late-changes-ends = O fim continua em { $day }.
late-write = Se ninguém responder, escreva de novo aqui e peça para falar com a equipe.

## “Cobra eles pra mim”, “me disseram dois dias”.
why-late = O motivo, não consigo ver daqui. Desculpe: o contato devia acontecer até { $day }.
chase-early = O contato deve acontecer até { $day }: esse dia ainda não passou.
rule-stated = { $same ->
    [asked] A regra escrita: “{ $rule }”
    [yes] Sim, a regra é essa: “{ $rule }”
   *[no] A regra escrita é esta: “{ $rule }”
 } { $day ->
    [none] { "" }
   *[other] O dia era { $day }, e já passou.
 }
