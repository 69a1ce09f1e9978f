### La demande du client : la proposition qui la nomme, le récépissé, le suivi, le retrait, le contact.

## Ce qui est demandé, en mots ; aussi dans le récépissé et sur le bureau de l’équipe.
request-cancel_at_term = résilier au terme du contrat
request-cancel_at_term-behind = résilier le contrat
request-stop_renewal = annuler le renouvellement
request-refund = résilier avec remboursement
request-lower_payments = payer moins
request-settlement_amount = connaître le montant du règlement
request-billing_problem = vérifier un prélèvement
request-undo = poursuivre le contrat
request-other = avoir une réponse sur « { $topic } »
request-other-ask_contact_time = recevoir le contact attendu de l’équipe
request-other-plain = avoir une réponse

## Récépissé.
receipt-registered = Demande enregistrée le { $day } à { $clock } ({ $zone }).
receipt-repeated = Cette demande était déjà enregistrée. Vous l’avez refaite le { $day } à { $clock } ({ $zone }), et c’est noté.
receipt-withdrawn = Demande retirée le { $day } à { $clock } ({ $zone }).
receipt-number = Numéro de demande : { $number }
receipt-title = Demande : { $title }
receipt-wished = jour souhaité : { $day }
receipt-words = Dans vos mots : « { $words } »
receipt-replaces = Elle remplace la demande { $number } ({ $title }), qui ne compte plus.
receipt-not-yet-leaving = Ce n’est pas encore une résiliation : rien n’a changé dans votre contrat.
receipt-not-yet-other = Cette demande ne change rien à votre contrat.
# Le menu où la demande se fait ; une entreprise peut en donner le chemin.
receipt-menu = le menu de votre compte
receipt-deadline-menu = { $label } : { $day }. N’attendez pas notre contact : faites aussi la demande dans { receipt-menu } d’ici là.
receipt-deadline-menu-today = { $label } : { $day }, aujourd’hui. N’attendez pas notre contact : faites aussi la demande dans { receipt-menu } aujourd’hui.
receipt-deadline-disputed = { $label } : { $day } ; les documents se contredisent sur ce jour. N’attendez pas notre contact : faites aussi la demande dans { receipt-menu } aujourd’hui.
receipt-deadline-menu-administrator = { $label } : { $day }. N’attendez pas notre contact : demandez à une personne qui administre le compte de faire aussi la demande dans { receipt-menu } d’ici là.
receipt-deadline-menu-today-administrator = { $label } : { $day }, aujourd’hui. N’attendez pas notre contact : demandez à une personne qui administre le compte de faire aussi la demande dans { receipt-menu } aujourd’hui.
receipt-deadline-disputed-administrator = { $label } : { $day } ; les documents se contredisent sur ce jour. N’attendez pas notre contact : demandez à une personne qui administre le compte de faire aussi la demande dans { receipt-menu } aujourd’hui.
receipt-deadline-chat = { $label } : { $day }. N’attendez pas notre réponse jusqu’à ce jour : prévenez aussi par écrit avant, et gardez-en la preuve.
receipt-deadline-chat-today = { $label } : { $day }, aujourd’hui. Votre demande passe donc en priorité.
receipt-answer-here = La réponse viendra de { $team }, dans cette conversation. { $team_hours }
receipt-answer-elsewhere = La réponse viendra de { $team }, dans la conversation où la demande a été enregistrée. { $team_hours }
receipt-answer-late = C’est après la date ci-dessus : n’attendez pas sa réponse.
receipt-seen = L’équipe voit ce retrait.
receipt-contact-by = Pour la demande faite dans le menu de votre compte, l’équipe doit vous contacter au plus tard le { $day }.
receipt-contact-overdue = Pour la demande faite dans le menu de votre compte, l’équipe devait vous contacter au plus tard le { $day }. Elle est en retard{ $priority ->
    [high] , et votre demande passe en priorité
   *[normal] { "" }
}.
receipt-contact = Contact : { $wishes }
receipt-mailed = Une copie part à l’adresse e-mail du contrat.
receipt-file-title = Récépissé de demande · { $company }
receipt-file-contract = Contrat : { $contract }

