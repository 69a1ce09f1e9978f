### Les moments difficiles, la sécurité, et ce que les clients disent s’être passé.

hardship-word = Je mesure combien ce que vous traversez est difficile.
hardship-word-again = Ce doit être lourd à porter. Ce que vous dites ici sera joint, et vous n’aurez rien à répéter.
hardship-word-professional = C’est noté.
hardship-person = Une personne de { $team } peut s’en occuper avec vous{ part-with-priority }.
hardship-ask = Voulez-vous lui parler ?
hardship-ask-professional = Elle vérifie d’abord à quel titre vous écrivez. { hardship-ask }
hardship-case = { $priority ->
    [high] L’équipe a déjà votre demande, désormais prioritaire, et lit ce que vous écrivez ici.
   *[normal] L’équipe a déjà votre demande et lit ce que vous écrivez ici.
}
danger = Ce que vous traversez est très dur, et vous n’avez pas à rester sans aide : le 3114 répond gratuitement, jour et nuit. En cas de danger immédiat, appelez le 15 ou le 112. Pour le contrat, une personne de { $team } s’occupe de tout avec vous. Voulez-vous lui parler ?
danger-apology = Ne vous excusez pas : vous avez bien fait d’en parler. Le 3114 répond gratuitement, jour et nuit, même simplement pour parler.
danger-no = Je reste là. Le 3114 répond gratuitement, jour et nuit, même simplement pour parler.
danger-case = Ce que vous traversez est très dur, et vous n’avez pas à rester sans aide : le 3114 répond gratuitement, jour et nuit. En cas de danger immédiat, appelez le 15 ou le 112. Le contrat peut attendre ; l’équipe s’en occupe déjà.

claim-asked = J’ai compris : vous dites avoir déjà fait cette demande{ claim-when-how }. { $record ->
    [unknown] D’ici, je ne peux pas voir si elle est arrivée.
    [none] Dans le contrat que je vois, elle n’apparaît pas.
   *[other] Dans le contrat que je vois, une demande du { $record } apparaît.
 } Gardez le justificatif que vous avez : c’est l’équipe qui vérifie.
charged-after = Nous regrettons ce prélèvement. { $claims ->
    [yes] Vous dites avoir déjà résilié{ claim-when-how }{ charged-after-of }.
   *[no] { charged-after-of-alone }
 } { $record ->
    [unknown] D’ici, je ne vois pas votre contrat.
    [none] { $over ->
        [yes] Le contrat que je vois ici a pris fin le { $ends_on }.
       *[no] Dans le contrat que je vois ici, cette demande n’apparaît pas : il y figure comme actif.
     }
   *[other] Le contrat que je vois ici porte une demande de résiliation du { $record }{ $over ->
        [yes] {" "}et a pris fin le { $ends_on }
       *[no] { "" }
     }.
 } Ce qui a été prélevé, c’est { $team } qui le vérifie{ part-with-priority }.
charged-after-of = { $amount ->
    [none] , et les prélèvements continuent
   *[other] , et un prélèvement de { $amount } est passé
 }
charged-after-of-alone = { $amount ->
    [none] { "" }
   *[other] Le prélèvement dont vous parlez est de { $amount }.
 }
charged-after-back = Le remboursement et l’arrêt des prélèvements que vous voulez partent avec la demande, dans vos mots.
charged-after-back-added = Le remboursement que vous demandez est joint à { $number } : { $title }, dans vos mots. C’est l’équipe qui dira s’il est possible.
charged-after-amount = Si vous le pouvez, indiquez le jour et le montant du prélèvement.
claim-when-how = { $day ->
    [none] { claim-month }
   *[other] {" "}le { $day }
 }{ $way ->
    [letter] , par courrier
    [email] , par e-mail
    [phone] , par téléphone
    [menu] , en ligne
    [chat] , par message
   *[none] { "" }
 }
claim-month = { $month ->
    [none] { "" }
   *[other] {" "}en { $month }
 }
claim-made = { $when ->
    [known] , faite{ claim-when-how },
    [way] { claim-when-how },
   *[none] { "" }
 }
claim-made-paid = { $when ->
    [known] , fait{ claim-when-how },
    [way] { claim-when-how },
   *[none] { "" }
 }
# À qui l’on réclame une dette par téléphone : ce que le contrat montre, sans dire qui appelle.
debt-record = { $overdue ->
    [0] Dans les données de votre contrat, rien n’est en retard.
    [one] Dans les données de votre contrat, une échéance est bien en retard ({ $total }). Cela ne dit pas qui vous contacte : ne payez rien à cette personne. L’équipe financière vérifie la somme et dit comment la régler.
   *[other] Dans les données de votre contrat, { $overdue } échéances sont bien en retard ({ $total }). Cela ne dit pas qui vous contacte : ne payez rien à cette personne. L’équipe financière vérifie la somme et dit comment la régler.
 }
