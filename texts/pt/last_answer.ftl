### Sobre a última resposta: explicar, por quê, o que é, tem certeza, não foi isso.

question-first = Claro, pode perguntar. É sobre o quê?
explain-nothing = Posso explicar melhor. De que assunto: o cancelamento, a renovação, as parcelas?
explain-short =
    Resumindo:
    { $verdict }
explain-behind = Em outras palavras: não sei se o contrato foi renovado. Os dados que vejo param em { $ends_on }; o que vale hoje, quem pode ver é a { $team }.
explain-person = Acho que não consegui explicar bem.
person-can = Daqui não consigo mais do que isso: quem pode ver o seu caso é a { $team }, com tudo o que você já contou.
person-reads = A equipe já foi chamada e lê o que você escreve aqui.
person-reads-that = Anotado: a equipe, que já foi chamada, lê isso aqui.
explain-case = A equipe que cuida do seu pedido lê o que você escreve aqui e pode explicar melhor.
team-when = Um prazo para a resposta não está escrito. Depois de chamada, a { $team } lê esta conversa e responde por aqui.
team-is = É a { $team }, gente da própria empresa. Ela lê esta conversa e responde por aqui.

explain-code = Um código de seis dígitos foi para o e-mail do contrato. Escreva aqui esses seis dígitos; se não chegarem, é só dizer.
why-asked-proof = O número e o código servem para eu ter certeza de que é você, antes de mostrar os dados de um contrato.
why-asked-reason = A resposta ajuda a empresa a entender as saídas. É opcional e não muda nada no seu pedido.
why-nothing = Ainda não respondi nada por aqui. Sobre o que você quer saber o porquê?
why-rules = { $rules ->
    [one] A resposta vem desta regra:
   *[other] A resposta vem destas regras:
 }
why-not-warned = Se houve aviso e quando, daqui não vejo. O motivo que conheço está nestas regras:
why-again =
    São as regras que já citei. Onde estão: { $sources }.
    Mais sobre o motivo não está escrito; quem pode explicar é a { $team }.
why-rule = – { $statement } ({ $source })
why-two = As regras não dizem a mesma coisa. Qual delas vale, quem diz é a { $team }.
why-behind = Porque os dados que leio param em { $ends_on }: o que veio depois ainda não está neles. Quem vê o dado atual é a { $team }.
next-step = O próximo passo é este.
why-record = A resposta vem dos dados do seu contrato, que li agora.
why-record-off = Porque, nos dados do seu contrato, a renovação está cancelada: ele termina em { $day }. Desde quando ela está cancelada, os dados não dizem.
why-record-asked = Porque, nos dados do seu contrato, há um pedido de cancelamento de { $asked } e a renovação está cancelada: ele termina em { $day }.
why-instalments = Os valores e as datas vêm dos dados do seu contrato; o que se deve a quem sai antes, { $rules ->
    [one] desta regra:
   *[other] destas regras:
 }
why-silent = Os documentos que consulto ({ $documents }) não dizem nada sobre isso. Por isso quem responde é a { $team }.
why-unknown = Leio só duas coisas: as regras da empresa e os dados do seu contrato que chegam até aqui. Isso não está em nenhuma das duas; a { $team } pode ver em outro lugar.
why-unknown-certain = O que sei está nas regras da empresa e nos dados do seu contrato, que acabei de ler. O resto, quem sabe é a { $team }.
why-unknown-general = Enquanto o seu contrato não está aberto aqui, conheço só as regras gerais; o resto, quem sabe é a { $team }.
why-unknown-conflicting = Não é segredo: duas regras se contradizem, e não cabe a mim escolher. Quem decide é a { $team }.

define-unknown = Não tenho aqui uma explicação dessa palavra. Quem pode explicar é a { $team }.
define-nothing = De que palavra você quer a explicação? Por exemplo: renovação, acerto, aviso prévio.

doubt-nothing = Ainda não respondi nada por aqui. Do que você quer ter certeza?
doubt-certain = { $verdict } Isso está nas regras e nos dados do seu contrato, que li agora.
doubt-record = { $verdict } Isso está nos dados do seu contrato, que li agora.
doubt-partial = { $verdict } É o que está escrito; o resto, só a { $team } pode dizer.
doubt-conflicting = { $verdict } Certeza não há: qual das duas regras vale, quem diz é a { $team }.
doubt-not_covered = Certeza aqui não há: os documentos não dizem nada sobre isso. Quem responde é a { $team }.
doubt-general = Esta é a regra geral, como está nos documentos. Para o seu contrato, preciso do número dele.

