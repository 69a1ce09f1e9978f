### Les situations du contrat, en mots, pour le bureau de l’équipe.

situation-ended = Contrat terminé
situation-stale = Données antérieures au renouvellement
situation-refund_window = Dans le délai de remboursement
situation-not_renewing = Ne se renouvelle pas
situation-notice_open = Préavis encore possible
situation-notice_passed = Délai de préavis dépassé
