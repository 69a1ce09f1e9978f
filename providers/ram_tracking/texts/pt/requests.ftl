# O que se pede à empresa quando se quer pagar menos.
request-lower_payments = estudar um contrato mais longo, para pagar menos
