### Les pages de la démonstration : choix du client, articles d'aide et boîte de réception.

page-language = Langue
page-skip = Aller au contenu
page-demo = Démonstration
page-change = Changer de compte
page-help = Centre d’aide
page-topic = Contrat et paiements
page-signed-in = Démonstration : vous utilisez le compte de { $name } (contrat { $number }).
page-anonymous = Démonstration : vous visitez la page sans ouvrir de compte.
page-on-this-page = Sur cette page
page-rules = Ce que disent les règles
page-ask = Une question ?
page-ask-text = L’assistant virtuel de cette page calcule les dates de votre contrat, montre la règle appliquée et appelle une personne de l’équipe quand il le faut.
of-name = de { $name }
page-footer = Page de démonstration. Ce n’est pas un site { of-name }.

page-chooser-title = Choisissez qui vous êtes
page-chooser-lead = Chaque compte a aujourd’hui un contrat dans une situation différente. Ouvrez la page d’aide et écrivez dans le chat, par exemple : « puis-je réduire nos paiements ? »
page-chooser-desk = Ouvrir le bureau de l’équipe
page-chooser-mail = Ouvrir la boîte de réception de la démonstration
page-chooser-anonymous = Visite sans identification
page-chooser-anonymous-about = Les réponses sont générales ; pour voir un contrat, il faut en donner le numéro, puis un code reçu par e-mail

page-mail-title = Boîte de réception de la démonstration
page-mail-lead = Sans serveur de messagerie configuré, les messages destinés aux clients et à l’équipe arrivent ici.
page-mail-again = Actualiser
page-mail-empty = Aucun message pour l’instant.
