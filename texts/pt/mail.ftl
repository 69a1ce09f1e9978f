### Os e-mails para os clientes: o código e o comprovante.

code-mail-subject = Seu código de confirmação
code-mail =
    Olá,

    alguém pediu no chat de ajuda ({ $company }) para ver os dados do seu contrato. Se foi você, digite este código no chat:

    { $code }

    Ele vale por 10 minutos. Se não foi você, ignore este e-mail: sem o código ninguém vê seus dados. Nunca passe o código para outra pessoa.

    { $company }

receipt-mail-subject = Pedido { $number } · { $company }
receipt-mail =
    Olá,

    este é o comprovante do que você pediu no chat de ajuda ({ $company }). Guarde este e-mail.

    { $receipt }

    { $company }

    Não responda a este e-mail: para falar do pedido, abra o chat de novo.
