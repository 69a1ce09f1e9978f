// The receipt of a request as a card: what was registered, what it is not yet, what runs, and its file.
import { save, saveReminder } from './files.js';
import { h } from './tools.js';
import { safeText, say } from './words.js';

/** @typedef {import('./types.js').Receipt} Receipt */

/** @param {string | undefined} words */
const line = (words) => words && h('p', safeText(words));

/**
 * @param {Receipt} receipt
 * @param {number} [seq] of its message, in this conversation
 */
export function receiptView(receipt, seq) {
  const { number, heading, title, words, replaces, not_yet, deadline, notice, answer, contact, mailed, file } = receipt;
  return h('article.card.receipt',
    h('h3', safeText(heading)),
    h('p', `${say('#number')} `, h('b', { translate: 'no' }, number), ' ', navigator.clipboard && h('button.chip', { onclick() { copy(number, this); } }, say('#copy'))),
    h('h4', safeText(title)), words && h('blockquote', safeText(words)), line(replaces),
    h('section.next', h('h4', safeText(not_yet)), deadline && line(deadline.advice), line(notice)),
    line(answer), contact && line(say('#reach', { contact })), line(mailed),
    h('div.x-pair', h('button', { onclick: () => save(file, `${number}.txt`, 'text/plain') }, say('#receipt')),
      deadline && seq && h('button', { onclick: () => saveReminder(seq, deadline) }, say('#remind'))));
}

/**
 * @param {string} text
 * @param {HTMLElement} button
 */
async function copy(text, button) {
  await navigator.clipboard.writeText(text);
  button.textContent = say('#copied');
}
