### O rumo da conversa: identificação, data, motivo, quem fica, quem está bravo.

identify-hint = Esta é a regra geral. Para ver as suas datas, escreva o número do contrato, como { $example }.
identify-hint-third-party = Essa é a regra geral. Para ver um contrato, é preciso o número dele (como { $example }) e o código enviado ao e-mail dele. Se esse e-mail não é seu, uma pessoa da equipe confere antes em que qualidade você escreve.
ask-code = Obrigado. Se o contrato { $number } existir, um código de seis dígitos chega ao e-mail cadastrado nele. Escreva o código aqui; ele vale por 10 minutos.
ask-code-again = Certo, pedi outro código. Se o contrato { $number } existir, ele chega ao e-mail cadastrado nele. Só vale o mais recente, por 10 minutos.
code-unwilling = Tudo bem, o código não é obrigatório. Sem ele só posso dizer a regra geral, nada de um contrato; uma pessoa da equipe também pode ajudar.
code-refused = O código vale por 10 minutos, e só o do último e-mail é aceito. Quer que eu envie outro?
code-missing = Vale olhar também no spam e conferir o número do contrato: { $number }. Quer que eu envie outro código?
code-still-missing = Que pena: daqui não consigo fazer mais com o código, quem resolve isso é a equipe. O que vale para todos, respondo aqui sem ele; é só perguntar.
code-other-number = Certo. Qual é o número do contrato? Escreva-o com as letras do início, como { $example }.
code-wait = Certo. Se o número for outro, escreva-o aqui, como { $example }. Se o código chegar, é só escrevê-lo.
code-only-there = O código só vai para o e-mail cadastrado no contrato.
button-resend = Sim, envie outro
button-other-number = O número é outro
ask-number-again = Esse número não parece ser de um contrato { $company }. O formato é como { $example }. Pode conferir e enviar de novo?
number-not-seen = Não vejo um número de contrato nesta mensagem; o formato é como { $example }. Envie o número, ou pergunte com outras palavras.
code-not-asked = Nenhum código é esperado agora. Para receber um, escreva o número do contrato, como { $example }.
number-not-email = O e-mail não é preciso aqui. Para ver o seu contrato, envie o número dele, como { $example }.
number-same = É esse mesmo o contrato desta conversa. Sobre o que quer saber?
number-other = Esta conversa trata só do contrato com o qual você entrou. Para ver outro, entre com os dados dele. Sobre este, o que quer saber?
code-expected = Falta só o código de seis dígitos, que vai para o e-mail do contrato. Se ele não chegou, é só me dizer.
verified = Já vejo o seu contrato. Sobre o que quer saber?
go-on-number = Certo. Qual é o número do contrato? O formato é como { $example }.
go-on-code = Certo. Escreva aqui o código de seis dígitos que chegou por e-mail.
go-on-date = Certo. Qual é a data? Por exemplo: 10 de dezembro.

date-past = Essa data já passou. Para qual dia, de hoje em diante, quer que eu calcule?
date-no-such-day = O dia { $day } não existe. Qual dia você quer dizer?
date-impossible = Não consegui entender essa data. Qual é o dia e o mês? Por exemplo: 10 de dezembro.
date-far = Para uma data tão distante não consigo responder: vou até { $last }. Qual é o dia?

ask-reason = Se quiser, diga o que mais pesou. É opcional.
reason-open = Certo: o pedido { $number } ({ $title }) está registrado. Se quiser contar o motivo, é só escrever.
no-reason = Sem problema. Se precisar de mais alguma coisa, é só escrever.
reason-kept-case = Anotado: o motivo segue junto com o seu pedido.
reason-heard = { $heard } Posso explicar as opções ou passar você para a equipe. O que prefere?


upset-case = { $priority ->
    [high] O seu pedido fica com prioridade, e a equipe vê tudo o que você escreveu aqui.
   *[normal] A equipe vê tudo o que você escreveu aqui.
}
