### Os pedidos, onde as palavras comuns não servem.

# O que se pede à empresa quando se quer pagar menos.
request-lower_payments = estudar um contrato mais longo, para pagar menos
# Perto da renovação, se o contrato acaba no fim do período é a equipe que diz.
request-cancel_at_term-notice_passed = cancelar o contrato
request-cancel_at_term-notice_unknown = cancelar o contrato
