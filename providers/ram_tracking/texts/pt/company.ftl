### Como se diz o fuso horário da empresa, e os nomes curtos dos seus documentos.

zone = horário de Paris

document-help_article = artigo de ajuda
document-general_terms = condições gerais