## Souhaits de contact.
wish-phone = téléphone { $phone }
wish-email = e-mail { $email }
wish-after = après { $after }
wish-before = avant { $before }
wish-between = entre { $after } et { $before }
wish-morning = le matin
wish-midday = à midi
wish-afternoon = l’après-midi
wish-evening = le soir
wish-by-phone = par téléphone
wish-by-whatsapp = par WhatsApp
wish-by-sms = par SMS
wish-by-email = par e-mail
wish-by-chat = dans cette conversation
wish-no-calls = pas d’appel
wish-no-email = pas d’e-mail
wish-not-by-whatsapp = pas de WhatsApp
wish-not-by-sms = pas de SMS
wish-not = pas { $part }
wish-not-between = pas entre { $after } et { $before }
wish-day = { $day ->
    [day0] lundi
    [day1] mardi
    [day2] mercredi
    [day3] jeudi
    [day4] vendredi
    [day5] samedi
   *[day6] dimanche
}
wish-day_end = en fin de journée
wish-nobody-else = vous seulement, et personne d’autre
wish-not-day = { $day ->
    [day0] pas le lundi
    [day1] pas le mardi
    [day2] pas le mercredi
    [day3] pas le jeudi
    [day4] pas le vendredi
    [day5] pas le samedi
   *[day6] pas le dimanche
}

## La proposition : elle dit ce qui sera enregistré.
ask-register = Puis-je enregistrer cette demande : { $title } ?
ask-register-high = Puis-je enregistrer cette demande, en priorité : { $title } ?
ask-wished = Le jour souhaité, le { $day }, y sera noté.
ask-replace = La demande { $number } existe déjà : { $before }. Voulez-vous que je la remplace par celle-ci : { $title } ?
why-now-contact_overdue = Le contact a pris du retard.
why-now-overdue_payments = Le retard relève de { $team }.
why-now-contract_unreadable = L’équipe peut lire le contrat et vous répondre.
why-now-record = L’équipe peut vérifier les données et vous répondre.
button-register = Oui, enregistrer ma demande
button-register-now = Enregistrer : { $title }
button-replace = Oui, remplacer ma demande
reserve-kept = Votre réserve est écrite dans la demande, dans vos mots : l’enregistrer ne vous fait rien accepter.
consent-again = Je n’ai encore rien enregistré.
consent-written-before = Vous avez écrit cela avant de voir ma dernière question ; je n’ai donc encore rien fait de votre réponse.
consent-beside-person = La demande elle-même n’est pas encore enregistrée.
consent-again-person = Je n’ai encore appelé personne.
offer-objected = Je comprends : ce n’est pas ce que vous cherchez, je laisse cette idée de côté et je n’enregistre rien. Je ne connais pas d’autre voie ; s’il en existe une, c’est { $team } qui peut le dire.
nothing-registered = Très bien : je n’enregistre rien.
nothing-more-registered = Très bien : je n’enregistre rien de plus. La demande { $number } ({ $title }) reste enregistrée.
register-what = Que dois-je enregistrer ?
register-needs-number = Pour enregistrer la demande, je dois savoir de quel contrat il s’agit. Quel est son numéro ? Par exemple : { $example }. Sans le numéro, une personne de l’équipe vous aidera.
register-needs-code = Pour enregistrer la demande, il manque le code à six chiffres, envoyé à l’adresse e-mail du contrat. Écrivez-le ici ; sans le code, une personne de l’équipe vous aidera.
still-registered = C’est bien enregistré : la demande { $number } ({ $title }) est auprès de l’équipe.
already-registered = C’est déjà dans la demande { $number }, auprès de l’équipe.
request-added = J’ai joint cela à la demande { $number } : { $title }. L’équipe le voit.

