### Le nom du fuseau horaire de l’entreprise, et les noms courts de ses documents.

zone = heure de Brasília

document-help_article = article d’aide
document-terms_of_use = conditions d’utilisation
