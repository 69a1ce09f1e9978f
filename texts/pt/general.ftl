### Conversa: cumprimentos, dúvidas, idioma.

greet = Olá! Sou um assistente virtual. Respondo sobre cancelamento, renovação, pagamentos e o seu contrato. Como posso ajudar?
goodbye = Até logo! Se surgir outra dúvida, é só escrever aqui.
thank = De nada! Precisando, estou por aqui.
capabilities = Posso explicar como cancelar ou parar a renovação, o que ainda é cobrado, até quando avisar, o que acontece com o acesso e com os seus dados. Digo também onde cada regra está escrita. Não cancelo nada por conta própria; se quiser, chamo uma pessoa da equipe. Sobre o que quer saber?
bot-challenge = Sou um assistente virtual, não uma pessoa. Se preferir falar com alguém da equipe, é só pedir.
out-of-scope = Com isso não consigo ajudar: aqui trato de cancelamento, renovação, pagamentos e contrato. Para outros assuntos, a equipe de suporte é o caminho certo. Posso passar você para uma pessoa ou responder a uma destas perguntas:
languages = Falo português e francês. Em qual dos dois prefere seguir?
language-set = Certo, seguimos em português. Sobre o que quer saber?

did-you-mean = Quero ter certeza de que entendi. É sobre um destes assuntos?
not-understood = Não entendi a sua mensagem. Pode escrever de outro jeito?
rephrase = Sem problema. Conte com outras palavras o que você precisa saber.
unsure-case = Ainda não entendi, desculpe. A sua mensagem fica na conversa, e a equipe que cuida do seu caso vai lê-la.
sorry-broken = Desculpe, algo falhou do nosso lado e não consegui responder.
go-on = Certo. Sobre o que quer saber?
no-problem = Tudo bem. Se precisar de algo, é só escrever.
no-matter = Tudo bem, deixamos assim. Se quiser saber mais, é só perguntar.
noted = Obrigado. Sobre o que quer saber?
