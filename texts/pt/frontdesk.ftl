### O que a própria recepção diz no chat: saudação, avisos e erros.

greeting = Olá{ $called ->
    [none] { "" }
   *[other] , { $called }
}! Sou um assistente virtual e respondo a dúvidas sobre cancelamento, renovação e pagamentos do seu contrato. O que você quer saber?
main-cancel_contract = Quero cancelar
main-reduce_payments = Posso pagar menos?
main-ask_lose_access = Vou perder o acesso?
main-ask_will_be_charged = Ainda vão me cobrar?

no-words = Não consigo ler isso com certeza. Escreva sua dúvida ou escolha uma destas:
bot-failed = Desculpe, não consegui responder agora. Você pode escrever de novo daqui a pouco ou falar com uma pessoa da equipe.
bot-failed-person = Quero falar com uma pessoa
bot-failed-waiting = Desculpe, não consegui responder agora. Seu atendimento continua na fila e uma pessoa da equipe vai ler tudo o que você escrever aqui.
bot-down-case = Desculpe, o assistente está fora do ar. Já passei a conversa para uma pessoa da equipe. Protocolo: { $case }. { $team_hours }
person-asked-case = Certo, passei a conversa para uma pessoa da equipe. Protocolo: { $case }. { $team_hours }
turn-lost = Desculpe, não consegui responder à sua mensagem. Já passei a conversa para uma pessoa da equipe, que vai continuar com você por aqui.

secret-hidden = Ocultei um dado sensível da sua mensagem (cartão, documento, conta ou senha): ele não fica guardado aqui. Não preciso desses dados para ajudar você.

code-right = Pronto, confirmamos que é você.
code-wrong = Este código não confere. Veja o e-mail mais recente que enviamos e tente de novo. Para informar outro contrato, escreva o número com as letras do início.
code-locked = Foram muitas tentativas com código errado. Por segurança, a confirmação por e-mail fica bloqueada até { $until } ({ $zone }). Se você entrar na sua conta e abrir o chat de lá, a confirmação não é necessária. Enquanto isso, posso responder a perguntas gerais ou passar você para uma pessoa da equipe.
code-too-many = Já foram pedidos muitos códigos para este contrato, por isso não envio outro agora. Um novo pode ser pedido daqui a { $hours ->
    [0] { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
   *[other] { $hours } horas
}; um que já chegou vale por 10 minutos. Se você entrar na sua conta e abrir o chat de lá, o código não é necessário. Também posso passar você para uma pessoa da equipe.
code-not-sent = Não conseguimos enviar o código: nosso sistema está com um problema. Escreva o número do contrato de novo para tentar outra vez, ou peça uma pessoa da equipe.

contact-thanks = Anotado: { $contact }. { $team ->
    [none] Ele fica nesta conversa: se uma equipe for chamada aqui, ela o encontra.
   *[called] A equipe vai usar esse contato para falar com você.
} Se houver um erro, escreva aqui o certo.
rated-thanks = Obrigado pela sua avaliação.

error-too-long = A mensagem passou do limite de { $limit } caracteres. Divida em partes menores, por favor.
error-empty = A mensagem está vazia. Escreva sua dúvida, por favor.
error-too-fast = Você está escrevendo rápido demais. O que falta segue em { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}.
error-consent-needed = Antes de guardar a primeira mensagem, precisamos mostrar a você o aviso de privacidade. Recarregue a página e tente de novo, por favor.
error-button-gone = Esta opção já não vale. Use as opções mais recentes ou escreva sua dúvida.
error-bad-frame = O chat enviou algo que não conseguimos ler ({ $field }). Recarregue a página, por favor.
error-bad-contact = Isso não parece um e-mail nem um telefone. Escreva, por exemplo, nome@exemplo.com ou +55 11 91234-5678.
error-too-many-contacts = O contato já foi trocado muitas vezes nesta conversa. Escreva o novo em uma mensagem, por favor.
error-restart-waiting = Sua conversa está na fila da equipe. Escreva aqui mesmo o que precisar; depois que uma pessoa responder e terminar, você pode recomeçar.
error-restart-later = Uma pessoa da equipe está cuidando desta conversa. Escreva aqui mesmo o que precisar; depois que ela terminar, você pode recomeçar.
error-too-many-connections = Há muitas conversas abertas a partir da sua rede. Feche outras abas do chat e tente de novo em alguns segundos.
error-too-many-conversations = Muitas conversas novas começaram a partir da sua rede. Tente de novo mais tarde, por favor.
error-origin-refused = O chat não está disponível nesta página.
error-wrong-provider = Esta identificação é de outra empresa e não vale nesta página.
error-token-invalid = Não foi possível confirmar sua identificação. Entre de novo na sua conta, por favor.
error-token-expired = Sua identificação venceu. Recarregue a página, por favor.
error-token-used = Esta identificação já foi usada. Recarregue a página, por favor.
error-session-ended = Sua conversa foi encerrada neste navegador. Abra o chat de novo, por favor.
error-bad-request = Este pedido não pôde ser lido ({ $field }).
error-demo-elsewhere = Esta demonstração mostra códigos e senhas, por isso só abre na máquina em que foi iniciada. Com DEMO_PUBLIC=1 ela abre para todos, sem eles.
error-not-found = Não encontramos esta página.
error-unavailable = Algo falhou do nosso lado. Tente de novo daqui a pouco, por favor.
