### O que é comum a todas as respostas.

what-if = Simulação para { $on }.
path = Passo a passo: { $steps }.
where-written = Onde está escrito: { $sources }.
