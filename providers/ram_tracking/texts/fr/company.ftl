### Le nom de l’entreprise et de son fuseau horaire, et les noms courts de ses documents.

of-name = de RAM Tracking
zone = heure de Paris

document-help_article = article d’aide
document-general_terms = conditions générales