claim-paid = J’ai compris : vous dites avoir payé{ claim-when-how }. Les données que je vois peuvent ne pas le montrer encore ; c’est l’équipe qui vérifie. Gardez le justificatif que vous avez.
claim-paid-more = Dites le jour et le montant : ils partiront avec la demande.
claim-paid-record = { $overdue ->
    [one] Dans les données que je vois, { $overdue } échéance est encore en retard.
   *[other] Dans les données que je vois, { $overdue } échéances sont encore en retard.
 }
claim-stands = Je ne peux le confirmer ni dans un sens ni dans l’autre : si votre demande{ claim-made } est bien arrivée et compte, c’est l’équipe qui le vérifie.
claim-stands-paid = Je ne peux le confirmer ni dans un sens ni dans l’autre : si votre paiement{ claim-made-paid } est bien arrivé, c’est l’équipe qui le vérifie.
claim-aside = Votre demande{ claim-made } reste à vérifier par l’équipe. Sans en tenir compte, voici ce que montrent les données :
claim-more = J’ai compris : { $paid ->
    [yes] vous dites avoir payé
   *[no] demande faite
 }{ claim-when-how }{ $proof ->
    [yes] , et vous avez un justificatif
   *[no] { "" }
 }{ $other ->
    [none] { "" }
   *[other] {" "}; autre date notée : le { $other }
 }. C’est l’équipe qui vérifie.
claim-beside = La demande { $number }, d’aujourd’hui, est déjà chez l’équipe.

## Ce que la personne dit d’elle-même.
in-charge = Bien : c’est vous qui répondez du contrat.
not-in-charge-noted = J’ai compris : une autre personne répond du contrat. C’est noté dans la demande { $number } ({ $title }).
at-a-loss-way = Si le chemin n’apparaît pas, l’équipe peut vous aider ici.
at-a-loss = C’est possible aussi sans cela.

claim-not-warned = J’ai compris : vous n’avez pas reçu d’avis. D’ici, je ne peux voir ni ce qui a été envoyé ni quand ; c’est l’équipe qui vérifie.
claim-not-warned-again = Je comprends. Si un avis aurait dû vous parvenir avant, je ne peux pas le dire d’ici ; l’équipe le vérifie, ainsi que ce qui reste possible. Vos mots partent avec la demande.

hard-times = Nous sommes désolés de ce que vous traversez. Ce qui est enregistré ici passe en priorité.
person-for-all = Si vous préférez, une personne de { $team } s’occupe de tout avec vous, de ce que vous avez raconté aussi.
other-team = Alors ce sera une autre équipe : { $team }.
unhelped = Je regrette de ne pas avoir été plus utile.
person-too = Ou préférez-vous parler tout de suite à quelqu’un ?
acknowledge-waiting = L’attente est trop longue, et je le regrette.
acknowledge-price = Je comprends : le prix pèse.
acknowledge-service = Je regrette que le service ne fonctionne pas comme il le devrait.
acknowledge-not_warned = Je comprends : l’absence d’avis vous a pris au dépourvu.
acknowledge-legal = { $priority ->
    [high] Vous parlez de démarches juridiques : cela passe en priorité.
   *[normal] Vous parlez de démarches juridiques : c’est noté.
}
acknowledge-elsewhere = { $priority ->
    [high] Vous plaindre publiquement ou auprès d’une association est votre droit ; ici, votre demande devient prioritaire.
   *[normal] Vous plaindre publiquement ou auprès d’une association est votre droit.
}
acknowledge-accusation = C’est une accusation grave, et c’est à une personne de l’équipe d’y répondre.
acknowledge-hardship = Pardonnez-moi si mes mots ont été durs, dans ce que vous vivez.
acknowledge-anger = Je comprends votre colère.

heard-price = Je comprends : le prix.
heard-not_used = Je comprends : peu d’utilisation.
heard-missing_feature = Je comprends : il manque une fonction.
heard-competitor = Je comprends : un autre prestataire.
heard-closing = Je comprends : l’entreprise ferme.
heard-technical = Je comprends : des problèmes techniques.
heard-support = Je comprends : l’assistance.
heard-other = Je comprends la raison.

hours-of = C’est { $team } qui répond. { $team_hours }
hours-phone = Par téléphone, le numéro est { $number } ; par écrit, la réponse vient dans cette conversation.
hours-no-phone = Je n’ai ni adresse ni numéro de téléphone ici ; la réponse vient dans cette conversation.
say-ask_transcript = Dans le menu du chat, « { widget-transcript } » l’enregistre dans un fichier, et « { widget-erase } » efface tout ; si une demande est en cours, il demande d’abord si l’équipe la garde. La durée de conservation figure sous « { widget-privacy } ».

