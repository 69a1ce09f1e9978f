### Ce que les documents de l’entreprise ne disent pas, là où l’assistant en parle de lui-même.

hardship-papers = Quels papiers il faut, les documents ne le disent pas : c’est { $team } qui vous le dira.
hardship-reduce_payments = Les documents ne prévoient rien pour ce cas : ce qui est possible pour les paiements, c’est { $team } qui peut le voir avec vous.
