### Passer à une personne : la proposition, toujours avec oui et non, et ce qui se dit quand le dossier est ouvert.

team-renewals = l’équipe des renouvellements
team-finance = l’équipe financière
team-support = l’équipe d’assistance
team-account_manager = votre gestionnaire de compte

offer-renewals = Voulez-vous que je transmette votre demande à { $team } ?
offer-finance = Voulez-vous que je transmette votre demande à { $team } ?
offer-support = Voulez-vous que je transmette votre demande à { $team } ?
offer-account_manager = Voulez-vous que je transmette votre demande à { $team } ?

offer-requested = Voulez-vous que { $team } vous réponde ici ?
offer-specialists = Des spécialistes peuvent examiner votre cas et vous contacter. Voulez-vous que je le leur demande ?
offer-contact_overdue = Le contact a pris du retard. Voulez-vous que je prévienne { $team }, en priorité ?
offer-overdue_payments = Comme il y a un retard de paiement, c’est { $team } qui peut vous aider. Voulez-vous que je lui transmette votre demande ?
offer-out_of_scope = Cela non plus, je ne sais pas y répondre. Voulez-vous parler à une personne de { $team } ?
offer-upset = Voulez-vous parler à une personne de l’équipe, en priorité ?
offer-not_understood = Excusez-moi, je n’ai pas bien compris ce qu’il vous faut. Voulez-vous parler à une personne de l’équipe ?
offer-not_identified = Voulez-vous qu’une personne de { $team } vous aide ?
offer-assistant_failed = Voulez-vous parler à une personne de l’équipe ?
offer-contract_unreadable = Voulez-vous que je transmette votre demande à { $team } ?
offer-record = Voulez-vous que { $team } vérifie les données ?

unreadable-contract_unreadable = Je ne peux pas lire votre contrat pour le moment. En attendant, voici la règle générale :
unreadable-record = Les données de votre contrat sont à vérifier, je ne m’appuie donc pas dessus. En attendant, voici la règle générale :

offer-other-team = Cette partie relève de { $team }. Voulez-vous que je joigne la question à votre dossier ?
already-with-team = Votre dossier est déjà entre les mains de l’équipe, qui voit aussi cette question.
no-person = Très bien. Si vous le voulez plus tard, dites-le-moi.
case-joined = C’est déjà entre les mains de l’équipe, dans votre dossier { $case }. La réponse vous parviendra dans cette conversation. { $team_hours }
case-added = La question est jointe à votre dossier { $case }, où la partie qui relève de { $team } est notée. La réponse vous parviendra dans cette conversation. { $team_hours }
case-opened = Votre dossier est enregistré sous le numéro { $case } et suivi par { $team }. { $contact_by ->
    [none] La réponse vous parviendra dans cette conversation.
   *[other] Vous devriez être contacté au plus tard le { $contact_by }.
 } { $team_hours }
