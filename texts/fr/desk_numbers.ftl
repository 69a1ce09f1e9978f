### Les chiffres d’une entreprise, pour ses responsables : ce que les conversations et les dossiers représentent.

desk-nav-numbers = Chiffres
desk-numbers-lead = Ce que représentent les conversations et les dossiers. Ce qui a été effacé n’est pas compté.
desk-numbers-table = Télécharger en tableau (CSV)
desk-numbers-span = Période
desk-numbers-days = { $days } derniers jours
desk-numbers-work = Conversations et dossiers
desk-number-work-conversations = Conversations commencées
desk-number-work-messages = Messages de clients
desk-number-work-not-understood = Messages non compris
desk-number-work-by-assistant = Conversations avec l’assistant seul
desk-number-work-handed-over = Conversations avec l’équipe
desk-number-work-requests = Demandes enregistrées
desk-number-work-cases = Dossiers ouverts
desk-numbers-wait = Attente (médiane, en minutes)
desk-number-wait-claimed = Avant la prise en charge
desk-number-wait-closed = Avant la clôture
desk-numbers-rating = Avis
desk-number-rating-count = Nombre
desk-number-rating-mean = Note moyenne (de 1 à 5)
desk-numbers-outcome = Issues des dossiers
desk-numbers-reason = Pourquoi une personne a été demandée
desk-numbers-leaving = Raisons de partir
