### Os pedidos, onde as palavras comuns não servem.

receipt-menu = menu Configurações e plano > Meu plano > Cancelar plano

# Perto da renovação, se o contrato acaba no fim do período é a equipe que diz.
request-cancel_at_term-renewal_contested = cancelar antes da renovação
request-cancel_at_term-renewal_locked = cancelar antes da renovação
