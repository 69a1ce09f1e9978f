### Le fil de la conversation : identité, date, raison, qui reste, qui est en colère.

identify-hint = C’est la règle générale. Pour voir vos dates, écrivez le numéro du contrat, comme { $example }.
identify-hint-third-party = C’est la règle générale. Pour voir un contrat, il faut son numéro (comme { $example }) et le code envoyé à son adresse e-mail. Si cette adresse n’est pas la vôtre, une personne de l’équipe vérifie d’abord à quel titre vous écrivez.
ask-code = Merci. Si le contrat { $number } existe, un code à six chiffres arrive à l’adresse e-mail enregistrée. Écrivez-le ici ; il est valable 10 minutes.
ask-code-again = Bien, j’ai demandé un nouveau code. Si le contrat { $number } existe, il arrive à l’adresse e-mail enregistrée. Seul le plus récent est valable, pendant 10 minutes.
code-unwilling = Comme vous voulez, le code n’est pas obligatoire. Sans lui, je ne peux donner que la règle générale, rien d’un contrat ; une personne de l’équipe peut aussi vous aider.
code-refused = Le code est valable 10 minutes, et seul celui du dernier e-mail est accepté. Voulez-vous que j’en envoie un autre ?
code-missing = Regardez aussi dans les indésirables et vérifiez le numéro du contrat : { $number }. Voulez-vous un nouveau code ?
code-still-missing = Dommage : d’ici, je ne peux rien de plus pour le code, c’est l’équipe qui s’en occupe. Ce qui vaut pour tout le monde, j’y réponds ici sans lui ; posez simplement votre question.
code-other-number = Bien. Quel est le numéro du contrat ? Écrivez-le avec les lettres du début, comme { $example }.
code-wait = Bien. Si le numéro est un autre, écrivez-le ici, comme { $example }. Si le code arrive, écrivez-le simplement.
code-only-there = Le code ne part qu’à l’adresse e-mail enregistrée dans le contrat.
button-resend = Oui, un nouveau code
button-other-number = J’ai un autre numéro
ask-number-again = Ce numéro ne ressemble pas à un contrat { $company }. Il s’écrit comme { $example }. Pouvez-vous vérifier et le renvoyer ?
number-not-seen = Je ne vois pas de numéro de contrat dans ce message ; il s’écrit comme { $example }. Envoyez-le, ou posez votre question avec d’autres mots.
code-not-asked = Aucun code n’est attendu pour l’instant. Pour en recevoir un, écrivez le numéro du contrat, comme { $example }.
number-not-email = L’adresse e-mail n’est pas nécessaire ici. Pour voir votre contrat, envoyez son numéro, comme { $example }.
number-same = C’est bien le contrat de cette conversation. Que voulez-vous savoir ?
number-other = Cette conversation ne porte que sur un contrat, le vôtre. Pour un autre, il faut se connecter avec celui-là, ou en parler à l’équipe. Sur le vôtre, que voulez-vous savoir ?
code-expected = Il ne manque que le code à six chiffres, envoyé à l’adresse e-mail du contrat. S’il n’arrive pas, dites-le-moi.
verified = Je vois maintenant votre contrat. Que voulez-vous savoir ?
go-on-number = Bien. Quel est le numéro du contrat ? Il s’écrit comme { $example }.
go-on-code = Bien. Écrivez ici le code à six chiffres reçu par e-mail.
go-on-date = Bien. À quelle date ? Par exemple : le 10 décembre.

date-past = Cette date est passée. Pour quel jour, à partir d’aujourd’hui, voulez-vous la réponse ?
date-no-such-day = Le { $day } n’existe pas. De quel jour s’agit-il ?
date-impossible = Je n’ai pas compris cette date. Quel jour et quel mois ? Par exemple : le 10 décembre.
date-far = Pour une date si lointaine, je ne peux pas répondre : je vais jusqu’au { $last }. Quel jour voulez-vous ?

ask-reason = Si vous le voulez bien, dites ce qui a compté le plus. C’est facultatif.
reason-open = Très bien : la demande { $number } ({ $title }) est enregistrée. Pour dire pourquoi, écrivez-le simplement.
no-reason = Pas de souci. Si vous avez besoin d’autre chose, écrivez-moi.
reason-kept-case = C’est noté : la raison est jointe à votre demande.
reason-heard = { $heard } Je peux vous expliquer les possibilités ou vous passer l’équipe. Que préférez-vous ?


upset-case = { $priority ->
    [high] Votre demande devient prioritaire, et l’équipe voit tout ce que vous avez écrit ici.
   *[normal] L’équipe voit tout ce que vous avez écrit ici.
}
