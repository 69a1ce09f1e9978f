### Momentos difíceis, segurança e o que o cliente diz que aconteceu.

hardship-word = Sinto muito pelo que você está passando.
hardship-word-again = Deve estar pesado. O que você conta aqui vai junto, e não é preciso repetir nada depois.
hardship-word-professional = Entendido.
hardship-person = Uma pessoa da { $team } pode cuidar disso com você{ part-with-priority }.
hardship-ask = Quer que eu chame?
hardship-ask-professional = Antes ela confere em que qualidade você escreve. Quer falar com ela?
hardship-case = { $priority ->
    [high] A equipe já está com o seu pedido, que agora tem prioridade, e lê o que você escreve aqui.
   *[normal] A equipe já está com o seu pedido e lê o que você escreve aqui.
}
danger = Sinto muito que esteja tão difícil. Você não precisa passar por isso sem ajuda: o CVV atende de graça, dia e noite, pelo 188 ou em cvv.org.br. Se há perigo agora, ligue 192. Sobre o contrato, uma pessoa da { $team } cuida de tudo com você. Quer que eu chame?
danger-apology = Não precisa pedir desculpa: você fez bem em contar. O CVV atende de graça, dia e noite, pelo 188, também só para conversar.
danger-no = Continuo por aqui. O CVV atende de graça, dia e noite, pelo 188, também só para conversar.
danger-case = Sinto muito que esteja tão difícil. Você não precisa passar por isso sem ajuda: o CVV atende de graça, dia e noite, pelo 188 ou em cvv.org.br. Se há perigo agora, ligue 192. O contrato pode esperar; a equipe já está com ele.

claim-asked = Entendi: você diz que já fez esse pedido{ claim-when-how }. { $record ->
    [unknown] Daqui não consigo ver se ele chegou.
    [none] No contrato que vejo aqui, ele não aparece.
   *[other] No contrato que vejo aqui, aparece um pedido de { $record }.
 } Guarde o comprovante que tiver: quem confere é a equipe.
charged-after = Lamento essa cobrança. { $claims ->
    [yes] Você diz que já tinha cancelado{ claim-when-how }{ charged-after-of }.
   *[no] { charged-after-of-alone }
 } { $record ->
    [unknown] Daqui não vejo o seu contrato.
    [none] { $over ->
        [yes] No contrato que vejo aqui, ele terminou em { $ends_on }.
       *[no] No contrato que vejo aqui, esse pedido não aparece: ele consta como ativo.
     }
   *[other] No contrato que vejo aqui, aparece um pedido de cancelamento de { $record }{ $over ->
        [yes] , e ele terminou em { $ends_on }
       *[no] { "" }
     }.
 } O que foi cobrado, quem confere é a { $team }{ part-with-priority }.
charged-after-of = { $amount ->
    [none] , e que a cobrança continua
   *[other] , e que veio uma cobrança de { $amount }
 }
charged-after-of-alone = { $amount ->
    [none] { "" }
   *[other] A cobrança de que você fala é de { $amount }.
 }
charged-after-back = O valor de volta e o fim das cobranças, que você quer, vão no pedido com as suas palavras.
charged-after-back-added = O pedido de receber o valor de volta vai junto com { $number }: { $title }, com as suas palavras. Se ele volta, quem diz é a equipe.
charged-after-amount = Se puder, diga o dia e o valor da cobrança.
claim-when-how = { $day ->
    [none] { claim-month }
   *[other] {" "}em { $day }
 }{ $way ->
    [letter] , por carta
    [email] , por e-mail
    [phone] , por telefone
    [menu] , pelo menu
    [chat] , por mensagem
   *[none] { "" }
 }
claim-month = { $month ->
    [none] { "" }
   *[other] {" "}em { $month }
 }
claim-made = { $when ->
    [known] , feito{ claim-when-how },
    [way] { claim-when-how },
   *[none] { "" }
 }
claim-made-paid = { claim-made }
# A quem cobram uma dívida por telefone: o que o contrato mostra, sem dizer quem liga.
debt-record = { $overdue ->
    [0] Nos dados do seu contrato, não há nada em atraso.
    [one] Nos dados do seu contrato há, sim, uma parcela em atraso ({ $total }). Isso não diz quem fez contato: não pague nada a essa pessoa. A equipe financeira confere o valor e diz como pagar.
   *[other] Nos dados do seu contrato há, sim, { $overdue } parcelas em atraso ({ $total }). Isso não diz quem fez contato: não pague nada a essa pessoa. A equipe financeira confere o valor e diz como pagar.
 }
