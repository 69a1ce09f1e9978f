### Les e-mails à l’équipe : des numéros et des codes seulement.

team-mail-subject = { $case } : { $event }
team-mail-body =
    { $event }.
    Dossier : { $case }
    Motif (code) : { $reason }
    Priorité : { $priority }

    Ouvrir : { $link }

    Envoi { $key }
team-mail-opened = nouveau dossier
team-mail-joined = le client redemande une personne
team-mail-moved = dossier reçu d’une autre équipe
team-mail-priority = changement de priorité
team-mail-changed-mind = le client a retiré ou remplacé une demande