## Le suivi.
status-registered = Demande { $number } : { $title }. Enregistrée le { $day } à { $clock } ({ $zone }) ; elle est auprès de { $team }, encore sans réponse.
status-with_team = Demande { $number } : { $title }. Enregistrée le { $day } à { $clock } ({ $zone }) ; elle est auprès de { $team }, une personne s’en occupe.
status-answered = Demande { $number } : { $title }. Enregistrée le { $day } à { $clock } ({ $zone }) ; elle est auprès de { $team }, qui vous a répondu.
status-receipt = Le récépissé est dans cette conversation, au message d’enregistrement.
status-words = Ce que vous avez écrit est dans le récépissé, dans vos mots.
status-record = Le contrat porte une demande de résiliation faite dans le système le { $day }.
status-record-again = Oui, c’est bien cette demande qui est inscrite dans le contrat, du { $day }.
status-record-ends = Il prend fin le { $day }, sans renouvellement.
status-record-renews = Dans ses données, le renouvellement du { $day } est encore actif.
status-record-over = Il est clos ; sa date de fin est le { $day }.
status-record-number = Le contrat garde seulement le jour de la demande, pas de numéro.
contact-broken = Le contact promis pour le { $day } n’a pas eu lieu : je le regrette.
status-contact-overdue = Pour cette demande, l’équipe devait vous contacter au plus tard le { $day }, et ce jour est passé.
status-again = Pour la demande { $number } ({ $title }), rien n’a changé depuis ma dernière réponse.
status-withdrawn = La demande { $number } est retirée : aucune autre n’est enregistrée ici, et rien n’a changé dans votre contrat.
status-case = Vous avez demandé une personne : le numéro est { $number }, depuis le { $day } à { $clock } ({ $zone }). Aucune demande n’est enregistrée et rien n’a changé dans votre contrat.
status-none = Aucune demande n’est enregistrée ici, et le contrat n’en porte aucune. Rien n’a été résilié.
status-none-proof = { status-none } Un récépissé, à télécharger, accompagne chaque demande enregistrée.
status-none-again = Je n’en vois toujours aucune, ni ici ni dans le contrat. Si vous l’avez faite autrement, gardez le justificatif que vous avez : l’équipe peut vérifier.
status-none-why = Je ne vois que deux choses : les demandes faites dans cette conversation et les données de votre contrat. Ni l’une ni l’autre n’en porte. Si vous l’avez faite autrement, { $team } peut vérifier.
status-none-sure = Oui, je viens de lire : ni cette conversation ni les données du contrat ne portent de demande. Si vous l’avez faite autrement, { $team } peut vérifier.
status-off-again = Autrement dit : le contrat court encore, jusqu’au { $day }. C’est le renouvellement qui est annulé : ce jour-là, le contrat prend fin, sans autre demande.
status-off-why = { why-record-off }
status-off-sure = Oui, je viens de le lire dans les données de votre contrat : le renouvellement est annulé, et il prend fin le { $day }.
status-over-again = Autrement dit : le contrat n’est plus actif, et il n’y a plus rien à résilier. Sa date de fin est le { $day }.
status-over-why = Parce que, dans les données de votre contrat, il est clos, avec une fin le { $day }. Le motif n’y figure pas ; { $team } peut le voir.
status-over-sure = Oui, je viens de le lire dans les données de votre contrat : il est clos, avec une fin le { $day }.
status-off = Le renouvellement est annulé : le contrat prend fin le { $day } et ne se renouvelle pas.
status-over = Le contrat est clos ; sa date de fin est le { $day }.
renewed-unknown = Je ne sais pas s’il s’est renouvelé : les données que je vois s’arrêtent au { $day }, et c’est l’équipe qui peut le vérifier.
status-none-open = Aucune demande n’est en cours, ni ici ni dans le contrat.
status-none-here = Aucune demande n’est enregistrée dans cette conversation.
status-with-number = Pour voir celles de votre contrat, écrivez son numéro, comme { $example }.
status-with-code = Pour voir celles de votre contrat, écrivez le code à six chiffres reçu par e-mail.
contact-of-request = { $state ->
    [registered] La demande { $number } est encore sans réponse.
    [with_team] Une personne de { $team } s’occupe de la demande { $number }.
   *[answered] La demande { $number } a déjà reçu une réponse de { $team }.
 } { $answer }

