## Handing over to a person: what the customer reads.

case-clock = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minutes }
}
case-zone-conta_azul = heure de Brasília
case-zone-ram_tracking = heure de Paris
case-on-weekday = -
    .d0 = lundi
    .d1 = mardi
    .d2 = mercredi
    .d3 = jeudi
    .d4 = vendredi
    .d5 = samedi
    .d6 = dimanche
case-opens-today = aujourd'hui à { $clock } ({ $zone })
case-opens-tomorrow = demain à { $clock } ({ $zone })
case-opens-day = { $weekday } { $day } à { $clock } ({ $zone })
case-opens-later = dès la réouverture du service
case-team-open = L'équipe est joignable en ce moment.
case-team-closed = L'équipe est de retour { $opens }.

case-claimed = { $agent } a rejoint la conversation et s'occupe de vous.
case-handed = { $agent } prend la suite de votre demande.
case-moved = Votre demande est transmise { $team ->
    [renewals] à l'équipe des renouvellements
    [finance] au service financier
    [support] au support
    [account_manager] à la gestion de comptes
   *[other] à une autre équipe
}. Son numéro reste { $case } et vous n'avez rien à répéter.
case-closed = Votre demande { $case } est close. L'assistant virtuel vous répond de nouveau ici ; vous pouvez redemander une personne à tout moment.
case-rating = Comment s'est passé cet échange ? Donnez une note de 1 à 5 et, si vous le souhaitez, un commentaire.
