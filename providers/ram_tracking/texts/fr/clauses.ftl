### Les clauses en nos propres mots ; $value est le nombre de la clause au jour de la réponse.

clause-RT-1 = En règle générale, on ne baisse pas les paiements tant qu’une période du contrat est en cours.
clause-RT-2 = L’équipe des renouvellements peut éventuellement prolonger le contrat, ce qui peut alléger un peu les paiements.
clause-RT-3 = Partir alors que le contrat est en cours suppose de payer une indemnité, appelée « règlement ».
clause-RT-4 = Une résiliation doit respecter le préavis des conditions générales ; sa durée est fixée dans le contrat.
clause-RT-5 = C’est l’équipe financière qui établit le montant du règlement.
clause-RT-6 = Gardez le numéro de contrat sous la main pour parler à l’équipe d’assistance ou à l’équipe financière.
clause-RT-7 = S’il reste du temps après la demande d’annulation, l’accès dure jusqu’à la fin du contrat, à condition de régler toutes les échéances à venir.
clause-RT-8 = Le contrat se renouvelle tout seul.
clause-RT-9 = Les échéances restantes demeurent dues jusqu’à la fin du contrat.
clause-RT-10 = Si des paiements, comme le prélèvement, sont bloqués sans respecter ce qui a été convenu, des frais pour impayé peuvent être facturés ; aucun montant n’est indiqué.
