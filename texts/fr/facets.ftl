### L’aspect de la dernière réponse que demande un message court : jusqu’à quand, comment, qui, et ensuite. { $team } est l’équipe qui peut en dire plus.

## De tout sujet.
facet-until = Jusqu’à quel jour, ce n’est pas écrit ; c’est { $team } qui peut le dire.
facet-when = Quel jour, ce n’est pas écrit ; c’est { $team } qui peut le dire.
facet-how_long = Le temps que cela prend n’est pas écrit ; c’est { $team } qui peut le dire.
facet-how = La marche à suivre n’est pas écrite ; c’est { $team } qui peut vous aider.
facet-where = À quel écran cela se trouve, ce n’est pas écrit. Ce que j’ai répondu reste dans cette conversation.
facet-who = Dans l’entreprise, c’est { $team } qui s’en occupe.
facet-need = Pour la réponse, je n’ai besoin de rien d’autre.
facet-proof = { paper-here }
facet-binding = Poser une question ici ne vous engage à rien, et rien ne change dans le contrat.
facet-all = De ce qui est écrit, c’est tout. Ce qui n’est pas écrit, c’est { $team } qui le dit.

## D’une demande qui attend le oui.
facet-offer-next = Avec votre « oui », la demande est enregistrée avec la date et l’heure, et le récépissé paraît ici. C’est { $team } qui répond ; d’ici là, rien ne change dans le contrat.
facet-offer-how = Ici, un « oui » suffit : la demande part avec la date, l’heure et vos mots.
facet-offer-who = La demande, je l’enregistre ; dans l’entreprise, c’est { $team } qui répond.
facet-offer-need = De votre part, un « oui » suffit. Si vous le voulez, dites avant ce que l’équipe doit savoir.
facet-offer-how_long = L’enregistrement est immédiat. Aucun délai n’est écrit pour la réponse.
facet-offer-when = { facet-offer-how_long }
facet-offer-binding = Cela ne vous engage pas : la demande ne change rien au contrat, et vous pouvez la retirer ici quand vous voulez.
facet-offer-proof = Oui : avec l’enregistrement, un récépissé daté paraît ici, et se télécharge.
facet-offer-where = La demande reste dans cette conversation, avec un récépissé à télécharger.
facet-offer-today = Oui, tout de suite : un « oui » suffit.
facet-offer-if_nothing = Sans votre « oui », rien n’est enregistré et rien ne change dans le contrat.

## D’une personne qui attend le oui pour être appelée.
facet-person-next = Avec votre « oui », je fais appel à l’équipe : { $team } lit cette conversation et répond ici.
facet-person-how = Un « oui » suffit, et je fais appel à l’équipe.
facet-person-who = { team-is }
facet-person-need = Rien : l’équipe lit tout ce qui est dans cette conversation. Si vous le voulez, dites-en plus.
facet-person-all = { facet-person-need }
facet-person-how_long = { team-when }
facet-person-when = { team-when }
facet-person-where = La réponse vient dans cette conversation.
facet-person-binding = Cela ne vous engage à rien : c’est une conversation, et rien ne change dans le contrat.
facet-person-proof = Oui : dès qu’on fait appel à l’équipe, un numéro de dossier paraît ici.
facet-person-today = Oui : un « oui » suffit, et je fais appel à l’équipe maintenant.
facet-person-if_nothing = Sans votre « oui », personne n’est appelé et rien ne change dans le contrat.

## D’une demande enregistrée.
facet-request-how = Ici, c’est fait : la demande { $number } ({ $title }) est entre les mains de l’équipe. C’est { $team } qui répond.
facet-request-need = Ici, rien de plus. Si vous le voulez, écrivez ce que l’équipe doit savoir : cela part avec la demande { $number }.
facet-request-all = { facet-request-how }

## Des échéances.
facet-ask_payments-until = { $last_payment_on ->
    [none] Les données du contrat ne montrent plus d’échéance à venir.
   *[other] La dernière échéance de ce contrat est le { $last_payment_on }.
 }
facet-ask_payments-when = { focus-ask_payments-monthly }
facet-ask_payments-where = Ces données sont celles de votre contrat, que je viens de lire. À quel écran elles se trouvent, ce n’est pas écrit.
facet-ask_will_be_charged-until = { facet-ask_payments-until }
facet-ask_will_be_charged-when = { facet-ask_payments-when }
facet-ask_will_be_charged-where = { facet-ask_payments-where }
facet-ask_settlement_amount-until = { facet-ask_payments-until }
facet-ask_settlement_amount-when = { facet-ask_payments-when }
facet-ask_contract_status-until = Le contrat court jusqu’au { $ends }.
facet-ask_contract_status-when = { facet-ask_contract_status-until }
facet-ask_contract_status-where = { facet-ask_payments-where }

## D’une personne déjà appelée.
facet-case-how = Ici, c’est fait : on a fait appel à l’équipe. C’est { $team } qui répond ; numéro de dossier : { $number }.
facet-case-need = Rien de plus : { $team } lit tout ce que vous écrivez ici. Si vous le voulez, dites-en plus.
facet-case-all = { facet-case-how }
facet-case-where = La réponse vient dans cette conversation. Numéro de dossier : { $number }.
facet-case-until = Aucun délai n’est écrit pour la réponse. Numéro de dossier : { $number }.
facet-case-binding = Cela ne vous engage à rien : c’est une conversation, et rien n’a changé dans le contrat.
facet-case-proof = Le numéro de dossier est { $number }. Le texte de cette conversation se garde par le menu du chat.

## Ce qui se dit de la réponse.
reaction-exception = Faire une exception, je ne le peux pas d’ici : je suis les règles écrites. S’il y a un autre chemin, c’est { $team } qui peut le voir.
reaction-unlawful = Si la loi le permet, je ne peux pas le dire d’ici : je réponds d’après les règles de l’entreprise, et rien de cela ne vous retire un droit. C’est { $team } qui peut vous répondre.
reaction-send = D’ici, je n’envoie ni e-mail ni message. { paper-here }
reaction-cannot_pay = Je comprends : c’est difficile ainsi.
