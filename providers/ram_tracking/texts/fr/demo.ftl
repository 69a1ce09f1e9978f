### La démonstration : l’article d’aide, et ce que montre le contrat de chaque client (demo-<slug> de demo.yml).

article-title = Résilier ou faire évoluer votre contrat
article-lead = Votre contrat court sur une durée convenue et se renouvelle automatiquement. Voici ce qui s’applique si vous souhaitez partir, payer moins ou ne pas renouveler.
article-before = Avant de commencer
article-before-text = Gardez votre numéro de contrat à portée de main : l’équipe d’assistance et l’équipe financière vous le demanderont. La durée du préavis figure en principe dans votre contrat.
article-steps = Comment faire votre demande
article-step-1 = Vérifiez la date de fin de votre contrat et la durée du préavis.
article-step-2 = Signalez votre demande à l’équipe, avec votre numéro de contrat, avant le début du préavis.
article-step-3 = Si vous voulez partir avant la fin, demandez le montant du règlement : c’est l’équipe financière qui l’établit.
article-hint = Vous gardez l’accès jusqu’à la fin du contrat, à condition que tous les paiements restants soient réglés.

demo-ram-notice-open = Préavis de 90 jours, encore dans les temps
demo-ram-notice-passed = Fin dans 48 jours : le délai du préavis de 90 jours est passé
demo-ram-notice-unknown = Le contrat n’indique pas la durée du préavis
demo-ram-not-renewing = Renouvellement déjà annulé : le contrat va seulement jusqu’à son terme
demo-ram-stale = La date de renouvellement est passée, mais la nouvelle période manque encore au dossier
demo-ram-ended = Contrat arrivé à son terme, tout est payé
demo-ram-ended-overdue = Contrat résilié et terminé, avec deux paiements en retard
demo-ram-overdue = Un paiement en retard, préavis encore dans les temps
demo-ram-user-role = La personne qui écrit s’occupe du planning de la flotte, sans droits d’administration
demo-ram-portuguese = Écrit en portugais ; le délai du préavis est passé
