### A demonstração: o artigo de ajuda, e o que mostra o contrato de cada cliente (demo-<slug> de demo.yml).

article-title = Como funciona o cancelamento do seu plano
article-lead = Os planos se renovam sozinhos ao fim de cada período. Veja até quando dá para mudar isso, o que continua a ser cobrado e onde fazer o pedido.
article-before = Antes de começar
article-before-text = O menu do plano aparece só para quem administra a conta. Se você quiser guardar seus dados, faça primeiro uma cópia: em Configurações e plano, abra Meu plano e escolha Fazer backup dos dados da conta.
article-steps = Onde fazer o pedido
article-step-1 = Abra Configurações e plano e entre em Meu plano.
article-step-2 = Escolha Cancelar plano e depois Continuar com o cancelamento.
article-step-3 = Informe o motivo e seus contatos e termine em Cancelar renovação do plano.
article-hint = Apesar do nome do menu, o último passo cancela a renovação: o plano segue até o fim do período já contratado. Se você está no prazo do estorno e o quer, escreva isso no motivo.

demo-ca-renewal-open = Contrato em dia, com bastante tempo para cancelar a renovação automática
demo-ca-refund-window = Contratou há três dias: o prazo de estorno ainda está aberto
demo-ca-refund-last-day = Renovou há sete dias: o último dia do estorno, em que as cláusulas discordam
demo-ca-not-renewing = Renovação já cancelada: o contrato segue só até o fim
demo-ca-renewal-contested = Renova em onze dias: tarde para uma cláusula, a tempo para a outra
demo-ca-renewal-locked = Renova em quatro dias: os dois prazos para cancelar a renovação já passaram
demo-ca-stale = A data da renovação passou, mas o novo período ainda não está no cadastro
demo-ca-ended = Contrato cancelado e encerrado, tudo pago
demo-ca-overdue = Duas parcelas em atraso, renovação ainda distante
demo-ca-partner = Escritório contábil parceiro: trata do assunto com o gerente de contas
demo-ca-user-role = Quem escreve é usuário, não administrador: não vê o menu "Meu plano"
demo-ca-contact-pending = Pediu o cancelamento ontem: o prazo para o contato ainda corre
demo-ca-contact-overdue = Pediu o cancelamento há quinze dias: o prazo para o contato já venceu
demo-ca-french = Escreve em francês; renova em nove dias, com os prazos em conflito
