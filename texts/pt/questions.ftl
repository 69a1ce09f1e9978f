### Os assuntos: título do cartão e botão de cada pergunta.

title-cancel_contract = Cancelar o contrato
title-stop_renewal = Parar a renovação automática
title-reduce_payments = Pagar menos
title-ask_lose_access = Acesso depois do cancelamento
title-ask_will_be_charged = Cobranças depois do cancelamento
title-ask_settlement_amount = Valor para sair agora
title-ask_refund = Dinheiro de volta
title-ask_notice_deadline = Prazo para avisar
title-ask_contract_status = Seu contrato
title-ask_data_backup = Cópia dos seus dados
title-ask_contact_time = Quando a equipe entra em contato
title-declare_partner = Parceiros

button-cancel_contract = Quero cancelar
button-stop_renewal = Não quero que renove
button-reduce_payments = Quero pagar menos
button-ask_lose_access = Se eu sair, perco o acesso?
button-ask_will_be_charged = Se eu sair, ainda me cobram?
button-ask_settlement_amount = Quanto pago para sair agora?
button-ask_refund = Posso ter o dinheiro de volta?
button-ask_notice_deadline = Até quando preciso avisar?
button-ask_contract_status = Como está o meu contrato?
button-ask_data_backup = Como guardo meus dados?
button-ask_contact_time = Quando entram em contato?
button-declare_partner = Sou parceiro
button-request_human = Falar com uma pessoa

button-team = Falar com a equipe
button-yes-team = Sim, falar com a equipe
button-no = Agora não
button-skip = Prefiro não dizer
button-something-else = Outra coisa

why-price = Preço
why-not_used = Uso pouco
why-missing_feature = Falta um recurso
why-competitor = Outro fornecedor
why-closing = Vou fechar a empresa
why-technical = Problemas técnicos
why-support = Atendimento
why-other = Outro motivo
