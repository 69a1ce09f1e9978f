### Ce que l'accueil dit lui-même dans le chat : salutation, avis et erreurs.

greeting = Bonjour{ $called ->
    [none] { "" }
   *[other] , { $called }
} ! Je suis un assistant virtuel et je réponds à vos questions sur la résiliation, le renouvellement et les paiements de votre contrat. Que souhaitez-vous savoir ?
main-cancel_contract = Je veux résilier
main-reduce_payments = Puis-je payer moins ?
main-ask_lose_access = Vais-je perdre l’accès ?
main-ask_will_be_charged = Que dois-je encore payer ?

no-words = Je ne peux pas lire cela avec certitude. Écrivez votre question ou choisissez-en une :
bot-failed = Excusez-moi, je n’ai pas pu répondre. Vous pouvez réécrire dans un moment ou parler à une personne de l’équipe.
bot-failed-person = Je veux parler à une personne
bot-failed-waiting = Excusez-moi, je n’ai pas pu répondre. Votre demande reste dans la file d’attente et une personne de l’équipe lira tout ce que vous écrivez ici.
bot-down-case = Excusez-nous, l’assistant est en panne. J’ai transmis la conversation à une personne de l’équipe. Le numéro est { $case }. { $team_hours }
person-asked-case = C’est noté, j’ai transmis la conversation à une personne de l’équipe. Le numéro est { $case }. { $team_hours }
turn-lost = Excusez-moi, je n’ai pas pu répondre à votre message. J’ai transmis la conversation à une personne de l’équipe, qui va poursuivre ici avec vous.

secret-hidden = J’ai masqué une donnée sensible de votre message (carte, numéro personnel, compte ou mot de passe) : elle n’est pas conservée ici. Je n’en ai pas besoin pour vous aider.

code-right = Merci, nous avons confirmé que c’est bien vous.
code-wrong = Ce code ne correspond pas. Regardez le dernier e-mail que nous avons envoyé et réessayez. Pour indiquer un autre contrat, écrivez son numéro avec les lettres du début.
code-locked = Trop de codes erronés ont été saisis. Par sécurité, la confirmation par e-mail est bloquée jusqu’à { $until } ({ $zone }). Si vous vous connectez à votre compte et ouvrez le chat depuis là, elle n’est pas nécessaire. En attendant, je peux répondre à des questions générales ou vous passer une personne de l’équipe.
code-too-many = Trop de codes ont déjà été demandés pour ce contrat : je n’en envoie pas d’autre maintenant. Un nouveau pourra être demandé dans { $hours ->
    [0] { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
   *[other] { $hours } heures
} ; un code déjà reçu reste valable 10 minutes. Si vous vous connectez à votre compte et ouvrez le chat depuis là, le code n’est pas nécessaire. Je peux aussi vous passer une personne de l’équipe.
code-not-sent = Le code n’a pas pu être envoyé : notre système a un problème. Écrivez de nouveau le numéro du contrat pour réessayer, ou demandez une personne de l’équipe.

contact-thanks = C’est noté : { $contact }. { $team ->
    [none] Ces coordonnées restent dans cette conversation : si une équipe y est appelée, elle les y trouve.
   *[called] L’équipe utilisera ces coordonnées pour vous joindre.
} En cas d’erreur, écrivez ici les bonnes.
rated-thanks = Merci pour votre évaluation.

error-too-long = Le message dépasse la limite de { $limit } caractères. Merci de le découper en parties plus courtes.
error-empty = Le message est vide. Écrivez votre question, s’il vous plaît.
error-too-fast = Vous écrivez trop vite. La suite part dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}.
error-consent-needed = Avant d’enregistrer le premier message, nous devons vous montrer l’avis de confidentialité. Rechargez la page et réessayez, s’il vous plaît.
error-button-gone = Ce choix n’est plus valable. Utilisez les choix les plus récents ou écrivez votre question.
error-bad-frame = Le chat a envoyé quelque chose que nous n’avons pas pu lire ({ $field }). Rechargez la page, s’il vous plaît.
error-bad-contact = Cela ne ressemble ni à un e-mail ni à un numéro de téléphone. Écrivez par exemple nom@exemple.fr ou +33 6 12 34 56 78.
error-too-many-contacts = Les coordonnées ont déjà été changées de nombreuses fois dans cette conversation. Écrivez les nouvelles dans un message, s’il vous plaît.
error-restart-waiting = Votre conversation est dans la file de l’équipe. Écrivez ici ce dont vous avez besoin ; quand une personne aura répondu et terminé, vous pourrez recommencer.
error-restart-later = Une personne de l’équipe s’occupe de cette conversation. Écrivez ici ce dont vous avez besoin ; quand elle aura terminé, vous pourrez recommencer.
error-too-many-connections = Trop de conversations sont ouvertes depuis votre réseau. Fermez d’autres onglets du chat et réessayez dans quelques secondes.
error-too-many-conversations = Trop de nouvelles conversations ont commencé depuis votre réseau. Réessayez plus tard, s’il vous plaît.
error-origin-refused = Le chat n’est pas disponible sur cette page.
error-wrong-provider = Cette identification vient d’une autre entreprise et ne vaut pas sur cette page.
error-token-invalid = Votre identification n’a pas pu être confirmée. Reconnectez-vous à votre compte, s’il vous plaît.
error-token-expired = Votre identification a expiré. Rechargez la page, s’il vous plaît.
error-token-used = Cette identification a déjà servi. Rechargez la page, s’il vous plaît.
error-session-ended = Votre conversation a pris fin dans ce navigateur. Rouvrez le chat, s’il vous plaît.
error-bad-request = Cette demande n’a pas pu être lue ({ $field }).
error-demo-elsewhere = Cette démonstration montre des codes et des mots de passe : elle ne s’ouvre que sur la machine où elle a été lancée. Avec DEMO_PUBLIC=1, elle s’ouvre à tous, sans eux.
error-not-found = Cette page n’existe pas.
error-unavailable = Un problème est survenu de notre côté. Réessayez dans un moment, s’il vous plaît.
