### As situações do contrato, em palavras, para a página da equipe.

situation-ended = Contrato encerrado
situation-stale = Cadastro anterior à renovação
situation-refund_window = Dentro do prazo de estorno
situation-not_renewing = Não renova
situation-notice_open = Ainda dá para avisar
situation-notice_passed = Prazo de aviso passou
