### Les situations du contrat, en mots, pour le bureau de l’équipe.

situation-ended = Contrat terminé
situation-renewed_refund_window = Après renouvellement, remboursement possible
situation-renewed_refund_last_day = Après renouvellement, dernier jour de remboursement
situation-renewed = Après le renouvellement
situation-stale = Données antérieures au renouvellement
situation-refund_window = Dans le délai de remboursement
situation-refund_last_day = Dernier jour du remboursement
situation-not_renewing = Ne se renouvelle pas
situation-renewal_open = Renouvellement encore évitable
situation-renewal_contested = Entre les deux dates limites
situation-renewal_locked = Trop tard pour annuler le renouvellement