correct-instead = Desculpe, eu tinha entendido errado.
correct-second = Desculpe, entendi errado. Era sobre isto?
correct-again = Então também não era isso. Uma pessoa pode entender melhor.
correct-sorry = Desculpe, não entendi o que você queria.
offer-corrected = { offer-assistant_failed }
# A quem reclama de não ter sido lido: o que se entendeu até aqui, e o próximo passo.
unread-sorry = Desculpe por não ter respondido direito.
unread-topics = O que entendi até aqui: “{ $topics }”.
topics-join = { "”, “" }
unread-wished = Você quer sair em { $day }.
unread-request = O pedido { $number } ({ $title }) já está com a { $team }.
unread-words = O que você escreveu vai junto, com as suas palavras.
unread-next = Se falta alguma coisa, escreva do seu jeito, ou fale com a equipe.
unread-person = Desculpe, não consegui responder direito. Uma pessoa vai ler tudo o que você escreveu aqui.
correct-case = Desculpe pelo engano. A equipe que cuida do seu pedido lê o que você escreve aqui.

again =
    { $line }
    { $team ->
        [none] Se a pergunta é outra, escreva com outras palavras.
       *[other] O que não está aí, quem pode dizer é a { $team }.
     }
again-record =
    { $line }
    Se a pergunta é outra, escreva com outras palavras.
again-general =
    { $line }
    É a regra geral; para dizer o que vale no seu caso, preciso do número do contrato.
again-other = A resposta é a mesma. { $line }
# Um valor que já estava na resposta, dito quando é ele que se pergunta.
focus-ask_payments-monthly = { $next_payment_on ->
    [none] Não há parcela a vencer nos dados do contrato.
   *[other] A próxima parcela é de { $next_payment_amount } e vence em { $next_payment_on }.
 }
focus-ask_contract_status-monthly = { focus-ask_payments-monthly }
focus-ask_payments-last_one = { $payments_to_come ->
    [none] Não há parcela a vencer nos dados do contrato.
   *[other] A última parcela do contrato atual vence em { $last_payment_on }.
 }
focus-ask_payments-paid_count = { $paid_payments ->
    [0] Nenhuma parcela consta como paga.
    [one] { $paid_payments } parcela consta como paga, de { $paid_total }.
   *[other] { $paid_payments } parcelas constam como pagas, no total de { $paid_total }.
 }
focus-ask_payments-left_count = { remaining }
focus-ask_contract_status-ends = { $auto_renew ->
    [yes] O período atual termina em { $ends_on }; sem cancelamento, o contrato se renova nesse dia.
   *[no] O contrato termina em { $ends_on } e não se renova.
 }
focus-ask_contract_status-renews_when = { $auto_renew ->
    [yes] Sim: a renovação automática está ativa, e o contrato se renova em { $ends_on }.
   *[no] Não: nos dados do contrato, ele termina em { $ends_on } e não se renova.
 }
focus-ask_contract_status-plan_name = O plano é o “{ $plan }”.
focus-ask_notice_deadline-notice_length = { $notice_days ->
    [none] A duração do aviso não está nos dados do contrato.
   *[other] O aviso prévio é de { $notice_days } dias.
 }
focus-ask_contract_status-left_count = { remaining }
focus-ask_contract_status-since = O período atual começou em { $term_started_on } e vai até { $ends_on }.
again-more = Sobre isso, o que vejo é o que já respondi. Se a pergunta é outra, escreva com outras palavras.
again-silent = Também esse ponto não está escrito: quem pode responder é a { $team }.
again-kept = Certo: isso vai junto com o pedido, com as suas palavras.
again-heard = Entendi.
again-goes-with = A sua pergunta vai junto com o pedido { $number }, com as suas palavras.
again-beside = { $verdict }

