### O que diz o chat no navegador. Como "{ $count -> }" se escolhe a forma de um número; não há outras escolhas aqui.

## The button on the page

widget-launcher-help = Precisa de ajuda?
widget-launcher-open = Abrir o chat de ajuda
widget-launcher-opening = Abrindo…
widget-launcher-failed = Não foi possível abrir. Toque para tentar de novo.

## The chat

widget-title = Ajuda com o seu plano
widget-close = Fechar o chat de ajuda
widget-unread = { $count ->
    [one] { $count } mensagem não lida
   *[other] { $count } mensagens não lidas
}
widget-menu = Opções da conversa
widget-log = Conversa
widget-bot = Assistente virtual
widget-you = Você
widget-person = { $name }, da equipe
widget-somebody = Pessoa da equipe
widget-note = Aviso
widget-connecting = Conectando…
widget-waiting = Uma pessoa da equipe vai entrar na conversa
widget-queue = Você está na posição { $position } da fila
widget-queue-minutes = Você está na posição { $position } da fila, espera de cerca de { $minutes } min
widget-human = Você está falando com { $name }
widget-back = A equipe volta { $opens }
widget-case = Atendimento { $number }
widget-earlier = Mensagens anteriores
widget-now = Conversa de agora
widget-status-waiting = Aguardando a conexão
widget-status-sent = Enviada
widget-status-received = Recebida
widget-status-seen = Lida
widget-status-failed = Não enviada
widget-edit = Corrigir
widget-remove = Remover
widget-typing = { $name } está escrevendo
widget-write = Escreva sua mensagem
widget-send = Enviar
widget-split = Enviar em { $count } partes
widget-no-files = Aqui não dá para enviar arquivos nem imagens.
widget-offline = Sem conexão. O que você escrever será enviado quando a rede voltar.
widget-refused = O chat não está disponível agora.
widget-not-kept = Este navegador não guarda a conversa: fora desta página, ela se perde.
widget-token = Não foi possível confirmar quem você é: as respostas são gerais.
widget-consent = Ao escrever, você concorda que guardemos esta conversa para ajudar você.
widget-privacy = Como cuidamos dos seus dados
widget-restart = Começar de novo
widget-restart-ask = Esta conversa será encerrada e uma nova vai começar.
widget-erase = Apagar minha conversa
widget-erase-ask = Esta conversa será apagada para sempre.
widget-erase-requests = Esta conversa será apagada para sempre. Nela há um pedido em andamento: { $requests }.
widget-erase-keep = Apagar e manter o pedido
widget-erase-drop = Apagar tudo
widget-transcript = Baixar a conversa
widget-cancel = Voltar
widget-gone-deleted = Sua conversa foi apagada.
widget-gone-signed_out = Você saiu. Esta conversa foi fechada.
widget-gone-expired = Sem mensagens há muito tempo, esta conversa foi fechada.
widget-begin = Iniciar nova conversa
widget-contact = Deixe um e-mail ou telefone. Só a equipe vai usar, para responder a você.
widget-alert = Quer uma notificação quando a equipe responder, mesmo em outra aba?
widget-alert-yes = Sim, notificar
widget-rating = Como foi esta conversa?
widget-score-1 = Muito ruim
widget-score-2 = Ruim
widget-score-3 = Regular
widget-score-4 = Boa
widget-score-5 = Muito boa
widget-comment = Quer contar mais? (opcional)
widget-not-now = Agora não

## Answers as cards

widget-what-if = Simulação para { $day }
widget-next = O que fazer agora
widget-path = Caminho no sistema
widget-why = Por quê
widget-label = { $name }:
widget-source = Fonte
widget-talk = Falar com a equipe
widget-remind = Pôr o prazo na agenda
widget-instalments = { $count ->
    [one] { $count } parcela em aberto, { $total }
   *[other] { $count } parcelas em aberto, { $total }
}
widget-due = Vencimento
widget-amount = Valor
widget-state = Situação
widget-payment-open = Em aberto
widget-payment-overdue = Vencida
widget-disputed = Cláusulas que discordam

## Receipts

widget-number = Protocolo
widget-copy = Copiar
widget-copied = Copiado
widget-reach = Contato: { $contact }
widget-receipt = Baixar comprovante
