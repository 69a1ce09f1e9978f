### Ce qui est commun à toutes les réponses.
### Chaque réponse a .verdict (la réponse), .details (dates et montants, une phrase par ligne) et .next (que faire).
### Le nom dit quand elle vaut : fournisseur-question-situation(-variante) ; « running », tout contrat en cours ; « any », toujours.

what-if = Si vous faites la demande le { $on } :
what-if-ask_contract_status = Le { $on } :
what-if-ask_payments = Le { $on } :
where-written = Source : { $sources }.
places-join = { " ; " }
overdue = { $overdue_payments ->
    [one] Il y a { $overdue_payments } échéance en retard ({ $overdue_total }).
   *[other] Il y a { $overdue_payments } échéances en retard ({ $overdue_total }).
 }
requested = Le contrat porte une demande de résiliation du { $requested_on }.
clause-changes = Le { $changes_on }, un délai des documents change : je donne la date la plus sûre.

remaining = { $record ->
    [behind] { remaining-behind }
   *[current] { remaining-known }
 }
# À côté de mots qui disent déjà qu’il ne reste rien.
remaining-if-any = { $remaining_payments ->
    [0] { due-before } { term-to-come }
   *[other] { remaining }
 }
remaining-known = { $when ->
    [today] { remaining-today }
   *[later] { remaining-later }
 }
# Les données s’arrêtent à la fin d’une période : ce qu’elles comptent n’est pas tout.
remaining-behind = Dans les données, jusqu’au { $record_ends } : { remaining-open }
remaining-open = { $remaining_payments ->
    [0] aucune échéance à régler.
    [one] { $remaining_payments } échéance à régler ({ $remaining_total }){ remaining-overdue-only }.
   *[other] { $remaining_payments } échéances à régler ({ $remaining_total }){ remaining-overdue }.
 }
remaining-today = { $remaining_payments ->
    [0] Il ne reste rien à payer.
    [one] Il reste { $remaining_payments } échéance ({ $remaining_total }){ remaining-overdue-only }.
   *[other] Il reste { $remaining_payments } échéances ({ $remaining_total }){ remaining-overdue }.
 }
remaining-later = { $remaining_payments ->
    [0] Ce jour-là, il ne reste rien à payer pour la période actuelle. { due-before } { term-to-come }
    [one] Ce jour-là, il reste { $remaining_payments } échéance ({ $remaining_total }){ remaining-overdue-only }. { due-before } { term-to-come }
   *[other] Ce jour-là, il reste { $remaining_payments } échéances ({ $remaining_total }){ remaining-overdue }. { due-before } { term-to-come }
 }
term-to-come = { $after_renewal ->
    [yes] De la période suivante, les données ne montrent encore rien.
   *[no] { "" }
 }
remaining-overdue-only = { $overdue_payments ->
    [0] { "" }
   *[other] , qui est en retard
 }
remaining-overdue = { $overdue ->
    [none] { "" }
    [all] , toutes en retard
   *[some] , dont { $overdue_payments } en retard ({ $overdue_total })
 }
due-before = { $due_before_payments ->
    [0] { "" }
    [one] Avant, { $due_before_payments } à payer ({ $due_before_total }).
   *[other] Avant, { $due_before_payments } à payer ({ $due_before_total }).
 }
next-payment = { $next_payment_on ->
    [none] { "" }
   *[other] Prochaine : { $next_payment_amount }, le { $next_payment_on }.
 }
notice-length = { $notice_days ->
    [none] { "" }
    [one] Préavis : { $notice_days } jour.
   *[other] Préavis : { $notice_days } jours.
 }

