### Sur la dernière réponse : expliquer, pourquoi, qu’est-ce que, est-ce sûr, ce n’est pas cela.

question-first = Bien sûr, posez votre question. C’est à quel sujet ?
explain-nothing = Je peux expliquer autrement. Quel sujet : la résiliation, le renouvellement, les échéances ?
explain-short =
    En bref :
    { $verdict }
explain-behind = Autrement dit : je ne sais pas si le contrat s’est renouvelé. Les données que je vois s’arrêtent au { $ends_on } ; ce qui vaut aujourd’hui, { $team } peut le voir.
explain-person = Je crois que je n’ai pas réussi à bien l’expliquer.
person-can = D’ici, je ne peux pas plus : c’est { $team } qui peut voir votre cas, avec tout ce que vous avez déjà dit.
person-reads = L’équipe est déjà prévenue et lit ce que vous écrivez ici.
person-reads-that = C’est noté : l’équipe, déjà prévenue, le lira ici.
explain-case = L’équipe chargée de votre demande lit ce que vous écrivez ici et peut mieux vous l’expliquer.
team-when = Aucun délai n’est écrit pour la réponse. Dès qu’on fait appel à elle, { $team } lit cette conversation et répond ici.
team-is = Dans l’entreprise, c’est { $team } qui lit cette conversation et répond ici.

explain-code = Un code à six chiffres est parti à l’adresse e-mail du contrat. Écrivez ici ces six chiffres ; s’ils n’arrivent pas, dites-le-moi.
why-asked-proof = Le numéro et le code servent à m’assurer que c’est bien vous, avant de montrer les données d’un contrat.
why-asked-reason = La réponse aide l’entreprise à comprendre les départs. Elle est facultative et ne change rien à votre demande.
why-nothing = Je n’ai encore rien répondu ici. De quoi voulez-vous connaître la raison ?
why-rules = { $rules ->
    [one] La réponse vient de cette règle :
   *[other] La réponse vient de ces règles :
 }
why-not-warned = Si un avis est parti et quand, je ne le vois pas d’ici. La raison que je connais est dans ces règles :
why-again =
    Ce sont les règles que j’ai déjà citées. Où elles sont : { $sources }.
    Rien de plus n’est écrit sur la raison ; { $team } peut l’expliquer.
why-rule = – { $statement } ({ $source })
why-two = Ces règles ne disent pas la même chose. Celle qui s’applique, c’est { $team } qui vous le dira.
why-behind = Parce que les données que je lis s’arrêtent au { $ends_on } : ce qui a suivi n’y figure pas encore. C’est { $team } qui voit les données à jour.
next-step = La prochaine étape est celle-ci.
why-record = La réponse vient des données de votre contrat, que je viens de lire.
why-record-off = Parce que, dans les données de votre contrat, le renouvellement est annulé : il prend fin le { $day }. Depuis quand, les données ne le disent pas.
why-record-asked = Parce que les données de votre contrat portent une demande de résiliation du { $asked } et un renouvellement annulé : il prend fin le { $day }.
why-instalments = Les montants et les dates viennent des données de votre contrat ; ce que l’on doit en partant avant, { $rules ->
    [one] de cette règle :
   *[other] de ces règles :
 }
why-silent = Les documents que je consulte ({ $documents }) n’en disent rien. C’est donc { $team } qui répond.
why-unknown = Je ne lis que deux choses : les règles de l’entreprise et les données de votre contrat telles qu’elles me parviennent. Ce point n’est dans aucune des deux ; { $team } peut le voir ailleurs.
why-unknown-certain = Ce que je sais est dans les règles de l’entreprise et dans les données de votre contrat, que je viens de lire. Le reste, c’est { $team } qui le sait.
why-unknown-general = Je ne connais que les règles générales tant que votre contrat n’est pas ouvert ici ; le reste, c’est { $team } qui le sait.
why-unknown-conflicting = Ce n’est pas caché : deux règles se contredisent, et ce n’est pas à moi de choisir. C’est { $team } qui tranche.

define-unknown = Je n’ai pas ici d’explication de ce mot. C’est { $team } qui peut l’expliquer.
define-nothing = Quel mot voulez-vous que j’explique ? Par exemple : renouvellement, règlement, préavis.

doubt-nothing = Je n’ai encore rien répondu ici. De quoi voulez-vous avoir la certitude ?
doubt-certain = { $verdict } C’est dans les règles et dans les données de votre contrat, que je viens de lire.
doubt-record = { $verdict } C’est dans les données de votre contrat, que je viens de lire.
doubt-partial = { $verdict } C’est ce qui est écrit ; le reste, seule { $team } peut le dire.
doubt-conflicting = { $verdict } Rien n’est donc certain : laquelle des deux règles s’applique, c’est { $team } qui vous le dira.
doubt-not_covered = Ici, rien n’est certain : les documents n’en disent rien. C’est { $team } qui répond.
doubt-general = C’est la règle générale, telle que les documents la donnent. Pour votre contrat, il me faut son numéro.

