### A última resposta em outras palavras, um passo de cada vez; como os dias foram contados; e o que as palavras querem dizer.

explain-notice_open =
    1. Avise a equipe de renovações até { $notice_until }.
    2. O contrato então termina em { $ends_on }.
    3. Até lá, as parcelas continuam.
explain-notice_passed =
    1. O prazo para avisar passou: o contrato se renova em { $renewal_on }.
    2. Até lá, as parcelas continuam.
    3. O que ainda é possível, só a equipe de renovações pode dizer.
explain-notice_unknown =
    1. É preciso avisar antes da renovação, prevista para { $renewal_on }.
    2. Quanto tempo antes, os dados do contrato não dizem.
    3. A equipe de renovações pode dizer.
explain-not_renewing = Você não precisa fazer nada: o contrato termina em { $ends_on } e não se renova.
explain-ask_notice_deadline-notice_open = { explain-notice_open }
explain-ask_notice_deadline-notice_passed =
    1. O prazo para avisar passou: o contrato se renova em { $renewal_on }.
    2. O que ainda é possível, só a equipe de renovações pode dizer.
explain-ask_notice_deadline-notice_unknown = { explain-notice_unknown }
explain-ask_notice_deadline-not_renewing = { explain-not_renewing }
explain-ask_settlement_amount = Para sair antes do fim, paga-se um valor chamado acerto. Só a equipe financeira o calcula; as parcelas que faltam são outro número.
explain-ask_will_be_charged-not_renewing = Você paga as parcelas até o fim do contrato, em { $ends_on }. Depois, mais nada.
explain-ask_will_be_charged-notice_passed = As parcelas continuam até o fim deste contrato, e um contrato novo começa em { $renewal_on }.
explain-ask_will_be_charged = As parcelas continuam até o fim do contrato. Sem aviso dado a tempo, começa um contrato novo.

reckon-notice_until = A conta: { $days } dias de aviso prévio antes de { $ends_on } dá { $notice_until }.

define-renewal = Renovação é o começo de um contrato novo quando ninguém a cancela a tempo. Aqui ela é automática; quanto tempo dura o contrato novo não está nos documentos.
define-notice = Aviso prévio é o tempo entre o dia em que você avisa e o fim do contrato. Quanto tempo é, está fixado no seu contrato.
define-term = O término é o último dia do contrato de hoje. Com a renovação ativa, nesse dia começa um contrato novo; sem ela, tudo termina ali.
define-settlement = Acerto é o que se paga para sair antes do fim. A equipe financeira o calcula; os documentos não dizem se ele se soma às parcelas que faltam.
define-instalment = Parcela é cada um dos pagamentos do contrato. Todas continuam devidas até o fim dele.
define-refund = Estorno seria a devolução do que foi pago. Os documentos não falam disso; quem responde é a equipe financeira.
define-default_fees = São encargos que podem ser cobrados quando os pagamentos são interrompidos. O valor não está nos documentos.
define-commitment = Compromisso, ou fidelidade, é a duração do contrato, do começo ao fim, em que as parcelas são devidas.
define-code = É um código de seis dígitos que vai para o e-mail cadastrado no contrato, para eu saber que é você. Ele vale por 10 minutos.
define-partner = É uma empresa que vende ou cuida do rastreamento para outras. Os documentos não preveem nada para ela; quem responde é a equipe de suporte.
define-backup = É uma cópia dos seus dados. Os documentos daqui não falam disso; quem responde é a equipe de suporte.

sooner = Sair antes de { $ends_on } é possível, pagando um acerto; o valor quem dá é a equipe financeira.
