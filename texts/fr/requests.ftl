### La demande du client : la proposition qui la nomme, le récépissé, le suivi, le retrait, le contact.

## Ce qui est demandé, en mots ; aussi dans le récépissé et sur le bureau de l’équipe.
request-cancel_at_term = résilier au terme du contrat
request-stop_renewal = annuler le renouvellement
request-refund = résilier avec remboursement
request-lower_payments = payer moins
request-settlement_amount = connaître le montant du règlement
request-billing_problem = vérifier un prélèvement
request-undo = poursuivre le contrat
request-other = avoir une réponse de l’équipe sur « { $topic } »
request-other-plain = avoir une réponse de l’équipe

## Récépissé.
receipt-registered = Demande enregistrée le { $day } à { $clock } ({ $zone }).
receipt-repeated = Cette demande était déjà enregistrée. Vous l’avez refaite le { $day } à { $clock } ({ $zone }), et c’est noté.
receipt-withdrawn = Demande retirée le { $day } à { $clock } ({ $zone }).
receipt-number = Numéro de demande : { $number }
receipt-title = Demande : { $title }
receipt-words = Dans vos mots : « { $words } »
receipt-replaces = Elle remplace la demande { $number } ({ $title }), qui ne compte plus.
receipt-not-yet-leaving = Ce n’est pas encore une résiliation : rien n’a changé dans votre contrat.
receipt-not-yet-other = Cette demande ne change rien à votre contrat.
receipt-deadline-menu = { $label } : { $day }. N’attendez pas notre contact : faites aussi la demande dans le menu d’ici là.
receipt-deadline-menu-today = { $label } : { $day }, aujourd’hui. N’attendez pas notre contact : faites aussi la demande dans le menu aujourd’hui.
receipt-deadline-disputed = { $label } : { $day } ; les documents se contredisent sur ce jour. N’attendez pas notre contact : faites aussi la demande dans le menu aujourd’hui.
receipt-deadline-chat = { $label } : { $day }. Sans réponse avant ce jour, écrivez de nouveau ici.
receipt-deadline-chat-today = { $label } : { $day }, aujourd’hui. Votre demande passe donc en priorité.
receipt-notice = Les documents ne disent pas si une demande par ce chat vaut demande écrite ou préavis. L’équipe vous le confirmera.
receipt-answer-here = La réponse viendra de { $team }, dans cette conversation. { $team_hours }
receipt-answer-elsewhere = La réponse viendra de { $team }, dans la conversation où la demande a été enregistrée. { $team_hours }
receipt-answer-late = C’est après la date ci-dessus : n’attendez pas sa réponse.
receipt-seen = L’équipe voit ce retrait.
receipt-contact-by = Pour la demande faite dans le menu, l’équipe doit vous contacter au plus tard le { $day }.
receipt-contact-overdue = Pour la demande faite dans le menu, l’équipe devait vous contacter au plus tard le { $day }. Elle est en retard, et votre demande passe en priorité.
receipt-contact = Contact : { $wishes }
receipt-mailed = Une copie part à l’adresse e-mail du contrat.
receipt-file-title = Récépissé de demande · { $company }
receipt-file-contract = Contrat : { $contract }
receipt-mail-subject = Demande { $number } · { $company }
receipt-mail =
    Bonjour,

    Voici le récépissé de ce que vous avez demandé dans le chat d’aide ({ $company }). Conservez cet e-mail.

    { $receipt }

    { $company }

    Ne répondez pas à cet e-mail : pour parler de la demande, rouvrez le chat.

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
