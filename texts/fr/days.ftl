### Noms des jours que montre la frise d'une carte : day-<nom du jour dans la politique>.

day-refund_until = Dernier jour pour demander le remboursement
    .safe = Date sûre pour demander le remboursement
day-refund_until_disputed = Date du remboursement selon une autre lecture
day-stop_renewal_until = Dernier jour pour annuler le renouvellement
    .safe = Date sûre pour annuler le renouvellement
day-stop_renewal_until_disputed = Date donnée par une autre clause
day-renewal_on = Le contrat se renouvelle
day-ends_on = Fin de la période du contrat
day-notice_until = Dernier jour pour le préavis
day-next_refund_until = Dernier jour du remboursement après renouvellement
    .safe = Date sûre du remboursement après renouvellement
day-next_refund_until_disputed = La même date selon une autre lecture
day-access_until = Votre accès reste ouvert jusqu’ici
day-contact_by = Date limite du contact de l’équipe
