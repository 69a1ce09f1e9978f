### As cláusulas em palavras próprias; $value é o número da cláusula no dia da resposta.

clause-RT-1 = Em regra, os pagamentos não podem diminuir enquanto um período do contrato está correndo.
clause-RT-2 = A equipe de renovações talvez possa renovar o contrato por mais tempo, o que pode baixar um pouco os pagamentos.
clause-RT-3 = Sair enquanto o contrato está em vigor exige pagar um acerto.
clause-RT-4 = A rescisão precisa respeitar o aviso prévio das condições gerais; a duração está fixada no contrato.
clause-RT-5 = Quem calcula o valor do acerto é a equipe financeira.
clause-RT-6 = Tenha o número do contrato à mão ao falar com a equipe de suporte ou com a equipe financeira.
clause-RT-7 = Se ainda resta tempo depois do pedido de cancelamento, o acesso continua até o fim do contrato, desde que todas as parcelas seguintes sejam pagas.
clause-RT-8 = O plano se renova sozinho.
clause-RT-9 = As parcelas que faltam continuam devidas até o fim do contrato.
clause-RT-10 = Suspender pagamentos fora do combinado, como o débito automático, pode gerar encargos por inadimplência; nenhum valor é informado.
