### Passar para uma pessoa: a proposta, sempre com sim e não, e o que se diz quando o caso é aberto.

team-renewals = equipe de renovações
team-finance = equipe financeira
team-support = equipe de suporte
team-account_manager = gerência de contas

offer-renewals = Quer que eu passe o caso para a equipe de renovações?
offer-finance = Quer que eu passe o caso para a equipe financeira?
offer-support = Quer que eu passe o caso para a equipe de suporte?
offer-account_manager = Quer que eu passe o caso para a gerência de contas?

offer-cancellation_request = Quer que eu registre o seu pedido para a equipe de renovações?
offer-clauses_conflict = Como os documentos não dizem a mesma coisa, quem decide é a equipe de renovações. Quer que eu passe o caso para ela?
offer-refund_last_day = Como os documentos não dizem a mesma coisa sobre este dia, quem decide é a equipe de renovações. Quer que eu passe o caso para ela?
offer-renewal_too_close = Quer que eu passe o caso para a equipe de renovações ainda antes da renovação?
offer-longer_term = Quer que eu peça à equipe de renovações para ver um acordo mais longo?
offer-specialists = Especialistas podem olhar o seu caso e entrar em contato. Quer que eu passe para eles?
offer-contact_overdue = O contato está atrasado. Quer que eu avise a equipe de suporte, com prioridade?
offer-overdue_payments = Há pagamento em atraso. Quer que eu passe o caso para a equipe financeira?
offer-out_of_scope = Isso também foge do que eu sei responder. Quer falar com uma pessoa da equipe de suporte?
offer-upset = Quer falar com uma pessoa da equipe? O seu caso segue com prioridade.
offer-not_understood = Desculpe, não consigo entender bem o que você precisa. Quer falar com uma pessoa da equipe?
offer-not_identified = Não consegui reconhecer o número. Quer que uma pessoa da equipe de suporte ajude você?
offer-assistant_failed = Quer falar com uma pessoa da equipe?
offer-contract_unreadable = Quer que eu passe o caso para a equipe de suporte?
offer-record = Quer que a equipe de suporte confira o cadastro?

unreadable-contract_unreadable = Não consigo ler o seu contrato neste momento. Enquanto isso, vale a regra geral:
unreadable-record = Os dados do seu contrato precisam ser conferidos, por isso não me baseio neles. Enquanto isso, vale a regra geral:

already-with-team = O seu caso já está com a equipe, que vê também esta pergunta.
no-person = Tudo bem. Se mudar de ideia, é só pedir.
case-opened = Seu caso está registrado com o número { $case }, e quem cuida dele é a { $team }. { $contact_by ->
    [none] A resposta vem por esta conversa.
   *[other] O contato deve acontecer até { $contact_by }.
 } { $team_hours }
