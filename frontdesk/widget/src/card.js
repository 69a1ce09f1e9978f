// A ruling as a card: the verdict and its date at once, what to do, and behind "why" all that it rests on.
import { deadlineToRemind, saveReminder } from './calendar.js';
import { timeline } from './timeline.js';
import { h } from './tools.js';
import { brief, distance, label, money, safeText, say, sayCount, shortDay } from './words.js';

/** @typedef {import('./types.js').Card} Card */

/** @type {Record<string, string>} */
const PAYMENT = { paid: '#payment-paid', open: '#payment-open', overdue: '#payment-overdue' };

/** @param {Card} card */
export function cardView(card) {
  const { ruling: { certainty, on, facts }, title, verdict, details = [], next, steps = [], clauses = [], what_if } = card;
  const id = `card${Math.random()}`;
  const deadline = deadlineToRemind(card);
  const lines = details.map((detail) => h('p', safeText(detail)));
  // A verdict that ends so announces its lines: days in a row, each with its answer.
  const announces = verdict.endsWith(':');
  return h(`article.card.${certainty}`, { 'aria-labelledby': id },
    h('p.x-topic', safeText(title), what_if && ` · ${say('#what-if', { day: shortDay(on) })}`),
    h('h3', { id }, safeText(brief(verdict, facts))),
    deadline && h('button.chip', { onclick: () => saveReminder(deadline.name, deadline, `${verdict}\n${next || ''}`) },
      label(deadline.label), h('b', shortDay(deadline.on)), ` (${distance(on, deadline.on)})`, h('span.x-sr', `, ${say('#remind')}`)),
    announces && lines,
    (next || steps[0]) && h('details.next', { open: true }, h('summary', say('#next')), h('p', safeText(next)),
      steps[0] && h('ol', { 'aria-label': say('#path'), translate: 'no' }, steps.map((step) => h('li', safeText(step))))),
    h('details.basis', h('summary', say('#why'), clauses[0] && h('small', ` · ${clauses.map((clause) => clause.id).join(', ')}`)),
      !announces && lines, timeline(card), instalmentsOf(card),
      h('ul', clauses.map((clause) => h('li', h('p', safeText(clause.statement)),
        h('p.source', label(say('#source')), safeText([clause.source, clause.section, clause.id, clause.url].filter(Boolean).join(', '))))))));
}

/**
 * What is still to be paid, with its total; nothing without instalments.
 * @param {Card} card
 */
function instalmentsOf({ ruling: { facts = {} }, instalments = [], currency }) {
  if (!instalments[0]) return undefined;
  /** @param {string | number} amount */
  const show = (amount) => money(amount, currency);
  const total = show(facts.remaining_total ?? instalments.reduce((sum, { amount }) => sum + +amount, 0));
  return h('table', h('caption', sayCount('#instalments', instalments.length, { total })),
    h('thead', h('tr', ['#due', '#amount', '#state'].map((name) => h('th', say(name))))),
    h('tbody', instalments.map(({ due_on, amount, status }) => h('tr', [shortDay(due_on), show(amount), say(PAYMENT[status]) || status].map((cell) => h('td', cell))))));
}
