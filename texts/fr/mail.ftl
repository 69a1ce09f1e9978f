### Les e-mails aux clients : le code et le récépissé.

code-mail-subject = Votre code de confirmation
code-mail =
    Bonjour,

    Quelqu’un a demandé dans le chat d’aide ({ $company }) à voir les données de votre contrat. Si c’est vous, saisissez ce code dans le chat :

    { $code }

    Il est valable 10 minutes. Si ce n’est pas vous, ignorez cet e-mail : sans le code, personne ne voit vos données. Ne donnez jamais ce code à quelqu’un d’autre.

    { $company }

receipt-mail-subject = Demande { $number } · { $company }
receipt-mail =
    Bonjour,

    Voici le récépissé de ce que vous avez demandé dans le chat d’aide ({ $company }). Conservez cet e-mail.

    { $receipt }

    { $company }

    Ne répondez pas à cet e-mail : pour parler de la demande, rouvrez le chat.