## De novo algo que aconteceu: dito com outras palavras, nunca é a mesma resposta.
anew-report_security = Isso é sério. Se já pagou ou passou dados do cartão, avise o seu banco agora; se alguém conhece ou usa os seus acessos, troque as senhas.
now-report_security = Primeiro, avise o seu banco, se pagou ou passou dados. Depois, troque as senhas que alguém pode conhecer, e não responda mais a quem ligou ou escreveu. O resto, quem vê é a { $team }.
anew-report_security-lost = Sinto muito: isso assusta. Quem pode tentar recuperar o dinheiro é o seu banco, e quanto antes, melhor; a { $team } precisa saber do golpe.
now-report_security-lost = Agora, ligue para o seu banco: ele pode bloquear o cartão e contestar o pagamento. Depois, troque as senhas que alguém pode conhecer, e não responda mais a quem escreveu. O resto, quem vê é a { $team }.
anew-report_emergency = Sinto muito. Em caso de perigo ou roubo, a polícia vem primeiro: daqui não consigo localizar nem bloquear nada.
anew-report_service_failure = Lamento por isso também. Quem examina o que aconteceu é a { $team }.
anew-report_billing_problem = Lamento por isso também. Com o dia e o valor da cobrança, a { $team } confere.
anew-report_promise = Também isso não consigo ver daqui, e não ponho a sua palavra em dúvida. A { $team } confere, com tudo o que você contar aqui.
anew-report_lost_access = Entendo: sem esse acesso fica difícil. Quem pode ajudar a recuperá-lo é a { $team }, depois de confirmar quem você é.
anew-silent-ask_legal_right = Também isso os documentos não dizem, e nada do que respondo tira um direito seu. Quem responde é a { $team }.
left-over = Ainda falta uma parte da sua mensagem: ela está nos botões abaixo.

## Uma mensagem curta, sem assunto próprio: é sobre a última resposta. { $team } é a equipe que pode dizer mais.
urgent-heard = Entendi: é urgente.
follow-worth = Se isso conta, quem decide é a { $team }, depois de ver. Guarde tudo: vale mais do que a lembrança de uma conversa.
follow-unanswered = Um pedido registrado aqui tem número: se a resposta demorar, escreva de novo por aqui com ele.
follow-late-contact = Se esse dia passar sem contato, escreva de novo por aqui: um contato atrasado vai para a equipe com prioridade.
follow-nothing-renews = Se você não fizer nada, a renovação acontece em { $day }.
follow-nothing-ends = Se você não fizer nada, o contrato termina em { $day } e não se renova.
follow-written = Por escrito há o comprovante: ele sai aqui assim que um pedido é registrado, e dá para baixar.
follow-written-here = O comprovante do pedido { $number } ({ $title }) está nesta conversa, na mensagem do registro, e dá para baixar.

## O que a pessoa acrescenta ao que aconteceu.
detail-kept = Isso vai junto com o pedido, com as suas palavras.
detail-denial = Entendi: isso não partiu de você.
detail-protest = Entendi: você contesta isso. Só não pagar não resolve; quem confere é a { $team }.
detail-who = Anotado, com o nome.
detail-proof = Anotado: você tem como mostrar isso. Guarde bem.
detail-amount = Anotado, com o valor.
detail-plate = Anotado, com a placa.
detail-reference = Anotado, com o número.
detail-police = Fez bem em avisar a polícia.
detail-threat = Entendi: sem solução, você vai adiante.
detail-phone = Anotado: foi por telefone.
story-more = Anotado também.
said-if = Entendi: sim, desde que { $condition ->
    [commitment] isso não prenda você de novo.
    [cost] isso não custe nada.
    [loss] você não perca nada.
    [price] o preço sirva para você.
   *[other] valha o que você escreveu.
    } Se dá, quem diz é a { $team }; a sua condição vai escrita no pedido.
leaving-stands = Entendido: o cancelamento fica mantido.
noted-story = Anotado: a equipe lê isso quando for chamada ou quando você registrar um pedido.
not-caught = Desculpe, não entendi bem essa mensagem. Se quiser, escreva com outras palavras.
no-refusal-no-more = Certo, fica como está. Não registrei nada.
what-is-seen = Vejo o contrato como os dados o mostram agora e o que foi pedido neste chat. O que acabou de ser feito no menu pode ainda não aparecer: guarde a confirmação que você viu.
steps-short = O caminho: { $steps }.
steps-refund = O último passo tem esse nome também para quem quer o estorno: no motivo, escreva que você quer o estorno.
steps-also = Faça por lá, sem esperar; aqui posso, além disso, registrar o seu pedido com data e hora.
detail-person = A equipe também vai ler isso, com as suas palavras.
