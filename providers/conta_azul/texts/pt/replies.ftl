### Respostas salvas da empresa, para a página da equipe.

reply-finance = O valor exato é calculado pela equipe financeira. Vou passar o seu pedido para ela, com tudo o que conversamos.
    .title = Passar à equipe financeira

## Uma falha contada ao lado da vontade de sair.
tried-before = Sinto muito por isso. Essa falha eu não vejo daqui, e se ela muda o prazo, os documentos não dizem: quem confere é a equipe. Guarde o que tiver desse dia, como uma foto da tela.