correct-instead = Excusez-moi, j’avais mal compris.
correct-second = Excusez-moi, j’ai mal compris. Était-ce ceci ?
correct-again = Ce n’était donc pas cela non plus. Une personne pourra mieux vous comprendre.
correct-sorry = Excusez-moi, je n’ai pas compris ce que vous vouliez.
offer-corrected = { offer-assistant_failed }
# À qui reproche de ne pas avoir été lu : ce que l’on a compris jusqu’ici, puis la suite.
unread-sorry = Excusez-moi de vous avoir mal répondu.
unread-topics = Voici ce que j’ai retenu : « { $topics } ».
topics-join = { " », « " }
unread-wished = Vous souhaitez partir le { $day }.
unread-request = La demande { $number } ({ $title }) est déjà auprès de { $team }.
unread-words = Ce que vous avez écrit partira avec, dans vos mots.
unread-next = S’il manque quelque chose, écrivez-le simplement, ou parlez à l’équipe.
unread-person = Excusez-moi, je n’ai pas su vous répondre. Une personne lira tout ce que vous avez écrit ici.
correct-case = Excusez-moi pour cette erreur. L’équipe chargée de votre demande lit ce que vous écrivez ici.

again =
    { $line }
    { $team ->
        [none] Si la question est autre, écrivez-la autrement.
       *[other] Ce qui n’y est pas, c’est { $team } qui peut le dire.
     }
again-record =
    { $line }
    Si la question est autre, écrivez-la autrement.
again-general =
    { $line }
    C’est la règle générale ; pour dire ce qui vaut pour vous, il me faut le numéro du contrat.
again-other = La réponse est la même. { $line }
# Un montant qui était déjà dans la réponse, dit quand c’est lui que l’on demande.
focus-ask_payments-monthly = { $next_payment_on ->
    [none] Les données du contrat ne montrent plus d’échéance à venir.
   *[other] La prochaine échéance est de { $next_payment_amount }, le { $next_payment_on }.
 }
focus-ask_contract_status-monthly = { focus-ask_payments-monthly }
focus-ask_payments-last_one = { $payments_to_come ->
    [none] Les données du contrat ne montrent plus d’échéance à venir.
   *[other] La dernière échéance du contrat en cours est prévue le { $last_payment_on }.
 }
focus-ask_payments-paid_count = { $paid_payments ->
    [0] Aucune échéance n’est enregistrée comme payée.
    [one] { $paid_payments } échéance est enregistrée comme payée, de { $paid_total }.
   *[other] { $paid_payments } échéances sont enregistrées comme payées, soit { $paid_total }.
 }
focus-ask_payments-left_count = { remaining }
focus-ask_contract_status-ends = { $auto_renew ->
    [yes] La période en cours prend fin le { $ends_on } ; sans résiliation, le contrat se renouvelle ce jour-là.
   *[no] Le contrat prend fin le { $ends_on } et ne se renouvelle pas.
 }
focus-ask_contract_status-renews_when = { $auto_renew ->
    [yes] Oui : le renouvellement automatique est actif, et le contrat se renouvelle le { $ends_on }.
   *[no] Non : d’après ses données, le contrat prend fin le { $ends_on } et ne se renouvelle pas.
 }
focus-ask_contract_status-plan_name = C’est la formule « { $plan } ».
focus-ask_notice_deadline-notice_length = { $notice_days ->
    [none] La durée du préavis n’est pas dans les données du contrat.
   *[other] Le préavis est de { $notice_days } jours.
 }
focus-ask_contract_status-left_count = { remaining }
focus-ask_contract_status-since = La période en cours a commencé le { $term_started_on } et va jusqu’au { $ends_on }.
again-more = Là-dessus, ce que je vois est ce que j’ai déjà répondu. Si la question est autre, écrivez-la autrement.
again-silent = Ce point n’est pas écrit non plus : c’est { $team } qui peut répondre.
again-kept = Entendu : cela part avec la demande, avec vos mots.
again-heard = C’est compris.
again-goes-with = Votre question est jointe à la demande { $number }, avec vos mots.
again-beside = { $verdict }

