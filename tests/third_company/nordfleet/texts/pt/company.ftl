zone = horário de Londres
document-terms = termos do serviço, em inglês
team-care = equipe de atendimento
team-billing = equipe de cobrança
offer-care = Quer que eu chame a equipe de atendimento?
offer-billing = Quer que eu chame a equipe de cobrança?
main-ask_refund = Tenho direito a devolução?
day-money_back_until = Último dia da devolução