claim-paid = Entendi: você diz que já pagou{ claim-when-how }. Os dados que vejo podem ainda não mostrar isso; quem confere é a equipe. Guarde o comprovante que tiver.
claim-paid-more = Diga o dia e o valor: vão junto com o pedido.
claim-paid-record = { $overdue ->
    [one] Nos dados que vejo, { $overdue } parcela ainda está em atraso.
   *[other] Nos dados que vejo, { $overdue } parcelas ainda estão em atraso.
 }
claim-stands = Não posso confirmar nem que sim nem que não: se o seu pedido{ claim-made } chegou e vale, quem confere é a equipe.
claim-stands-paid = Não posso confirmar nem que sim nem que não: se o seu pagamento{ claim-made-paid } entrou, quem confere é a equipe.
claim-aside = O seu pedido{ claim-made } ainda precisa ser conferido pela equipe. Sem contar com ele, os dados mostram isto:
claim-more = Entendi: { $paid ->
    [yes] você diz que já pagou
   *[no] pedido feito
 }{ claim-when-how }{ $proof ->
    [yes] , e você tem o comprovante
   *[no] { "" }
 }{ $other ->
    [none] { "" }
   *[other] ; outra data anotada: { $other }
 }. Quem confere é a equipe.
claim-beside = O pedido { $number }, de hoje, está com a equipe.

## O que a pessoa diz de si.
in-charge = Certo: você responde pelo contrato.
not-in-charge-noted = Entendi: quem responde pelo contrato é outra pessoa. Isso fica anotado no pedido { $number } ({ $title }).
at-a-loss-way = Se o caminho não aparece, a equipe ajuda por aqui.
at-a-loss = Dá também sem isso.

claim-not-warned = Entendi: você não recebeu aviso. Daqui não consigo ver o que foi enviado nem quando; quem confere é a equipe.
claim-not-warned-again = Entendo. Se devia ter havido um aviso antes, daqui não posso dizer; a equipe confere isso e o que ainda é possível. As suas palavras vão junto.

hard-times = Sinto muito que você esteja passando por isso. O que for registrado aqui vai com prioridade.
person-for-all = Se preferir, uma pessoa da { $team } cuida de tudo com você, do que você contou também.
other-team = Então fica com outra equipe: a { $team }.
unhelped = Lamento não ter ajudado mais.
person-too = Ou prefere falar já com uma pessoa?
acknowledge-waiting = Lamento a demora.
acknowledge-price = Entendo: o preço pesa.
acknowledge-service = Lamento que o serviço não esteja funcionando como deveria.
acknowledge-not_warned = Entendo: a falta de aviso pegou você de surpresa.
acknowledge-legal = { $priority ->
    [high] Você fala em medidas legais: isso passa à frente, com prioridade.
   *[normal] Você fala em medidas legais: está anotado.
}
acknowledge-elsewhere = { $priority ->
    [high] Reclamar publicamente é um direito seu; aqui, o seu caso passa a ter prioridade.
   *[normal] Reclamar publicamente é um direito seu.
}
acknowledge-accusation = É uma acusação séria, e quem deve responder a ela é uma pessoa da equipe.
acknowledge-hardship = Perdoe se as minhas palavras foram duras, neste momento.
acknowledge-anger = Entendo a sua irritação.

heard-price = Entendi: o preço.
heard-not_used = Entendi: pouco uso.
heard-missing_feature = Entendi: falta um recurso.
heard-competitor = Entendi: outro fornecedor.
heard-closing = Entendi: a empresa vai fechar.
heard-technical = Entendi: problemas técnicos.
heard-support = Entendi: o atendimento.
heard-other = Entendi o motivo.

hours-of = Quem responde é a { $team }. { $team_hours }
hours-phone = Por telefone, o número é { $number }; por escrito, a resposta vem por esta conversa.
hours-no-phone = Não tenho aqui endereço nem número de telefone; a resposta vem por esta conversa.
say-ask_transcript = No menu do chat, “{ widget-transcript }” salva tudo em um arquivo, e “{ widget-erase }” apaga tudo; se houver um pedido em aberto, pergunta antes se ele fica com a equipe. Por quanto tempo ela fica guardada está em “{ widget-privacy }”.

