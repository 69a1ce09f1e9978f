### Le nom de l’entreprise et de son fuseau horaire, et les noms courts de ses documents.

of-name = de Conta Azul
zone = heure de Brasília

document-help_article = article d’aide
document-terms_of_use = conditions d’utilisation
