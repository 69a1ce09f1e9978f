### Le nom du fuseau horaire de l’entreprise, et les noms courts de ses documents.

zone = heure de Paris

document-help_article = article d’aide
document-general_terms = conditions générales
