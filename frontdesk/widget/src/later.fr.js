// French, for what comes later. Same keys as later.pt.js, in the same order.
export default {
  contactTitle: 'L’équipe vous répondra', contactHint: 'Laissez un e-mail ou un téléphone. Seule l’équipe s’en servira, pour répondre à cette conversation.', contactLabel: 'E-mail ou téléphone',
  contactBad: 'Indiquez un e-mail, comme nom@societe.fr, ou un numéro de téléphone complet.', save: 'Envoyer',
  rateTitle: 'Comment s’est passée cette conversation ?', rateLow: 'Très mal', rateHigh: 'Très bien', rate: (n) => `Note ${n} sur 5`, rateComment: 'Souhaitez-vous en dire plus ? (facultatif)',
  rateSend: 'Envoyer la note', rateNone: 'Choisissez une note de 1 à 5.', notNow: 'Pas maintenant',
  certainty: { certain: 'Règle claire', partial: 'L’équipe complétera', conflicting: 'Clauses en conflit', not_covered: 'Absent des documents', general: 'Règle générale' },
  whatIf: (day) => `Simulation au ${day}`, next: 'Que faire maintenant', path: 'Chemin dans le logiciel', clauses: (n) => (n === 1 ? 'Voir la clause utilisée' : `Voir les ${n} clauses utilisées`), source: 'Source',
  talk: 'Parler à l’équipe', talkText: 'Je souhaite parler à une personne de l’équipe.', calendar: 'Noter l’échéance dans l’agenda', another: 'Poser une autre question',
  instalments: (n, total) => (n === 1 ? `1 échéance restante, ${total}` : `${n} échéances restantes, ${total}`), due: 'Échéance', amount: 'Montant', state: 'État', total: 'Total',
  payment: { paid: 'Payée', open: 'À payer', overdue: 'En retard' },
  timeline: 'Frise des dates', asked: 'Jour de la simulation', disputedSpan: 'Période où les clauses se contredisent',
  day: {
    refund_until: 'Dernier jour pour être remboursé', stop_renewal_until: 'Dernier jour pour arrêter la reconduction', safe: 'Date sûre pour arrêter la reconduction',
    stop_renewal_until_disputed: 'Date donnée par une autre clause', renewal_on: 'Le contrat se renouvelle', ends_on: 'Fin de la période du contrat', notice_until: 'Dernier jour pour le préavis',
    next_refund_until: 'Fin du nouveau remboursement', access_until: 'Votre accès reste ouvert jusqu’ici', contact_by: 'Date limite du contact de l’équipe',
  },
  icsNote: 'Rappel créé dans l’aide en ligne.', transcriptName: 'conversation', calendarName: 'echeance',
};
