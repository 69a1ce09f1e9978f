### O próprio pedido: quando é respondido, com quem está, o que fica anotado, que papel há dele.

answer-no-delay = Um prazo para essa resposta não está escrito.
answer-late = O prazo corre mesmo sem a nossa resposta.
answer-write-again = Se demorar, escreva de novo aqui com esse número.
contact-noted = Anotado para o contato: { $wishes }.
noted-case = Está anotado: a { $team } lê tudo o que você escreveu nesta conversa. Protocolo: { $number }.
tell-case = Anotado: a equipe lê isso aqui, com as suas palavras.
attach = Nesta conversa não dá para enviar arquivos: guarde-os. Conte aqui o que eles mostram, e isso vai junto; por onde mandar, quem diz é a equipe.
discreet = Anotado, com as suas palavras: a equipe lê isso. Quem entra com o mesmo contrato pode ver os pedidos registrados, e o comprovante deles vai para o e-mail do contrato.
record-who = Quem está com ele agora, daqui não vejo; quem pode ver é a { $team }.
just-done = Entendi: você diz que acabou de fazer isso. Nos dados que vejo ainda não aparece, mas eles podem demorar a mostrar. Guarde a tela ou o e-mail de confirmação.
just-done-beside = { just-done } O pedido { $number } ({ $title }) também está com a equipe.
also-here = Se quiser, fica registrado também aqui, com dia e hora.
just-done-offer = { just-done } { also-here }
do-it = Daqui não consigo cancelar: o que posso é passar o pedido à equipe, por escrito, com dia e hora.
do-it-open = Daqui não consigo cancelar. O pedido { $number } ({ $title }) já está com a equipe.
paper-here = O texto desta conversa você pode guardar: no menu do chat, “{ widget-transcript }” salva tudo em um arquivo.
paper-team = Um atestado da empresa, só a equipe pode emitir.
paper-request = Um atestado da empresa, só a equipe pode emitir: escreva aqui o que ele deve dizer, e isso vai junto com o pedido.
paper-mail = Se a empresa envia o comprovante por e-mail, ele vai para o e-mail do contrato; daqui não mando a outro.
contact-kept-record = Anotado: { $wishes }. O contato que falta é o do pedido de { $day }, que consta no contrato.
others-number = Anotado como número de outra pessoa, não como o seu.
do-own = Certo. No menu, vá até a última tela e guarde-a: é o que prova o pedido.
do-own-beside = { do-own } O pedido { $number } ({ $title }) continua registrado aqui.
answer-binds = Não, ele não compromete você. { $changes } Se mudar de ideia, escreva aqui para retirar o pedido { $number } ({ $title }).
answer-doubted = O pedido { $number } ({ $title }) tem dia e hora: { $day }, às { $clock } ({ $zone }). Guarde o comprovante: é o que prova quando você pediu. Se ele basta para o prazo, quem decide é a { $team }.
answer-other = O pedido { $number } ({ $title }) é com a { $team }.
