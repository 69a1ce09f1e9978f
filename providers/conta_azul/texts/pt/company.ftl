### Como se dizem o nome e o fuso horário da empresa, e os nomes curtos dos seus documentos.

of-name = da Conta Azul
zone = horário de Brasília

document-help_article = artigo de ajuda
document-terms_of_use = Termos de Uso
