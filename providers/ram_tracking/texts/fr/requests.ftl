### Les demandes, là où les mots communs ne conviennent pas.

# Ce qui est demandé à l’entreprise pour payer moins.
request-lower_payments = étudier un contrat plus long, pour payer moins
# Près du renouvellement, c’est l’équipe qui dit si le contrat prend fin à son terme.
request-cancel_at_term-notice_passed = résilier le contrat
request-cancel_at_term-notice_unknown = résilier le contrat
