zone = heure de Londres
document-terms = conditions du service, en anglais
team-care = équipe d’accueil
team-billing = équipe de facturation
offer-care = Voulez-vous que j’appelle l’équipe d’accueil ?
offer-billing = Voulez-vous que j’appelle l’équipe de facturation ?
main-ask_refund = Ai-je droit à un remboursement ?
