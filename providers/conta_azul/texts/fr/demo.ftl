### La démonstration : l’article d’aide, et ce que montre le contrat de chaque client (demo-<slug> de demo.yml).

article-title = Comment fonctionne la résiliation de votre contrat
article-lead = Les contrats se renouvellent d’eux-mêmes à la fin de chaque période. Voici jusqu’à quand vous pouvez l’éviter, ce qui reste dû et où faire la demande.
article-before = Avant de commencer
article-before-text = Le menu de la formule n’apparaît qu’aux personnes qui administrent le compte. Pour garder vos données, faites d’abord une sauvegarde : dans Configurações e plano, ouvrez Meu plano et choisissez Fazer backup dos dados da conta.
article-steps = Où faire la demande
article-step-1 = Ouvrez Configurações e plano, puis Meu plano.
article-step-2 = Choisissez Cancelar plano, puis Continuar com o cancelamento.
article-step-3 = Indiquez le motif et vos coordonnées, puis terminez par Cancelar renovação do plano.
article-hint = Malgré le nom du menu, la dernière étape annule le renouvellement : le contrat continue jusqu’à la fin de la période déjà souscrite. Si vous êtes dans le délai de remboursement et souhaitez ce remboursement, écrivez-le dans le motif.

demo-ca-renewal-open = Contrat à jour, avec largement le temps d’annuler le renouvellement automatique
demo-ca-refund-window = Achat il y a trois jours : le délai de remboursement court encore
demo-ca-refund-last-day = Renouvelé il y a sept jours : dernier jour du remboursement, où les clauses se contredisent
demo-ca-not-renewing = Renouvellement déjà annulé : le contrat va seulement jusqu’à son terme
demo-ca-renewal-contested = Renouvellement dans onze jours : trop tard pour une clause, à temps pour l’autre
demo-ca-renewal-locked = Renouvellement dans quatre jours : les deux délais pour l’annuler sont passés
demo-ca-stale = La date de renouvellement est passée, mais la nouvelle période manque encore au dossier
demo-ca-ended = Contrat résilié et terminé, tout est payé
demo-ca-overdue = Deux échéances en retard, renouvellement encore lointain
demo-ca-partner = Cabinet comptable partenaire : passe par son gestionnaire de compte
demo-ca-user-role = La personne qui écrit n’est pas administratrice : elle ne voit pas le menu « Meu plano »
demo-ca-contact-pending = Résiliation demandée hier : le délai pour la prise de contact court encore
demo-ca-contact-overdue = Résiliation demandée il y a quinze jours : le délai pour la prise de contact est dépassé
demo-ca-french = Écrit en français ; renouvellement dans neuf jours, délais contradictoires
