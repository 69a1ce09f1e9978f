clause-NF-1 = Un remboursement est possible les { $value } premiers jours.
clause-NF-2 = Le préavis est de { $value } jours.
clause-NF-3 = L’accès dure jusqu’à la fin du contrat.
clause-NF-4 = Les paiements sont dus jusqu’à la fin du contrat.
clause-NF-5 = L’équipe prend contact dans les { $value } jours ouvrés.
clause-NF-6 = Après un décès, une longue maladie ou une liquidation, le contrat s’arrête dès que la preuve en est reçue.
