### Ce que dit le chat dans le navigateur. « { $count -> } » choisit la forme d’un nombre ; il n’y a pas d’autre choix ici.

## The button on the page

widget-launcher-help = Besoin d’aide ?
widget-launcher-open = Ouvrir l’aide en ligne
widget-launcher-opening = Ouverture…
widget-launcher-failed = Ouverture impossible. Touchez pour réessayer.

## The chat

widget-title = Aide sur votre contrat
widget-close = Fermer l’aide en ligne
widget-unread = { $count ->
    [one] { $count } message non lu
   *[other] { $count } messages non lus
}
widget-menu = Options de la conversation
widget-log = Conversation
widget-bot = Assistant virtuel
widget-you = Vous
widget-person = { $name }, de l’équipe
widget-somebody = Une personne de l’équipe
widget-note = Information
widget-connecting = Connexion…
widget-waiting = Une personne de l’équipe va rejoindre la conversation
widget-queue = Vous êtes en position { $position } dans la file
widget-queue-minutes = Vous êtes en position { $position } dans la file, attente d’environ { $minutes } min
widget-human = Vous parlez avec { $name }
widget-back = L’équipe est de retour { $opens }
widget-case = Dossier { $number }
widget-earlier = Messages précédents
widget-now = Conversation en cours
widget-status-waiting = En attente du réseau
widget-status-sent = Envoyé
widget-status-received = Reçu
widget-status-seen = Lu
widget-status-failed = Non envoyé
widget-edit = Corriger
widget-remove = Retirer
widget-typing = { $name } écrit
widget-write = Écrivez votre message
widget-send = Envoyer
widget-split = Envoyer en { $count } parties
widget-no-files = Ni fichiers ni images ici.
widget-offline = Pas de connexion. Vos messages partiront à son retour.
widget-refused = L’aide est indisponible pour le moment.
widget-not-kept = Ce navigateur ne garde pas la conversation : elle finit avec la page.
widget-token = Identité non confirmée : les réponses sont générales.
widget-consent = En écrivant, vous acceptez que nous conservions cette conversation pour vous aider.
widget-privacy = Protection de vos données
widget-restart = Recommencer
widget-restart-ask = Cette conversation sera fermée, une nouvelle commencera.
widget-erase = Effacer ma conversation
widget-erase-ask = Cette conversation sera effacée pour toujours.
widget-erase-requests = Cette conversation sera effacée pour toujours. Une demande est en cours : { $requests }.
widget-erase-keep = Effacer et garder la demande
widget-erase-drop = Tout effacer
widget-transcript = Télécharger la conversation
widget-cancel = Retour
widget-gone-deleted = Votre conversation est effacée.
widget-gone-signed_out = Session close. Cette conversation est fermée.
widget-gone-expired = Cette conversation est fermée, faute de messages.
widget-begin = Commencer une conversation
widget-contact = Laissez un e-mail ou un téléphone. Seule l’équipe s’en servira.
widget-alert = Vous prévenir quand l’équipe répond, même dans un autre onglet ?
widget-alert-yes = Oui, me prévenir
widget-rating = Comment s’est passée cette conversation ?
widget-score-1 = Très mal
widget-score-2 = Mal
widget-score-3 = Moyen
widget-score-4 = Bien
widget-score-5 = Très bien
widget-comment = Commentaire (facultatif)
widget-not-now = Pas maintenant

## Answers as cards

widget-what-if = Simulation au { $day }
widget-next = Que faire maintenant
widget-path = Chemin dans le logiciel
widget-why = Pourquoi
widget-label = { $name } :
widget-source = Source
widget-talk = Parler à l’équipe
widget-remind = Noter l’échéance dans l’agenda
widget-instalments = { $count ->
    [one] { $count } échéance restante, { $total }
   *[other] { $count } échéances restantes, { $total }
}
widget-due = Échéance
widget-amount = Montant
widget-state = État
widget-payment-open = À payer
widget-payment-overdue = En retard
widget-disputed = Clauses contradictoires

## Receipts

widget-number = Numéro de demande
widget-copy = Copier
widget-copied = Copié
widget-reach = Contact : { $contact }
widget-receipt = Télécharger le récépissé
