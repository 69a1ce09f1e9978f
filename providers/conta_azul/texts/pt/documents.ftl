### O que os documentos da empresa não dizem, onde o assistente fala disso por si.

hardship-papers = Quais papéis são necessários, os documentos não dizem: quem responde é a { $team }.
hardship-reduce_payments = Os documentos não preveem nada para este caso: o que é possível nos pagamentos, quem pode ver com você é a { $team }.
hardship-ask_will_be_charged = { hardship-charged }
hardship-ask_payments = { hardship-reduce_payments }
hardship-ask_nonpayment = { hardship-reduce_payments }
hardship-ask_settlement_amount = { hardship-reduce_payments }
not-in-charge = Entendi. O menu Meu plano só aparece para administradores da conta: um deles pode seguir o caminho. Também posso anotar o pedido aqui; a equipe confere em que qualidade você pede.
receipt-notice = Os documentos não dizem se um pedido por este chat vale como pedido por escrito. A equipe confirma.
explain-number = O número do contrato se escreve como { $example }; ele está nos documentos do contrato. Escreva-o aqui ou peça uma pessoa da equipe.
follow-more =
    { $verdict }
    Se não era isso, escreva com outras palavras; a { $team } também pode responder.
follow-amount = Os documentos não trazem nenhum valor, nem aproximado: só a { $team } pode dizer.
follow-computed = Os documentos não dizem como se calcula e não trazem nenhum valor: quem responde é a { $team }.
follow-time = Por quanto tempo, os documentos não dizem: quem pode responder é a { $team }.
follow-time-ask_data_backup = Por quanto tempo os dados ficam guardados depois do fim, os documentos não dizem: quem pode responder é a { $team }.
follow-refused = Esse caso não está nos documentos; o que é possível então, a { $team } pode dizer.
