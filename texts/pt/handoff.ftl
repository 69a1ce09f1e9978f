### Passar para uma pessoa: a proposta, sempre com sim e não, e o que se diz quando o caso é aberto.

team-renewals = equipe de renovações
team-finance = equipe financeira
team-support = equipe de suporte
team-account_manager = gerência de contas

offer-renewals = Quer que eu leve o seu caso à { $team }?
offer-finance = Quer que eu leve o seu caso à { $team }?
offer-support = Quer que eu leve o seu caso à { $team }?
offer-account_manager = Quer que eu leve o seu caso à { $team }?

offer-requested = Quer que a { $team } responda por aqui?
offer-specialists = Especialistas podem olhar o seu caso e entrar em contato. Quer que eu peça isso?
offer-contact_overdue = O contato está atrasado. Quer que eu avise a { $team }, com prioridade?
offer-overdue_payments = Como há pagamento em atraso, quem pode ajudar é a { $team }. Quer que eu leve o seu caso a ela?
offer-out_of_scope = Isso também não sei responder. Quer falar com uma pessoa da { $team }?
offer-upset = Quer falar com uma pessoa da equipe, com prioridade?
offer-not_understood = Desculpe, não entendi bem o que você precisa. Quer falar com uma pessoa da equipe?
offer-not_identified = Quer que uma pessoa da { $team } ajude você com isso?
offer-assistant_failed = Quer falar com uma pessoa da equipe?
offer-contract_unreadable = Quer que eu leve o seu caso à { $team }?
offer-record = Quer que a { $team } confira os dados?

unreadable-contract_unreadable = Não consigo ler o seu contrato neste momento. Enquanto isso, vale a regra geral:
unreadable-record = Os dados do seu contrato precisam ser conferidos, por isso não me baseio neles. Enquanto isso, vale a regra geral:

offer-other-team = Esta parte é com a { $team }. Quer que eu junte a pergunta ao seu caso?
already-with-team = O seu caso já está com a equipe, que vê também esta pergunta.
no-person = Tudo bem. Se quiser depois, é só pedir.
case-joined = Isso já está com a equipe, no seu caso { $case }. A resposta vem por esta conversa. { $team_hours }
case-added = A pergunta foi juntada ao seu caso { $case }, com a parte que é da { $team } anotada. A resposta vem por esta conversa. { $team_hours }
case-opened = Seu caso está registrado com o número { $case }, e quem cuida dele é a { $team }. { $contact_by ->
    [none] A resposta vem por esta conversa.
   *[other] O contato deve acontecer até { $contact_by }.
 } { $team_hours }
