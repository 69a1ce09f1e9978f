### A demonstração: o artigo de ajuda, e o que mostra o contrato de cada cliente (demo-<slug> de demo.yml).

article-title = Encerrar ou mudar o seu contrato
article-lead = O contrato vale por um período combinado e se renova automaticamente. Veja o que vale se você quiser sair, pagar menos ou não renovar.
article-before = Antes de começar
article-before-text = Tenha o número do contrato à mão: a equipe de suporte e a equipe financeira vão pedir. O prazo de aviso prévio está, em princípio, no seu contrato.
article-steps = Como fazer o pedido
article-step-1 = Confira a data em que o contrato termina e o prazo de aviso prévio.
article-step-2 = Avise a equipe, com o número do contrato, antes de o prazo de aviso prévio começar.
article-step-3 = Se você quiser sair antes do fim, peça o valor do acerto: quem calcula é a equipe financeira.
article-hint = Você mantém o acesso até o fim do contrato, desde que todos os pagamentos restantes sejam feitos.

demo-ram-notice-open = Aviso prévio de 90 dias ainda dentro do prazo
demo-ram-notice-passed = Faltam 48 dias para o fim: o prazo do aviso prévio de 90 dias passou
demo-ram-notice-unknown = O contrato não informa a duração do aviso prévio
demo-ram-not-renewing = Renovação já cancelada: o contrato segue só até o fim
demo-ram-stale = A data da renovação passou, mas o novo período ainda não está no cadastro
demo-ram-ended = Contrato encerrado no prazo, tudo pago
demo-ram-ended-overdue = Contrato cancelado e encerrado, com dois pagamentos em atraso
demo-ram-overdue = Um pagamento em atraso, aviso prévio ainda dentro do prazo
demo-ram-user-role = Quem escreve cuida do planejamento da frota e não é administrador
demo-ram-portuguese = Escreve em português; o prazo do aviso prévio passou