contact-of-case = { $answer } Numéro de demande : { $number }.

## Revenir en arrière.
withdraw-not-yet = Pas encore : la demande reste enregistrée, il manque votre oui.
withdraw-ask = Voulez-vous retirer la demande { $number } : { $title } ?
button-withdraw = Oui, retirer ma demande
button-keep-request = Non, garder ma demande
withdraw-which = Quelle demande voulez-vous retirer ?
button-withdraw-number = Retirer { $number } : { $title }
withdraw-none-here = Aucune demande à retirer n’est enregistrée dans cette conversation.
withdraw-none = Aucune demande à retirer n’est enregistrée ici, et rien n’a été résilié.
withdraw-none-leaving = { withdraw-none } Parlez-vous de résilier le contrat lui-même ?
withdraw-how = La demande { $number } peut être retirée à tout moment : écrivez « retirez ma demande ». Pour l’instant, elle reste enregistrée.
withdraw-how-none = Une demande enregistrée ici peut être retirée à tout moment. Il n’y en a aucune pour l’instant, et rien n’a été résilié.
withdraw-kept = Très bien : la demande { $number } reste enregistrée.
cancel-what = Que voulez-vous annuler : le contrat ou la demande { $number } ?
button-cancel-plan = Le contrat
undo-by-team = Revenir sur une demande faite dans le système ou rétablir le renouvellement, seule l’équipe le peut.
undo-not-seen = Dans les données que je vois, cette résiliation n’apparaît pas encore ; c’est l’équipe qui peut l’annuler.
undo-renews = Le renouvellement automatique est actif : dans les données que je vois, le contrat se renouvelle le { $day }, et il n’y a aucune résiliation à annuler.
undo-ended = Ce contrat est déjà arrivé à son terme : seule l’équipe peut voir s’il est possible de le poursuivre.
stays = Très bien. Aucune demande n’est enregistrée ici, et cette conversation ne change rien à votre contrat.
person-not-needed = Très bien, l’équipe sait que ce n’est plus nécessaire. Si vous changez d’avis, écrivez ici.

## Comment vous joindre.
contact-kept = C’est noté pour la demande { $number } : { $wishes }.
contact-kept-asked = Si l’équipe répond par ce moyen, ce n’est pas écrit : c’est elle qui le dit. La réponse vient aussi dans cette conversation.
contact-kept-case = C’est noté pour l’équipe : { $wishes }.
contact-kept-person = C’est noté : { $wishes }. Pour cela, il faut prévenir quelqu’un.
contact-kept-next = C’est noté : { $wishes }. Rien n’est encore enregistré dans cette conversation ; cela partira avec la prochaine demande.
contact-kept-number = C’est noté : { $wishes }. Il manque encore le numéro du contrat, qui s’écrit comme { $example }. Sans ce numéro, une personne de l’équipe vous aidera.
contact-new = { $number ->
    [none] Écrivez ici le nouveau numéro, e-mail ou horaire : il partira avec votre demande. La fiche du contrat ne change pas depuis cette conversation.
   *[other] Écrivez ici le nouveau numéro, e-mail ou horaire : il sera noté sur la demande { $number }. La fiche du contrat ne change pas depuis cette conversation.
}
calls-stopped = C’est noté : { $wishes }.
contact-which = Comment l’équipe peut-elle vous joindre ? Écrivez un téléphone, un e-mail ou un horaire.
contact-which-known = L’équipe a déjà l’e-mail du contrat. Si vous préférez le téléphone ou un horaire, écrivez-le ici.
register-by-person = Sans savoir qui écrit, je n’enregistre rien ici : une personne de l’équipe vérifie et peut recevoir votre demande.
status-other = Non, cela n’est pas encore enregistré : la demande { $number } porte sur autre chose ({ $title }).
left-unregistered = De ce que vous avez écrit avant, un point n’est pas encore enregistré.