## O que aconteceu, mais de perto.
warn-bank = Primeiro: avise o seu banco agora, para bloquear o cartão ou acompanhar a conta.
blocked = Lamento que o acesso esteja bloqueado. Quem pode ver o motivo e liberar é a { $team }; daqui não consigo.
blocked-again = Entendo que é urgente. Quem pode liberar o acesso é a { $team }; daqui não consigo.
blocked-when = Em quanto tempo o acesso volta, depois de pago, não está escrito. Quem confere o pagamento é a { $team }.
money-lost = Primeiro o seu banco, agora: conte o que foi pago e a quem. Se ainda dá para recuperar o dinheiro, é ele que pode dizer; a { $team } precisa saber do golpe.
money-lost-again = Sinto muito. O banco é quem pode agir mais rápido; conte a ele o que foi pago, e a quem. Com a { $team }, isso passa à frente.
money-lost-back = Se esse dinheiro volta, daqui não posso dizer: quem pode é o seu banco, e quanto antes ele souber, melhor. O que a empresa pode fazer, quem diz é a { $team }.
scam-again = Não pague nada e não responda mais. Se passou dados do cartão ou pagou, avise o seu banco agora; depois, troque as senhas.
access = Quem pode tirar o acesso dessa pessoa é a { $team }, depois de conferir; daqui não consigo bloquear ninguém. Enquanto isso, troque as senhas que ela conhece.
access-fled = É grave, e sinto muito. { access }
access-again = Quem pode tirar esse acesso é a { $team }; daqui não consigo.
debit-doubted = Se uma cobrança não corresponde a essas parcelas, a equipe pode conferir.
company-only-here = Aqui só respondo por { $company }. Sobre { $other }, procure a ajuda dessa empresa.
hardship-who = Se você pode pedir no lugar de outra pessoa, quem confere com você é a { $team }.
hardship-steps = Não é preciso decidir nada agora: uma pessoa da { $team } vê com você o que fazer.
hardship-steps-more = O único passo é dizer sim: a { $team } lê o que você já contou, e responde por aqui.
hardship-steps-called = Agora, nada: a { $team } já tem a sua mensagem, lê o que você escreve aqui e vê o resto com você.
hardship-charged = { $next_payment_on ->
    [paid] Deste período não falta pagar nada; se o contrato se renovar, virão outras parcelas.
    [none] Enquanto o contrato corre, as parcelas dele continuam.
   *[other] Enquanto o contrato corre, as parcelas dele continuam: a próxima vence em { $next_payment_on }.
 } O que é possível no seu caso não está escrito: quem pode ver com você é a { $team }.
hardship-also = Também sobre isso nada está escrito: a { $team } vê com você, junto com o resto.
hardship-case-again = { $priority ->
    [high] A equipe já tem o seu pedido, com prioridade, e lê o que você escreve aqui.
   *[normal] A equipe já tem o seu pedido e lê o que você escreve aqui.
}
understood-no-refusal = Entendi.

## Quem pode decidir, ou pedir por outra pessoa.
authority-binds = Pedir aqui não encerra nada, não muda o contrato e não compromete ninguém: a equipe responde, e antes confere quem pode decidir.
authority-proxy = Se essa autorização basta, não está escrito: a equipe confere isso com quem responde pelo contrato. Guarde-a para mostrar. Pedir aqui não encerra nada.
authority-again = Também isso quem confere é a equipe, com quem responde pelo contrato; a você, por escrever aqui, nada obriga.
authority-decider = Entendi: quem decide é outra pessoa. Pedir esse estudo não compromete ninguém, e o contrato não muda; a { $team } responde, e quem decide diz sim ou não depois. Se a equipe deve falar com essa pessoa, escreva como.
not-in-charge-here = Daqui não cancelo, mas posso registrar o pedido, com quem o faz. Se ele vale sem a pessoa que responde pelo contrato, quem confirma é a equipe.
authority-self = O cancelamento, você pode pedir por aqui, mesmo sem esse acesso: a equipe confere antes quem pode decidir. Pedir aqui não cancela nada.
authority-who = Quem pode decidir, não está escrito: a equipe confere isso com quem responde pelo contrato. Pedir aqui não encerra nada.
