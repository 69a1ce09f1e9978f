hardship-papers = Basta a certidão de óbito, um atestado médico ou uma decisão judicial; quem recebe, nesta conversa, é a { $team }.
