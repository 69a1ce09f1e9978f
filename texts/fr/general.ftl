### La conversation : politesses, doutes, langue.

greet = Bonjour ! Je suis un assistant virtuel. Je réponds sur la résiliation, le renouvellement, les paiements et votre contrat. Que puis-je faire pour vous ?
goodbye = Au revoir ! Si une autre question vous vient, écrivez-moi ici.
thank = Avec plaisir ! Je reste à votre disposition.
capabilities = Je peux vous expliquer comment résilier ou arrêter le renouvellement, ce qui reste à payer, jusqu’à quand prévenir, ce que deviennent votre accès et vos données. Je vous dis aussi où chaque règle est écrite. Je ne résilie rien moi-même ; si vous le souhaitez, j’appelle une personne de l’équipe. Que voulez-vous savoir ?
bot-challenge = Je suis un assistant virtuel, pas une personne. Si vous préférez parler à quelqu’un de l’équipe, dites-le-moi.
out-of-scope = Là, je ne peux pas vous aider : je m’occupe des résiliations, des renouvellements, des paiements et des contrats. Pour le reste, c’est l’équipe d’assistance qu’il vous faut. Je peux vous passer une personne ou répondre à l’une de ces questions :
languages = Je parle français et portugais. Lequel des deux préférez-vous ?
language-set = Bien, continuons en français. Que voulez-vous savoir ?

did-you-mean = Je voudrais être sûr de bien comprendre. S’agit-il de l’un de ces sujets ?
not-understood = Je n’ai pas compris votre message. Pouvez-vous l’écrire autrement ?
rephrase = Pas de souci. Dites-moi avec d’autres mots ce que vous voulez savoir.
unsure-case = Je n’ai toujours pas compris, excusez-moi. Votre message reste dans la conversation, et l’équipe chargée de votre dossier le lira.
sorry-broken = Excusez-moi, quelque chose n’a pas marché de notre côté et je n’ai pas pu vous répondre.
go-on = Bien. Que voulez-vous savoir ?
no-problem = Très bien. Si vous avez besoin de quelque chose, écrivez-moi.
no-matter = Très bien, laissons cela. Si vous voulez en savoir plus, posez votre question.
noted = Merci. Que voulez-vous savoir ?
