### La demande elle-même : quand vient la réponse, qui l’a, ce qui est noté, quel papier il en reste.

answer-no-delay = Aucun délai n’est écrit pour cette réponse.
answer-late = Le délai court même sans réponse de notre part.
answer-write-again = Si cela tarde, écrivez de nouveau ici avec ce numéro.
contact-noted = C’est noté pour le contact : { $wishes }.
noted-case = C’est noté : tout ce que vous avez écrit dans cette conversation est lu par { $team }. Numéro de demande : { $number }.
tell-case = C’est noté : l’équipe le lit ici, dans vos mots.
attach = Dans cette conversation, il n’est pas possible d’envoyer de fichiers : gardez-les. Dites ici ce qu’ils montrent, cela sera joint ; par où les envoyer, c’est l’équipe qui vous le dira.
discreet = C’est noté, dans vos mots : l’équipe le lit. Qui se connecte avec le même contrat peut voir les demandes enregistrées, et leur récépissé part à l’adresse e-mail du contrat.
record-who = Qui s’en occupe maintenant, je ne le vois pas d’ici ; c’est { $team } qui peut le voir.
just-done = J’ai compris : vous dites l’avoir fait à l’instant. Dans les données que je vois, cela n’apparaît pas encore, mais elles peuvent avoir du retard. Gardez la page ou l’e-mail de confirmation.
just-done-beside = { just-done } La demande { $number } ({ $title }) est aussi auprès de l’équipe.
also-here = Si vous voulez, c’est enregistré ici aussi, avec le jour et l’heure.
just-done-offer = { just-done } { also-here }
do-it = D’ici, je ne peux pas résilier : je peux transmettre la demande à l’équipe, par écrit, avec le jour et l’heure.
do-it-open = D’ici, je ne peux pas résilier. La demande { $number } ({ $title }) est déjà auprès de l’équipe.
paper-here = Le texte de cette conversation peut être gardé : dans le menu du chat, « { widget-transcript } » l’enregistre dans un fichier.
paper-team = Une attestation de l’entreprise, seule l’équipe peut l’établir.
paper-request = Une attestation de l’entreprise, seule l’équipe peut l’établir : écrivez ici ce qu’elle doit dire, et cela sera joint à la demande.
paper-mail = Si l’entreprise envoie le récépissé par e-mail, il part à l’adresse du contrat ; d’ici, je ne l’envoie à aucune autre.
contact-kept-record = C’est noté : { $wishes }. Le contact attendu est celui de la demande du { $day }, qui figure au contrat.
others-number = C’est noté comme le numéro d’une autre personne, pas comme le vôtre.
do-own = D’accord. Dans le menu, allez jusqu’au dernier écran et gardez-en une copie : c’est elle qui prouve la demande.
do-own-beside = { do-own } La demande { $number } ({ $title }) reste enregistrée ici.
answer-binds = Non, elle ne vous engage pas. { $changes } Si vous changez d’avis, écrivez ici de retirer la demande { $number } ({ $title }).
answer-doubted = La demande { $number } ({ $title }) porte le jour et l’heure : { $day } à { $clock } ({ $zone }). Gardez le récépissé : il prouve quand vous l’avez faite. Si elle suffit pour le délai, c’est { $team } qui le décide.
answer-other = Pour la demande { $number } ({ $title }), c’est { $team }.
