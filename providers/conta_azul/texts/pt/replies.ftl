### Respostas salvas da empresa, para a página da equipe.

reply-finance = O valor exato é calculado pela equipe financeira. Vou passar o seu pedido para ela, com tudo o que conversamos.
    .title = Passar à equipe financeira
