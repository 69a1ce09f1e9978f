### Ce que les documents de l’entreprise ne disent pas, là où l’assistant en parle de lui-même.

hardship-papers = Quels papiers il faut, les documents ne le disent pas : c’est { $team } qui vous le dira.
hardship-reduce_payments = Les documents ne prévoient rien pour ce cas : ce qui est possible pour les paiements, c’est { $team } qui peut le voir avec vous.
hardship-ask_will_be_charged = { hardship-charged }
hardship-ask_payments = { hardship-reduce_payments }
hardship-ask_nonpayment = { hardship-reduce_payments }
hardship-ask_settlement_amount = { hardship-reduce_payments }
not-in-charge = J’ai compris : une autre personne répond du contrat. Les documents ne disent pas qui peut faire la demande ; l’équipe le vérifie avec elle.
receipt-notice = Les documents ne disent pas si une demande par ce chat vaut demande écrite ou préavis. L’équipe vous le confirmera.
explain-number = Le numéro du contrat s’écrit comme { $example } ; il figure dans les documents du contrat. Écrivez-le ici, ou demandez une personne de l’équipe.
follow-more =
    { $verdict }
    Si ce n’était pas la question, écrivez-la autrement ; { $team } peut aussi répondre.
follow-amount = Les documents ne donnent aucun chiffre, même approximatif : seule { $team } peut le dire.
follow-computed = Les documents ne disent pas comment cela se calcule et ne donnent aucun chiffre : c’est { $team } qui répond.
follow-time = Pour combien de temps, les documents ne le disent pas : c’est { $team } qui peut répondre.
follow-time-ask_data_backup = Combien de temps les données sont gardées après la fin, les documents ne le disent pas : c’est { $team } qui peut répondre.
follow-refused = Ce cas n’est pas dans les documents ; { $team } peut dire ce qui est possible alors.
