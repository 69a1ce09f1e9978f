### O rumo da conversa: identificação, data, motivo, quem fica, quem está bravo.

identify-hint = Esta é a regra geral. Para ver as datas e os valores do seu contrato, escreva aqui o número dele (por exemplo, { $example }).
ask-code = Obrigado. Se o contrato { $number } existir, um código de seis dígitos chega ao e-mail cadastrado nele. Escreva o código aqui; ele vale por 10 minutos.
ask-number-again = Esse número não parece ser de um contrato { $provider }. O formato é como { $example }. Pode conferir e enviar de novo?
number-not-email = O e-mail não é preciso aqui. Para ver o seu contrato, envie o número dele, como { $example }.
number-same = É esse mesmo o contrato desta conversa. Sobre o que quer saber?
number-other = Esta conversa trata só do contrato com o qual você entrou. Para outro contrato, entre com os dados dele. Posso ajudar em mais alguma coisa?
code-expected = Espero o código de seis dígitos que vai para o e-mail do contrato. Se ele não chegou, envie de novo o número do contrato.
verified = Pronto, já vejo o seu contrato. Sobre o que quer saber?
go-on-number = Ótimo. Qual é o número do contrato? O formato é como { $example }.
go-on-code = Ótimo. Escreva aqui o código de seis dígitos que chegou por e-mail.
go-on-date = Certo. Qual é a data? Por exemplo: 10 de dezembro.

date-past = Essa data já passou. Para qual dia, de hoje em diante, quer que eu calcule?
date-impossible = Não consegui usar essa data. Pode escrever o dia e o mês? Por exemplo: 10 de dezembro.

ask-reason = Se quiser, conte o motivo. É opcional e não muda a resposta.
tell-reason = Pode contar com as suas palavras. O que pesou mais?
no-reason = Sem problema. Se precisar de mais alguma coisa, é só escrever.
reason-kept = Obrigado por contar; fica anotado.
reason-kept-case = Obrigado por contar. O motivo segue junto com o seu caso.
reason-heard = Obrigado por contar; fica anotado. Posso explicar as opções ou passar você para a equipe. O que prefere?

stays = Que bom que você fica, obrigado! Nada muda no seu contrato por causa desta conversa.
stays-case = Que bom que você fica, obrigado! Deixei isso anotado no seu caso, para a equipe saber.
stays-passed-on = Que bom que você fica, obrigado! Para que o pedido já feito não siga adiante, passo a sua decisão à equipe.

acknowledge = Entendo a sua insatisfação e lamento por isso.
upset-case = O seu caso fica com prioridade, e a equipe vê tudo o que você escreveu aqui.
