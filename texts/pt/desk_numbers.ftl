### Os números de uma empresa, para quem é responsável: o que as conversas e os casos somam.

desk-nav-numbers = Números
desk-numbers-lead = O que as conversas e os casos somam. O que foi apagado não entra na conta.
desk-numbers-table = Baixar como tabela (CSV)
desk-numbers-span = Período
desk-numbers-days = Últimos { $days } dias
desk-numbers-work = Conversas e casos
desk-number-work-conversations = Conversas iniciadas
desk-number-work-messages = Mensagens de clientes
desk-number-work-not-understood = Mensagens não entendidas
desk-number-work-by-assistant = Conversas só com o assistente
desk-number-work-handed-over = Conversas com a equipe
desk-number-work-requests = Pedidos registrados
desk-number-work-cases = Casos abertos
desk-numbers-wait = Espera (mediana, em minutos)
desk-number-wait-claimed = Até alguém assumir o caso
desk-number-wait-closed = Até o encerramento
desk-numbers-rating = Avaliações
desk-number-rating-count = Quantidade
desk-number-rating-mean = Nota média (de 1 a 5)
desk-numbers-outcome = Desfechos dos casos
desk-numbers-reason = Por que uma pessoa foi chamada
desk-numbers-leaving = Motivos para sair
