import { reminder, reminderDay } from './calendar.js';
import { h, icon, safeText } from './chat.js';
import { longDay, money, shortDay, sum } from './figures.js';
import { timelineView } from './timeline.js';

const MARKS = {
  certain: 'M5 12.5l4.5 4.5L19 7', partial: 'M6 12h.1M12 12h.1M18 12h.1', conflicting: 'M7 8h13l-3-3M17 16H4l3 3',
  not_covered: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.1', general: 'M5 4h10a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM9 9h5M9 13h5',
};

let number = 0;

/** A ruling as a card: verdict, dates, payments, clauses, steps, and what to do with it. */
export function cardView(message, view) {
  const { card } = message;
  const { texts, language } = view;
  const { ruling } = card;
  const name = `card-${(number += 1)}`;
  return h('article', { class: `card ${ruling.certainty}`, 'aria-labelledby': name },
    h('p', { class: 'certainty' }, icon(MARKS[ruling.certainty] || MARKS.general), texts.certainty[ruling.certainty] || texts.certainty.general,
      card.what_if && h('span', { class: 'whatif' }, texts.whatIf(shortDay(language, ruling.on)))),
    h('p', { class: 'topic' }, safeText(card.title || '')),
    h('h3', { id: name }, safeText(card.verdict || '')),
    (card.details || []).map((detail) => h('p', {}, safeText(detail))),
    timelineView(card, language, texts),
    instalments(card, language, texts),
    nextSteps(card, texts),
    clauses(card, texts),
    actions(message, view));
}

function instalments(card, language, texts) {
  const rows = card.instalments || [];
  if (!rows.length) return null;
  const show = (amount) => money(language, amount, card.currency);
  const total = show(card.ruling.facts?.remaining_total ?? sum(rows.map((row) => row.amount)));
  return h('details', { class: 'instalments', open: rows.length < 5 },
    h('summary', {}, texts.instalments(rows.length, total)),
    h('table', {},
      h('thead', {}, h('tr', {}, [texts.due, texts.amount, texts.state].map((label) => h('th', { scope: 'col' }, label)))),
      h('tbody', {}, rows.map((row) => h('tr', {}, h('td', {}, shortDay(language, row.due_on)), h('td', {}, show(row.amount)), h('td', { class: row.status }, texts.payment[row.status] || row.status)))),
      h('tfoot', {}, h('tr', {}, h('th', { scope: 'row' }, texts.total), h('td', {}, total), h('td', {})))));
}

function nextSteps(card, texts) {
  if (!card.next && !card.steps?.length) return null;
  return h('section', { class: 'next' }, h('h4', {}, texts.next), card.next && h('p', {}, safeText(card.next)),
    card.steps?.length > 0 && h('ol', { class: 'steps', 'aria-label': texts.path }, card.steps.map((step) => h('li', {}, safeText(step)))));
}

function clauses(card, texts) {
  if (!card.clauses?.length) return null;
  return h('details', { class: 'clauses' }, h('summary', {}, texts.clauses(card.clauses.length)),
    h('ul', {}, card.clauses.map((clause) => h('li', {}, h('p', {}, safeText(clause.statement)),
      h('p', { class: 'source' }, `${texts.source}: `, safeText([clause.source, clause.section].filter(Boolean).join(', ')), ` (${clause.id})`)))));
}

function actions(message, view) {
  const { texts, language } = view;
  const { card } = message;
  const day = reminderDay(card);
  const action = (label, onclick, cls) => h('button', { type: 'button', class: cls, onclick }, label);
  return h('div', { class: 'actions' },
    action(texts.talk, () => view.talk(), 'talk'),
    day && action(texts.calendar, () => reminder(card, day, texts), 'remind'),
    day && h('span', { class: 'sr' }, longDay(language, card.ruling.facts[day])),
    action(texts.another, () => view.focusComposer(true), 'another'));
}
