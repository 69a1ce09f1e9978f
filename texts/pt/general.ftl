### Conversa: cumprimentos, dúvidas, idioma.

greet = Olá! Sou um assistente virtual e respondo a dúvidas sobre cancelamento, renovação, pagamentos e o seu contrato. Como posso ajudar?
greet-case = Estou aqui. A equipe já foi chamada e responde por esta conversa. Se quiser saber outra coisa, é só escrever.
goodbye = Até logo! Se surgir outra dúvida, é só escrever aqui.
goodbye-offer = Até logo! Nada foi registrado; se quiser depois, é só pedir aqui.
thank = De nada! Se precisar, estou por aqui.
thank-offer = De nada! A proposta continua valendo.
capabilities = Explico como cancelar o contrato ou só a renovação, o que ainda é cobrado, até quando avisar e o que acontece com o acesso e os dados, sempre dizendo onde está escrito. Não cancelo nada por conta própria; se quiser, chamo uma pessoa da equipe. Sobre o que quer saber?
robot = Sou um assistente virtual, não uma pessoa.
say-bot_challenge = { robot } Se preferir falar com alguém da equipe, é só pedir.
out-of-scope = Sobre isso não tenho resposta: aqui trato de cancelamento, renovação, pagamentos e contrato. Do resto cuida a { $team }. Quer falar com uma pessoa ou saber sobre um destes assuntos?
out-of-scope-case = Sobre isso também não sei responder. A equipe que cuida do seu pedido lê o que você escreve aqui.
languages = { $count ->
    [1] Aqui só respondo em { $languages }.
    [2] Falo { $languages }. Em qual dos dois prefere seguir?
   *[other] Falo { $languages }. Em qual deles prefere seguir?
 }
language-now = Certo, seguimos em português.
language-set = Certo, seguimos em português. Sobre o que quer saber?

did-you-mean = Só para confirmar: é sobre um destes assuntos?
understood-as = Entendi a sua mensagem assim: “{ $title }”.
which-one = Qual dos dois?
not-understood = Não entendi a sua mensagem. Pode escrever de outro jeito?
rephrase = Sem problema. Conte com outras palavras o que você precisa saber.
unsure-topic = Desculpe, não entendi bem o que você precisa sobre “{ $topic }”. Quer falar com uma pessoa da equipe?
unsure-case = Desculpe, ainda não entendi. A equipe que cuida do seu pedido lê o que você escreve aqui.
sorry-broken = Desculpe, algo falhou do nosso lado e não consegui responder.
go-on = Certo. Sobre o que quer saber?
no-problem = Tudo bem. Se precisar de algo, é só escrever.
no-matter = Tudo bem, deixamos assim. Se quiser saber mais, é só perguntar.
noted = Certo. Sobre o que quer saber?
