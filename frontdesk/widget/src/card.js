// A ruling as a card: verdict, dates, payments, clauses, steps, and what to do with it.
import { deadlineToRemind, saveReminder } from './calendar.js';
import { focusField } from './parts.js';
import { timeline } from './timeline.js';
import { h } from './tools.js';
import { money, safeText, say, sayCount, shortDay } from './words.js';

/** @typedef {import('./types.js').Card} Card */

/** The sign and the words of each certainty. @type {Record<string, [string, string]>} */
const CERTAINTY = {
  certain: ['✓', '#certainty-certain'], partial: ['…', '#certainty-partial'], conflicting: ['≠', '#certainty-conflicting'],
  not_covered: ['?', '#certainty-not_covered'], general: ['§', '#certainty-general'],
};
/** @type {Record<string, string>} */
const PAYMENT = { paid: '#payment-paid', open: '#payment-open', overdue: '#payment-overdue' };
/** More instalments than these begin folded. */
const FEW = 4;
let number = 0;

/**
 * @param {Card} card
 * @param {() => void} talk what the button for a person does
 */
export function cardView(card, talk) {
  const { ruling, title, verdict, details = [], next, steps = [], clauses = [], what_if } = card;
  const known = ruling.certainty in CERTAINTY ? ruling.certainty : 'general';
  const [sign, words] = CERTAINTY[known];
  const id = `card-${(number += 1)}`;
  const deadline = deadlineToRemind(card);
  return h(`article.card.${known}`, { 'aria-labelledby': id },
    h('p.certainty', h('b', { 'aria-hidden': 'true' }, sign), say(words), what_if && h('span.whatif', say('#what-if', { day: shortDay(ruling.on) }))),
    h('p.topic', safeText(title)),
    h('h3', { id }, safeText(verdict)),
    details.map((detail) => h('p', safeText(detail))),
    timeline(card),
    instalmentsOf(card),
    (next || steps[0]) && h('section.next', h('h4', say('#next')), h('p', safeText(next)), steps[0] && h('ol', { 'aria-label': say('#path') }, steps.map((step) => h('li', safeText(step))))),
    clauses[0] && h('details.clauses', h('summary', sayCount('#clauses', clauses.length)), h('ul', clauses.map((clause) => h('li', h('p', safeText(clause.statement)),
      h('p.source', `${say('#source')}: `, safeText([clause.source, clause.section].filter(Boolean).join(', ')), ` (${clause.id})`))))),
    h('div.pair', h('button.main.talk', { onclick: talk }, say('#talk')),
      deadline && h('button', { onclick: () => saveReminder(deadline.name, deadline, `${verdict}\n${next || ''}`) }, say('#remind')),
      h('button', { onclick: () => focusField(true) }, say('#another'))));
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
  return h('details.instalments', { open: instalments.length <= FEW }, h('summary', sayCount('#instalments', instalments.length, { total })), h('table',
    h('thead', h('tr', ['#due', '#amount', '#state'].map((name) => h('th', say(name))))),
    h('tbody', instalments.map(({ due_on, amount, status }) => h('tr', [shortDay(due_on), show(amount), say(PAYMENT[status]) || status].map((cell) => h('td', cell))))),
    h('tfoot', h('tr', h('th', say('#total')), h('td', total), h('td')))));
}
