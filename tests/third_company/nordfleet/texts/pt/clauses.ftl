clause-NF-1 = Há devolução nos primeiros { $value } dias.
clause-NF-2 = O aviso prévio é de { $value } dias.
clause-NF-3 = O acesso continua até o fim do contrato.
clause-NF-4 = Os pagamentos são devidos até o fim do contrato.
clause-NF-5 = A equipe entra em contato em até { $value } dias úteis.
clause-NF-6 = Depois de uma morte, uma doença longa ou uma falência, o contrato termina assim que o comprovante é recebido.
