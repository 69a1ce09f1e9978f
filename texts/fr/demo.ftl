# The demo's chooser: one line a customer, what their contract shows. The slugs are those of contracts/demo.py.

demo-ca-renewal-open = Contrat à jour, avec largement le temps d'arrêter le renouvellement automatique
demo-ca-refund-window = Achat il y a trois jours : le délai de remboursement court encore
demo-ca-refund-last-day = Renouvelé il y a sept jours : dernier jour du remboursement, où les clauses se contredisent
demo-ca-not-renewing = Renouvellement déjà arrêté : le contrat va seulement jusqu'à son terme
demo-ca-renewal-contested = Renouvellement dans onze jours : trop tard pour une clause, à temps pour l'autre
demo-ca-renewal-locked = Renouvellement dans quatre jours : les deux délais pour l'arrêter sont passés
demo-ca-stale = La date de renouvellement est passée, mais la nouvelle période manque encore au dossier
demo-ca-ended = Contrat résilié et terminé, tout est payé
demo-ca-overdue = Deux échéances en retard, renouvellement encore lointain
demo-ca-partner = Cabinet comptable partenaire : passe par son gestionnaire de compte
demo-ca-user-role = La personne qui écrit n'est pas administratrice : elle ne voit pas le menu « Meu plano »
demo-ca-contact-pending = Résiliation demandée hier : le délai pour la prise de contact court encore
demo-ca-contact-overdue = Résiliation demandée il y a quinze jours : le délai pour la prise de contact est dépassé
demo-ca-french = Écrit en français ; renouvellement dans neuf jours, délais contradictoires

demo-ram-notice-open = Préavis de 90 jours, encore dans les temps
demo-ram-notice-passed = Fin dans 48 jours : le délai du préavis de 90 jours est passé
demo-ram-notice-unknown = Le contrat n'indique pas la durée du préavis
demo-ram-not-renewing = Renouvellement déjà arrêté : le contrat va seulement jusqu'à son terme
demo-ram-stale = La date de renouvellement est passée, mais la nouvelle période manque encore au dossier
demo-ram-ended = Contrat arrivé à son terme, tout est payé
demo-ram-ended-overdue = Contrat résilié et terminé, avec deux paiements en retard
demo-ram-overdue = Un paiement en retard, préavis encore dans les temps
demo-ram-user-role = La personne qui écrit s'occupe du planning de la flotte, sans droits d'administration
demo-ram-portuguese = Écrit en portugais ; le délai du préavis est passé
