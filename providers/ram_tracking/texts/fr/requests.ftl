# Ce qui est demandé à l’entreprise pour payer moins.
request-lower_payments = étudier un contrat plus long, pour payer moins
