# The demo's chooser: one line a customer, what their contract shows. The slugs are those of contracts/demo.py.

demo-ca-renewal-open = Contrato em dia, com bastante tempo para desligar a renovação automática
demo-ca-refund-window = Contratou há três dias: o prazo de estorno ainda está aberto
demo-ca-refund-last-day = Renovou há sete dias: o último dia do estorno, em que as cláusulas discordam
demo-ca-not-renewing = Renovação já desligada: o contrato segue só até o fim
demo-ca-renewal-contested = Renova em onze dias: tarde para uma cláusula, a tempo para a outra
demo-ca-renewal-locked = Renova em quatro dias: os dois prazos para desligar a renovação já passaram
demo-ca-stale = A data da renovação passou, mas o novo período ainda não está no cadastro
demo-ca-ended = Contrato cancelado e encerrado, tudo pago
demo-ca-overdue = Duas parcelas em atraso, renovação ainda distante
demo-ca-partner = Escritório contábil parceiro: trata do assunto com o gerente de contas
demo-ca-user-role = Quem escreve é usuário, não administrador: não vê o menu "Meu plano"
demo-ca-contact-pending = Pediu o cancelamento ontem: o prazo para o contato ainda corre
demo-ca-contact-overdue = Pediu o cancelamento há quinze dias: o prazo para o contato já venceu
demo-ca-french = Escreve em francês; renova em nove dias, com os prazos em conflito

demo-ram-notice-open = Aviso prévio de 90 dias ainda dentro do prazo
demo-ram-notice-passed = Faltam 48 dias para o fim: o prazo do aviso prévio de 90 dias passou
demo-ram-notice-unknown = O contrato não informa a duração do aviso prévio
demo-ram-not-renewing = Renovação já desligada: o contrato segue só até o fim
demo-ram-stale = A data da renovação passou, mas o novo período ainda não está no cadastro
demo-ram-ended = Contrato encerrado no prazo, tudo pago
demo-ram-ended-overdue = Contrato cancelado e encerrado, com dois pagamentos em atraso
demo-ram-overdue = Um pagamento em atraso, aviso prévio ainda dentro do prazo
demo-ram-user-role = Quem escreve cuida do planejamento da frota e não é administrador
demo-ram-portuguese = Escreve em português; o prazo do aviso prévio passou
