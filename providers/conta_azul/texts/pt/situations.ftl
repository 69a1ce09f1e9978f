### As situações do contrato, em palavras, para a página da equipe.

situation-ended = Contrato encerrado
situation-renewed_refund_window = Depois de renovar, no prazo de estorno
situation-renewed_refund_last_day = Depois de renovar, último dia do estorno
situation-renewed = Depois da renovação
situation-stale = Cadastro anterior à renovação
situation-refund_window = Dentro do prazo de estorno
situation-refund_last_day = Último dia do estorno
situation-not_renewing = Não renova
situation-renewal_open = Ainda dá para cancelar a renovação
situation-renewal_contested = Entre as duas datas-limite
situation-renewal_locked = Tarde para cancelar a renovação
