### Mail to the team: ids and codes only.

team-mail-subject = { $case }: { $event }
team-mail-body =
    { $event }.
    Case: { $case }
    Reason (code): { $reason }
    Priority: { $priority }

    Open: { $link }

    Delivery { $key }
team-mail-opened = new case
team-mail-joined = the customer asked for a person again
team-mail-moved = case received from another team
team-mail-priority = change of priority
team-mail-changed-mind = the customer withdrew or replaced a request
