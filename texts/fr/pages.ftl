# Les pages de la démonstration : choix du client, articles d'aide et boîte de réception.

page-language = Langue
page-skip = Aller au contenu
page-demo = Démonstration
page-change = Changer de client
page-help = Centre d'aide
page-topic = Contrat et paiements
page-signed-in = Démonstration : vous êtes connecté en tant que { $name } (contrat { $number }).
page-anonymous = Démonstration : vous visitez la page sans être connecté.
page-on-this-page = Sur cette page
page-rules = Ce que disent les règles
page-ask = Une question ?
page-ask-text = L'assistant virtuel de cette page calcule les dates de votre contrat, montre la règle appliquée et appelle une personne de l'équipe quand il le faut.
page-footer = Page de démonstration. Ce n'est pas un site de { $name }.

page-chooser-title = Choisissez qui vous êtes
page-chooser-lead = Chaque client a aujourd'hui un contrat dans une situation différente. Ouvrez la page d'aide et écrivez dans le chat, par exemple : « puis-je réduire nos paiements ? »
page-chooser-desk = Ouvrir le bureau de l'équipe
page-chooser-mail = Ouvrir la boîte de réception de la démonstration
page-chooser-anonymous = Visiteur non identifié
page-chooser-anonymous-about = Reçoit des réponses générales ; pour voir un contrat, il donne son numéro puis un code reçu par e-mail

page-mail-title = Boîte de réception de la démonstration
page-mail-lead = Sans serveur de messagerie configuré, les messages destinés aux clients et à l'équipe arrivent ici.
page-mail-again = Actualiser
page-mail-empty = Aucun message pour l'instant.

page-conta-azul-title = Comment fonctionne la résiliation de votre abonnement
page-conta-azul-lead = Les abonnements se renouvellent d'eux-mêmes à la fin de chaque période. Voici jusqu'à quand vous pouvez l'éviter, ce qui reste dû et où faire la demande.
page-conta-azul-before = Avant de commencer
page-conta-azul-before-text = Le menu de l'abonnement n'apparaît que pour les administrateurs du compte. Pour garder vos données, faites d'abord une sauvegarde : dans Configurações e plano, ouvrez Meu plano et choisissez Fazer backup dos dados da conta.
page-conta-azul-steps = Où faire la demande
page-conta-azul-step-1 = Ouvrez Configurações e plano, puis Meu plano.
page-conta-azul-step-2 = Choisissez Cancelar plano, puis Continuar com o cancelamento.
page-conta-azul-step-3 = Indiquez le motif et vos coordonnées, puis terminez par Cancelar renovação do plano.
page-conta-azul-hint = Malgré le nom du menu, la dernière étape annule le renouvellement : l'abonnement continue jusqu'à la fin de la période déjà souscrite.

page-ram-tracking-title = Résilier ou faire évoluer votre contrat
page-ram-tracking-lead = Votre contrat court sur une durée convenue et se renouvelle automatiquement. Voici ce qui s'applique si vous souhaitez partir, payer moins ou ne pas renouveler.
page-ram-tracking-before = Avant de commencer
page-ram-tracking-before-text = Gardez votre numéro de contrat à portée de main : les équipes d'assistance et de facturation vous le demanderont. La durée du préavis figure dans votre contrat.
page-ram-tracking-steps = Comment faire votre demande
page-ram-tracking-step-1 = Vérifiez la date de fin de votre contrat et la durée du préavis.
page-ram-tracking-step-2 = Signalez votre demande à l'équipe, avec votre numéro de contrat, avant le début du préavis.
page-ram-tracking-step-3 = Si vous voulez partir avant la fin, demandez le montant du règlement : c'est l'équipe financière qui l'établit.
page-ram-tracking-hint = Vous gardez l'accès jusqu'à la fin du contrat, à condition que tous les paiements restants soient réglés.
