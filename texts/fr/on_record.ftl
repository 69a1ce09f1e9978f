### La demande qui existe déjà, faite dans le système ou ici : si elle compte, s’il faut la refaire, que faire sans réponse.

## « C’est résilié ? » : le oui ou le non, d’abord.
whether-asked = Pas encore résilié, seulement demandé : le contrat court toujours.
whether-asked-again = Non, cela n’a pas changé : c’est toujours seulement demandé.
whether-off = Le renouvellement, oui, est annulé ; le contrat court encore jusqu’au { $day } et prend fin ce jour-là.
whether-off-again = { status-off-again }
whether-over = Oui : le contrat est clos ; sa date de fin est le { $day }.

## « Ma demande compte, ou je la refais ? »
counts-record = La demande du { $day } figure au contrat, avec ce jour. Si elle suffit ou s’il faut la refaire, c’est { $team } qui le confirme.
counts-again = Cela, je ne peux pas le confirmer d’ici, seulement { $team } : la demande du { $day } est au contrat.
counts-off = { $day ->
    [none] Il n’y a rien à redemander : le renouvellement est annulé, et le contrat prend fin le { $ends_on }.
   *[other] Il n’y a rien à refaire : la demande du { $day } figure au contrat, le renouvellement est annulé, et il prend fin le { $ends_on }.
 }

## « J’ai un numéro ? », « il reste une demande ? »
number-here = C’est le numéro { $number } ({ $title }).
number-case = C’est le numéro { $number }.
# Quel numéro : le téléphone noté, celui du contrat.
number-phone = Le téléphone noté est le { $phone }.
number-of-contract = Celui de votre contrat : il s’écrit comme { $example } et figure sur le contrat lui-même.
number-none = Aucune demande n’est enregistrée ici, il n’y a donc pas encore de numéro. Celui de votre contrat est { $contract }.
number-record = De numéro, non : le contrat garde seulement le jour de la demande, le { $day }.
remains-here = Oui : la demande { $number } ({ $title }) reste enregistrée.
remains-none = Dans cette conversation, non : la demande { $number } est retirée, et il n’y en a pas d’autre.

## « Et si personne ne répond d’ici là ? »
late-by-safe = Le { $day }, il sera encore temps : le délai va jusqu’au { $last }.
late-by-after = Attendre jusqu’au { $day }, c’est trop tard : le délai va jusqu’au { $last }.
late-again = C’est pareil : le délai n’attend pas notre réponse.
late-then = Sans résiliation d’ici là, le contrat se renouvelle le { $day }.
late-off = Rien n’en dépend : le renouvellement est annulé, et le contrat prend fin le { $day }, avec ou sans réponse de notre part.
late-changes = Comptez avec les dates de votre contrat : je ne connais aucune règle qui les déplace parce que nous tardons.
late-changes-ends = Sa fin reste le { $day }.
late-write = Si personne ne répond, écrivez de nouveau ici et demandez à parler à l’équipe.

## « Relancez-les », « on m’avait dit deux jours ».
why-late = La raison, je ne la vois pas d’ici. Toutes mes excuses : le contact devait avoir lieu au plus tard le { $day }.
chase-early = L’équipe doit vous contacter au plus tard le { $day } : ce jour n’est pas passé.
rule-stated = { $same ->
    [asked] La règle écrite : « { $rule } »
    [yes] Oui, c’est la règle : « { $rule } »
   *[no] La règle écrite est celle-ci : « { $rule } »
 } { $day ->
    [none] { "" }
   *[other] C’était le { $day } au plus tard, et ce jour est passé.
 }
