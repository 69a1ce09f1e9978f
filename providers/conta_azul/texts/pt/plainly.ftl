### A última resposta em outras palavras, um passo de cada vez; como os dias foram contados; e o que as palavras querem dizer.

explain-refund_window =
    1. Faça o pedido pelo menu até { $refund_until }.
    2. No motivo, escreva que você quer o estorno.
    3. Guarde um print da última tela.
explain-refund_last_day =
    Hoje é o dia em que os documentos discordam sobre o estorno. Para não perder nada:
    1. Faça o pedido pelo menu hoje.
    2. No motivo, escreva que você quer o estorno.
    3. A equipe de renovações diz qual regra vale.
explain-renewal_open =
    1. Faça o pedido pelo menu até { $stop_renewal_until }.
    2. O contrato segue até { $ends_on } e não se renova.
    3. Até lá, as parcelas continuam.
explain-renewal_contested =
    Há dois prazos: um já passou, o outro vai até { $stop_renewal_until_disputed } e pede um aviso por escrito.
    1. Faça o pedido pelo menu hoje.
    2. A equipe de renovações diz se ainda vale.
explain-renewal_locked =
    1. O contrato se renova em { $renewal_on }: o prazo para evitar isso passou.
    2. Depois da renovação, dá para cancelar com estorno até { $next_refund_until }.
    3. Antes disso, só a equipe de renovações pode dizer se há outro caminho.
explain-not_renewing = Você não precisa fazer nada: o contrato termina em { $ends_on } e não se renova.
explain-stop_renewal-refund_window =
    1. Faça o pedido pelo menu até { $stop_renewal_until }.
    2. O contrato segue até o fim e não se renova.
    3. Se quiser sair já, com estorno, o prazo é { $refund_until }.
explain-ask_notice_deadline-refund_window =
    Para ter o estorno, peça até { $refund_until }. Se perder esse dia, ainda dá para cancelar a renovação até { $stop_renewal_until }.
explain-ask_notice_deadline-refund_last_day = { explain-refund_last_day }
explain-ask_notice_deadline-renewal_open = { explain-renewal_open }
explain-ask_notice_deadline-renewal_contested = { explain-renewal_contested }
explain-ask_notice_deadline-renewal_locked = { explain-renewal_locked }
explain-ask_notice_deadline-not_renewing = { explain-not_renewing }
explain-ask_refund-refund_window = { explain-refund_window }
explain-ask_refund-refund_last_day = { explain-refund_last_day }
explain-ask_refund = O estorno só vale nos primeiros dias depois da compra ou da renovação. Passado esse prazo, o que já foi pago não volta por essa regra.
explain-ask_will_be_charged-refund_window = Pedindo até { $refund_until }, vale o estorno. Sobre o dia seguinte, os documentos discordam; mais tarde, as parcelas do contrato continuam.
explain-ask_will_be_charged-refund_last_day = Se o estorno ainda valer hoje, ele acontece; se não valer, as parcelas continuam. A equipe de renovações diz qual dos dois.
explain-ask_will_be_charged = Cancelar não apaga as parcelas do contrato de agora. O que o cancelamento evita é um contrato novo.
explain-ask_settlement_amount-refund_window = Dentro do prazo do estorno, o que vale é ele: quem pede até { $refund_until } tem direito. Se ele é total, os documentos não dizem.
explain-ask_settlement_amount-refund_last_day = { explain-ask_will_be_charged-refund_last_day }
explain-ask_settlement_amount = Os documentos não trazem um valor para sair antes. O que existe são as parcelas do contrato; se der para sair por outro valor, quem diz é a equipe de renovações.

reckon-refund_until = A conta dos { $CA-2 } dias, sobre a qual os documentos discordam: contando o próprio dia da compra ou da renovação, como na ajuda, o prazo acaba em { $refund_until }; contando a partir do dia seguinte, como nos Termos de Uso, em { $refund_until_disputed }.
reckon-stop_renewal_until = A conta: { $CA-3 } dias antes de { $ends_on } dá { $stop_renewal_until }.
reckon-stop_renewal_until_disputed = A outra conta: { $CA-4 } dias antes de { $ends_on } dá { $stop_renewal_until_disputed }.

define-renewal = Renovação é o começo de um contrato novo quando ninguém a cancela antes. Aqui ela é automática; quanto tempo ele dura, os documentos não dizem.
define-notice = Aviso prévio é avisar, com antecedência, que você quer sair. Aqui os Termos de Uso falam em avisar alguns dias antes da renovação.
define-term = O término é o último dia do contrato de hoje. Com a renovação ativa, nesse dia começa um contrato novo; sem ela, tudo termina ali.
define-settlement = Acerto é o que se paga para sair antes do fim do contrato. Os documentos daqui não trazem esse valor; quem confirma é a equipe de renovações.
define-instalment = Parcela é cada um dos pagamentos do contrato. As que vencem antes do fim dele continuam devidas.
define-refund = Estorno é a devolução do que foi pago. Aqui ele vale para quem cancela nos primeiros dias depois da compra ou da renovação; os documentos não dizem se é total.
define-default_fees = São valores cobrados por pagar com atraso. Os documentos que consulto não falam em juros nem encargos; quem responde é a equipe financeira.
define-commitment = Compromisso, ou fidelidade, é o contrato inteiro, do começo ao fim: quem sai antes, fora do prazo do estorno, continua devendo as parcelas que faltam.
define-code = É um código de seis dígitos que vai para o e-mail cadastrado no contrato, para eu saber que é você. Ele vale por 10 minutos.
define-partner = Parceiro é quem cuida da Conta Azul para os seus clientes, como um contador. Parceiros falam com o seu gerente de contas ou com a equipe de suporte.
define-backup = É uma cópia dos dados da sua empresa: um arquivo .zip com planilhas .csv, que um administrador baixa pelo menu.
