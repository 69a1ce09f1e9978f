# As páginas da demonstração: escolha de cliente, artigos de ajuda e caixa de e-mail.

page-language = Idioma
page-skip = Ir para o conteúdo
page-demo = Demonstração
page-change = Trocar de cliente
page-help = Central de ajuda
page-topic = Plano e pagamentos
page-signed-in = Demonstração: você entrou como { $name } (contrato { $number }).
page-anonymous = Demonstração: você está visitando a página sem entrar na conta.
page-on-this-page = Nesta página
page-rules = O que dizem as regras
page-ask = Ficou com dúvida?
page-ask-text = O assistente virtual desta página calcula as datas do seu contrato, mostra a regra usada e chama uma pessoa da equipe quando for preciso.
page-footer = Página de demonstração. Não é um site de { $name }.

page-chooser-title = Escolha por quem você vai entrar
page-chooser-lead = Cada cliente tem um contrato em uma situação diferente hoje. Abra a página de ajuda e escreva no chat, por exemplo: "quero cancelar, vou ser cobrado?"
page-chooser-desk = Abrir a mesa da equipe
page-chooser-mail = Abrir a caixa de e-mail da demonstração
page-chooser-anonymous = Visitante sem identificação
page-chooser-anonymous-about = Recebe respostas gerais; para ver um contrato, informa o número e um código enviado por e-mail

page-mail-title = Caixa de e-mail da demonstração
page-mail-lead = Sem servidor de e-mail configurado, as mensagens que sairiam para clientes e equipe ficam aqui.
page-mail-again = Atualizar
page-mail-empty = Ainda não há mensagens.

page-conta-azul-title = Como funciona o cancelamento do seu plano
page-conta-azul-lead = Os planos se renovam sozinhos ao fim de cada período. Veja até quando dá para mudar isso, o que continua a ser cobrado e onde fazer o pedido.
page-conta-azul-before = Antes de começar
page-conta-azul-before-text = O menu do plano aparece só para quem administra a conta. Se você quiser guardar seus dados, faça primeiro uma cópia: em Configurações e plano, abra Meu plano e escolha Fazer backup dos dados da conta.
page-conta-azul-steps = Onde fazer o pedido
page-conta-azul-step-1 = Abra Configurações e plano e entre em Meu plano.
page-conta-azul-step-2 = Escolha Cancelar plano e depois Continuar com o cancelamento.
page-conta-azul-step-3 = Informe o motivo e seus contatos e termine em Cancelar renovação do plano.
page-conta-azul-hint = Apesar do nome do menu, o último passo cancela a renovação: o plano segue até o fim do período já contratado.

page-ram-tracking-title = Encerrar ou mudar o seu contrato
page-ram-tracking-lead = O contrato vale por um período combinado e se renova automaticamente. Veja o que vale se você quiser sair, pagar menos ou não renovar.
page-ram-tracking-before = Antes de começar
page-ram-tracking-before-text = Tenha o número do contrato à mão: as equipes de suporte e financeira vão pedir. O prazo de aviso prévio está no seu contrato.
page-ram-tracking-steps = Como fazer o pedido
page-ram-tracking-step-1 = Confira a data em que o contrato termina e o prazo de aviso prévio.
page-ram-tracking-step-2 = Avise a equipe, com o número do contrato, antes de o prazo de aviso prévio começar.
page-ram-tracking-step-3 = Se você quiser sair antes do fim, peça o valor de quitação: quem calcula é a equipe financeira.
page-ram-tracking-hint = Você mantém o acesso até o fim do contrato, desde que todos os pagamentos restantes sejam feitos.
