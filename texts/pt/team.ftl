### Os e-mails para a equipe: só números e códigos.

team-mail-subject = { $case }: { $event }
team-mail-body =
    { $event }.
    Atendimento: { $case }
    Motivo (código): { $reason }
    Prioridade: { $priority }

    Abrir: { $link }

    Entrega { $key }
team-mail-opened = novo atendimento
team-mail-joined = o cliente pediu uma pessoa de novo
team-mail-moved = atendimento recebido de outra equipe
team-mail-priority = mudança de prioridade
team-mail-changed-mind = o cliente retirou ou trocou um pedido