any-ask_payments =
    .verdict = { remaining }
    .details =
        { $paid_payments ->
            [0] Aucune échéance n’est enregistrée comme payée.
            [one] { $paid_payments } échéance est enregistrée comme payée, de { $paid_total }.
           *[other] { $paid_payments } échéances sont enregistrées comme payées, soit { $paid_total }.
         }
        { $payments_to_come ->
            [none] { "" }
            [one] La prochaine, qui est la dernière du contrat en cours, est prévue le { $next_payment_on }, pour { $next_payment_amount }.
           *[several] La prochaine est prévue le { $next_payment_on }, pour { $next_payment_amount } ; la dernière du contrat en cours, le { $last_payment_on }.
         }
any-ask_payments-behind =
    .verdict = { part-record-stops }
    .details =
        Dans les données : { remaining-open }
        { $paid_payments ->
            [0] Aucune échéance n’est enregistrée comme payée.
            [one] { $paid_payments } échéance est enregistrée comme payée, de { $paid_total }.
           *[other] { $paid_payments } échéances sont enregistrées comme payées, soit { $paid_total }.
         }
        { $next_payment_on ->
            [none] { "" }
           *[other] La prochaine à régler est celle du { $next_payment_on }, de { $next_payment_amount }{ $payments_to_come ->
                [several] { " " }; la dernière, celle du { $last_payment_on }
               *[other] { "" }
             }.
         }
    .next = { part-record-checked }
any-ask_payments-general =
    .verdict = Pour cela, il me faut votre contrat : les échéances y figurent.

### Sujets que les documents laissent ouverts, les mêmes pour toutes les entreprises.
part-team-answers = { $team_first } peut vous répondre.
letter-ask_how_to_notify-refund = Un texte prêt à envoyer : « Contrat { $number }. Le { $day }, je vous informe que je résilie ce contrat et demande le remboursement prévu. Merci de me le confirmer. »
letter-ask_how_to_notify = Un texte prêt à envoyer : « Contrat { $number }. Le { $day }, je vous informe que je résilie ce contrat à son terme, le { $ends_on }. Merci de me le confirmer. »
silent-ask_transfer =
    .verdict = Les documents ne disent pas si une autre personne ou entreprise peut reprendre le contrat, ni comment.
    .next = { part-team-answers }
silent-ask_partial =
    .verdict = Les documents ne parlent pas d’un départ pour une partie seulement, comme quelques utilisateurs ou un contrat sur plusieurs.
    .next = { part-team-answers }
silent-ask_equipment =
    .verdict = Les documents ne parlent pas de rendre, de retirer ou de remplacer du matériel.
    .next = { part-team-answers }
silent-ask_invoice =
    .verdict = Sur les factures, les relevés, les copies de documents, le moyen ou la date de paiement, les documents ne disent rien.
    .next = { part-team-answers }
silent-ask_privacy =
    .verdict = Comment voir, corriger ou effacer des données personnelles, ou ne plus recevoir de messages, les documents ne le disent pas.
    .next = { $team_first } reçoit cette demande et y répond.
silent-ask_legal_right =
    .verdict = Si cette loi s’applique à votre cas, je ne peux pas le dire : les documents n’en parlent pas.
    .details = Rien de ce que je réponds ici ne retire un droit que vous auriez.
    .next = { $team_first } vous répond{ part-with-priority }.
silent-report_billing_problem =
    .verdict = Nous regrettons cette situation. Je ne peux pas vérifier d’ici ce qui vous est facturé : { $team } le fait{ part-with-priority }.
    .next = Indiquez le jour et le montant du prélèvement et, si vous aviez déjà résilié, quand.
silent-report_security =
    .verdict = Par prudence, ne donnez ni mot de passe, ni code, ni numéro de carte, et ne payez rien à qui vous a contacté.
    .details = Je ne peux pas confirmer d’ici si ce contact vient de nous. Si vous avez donné un numéro de carte, prévenez votre banque ; si quelqu’un connaît vos accès, changez-les.
    .next = { $team_first } vérifie{ part-with-priority }.
