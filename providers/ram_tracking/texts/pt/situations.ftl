### As situações do contrato, em palavras, para a página da equipe.

situation-ended = Contrato encerrado
situation-renewed = Depois da renovação
situation-stale = Cadastro anterior à renovação
situation-not_renewing = Não renova
situation-notice_unknown = Prazo de aviso desconhecido
situation-notice_open = Ainda dá para avisar
situation-notice_passed = Prazo de aviso passou
