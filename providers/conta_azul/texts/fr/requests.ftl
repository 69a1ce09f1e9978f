### Les demandes, là où les mots communs ne conviennent pas.

receipt-menu = Configurações e plano > Meu plano > Cancelar plano

# Près du renouvellement, c’est l’équipe qui dit si le contrat prend fin à son terme.
request-cancel_at_term-renewal_contested = résilier avant le renouvellement
request-cancel_at_term-renewal_locked = résilier avant le renouvellement
