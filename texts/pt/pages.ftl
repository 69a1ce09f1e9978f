### As páginas da demonstração: escolha de cliente, artigos de ajuda e caixa de e-mail.

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
of-name = de { $name }
page-footer = Página de demonstração. Não é um site { of-name }.

page-chooser-title = Escolha por quem você vai entrar
page-chooser-lead = Cada cliente tem um contrato em uma situação diferente hoje. Abra a página de ajuda e escreva no chat, por exemplo: "quero cancelar, vou ser cobrado?"
page-chooser-desk = Abrir a central da equipe
page-chooser-mail = Abrir a caixa de e-mail da demonstração
page-chooser-anonymous = Visitante sem identificação
page-chooser-anonymous-about = Recebe respostas gerais; para ver um contrato, informa o número e um código enviado por e-mail

page-mail-title = Caixa de e-mail da demonstração
page-mail-lead = Sem servidor de e-mail configurado, as mensagens que sairiam para clientes e equipe ficam aqui.
page-mail-again = Atualizar
page-mail-empty = Ainda não há mensagens.
