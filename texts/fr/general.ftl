### La conversation : politesses, doutes, langue.

greet = Bonjour ! Je suis un assistant virtuel et je réponds à vos questions sur la résiliation, le renouvellement, les paiements et votre contrat. Que puis-je faire pour vous ?
greet-case = Je suis là. L’équipe est prévenue et répond dans cette conversation. Pour une autre question, écrivez-la ici.
goodbye = Au revoir ! Si une autre question vous vient, écrivez-moi ici.
goodbye-offer = Au revoir ! Rien n’est enregistré ; si vous le voulez plus tard, demandez-le-moi ici.
thank = Avec plaisir ! Je reste à votre disposition.
thank-offer = Avec plaisir ! La proposition tient toujours.
capabilities = J’explique comment résilier le contrat ou annuler son renouvellement, ce qui reste à payer, quand prévenir et ce que deviennent l’accès et les données, en disant toujours où cela figure. Je ne résilie rien moi-même ; si vous le souhaitez, je fais appel à une personne de l’équipe. Que voulez-vous savoir ?
robot = Je suis un assistant virtuel, pas une personne.
say-bot_challenge = { robot } Si vous préférez parler à quelqu’un de l’équipe, dites-le-moi.
out-of-scope = Je n’ai pas de réponse à cette question : je m’occupe de la résiliation, du renouvellement, des paiements et du contrat. Pour le reste, c’est { $team } qui répond. Voulez-vous parler à une personne, ou est-ce l’un de ces sujets ?
out-of-scope-case = À cela non plus, je n’ai pas de réponse. L’équipe chargée de votre demande lit ce que vous écrivez ici.
languages = { $count ->
    [1] Ici, je réponds seulement en { $languages }.
    [2] Je parle { $languages }. Lequel des deux préférez-vous ?
   *[other] Je parle { $languages }. Lequel préférez-vous ?
 }
language-now = Très bien, continuons en français.
language-set = Très bien, continuons en français. Que voulez-vous savoir ?

did-you-mean = Pour bien vous comprendre : est-ce l’un de ces sujets ?
understood-as = Voici comment je comprends votre message : « { $title } ».
which-one = Lequel des deux ?
not-understood = Je n’ai pas compris votre message. Pouvez-vous l’écrire autrement ?
rephrase = Pas de souci. Dites-moi avec d’autres mots ce que vous voulez savoir.
unsure-topic = Excusez-moi, je n’ai pas bien compris ce qu’il vous faut sur « { $topic } ». Voulez-vous parler à une personne de l’équipe ?
unsure-case = Excusez-moi, je n’ai toujours pas compris. L’équipe chargée de votre demande lit ce que vous écrivez ici.
sorry-broken = Excusez-moi, quelque chose n’a pas marché de notre côté et je n’ai pas pu vous répondre.
go-on = Bien. Que voulez-vous savoir ?
no-problem = Très bien. Si vous avez besoin de quelque chose, écrivez-moi.
no-matter = Très bien, laissons cela. Si vous voulez en savoir plus, posez votre question.
noted = Bien. Que voulez-vous savoir ?
