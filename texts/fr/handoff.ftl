### Passer à une personne : la proposition, toujours avec oui et non, et ce qui se dit quand une personne est appelée.

team-renewals = l’équipe des renouvellements
team-finance = l’équipe financière
team-support = l’équipe d’assistance
team-account_manager = votre gestionnaire de compte

part-with-priority = { $priority ->
    [high] , en priorité
   *[normal] { "" }
}
offer-renewals = Voulez-vous parler à { $team }{ part-with-priority } ?
offer-finance = Voulez-vous parler à { $team }{ part-with-priority } ?
offer-support = Voulez-vous parler à { $team }{ part-with-priority } ?
offer-account_manager = Voulez-vous parler à { $team }{ part-with-priority } ?

offer-requested = Voulez-vous parler à { $team } ? La réponse vient ici.
offer-specialists = Chaque situation est examinée par { $team }. Voulez-vous lui parler ?
offer-contact_overdue = Le contact a pris du retard. Voulez-vous parler à { $team }{ part-with-priority } ?
offer-overdue_payments = Il y a un retard de paiement : c’est { $team } qui peut vous aider. Voulez-vous lui parler ?
offer-out_of_scope = À cela non plus, je n’ai pas de réponse. Voulez-vous parler à une personne de { $team } ?
offer-upset = Voulez-vous parler à une personne de l’équipe{ part-with-priority } ?
offer-not_understood = Excusez-moi, je n’ai pas bien compris ce qu’il vous faut. Voulez-vous parler à une personne de l’équipe ?
offer-not_identified = Voulez-vous parler à une personne de { $team } ?
offer-assistant_failed = Voulez-vous parler à une personne de l’équipe ?
offer-contract_unreadable = Voulez-vous parler à { $team } ?
offer-record = Voulez-vous parler à { $team }, qui peut vérifier les données ?

unreadable-contract_unreadable = Je ne peux pas lire votre contrat pour le moment. En attendant, voici la règle générale :
unreadable-record = Les données de votre contrat sont à vérifier, je ne m’appuie donc pas dessus. En attendant, voici la règle générale :

offer-other-team = Cette partie relève de { $team }. Voulez-vous lui parler aussi ?
already-with-team = L’équipe a déjà votre demande, et voit aussi cette question.
no-talk = { $grieves ->
    [yes] Bien sûr, vous n’avez à parler à personne. Quand vous voudrez, écrivez ici : l’équipe peut aussi répondre par écrit, sans appel.
   *[no] D’accord, je n’appelle personne. Vous pouvez demander ici ce que vous voulez savoir ; l’équipe répond aussi par écrit.
}
no-talk-case = Vous n’avez à parler à personne : l’équipe vous répond par écrit, dans cette conversation.
offer-written = Voulez-vous que l’équipe vous réponde par écrit, sans appel ?
no-person = Très bien. Si vous le voulez plus tard, dites-le-moi.
case-joined = L’équipe a déjà votre demande, sous le numéro { $case }. La réponse viendra dans cette conversation. { $team_hours }
case-added = La question est jointe au numéro { $case }, pour { $team }. La réponse viendra dans cette conversation. { $team_hours }
case-opened = C’est transmis à { $team }, sous le numéro { $case }. { $contact_by ->
    [none] Rien n’a changé dans votre contrat.
   *[other] Pour la demande faite dans le menu de votre compte, l’équipe doit vous contacter au plus tard le { $contact_by }.
 } La réponse viendra dans cette conversation. { $team_hours }
