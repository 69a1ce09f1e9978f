### La page de confidentialité du chat. Les durées viennent des réglages ; rien ici ne promet ce que le produit ne fait pas.

privacy-title = Comment le chat protège vos données
privacy-lead = Cette page explique ce que ce chat conserve, combien de temps, qui le voit et comment l’effacer.
privacy-responsible = L’entreprise responsable de ces données est { $name }.
privacy-responsible-unnamed = L’entreprise responsable de ces données est celle du site où vous avez ouvert le chat.

privacy-kept = Ce que nous conservons
privacy-kept-written = Ce que vous écrivez et choisissez dans le chat, les réponses, avec la date et l’heure, et le moment où vous avez accepté cet avis.
privacy-kept-proven = Le numéro de votre contrat, une fois que vous avez prouvé votre identité ou si vous l’écrivez vous-même.
privacy-kept-case = Quand vous enregistrez une demande : la demande dans vos mots, la façon de vous joindre et le récépissé. Quand une personne prend le relais : une copie des données de votre contrat à ce moment-là (comme le nom, l’e-mail, la formule, les dates et les échéances), les notes de l’équipe et ce qui a été décidé.
privacy-kept-left = Si vous le souhaitez : la raison de votre départ, des coordonnées pour vous rappeler, votre note et votre commentaire.
privacy-kept-network = Une empreinte chiffrée de votre adresse réseau, uniquement pour limiter les abus. L’adresse elle-même n’est pas conservée par le chat.
privacy-kept-browser = Dans votre navigateur : la clé de cette conversation, le numéro du dernier message lu et ce qui n’a pas encore été envoyé. Tout cela disparaît quand le site signale au chat que votre session est terminée, ou quand vous effacez la conversation.

privacy-why = À quoi cela sert
privacy-why-answer = À répondre à vos questions, à transmettre la conversation à l’équipe et à donner suite à votre demande.
privacy-why-teach = Des phrases du chat peuvent être relues, avec les e-mails, les téléphones et les numéros masqués, pour former l’assistant. Ce qui devient un exemple n’est plus lié à vous et n’a pas de durée limitée.
privacy-why-not = Le chat n’affiche pas de publicité et ne charge rien d’autres entreprises.

privacy-who = Qui voit ces données
privacy-who-team = L’assistant automatique et les personnes de l’entreprise qui répondent dans le chat.
privacy-who-contract = Toute personne qui prouve représenter le même contrat avec un code envoyé à son adresse e-mail : elle voit les conversations du contrat des { $days } derniers jours. Qui se connecte par le site ne voit que les siennes.
privacy-who-systems = D’autres systèmes de l’entreprise peuvent être avertis d’un dossier : numéro, état, équipe, contrat. Les messages n’en font pas partie.
privacy-who-mailbox = Le service de messagerie de l’entreprise, quand nous vous envoyons un code ou un récépissé, ou avertissons l’équipe.

privacy-how-long = Combien de temps
privacy-how-long-lead = Le nettoyage a lieu une fois par jour ; une donnée peut donc rester jusqu’à un jour de plus.
privacy-what = Quoi
privacy-until = Durée
privacy-kept-conversations = Conversations
privacy-kept-conversations-for = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après la dernière activité ; avec un dossier ouvert, jusqu’à sa clôture
privacy-kept-cases = Dossiers clos, sans la conversation
privacy-kept-cases-for = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après leur clôture
privacy-kept-session = Clé de la conversation dans le navigateur
privacy-kept-session-for = valable { $hours } heures sans utilisation et { $days } jours au maximum
privacy-kept-codes = Demandes de code par e-mail
privacy-kept-codes-for = le code est valable { $minutes } minutes ; la demande est effacée dans les deux jours
privacy-kept-assistant = Mémoire du dialogue de l’assistant
privacy-kept-assistant-for = environ une heure après le dernier message
privacy-kept-delivered = Avis envoyés à d’autres systèmes de l’entreprise
privacy-kept-delivered-for = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après leur remise
privacy-kept-dead-letters = Avis qui n’ont pas pu être remis
privacy-kept-dead-letters-for = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après la dernière tentative
privacy-kept-mail = Copies d’e-mails dans le dossier d’envoi
privacy-kept-mail-for = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
privacy-kept-log = Trace d’un effacement ou d’un export, sans le contenu ni le numéro de contrat en clair
privacy-kept-log-for = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}

privacy-rights = Comment effacer ou recevoir vos données
privacy-rights-chat = Pour effacer cette conversation maintenant, ouvrez le menu du chat et choisissez « Effacer ma conversation ». Elle disparaît aussitôt ; si une demande est en cours, vous choisissez si elle reste auprès de l’équipe ou disparaît aussi.
privacy-rights-all = Pour effacer tout ce que le chat détient sur le contrat, ou tout recevoir dans un fichier, demandez-le à l’équipe dans le chat. Elle doit d’abord vérifier que vous représentez le contrat.
privacy-rights-contact = Vous pouvez aussi écrire à { $address }.
privacy-rights-not-here = Cela ne concerne ni le contrat et les paiements dans les systèmes de l’entreprise, ni les avis déjà reçus par d’autres systèmes, ni les e-mails déjà envoyés, ni les sauvegardes, qui suivent les délais de l’entreprise.

privacy-version = Version de cet avis : { $version }
