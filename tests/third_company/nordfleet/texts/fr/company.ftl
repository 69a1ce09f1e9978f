zone = heure de Londres
document-terms = conditions du service, en anglais
team-care = l’équipe d’accueil
team-billing = l’équipe de facturation
offer-care = Voulez-vous que j’appelle l’équipe d’accueil ?
offer-billing = Voulez-vous que j’appelle l’équipe de facturation ?
main-ask_refund = Ai-je droit à un remboursement ?
day-money_back_until = Dernier jour du remboursement
