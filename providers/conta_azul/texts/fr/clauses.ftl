### Les clauses en nos propres mots ; $value est le nombre de la clause au jour de la réponse.

clause-CA-1 = Qui résilie avant la fin du contrat, le délai de remboursement passé, reste redevable de tout l’engagement.
clause-CA-2 = Le remboursement vaut pour une résiliation demandée dans les { $value } jours qui suivent l’achat ou le renouvellement.
clause-CA-3 = Le renouvellement automatique peut être annulé jusqu’à { $value } jours avant le prochain renouvellement.
clause-CA-4 = Une fois le délai de remboursement passé, seul le renouvellement automatique peut être annulé, par écrit, jusqu’à { $value } jours avant le prochain renouvellement.
clause-CA-5 = Le chemin : Configurações e plano > Meu plano > Cancelar plano > Continuar com o cancelamento ; ensuite le motif et les coordonnées ; enfin Cancelar renovação do plano. Malgré le nom du menu, la dernière étape annule le renouvellement.
clause-CA-6 = Des spécialistes prennent contact dans les { $value } jours ouvrés suivant la réception des données.
clause-CA-7 = Les partenaires passent par leur gestionnaire de compte ou par l’équipe d’assistance.
clause-CA-8 = Sauvegarde : Configurações e plano > Meu plano > Fazer backup dos dados da conta > Fazer backup produit un fichier .zip contenant des .csv.
clause-CA-9 = Seules les personnes qui administrent le compte voient le menu « Meu plano ».
clause-CA-10 = Chaque cas est examiné, et c’est l’équipe responsable qui prend contact.