## Ce qui s’est passé, de plus près.
warn-bank = D’abord : prévenez votre banque maintenant, pour qu’elle bloque la carte ou surveille le compte.
blocked = Cet accès bloqué vous met en difficulté, nous le regrettons. C’est { $team } qui peut voir pourquoi et le rétablir ; je ne peux pas le faire d’ici.
blocked-again = Je comprends que c’est urgent. C’est { $team } qui peut rétablir l’accès ; je ne peux pas le faire d’ici.
blocked-when = Sous combien de temps l’accès revient après un paiement, ce n’est pas écrit. C’est { $team } qui vérifie le paiement.
money-lost = D’abord votre banque, dès maintenant : dites-lui ce qui a été payé et à qui. Elle seule peut dire si l’argent est récupérable ; { $team } doit savoir ce qui s’est passé.
money-lost-again = C’est dur, et c’est votre banque qui peut agir le plus vite : dites-lui ce qui a été payé, et à qui. Auprès de { $team }, cela passe en priorité.
money-lost-back = Si cet argent revient, je ne peux pas le dire d’ici : votre banque le peut, et le plus tôt elle le sait, le mieux c’est. Ce que l’entreprise peut faire, c’est { $team } qui le dit.
scam-again = Ne payez rien et ne répondez plus. Si vous avez donné un numéro de carte ou payé, prévenez votre banque maintenant, puis changez vos mots de passe.
access = Retirer l’accès de cette personne, seule { $team } peut le faire, après vérification ; d’ici, je ne peux bloquer personne. En attendant, changez les mots de passe qu’elle connaît.
access-fled = C’est grave, et nous le regrettons. { access }
access-again = C’est { $team } qui peut retirer cet accès ; je ne peux pas le faire d’ici.
debit-doubted = Si un prélèvement ne correspond pas à ces échéances, l’équipe peut le vérifier.
company-only-here = Ici, je ne réponds que pour { $company }. Pour { $other }, adressez-vous à son aide.
hardship-who = Qui peut faire la demande à la place d’une autre personne, c’est { $team } qui le vérifie avec vous.
hardship-steps = Rien ne doit être décidé maintenant : une personne de { $team } voit avec vous ce qu’il faut faire.
hardship-steps-more = Le seul pas à faire est de dire oui : { $team } lit ce que vous avez déjà dit, et répond ici.
hardship-steps-called = Rien pour l’instant : { $team } a déjà votre message, lit ce que vous écrivez ici et verra le reste avec vous.
hardship-charged = { $next_payment_on ->
    [paid] Pour cette période, il ne reste rien à payer ; si le contrat se renouvelle, d’autres échéances suivront.
    [none] Tant que le contrat court, ses échéances continuent.
   *[other] Tant que le contrat court, ses échéances continuent : la prochaine est le { $next_payment_on }.
 } Ce qui est possible dans votre cas n’est pas écrit : c’est { $team } qui peut le voir avec vous.
hardship-also = Sur ce point non plus, rien n’est écrit : { $team } le verra avec vous, avec le reste.
hardship-case-again = { $priority ->
    [high] L’équipe a déjà votre demande, en priorité, et lit ce que vous écrivez ici.
   *[normal] L’équipe a déjà votre demande et lit ce que vous écrivez ici.
}
understood-no-refusal = J’ai compris.

## Qui peut décider, ou demander pour quelqu’un d’autre.
authority-binds = Demander ici ne résilie rien, ne change pas le contrat et n’engage personne : l’équipe répond, et vérifie d’abord qui peut décider.
authority-proxy = Si cet accord suffit, ce n’est pas écrit : l’équipe le vérifie avec la personne qui répond du contrat. Gardez-en la trace pour la montrer. Demander ici ne résilie rien.
authority-again = Cela aussi, l’équipe le vérifie avec la personne qui répond du contrat ; écrire ici ne vous engage à rien.
authority-decider = J’ai compris : une autre personne décide. Demander cette étude n’engage personne, et le contrat ne change pas ; { $team } répond, et la décision vient après. Si l’équipe doit parler à cette personne, écrivez comment la joindre.
not-in-charge-here = D’ici, je ne résilie pas, mais je peux enregistrer la demande, en notant qui la fait. Si elle vaut sans la personne qui répond du contrat, c’est l’équipe qui le confirme.
authority-self = La résiliation, vous pouvez la demander ici, même sans cet accès : l’équipe vérifie d’abord qui peut en décider. Demander ici ne résilie rien.
authority-who = Qui peut décider, ce n’est pas écrit : l’équipe le vérifie avec la personne qui répond du contrat. Demander ici ne résilie rien.
