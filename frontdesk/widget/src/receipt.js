// The receipt of a request as a card: what was registered, what it is not yet, what runs, and its file.
import { saveReminder } from './calendar.js';
import { call } from './line.js';
import { notify } from './notify.js';
import { current } from './session.js';
import { download, h, languages } from './tools.js';
import { language, safeText, say } from './words.js';

/** @typedef {import('./types.js').Receipt} Receipt */

/** @param {string | undefined} words */
const line = (words) => words && h('p', safeText(words));

/** @param {Receipt} receipt */
export function receiptView(receipt) {
  const { number, heading, title, words, replaces, not_yet, deadline, notice, answer, contact, mailed } = receipt;
  const id = `card${Math.random()}`;
  return h('article.card.receipt', { 'aria-labelledby': id },
    h('h3', { id }, safeText(heading)),
    h('p', `${say('#number')} `, h('b', { translate: 'no' }, number), ' ', navigator.clipboard && h('button.x-small', { onclick() { copy(number, this); } }, say('#copy'))),
    h('h4', safeText(title)), words && h('blockquote', safeText(words)), line(replaces),
    h('section.next', h('h4', safeText(not_yet)), deadline && line(deadline.advice), line(notice)),
    line(answer), contact && line(say('#reach', { contact })), line(mailed),
    h('div.x-pair', h('button', { onclick: () => save(receipt) }, say('#receipt')),
      deadline && h('button', { onclick: () => saveReminder(number, deadline, `${heading}\n${deadline.advice}`) }, say('#remind'))));
}

/**
 * @param {string} text
 * @param {HTMLElement} button
 */
async function copy(text, button) {
  await navigator.clipboard.writeText(text);
  button.textContent = say('#copied');
}

/**
 * Saves the file as the front desk keeps it, whose sum can be checked.
 * @param {Receipt} receipt
 */
async function save({ number, file }) {
  try {
    download(`${number}.txt`, 'text/plain', await call(file, current(), undefined, 'GET'));
  } catch {
    notify.notice_(languages[language].failed);
  }
}
