### Passar para uma pessoa: a proposta, sempre com sim e não, e o que se diz quando ela é chamada.

team-renewals = equipe de renovações
team-finance = equipe financeira
team-support = equipe de suporte
team-account_manager = gerência de contas

part-with-priority = { $priority ->
    [high] , com prioridade
   *[normal] { "" }
}
offer-renewals = Quer falar com a { $team }{ part-with-priority }?
offer-finance = Quer falar com a { $team }{ part-with-priority }?
offer-support = Quer falar com a { $team }{ part-with-priority }?
offer-account_manager = Quer falar com a { $team }{ part-with-priority }?

offer-requested = Quer falar com a { $team }? Ela responde por aqui.
offer-specialists = A { $team } examina cada situação. Quer falar com ela?
offer-contact_overdue = O contato está atrasado. Quer falar com a { $team }{ part-with-priority }?
offer-overdue_payments = Como há parcela em atraso, quem pode ajudar é a { $team }. Quer falar com ela?
offer-out_of_scope = Isso também não sei responder. Quer falar com uma pessoa da { $team }?
offer-upset = Quer falar com uma pessoa da equipe{ part-with-priority }?
offer-not_understood = Desculpe, não entendi bem o que você precisa. Quer falar com uma pessoa da equipe?
offer-not_identified = Quer que uma pessoa da { $team } ajude você com isso?
offer-assistant_failed = Quer falar com uma pessoa da equipe?
offer-contract_unreadable = Quer falar com a { $team }?
offer-record = Quer que a { $team } confira os dados?

unreadable-contract_unreadable = Não consigo ler o seu contrato neste momento. Enquanto isso, vale a regra geral:
unreadable-record = Os dados do seu contrato precisam ser conferidos, por isso não me baseio neles. Enquanto isso, vale a regra geral:

offer-other-team = Esta parte é com a { $team }. Quer que eu passe a pergunta a ela?
already-with-team = Isso já está com a equipe, que vê também esta pergunta.
no-talk = { $grieves ->
    [yes] Claro, você não precisa falar com ninguém. Quando quiser, escreva aqui: a equipe também responde por escrito, sem ligação.
   *[no] Tudo bem, não chamo ninguém. Pode perguntar aqui o que quiser; a equipe também responde por escrito.
}
no-talk-case = Você não precisa falar com ninguém: a equipe responde por escrito, nesta conversa.
offer-written = Quer que a equipe responda por escrito, sem ligação?
no-person = Tudo bem. Se quiser depois, é só pedir.
case-joined = Isso já está com a equipe. Protocolo: { $case }. A resposta vem por esta conversa. { $team_hours }
case-added = A pergunta foi anotada no protocolo { $case }, para a { $team }. A resposta vem por esta conversa. { $team_hours }
case-opened = Certo, chamei a { $team }. Protocolo: { $case }. { $contact_by ->
    [none] Nada mudou no seu contrato.
   *[other] Pelo pedido feito no menu, o contato deve acontecer até { $contact_by }.
 } A resposta vem por esta conversa. { $team_hours }
