hardship-papers = Un acte de décès, un certificat médical ou un jugement suffit ; { $team } le reçoit dans cette conversation.
