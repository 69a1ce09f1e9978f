### Ce qui est commun à toutes les réponses.

what-if = Simulation au { $on }.
path = Pas à pas : { $steps }.
where-written = Où c’est écrit : { $sources }.
