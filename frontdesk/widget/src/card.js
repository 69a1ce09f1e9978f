// A ruling as a card: verdict, dates, payments, clauses, steps, and what to do with it.
import { reminder, reminderDay } from './calendar.js';
import { focusField } from './view.js';
import { talk } from './thread.js';
import { timeline } from './timeline.js';
import { h } from './tools.js';
import { money, safeText, shortDay, texts } from './words.js';

const SIGNS = { certain: '✓', partial: '…', conflicting: '≠', not_covered: '?', general: '§' };
let number = 0;

export function cardView({ card }) {
  const { ruling, title, verdict, details = [], next, steps = [], clauses = [], instalments = [], currency, what_if } = card;
  const { certainty, facts, on } = ruling;
  const known = SIGNS[certainty] ? certainty : 'general';
  const id = `card-${(number += 1)}`;
  const show = (amount) => money(amount, currency);
  const total = instalments[0] && show(facts.remaining_total ?? instalments.reduce((sum, { amount }) => sum + +amount, 0));
  const day = reminderDay(card);
  return h(`article.card.${known}`, { 'aria-labelledby': id },
    h('p.certainty', h('b', { 'aria-hidden': 'true' }, SIGNS[known]), texts.CERTAINTY[known], what_if && h('span.whatif', texts.WHAT_IF(shortDay(on)))),
    h('p.topic', safeText(title)),
    h('h3', { id }, safeText(verdict)),
    details.map((detail) => h('p', safeText(detail))),
    timeline(card),
    total && h('details.instalments', { open: !instalments[4] }, h('summary', texts.INSTALMENTS(instalments.length, total)), h('table',
      h('thead', h('tr', [texts.DUE, texts.AMOUNT, texts.STATE].map((name) => h('th', name)))),
      h('tbody', instalments.map(({ due_on, amount, status }) => h('tr', [shortDay(due_on), show(amount), texts.PAYMENT[status] || status].map((cell) => h('td', cell))))),
      h('tfoot', h('tr', h('th', texts.TOTAL), h('td', total), h('td'))))),
    (next || steps[0]) && h('section.next', h('h4', texts.NEXT), h('p', safeText(next)), steps[0] && h('ol', { 'aria-label': texts.PATH }, steps.map((step) => h('li', safeText(step))))),
    clauses[0] && h('details.clauses', h('summary', texts.CLAUSES(clauses.length)), h('ul', clauses.map((clause) => h('li', h('p', safeText(clause.statement)),
      h('p.source', `${texts.SOURCE}: `, safeText([clause.source, clause.section].filter(Boolean).join(', ')), ` (${clause.id})`))))),
    h('div.pair', h('button.main.talk', { onclick: talk }, texts.TALK),
      day && h('button', { onclick: () => reminder(card, day) }, texts.REMIND),
      h('button', { onclick: () => focusField(true) }, texts.ANOTHER)));
}