## De nouveau quelque chose qui s’est passé : dit avec d’autres mots, ce n’est jamais la même réponse.
anew-report_security = C’est sérieux. Si vous avez payé ou donné un numéro de carte, prévenez votre banque dès maintenant ; si quelqu’un connaît ou utilise vos accès, changez vos mots de passe.
now-report_security = D’abord, prévenez votre banque, si vous avez payé ou donné des données. Ensuite, changez les mots de passe que quelqu’un peut connaître, et ne répondez plus à qui vous a appelé ou écrit. Pour le reste, { $team } peut vous aider.
anew-report_security-lost = C’est un choc, et c’est grave. C’est votre banque qui peut tenter de récupérer l’argent, et le plus tôt est le mieux ; { $team } doit savoir ce qui s’est passé.
now-report_security-lost = Maintenant, appelez votre banque : elle peut bloquer la carte et contester le paiement. Ensuite, changez les mots de passe que quelqu’un peut connaître, et ne répondez plus à qui vous a écrit. Pour le reste, { $team } peut vous aider.
anew-report_emergency = Nous sommes désolés de ce qui vous arrive. En cas de danger ou de vol, la police d’abord : je ne peux rien localiser ni bloquer d’ici.
anew-report_service_failure = Nous regrettons cela aussi. C’est { $team } qui examine ce qui s’est passé.
anew-report_billing_problem = Toutes nos excuses pour cela aussi. Avec le jour et le montant du prélèvement, { $team } peut vérifier.
anew-report_promise = Cela non plus, je ne peux pas le voir d’ici, et je ne mets pas votre parole en doute. C’est { $team } qui vérifie, avec tout ce que vous dites ici.
anew-report_lost_access = Je comprends : sans cet accès, tout se complique. C’est { $team } qui peut vous aider à le retrouver, après avoir vérifié votre identité.
anew-silent-ask_legal_right = Cela non plus, les documents ne le disent pas, et rien de ce que je réponds ne vous retire un droit. C’est { $team } qui vous répond.
left-over = Il reste une partie de votre message sans réponse : elle est dans les boutons ci-dessous.

## Un message court sans sujet : il porte sur la dernière réponse. { $team } est l’équipe qui peut en dire plus.
urgent-heard = Compris : c’est urgent.
follow-worth = Si cela compte, c’est { $team } qui le dit, après l’avoir vu. Gardez tout : c’est plus solide qu’un souvenir.
follow-unanswered = Une demande enregistrée ici a un numéro : si la réponse tarde, écrivez de nouveau ici en le donnant.
follow-late-contact = Si ce jour passe sans contact, écrivez de nouveau ici : un contact en retard est transmis à l’équipe en priorité.
follow-nothing-renews = Si vous ne faites rien, le contrat se renouvelle le { $day }.
follow-nothing-ends = Si vous ne faites rien, le contrat prend fin le { $day }, sans renouvellement.
follow-written = L’écrit, c’est le récépissé : il est donné ici dès qu’une demande est enregistrée, et se télécharge.
follow-written-here = Le récépissé de la demande { $number } ({ $title }) est dans cette conversation, au message d’enregistrement, et se télécharge.

## Ce que la personne ajoute à ce qui s’est passé.
detail-kept = Cela partira avec la demande, dans vos mots.
detail-denial = J’ai compris : cela ne vient pas de vous.
detail-protest = J’ai compris : vous contestez. Ne pas payer ne règle rien à soi seul ; c’est { $team } qui vérifie.
detail-who = C’est noté, avec le nom.
detail-proof = C’est noté : vous avez de quoi le montrer. Gardez-le bien.
detail-amount = C’est noté, avec le montant.
detail-plate = C’est noté, avec la plaque.
detail-reference = C’est noté, avec le numéro.
detail-police = Vous avez bien fait de prévenir la police.
detail-threat = J’ai compris : faute de solution, vous irez plus loin.
detail-phone = C’est noté : par téléphone.
story-more = C’est noté aussi.
said-if = J’ai compris : oui, à condition { $condition ->
    [commitment] que cela ne vous engage pas de nouveau.
    [cost] que cela ne vous coûte rien.
    [loss] que vous ne perdiez rien.
    [price] que le prix vous convienne.
   *[other] que ce que vous avez écrit soit respecté.
    } C’est { $team } qui dira si c’est possible ; votre condition sera écrite dans la demande.
leaving-stands = C’est entendu : vous maintenez la résiliation.
noted-story = C’est noté : l’équipe le lira, si vous la faites appeler ou si vous faites enregistrer une demande.
not-caught = Excusez-moi, je n’ai pas bien compris ce message. Si vous voulez, écrivez-le autrement.
no-refusal-no-more = Très bien, cela reste comme c’est. Rien n’est enregistré.
what-is-seen = Je vois le contrat tel que les données le montrent à cet instant, et ce qui est demandé dans ce chat. Ce qui vient d’être fait dans votre compte peut ne pas y figurer encore : gardez la confirmation que vous avez vue.
steps-short = Le chemin : { $steps }.
steps-refund = La dernière étape porte ce nom aussi pour qui demande un remboursement : dans le motif, écrivez que vous voulez le remboursement.
steps-also = Faites-le vous-même, sans attendre ; ici, je peux en plus enregistrer votre demande, avec la date et l’heure.
detail-person = L’équipe le lira aussi, dans vos mots.
