// A ruling as a card: the verdict and its date at once, what to do, and behind "why" all that it rests on.
import { saveReminder } from './files.js';
import { timeline } from './timeline.js';
import { h } from './tools.js';
import { brief, distance, label, money, safeText, say, sayCount, shortDay } from './words.js';

/** @typedef {import('./types.js').Card} Card */

/** @type {Record<string, string>} */
const PAYMENT = { open: '#payment-open', overdue: '#payment-overdue' };

/**
 * The next deadline of a ruling that has not passed, if it has one: pressed it goes into the reader's calendar.
 * @param {Card} card
 * @param {number} [seq]
 */
function chip({ ruling: { on }, what_if, deadlines = [] }, seq) {
  const [next] = deadlines.filter((deadline) => deadline.remind && deadline.on >= on).sort((a, b) => a.on.localeCompare(b.on));
  if (what_if || !next) return undefined;
  const words = [label(next.label), h('b', shortDay(next.on)), ` (${distance(on, next.on)})`];
  return seq ? h('button.chip', { onclick: () => saveReminder(seq, next) }, words, h('span.x-sr', `, ${say('#remind')}`)) : h('p.chip', words);
}

/**
 * @param {Card} card
 * @param {number} [seq] of its message, in this conversation
 */
export function cardView(card, seq) {
  const { ruling: { certainty, on, facts }, title, verdict, details = [], next, steps = [], clauses = [], what_if } = card;
  const lines = details.map((detail) => h('p', safeText(detail)));
  // A verdict that ends so announces its lines: days in a row, each with its answer.
  const announces = verdict.endsWith(':');
  return h(`article.card.${certainty}`,
    h('p.x-topic', safeText(title), what_if && ` · ${say('#what-if', { day: shortDay(on) })}`),
    h('h3', safeText(brief(verdict, facts))),
    chip(card, seq),
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
  return h('table', h('caption', sayCount('#instalments', instalments.length, { total: show(facts.remaining_total) })),
    h('thead', h('tr', ['#due', '#amount', '#state'].map((name) => h('th', say(name))))),
    h('tbody', instalments.map(({ due_on, amount, status }) => h('tr', [shortDay(due_on), show(amount), say(PAYMENT[status]) || status].map((cell) => h('td', cell))))));
}
