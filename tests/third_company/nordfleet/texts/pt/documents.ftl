hardship-papers = Basta a certidão de óbito, um atestado médico ou uma decisão judicial; quem recebe, nesta conversa, é a { $team }.
explain-number = O número do contrato se escreve como { $example }; ele está no alto de cada fatura. Escreva-o aqui ou peça uma pessoa da equipe.
not-in-charge = Entendi: quem responde pelo contrato é outra pessoa. Pelas condições, só quem assinou pode fazer o pedido.
receipt-notice = Pelas condições, um pedido feito aqui vale como aviso prévio.
follow-more =
    { $verdict }
    As condições do serviço vão até aí; quem pode responder é a { $team }.
follow-amount = Os valores estão em cada fatura; neste caso, quem confirma é a { $team }.
follow-computed = Cada mês conta trinta dias, pelas condições; quem faz a conta com você é a { $team }.
follow-time = Dois anos, pelas condições; quem confirma é a { $team }.
follow-refused = Uma recusa pode ser contestada com a { $team }, em trinta dias pelas condições.
