// Portuguese (Brazil), for what comes later. Same keys as later.fr.js, in the same order.
export default {
  contactTitle: 'A equipe fala com você', contactHint: 'Deixe um e-mail ou telefone. Só a equipe vai usar, para responder a esta conversa.', contactLabel: 'E-mail ou telefone',
  contactBad: 'Escreva um e-mail, como nome@empresa.com.br, ou um telefone com DDD.', save: 'Enviar contato',
  rateTitle: 'Como foi esta conversa?', rateLow: 'Muito ruim', rateHigh: 'Muito boa', rate: (n) => `Nota ${n} de 5`, rateComment: 'Quer contar mais? (opcional)',
  rateSend: 'Enviar nota', rateNone: 'Escolha uma nota de 1 a 5.', notNow: 'Agora não',
  certainty: { certain: 'Regra clara', partial: 'A equipe completa', conflicting: 'Cláusulas em conflito', not_covered: 'Os documentos não dizem', general: 'Regra geral' },
  whatIf: (day) => `Simulação para ${day}`, next: 'O que fazer agora', path: 'Caminho no sistema', clauses: (n) => (n === 1 ? 'Ver a cláusula usada' : `Ver as ${n} cláusulas usadas`), source: 'Fonte',
  talk: 'Falar com a equipe', talkText: 'Quero falar com uma pessoa da equipe.', calendar: 'Pôr o prazo na agenda', another: 'Fazer outra pergunta',
  instalments: (n, total) => (n === 1 ? `1 parcela em aberto, ${total}` : `${n} parcelas em aberto, ${total}`), due: 'Vencimento', amount: 'Valor', state: 'Situação', total: 'Total',
  payment: { paid: 'Paga', open: 'Em aberto', overdue: 'Vencida' },
  timeline: 'Linha do tempo', asked: 'Dia da simulação', disputedSpan: 'Trecho em que as cláusulas discordam',
  day: {
    refund_until: 'Último dia para pedir reembolso', stop_renewal_until: 'Último dia para evitar a renovação', safe: 'Prazo seguro para evitar a renovação',
    stop_renewal_until_disputed: 'Prazo dado por outra cláusula', renewal_on: 'O plano renova', ends_on: 'Fim do período contratado', notice_until: 'Último dia para avisar',
    next_refund_until: 'Fim do novo prazo de reembolso', access_until: 'Seu acesso vai até aqui', contact_by: 'Prazo do contato da equipe',
  },
  icsNote: 'Lembrete feito no chat de ajuda.', transcriptName: 'conversa', calendarName: 'prazo',
};