silent-report_emergency =
    .verdict = Si quelqu’un est en danger ou s’il y a eu un vol, appelez d’abord la police. Nous sommes désolés de ce qui vous arrive.
    .details = Je ne peux rien localiser, bloquer ni débloquer d’ici, et les documents ne parlent pas de ce cas.
    .next = { $team_first } reçoit l’alerte{ $priority ->
        [high] { " " }en priorité
       *[normal] { "" }
    }.
silent-report_lost_access =
    .verdict = Comment retrouver un accès, un mot de passe ou une adresse e-mail, les documents ne le disent pas ; le numéro figure dans les documents du contrat.
    .details = Une personne doit vérifier votre identité.
    .next = { $team_first } peut le faire.
silent-report_hardship =
    .verdict = { hardship-person }
silent-report_promise =
    .verdict = Ce qui vous a été dit, je ne peux pas le voir d’ici, et je ne mets pas votre parole en doute.
    .next = { $team_first } le vérifie : dites qui l’a dit, quand et quoi.

# Un contrat dont les données se sont arrêtées, mais peut-être pas lui.
part-record-stops = Les données du contrat s’arrêtent au { $record_ends }. Une nouvelle période a pu commencer : si c’est le cas, et ce qu’elle coûte, je ne le sais pas.
part-record-checked = Une personne de { $team } peut vérifier.

any-over =
    .verdict = { $status ->
        [cancelled] Ce contrat est déjà clos ; sa date de fin est le { $ends_on }.
       *[active] Ce contrat est arrivé à son terme le { $ends_on }, sans renouvellement.
     }
    .details = Il n’y a plus rien à résilier ni à renouveler.
    .next = Pour revenir ou corriger quelque chose, parlez à l’équipe.
any-ask_will_be_charged-over =
    .verdict = { $status ->
        [cancelled] Ce contrat est déjà clos ; sa date de fin est le { $ends_on } : il n’y a pas de nouvelle période à facturer.
       *[active] Ce contrat est arrivé à son terme le { $ends_on }, sans renouvellement : il n’y a pas de nouvelle période à facturer.
     }
    .next = Si un prélèvement arrive encore, indiquez le jour et le montant, pour que l’équipe vérifie.
any-ask_lose_access-over =
    .verdict = { $status ->
        [cancelled] Ce contrat est déjà clos ; sa date de fin est le { $ends_on }. Ses données ne montrent pas ce qu’il en est de l’accès.
       *[active] Ce contrat est arrivé à son terme le { $ends_on } ; ses données ne montrent pas ce qu’il en est de l’accès.
     }
    .next = Si l’accès n’est pas comme il devrait être, demandez à parler à l’équipe.
any-ask_refund-over =
    .verdict = { $status ->
        [cancelled] Ce contrat est déjà clos ; sa date de fin est le { $ends_on }. Ses données ne montrent aucun remboursement.
       *[active] Ce contrat est arrivé à son terme le { $ends_on } ; ses données ne montrent aucun remboursement.
     }
    .next = Si vous attendez un remboursement, demandez à parler à l’équipe.
still-open = { $payments ->
    [0] Les données du contrat n’indiquent plus aucun paiement à venir.
    [one] Les données du contrat indiquent { $payments } échéance à régler, de { $total }.
   *[other] Les données du contrat indiquent { $payments } échéances à régler, soit { $total } au total.
 }
any-over-later =
    .verdict = { $status ->
        [cancelled] Ce contrat est déjà clos ; sa date de fin est le { $ends_on }.
       *[active] Ce jour-là, le contrat sera déjà arrivé à son terme : il va jusqu’au { $ends_on }, sans renouvellement.
     }
    .details = Il n’y aura plus rien à résilier ni à renouveler.
any-behind =
    .verdict = Les données du contrat s’arrêtent au { $ends_on }. Le renouvellement automatique était actif : une nouvelle période a pu commencer, et je n’en connais ni les dates ni les montants.
    .next = { $team_first } peut vérifier. Si vous voulez partir, votre demande suivra avec.
