### Passer à une personne : ce que lit le client.

case-clock = { $minute ->
    [0] { $hour } h
   *[other] { $hour } h { $minutes }
}
case-on-weekday = -
    .d0 = lundi
    .d1 = mardi
    .d2 = mercredi
    .d3 = jeudi
    .d4 = vendredi
    .d5 = samedi
    .d6 = dimanche
case-opens-today = aujourd’hui à { $clock } ({ $zone })
case-opens-tomorrow = demain à { $clock } ({ $zone })
case-opens-day = { $weekday } { $day } à { $clock } ({ $zone })
case-opens-later = dès la réouverture du service
case-team-open = L’équipe est joignable en ce moment.
case-team-closed = L’équipe est de retour { $opens }.

case-claimed = { $agent } a rejoint la conversation et s’occupe de vous.
case-handed = { $agent } prend la suite de votre demande.
case-moved = { $team ->
    [none] Votre demande est transmise à une autre équipe.
   *[other] C’est maintenant { $team } qui s’occupe de votre demande.
} Son numéro reste { $case } et vous n’avez rien à répéter.
case-closed = Votre demande { $case } est close. L’assistant virtuel vous répond de nouveau ici ; vous pouvez redemander une personne à tout moment.
case-rating = Comment s’est passé cet échange ? Donnez une note de 1 à 5 et, si vous le souhaitez, un commentaire.

## Réponses livrées avec le bureau.
reply-hello = Bonjour ! J’ai lu votre échange avec l’assistant, vous n’avez donc rien à répéter. Je m’en occupe avec vous.
    .title = Bonjour, j’ai tout lu
reply-look_into = Je vérifie et je vous réponds ici même.
    .title = Je vérifie
reply-more_time = Il me faut un peu plus de temps pour vérifier ces données. Vous pouvez fermer cette fenêtre : ma réponse restera ici.
    .title = Plus de temps
reply-need_detail = Pour que je puisse vérifier, pouvez-vous m’en dire un peu plus sur ce qui s’est passé ?
    .title = Plus de détails
reply-goodbye = Puis-je faire autre chose pour vous ? Sinon, je clos la demande ici. Merci de votre échange !
    .title = Clore
