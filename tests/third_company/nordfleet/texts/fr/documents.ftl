hardship-papers = Un acte de décès, un certificat médical ou un jugement suffit ; { $team } le reçoit dans cette conversation.
explain-number = Le numéro du contrat s’écrit comme { $example } ; il figure en haut de chaque facture. Écrivez-le ici, ou demandez une personne de l’équipe.
not-in-charge = J’ai compris : une autre personne répond du contrat. D’après les conditions, seule la personne qui a signé peut faire la demande.
receipt-notice = D’après les conditions, une demande faite ici vaut préavis.
follow-more =
    { $verdict }
    Les conditions du service s’arrêtent là ; { $team } peut répondre.
follow-amount = Les montants figurent sur chaque facture ; pour ce cas, { $team } les confirme.
follow-computed = Chaque mois compte trente jours, d’après les conditions ; { $team } fait le calcul pour vous.
follow-time = Deux ans, d’après les conditions ; { $team } le confirme.
follow-refused = Un refus se conteste auprès de { $team }, dans les trente jours d’après les conditions.
