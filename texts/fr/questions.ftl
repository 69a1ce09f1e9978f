### Les sujets : titre de la carte et bouton de chaque question.

title-cancel_contract = Résilier le contrat
title-stop_renewal = Arrêter le renouvellement automatique
title-reduce_payments = Payer moins
title-ask_lose_access = L’accès après une résiliation
title-ask_will_be_charged = Les prélèvements après une résiliation
title-ask_settlement_amount = Le montant pour partir maintenant
title-ask_refund = Remboursement
title-ask_notice_deadline = Date limite pour prévenir
title-ask_contract_status = Votre contrat
title-ask_data_backup = Copie de vos données
title-ask_contact_time = Quand l’équipe vous contacte
title-declare_partner = Partenaires

button-cancel_contract = Je veux résilier
button-stop_renewal = Je ne veux pas renouveler
button-reduce_payments = Je voudrais payer moins
button-ask_lose_access = Si je pars, je perds l’accès ?
button-ask_will_be_charged = Si je pars, serai-je encore facturé ?
button-ask_settlement_amount = Combien à payer pour partir ?
button-ask_refund = Puis-je être remboursé ?
button-ask_notice_deadline = Quand dois-je prévenir ?
button-ask_contract_status = Où en est mon contrat ?
button-ask_data_backup = Comment garder mes données ?
button-ask_contact_time = Quand vais-je être contacté ?
button-declare_partner = Je suis partenaire
button-request_human = Parler à quelqu’un

button-team = Parler à l’équipe
button-yes-team = Oui, parler à l’équipe
button-no = Pas maintenant
button-skip = Je préfère ne pas le dire
button-something-else = Autre chose

why-price = Le prix
why-not_used = Je l’utilise peu
why-missing_feature = Il manque une fonction
why-competitor = Un autre prestataire
why-closing = L’entreprise ferme
why-technical = Des problèmes techniques
why-support = Le service client
why-other = Une autre raison
