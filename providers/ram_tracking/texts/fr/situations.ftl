### Les situations du contrat, en mots, pour le bureau de l’équipe.

situation-ended = Contrat terminé
situation-renewed = Après le renouvellement
situation-stale = Données antérieures au renouvellement
situation-not_renewing = Ne se renouvelle pas
situation-notice_unknown = Délai de préavis inconnu
situation-notice_open = Préavis encore possible
situation-notice_passed = Délai de préavis dépassé
