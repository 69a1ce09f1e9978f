### Como se dizem o nome e o fuso horário da empresa, e os nomes curtos dos seus documentos.

of-name = da RAM Tracking
zone = horário de Paris

document-help_article = artigo de ajuda
document-general_terms = condições gerais
