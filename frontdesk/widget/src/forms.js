// The forms that the front desk may ask for: a contact, a rating. What is asked for is not wrong before it is there: `aria-invalid`.
import { h } from './tools.js';
import { say } from './words.js';

/**
 * A form of `fields`; `take` gets what is in them.
 * @param {import('./types.js').Child[]} fields
 * @param {(values: Record<string, string>) => void} take
 */
const form = (fields, take) => h('form.ask', { onsubmit(event) {
  event.preventDefault();
  take(/** @type {any} */ (Object.fromEntries(new FormData(this))));
} }, fields);

/**
 * Leave an e-mail or phone; the front desk says where it is none.
 * @param {(value: string) => void} save
 */
export const contactForm = (save) =>
  form([
    h('label', { for: 'contact' }, say('#contact')),
    h('input', { id: 'contact', name: 'value', autocomplete: 'email', required: true, 'aria-invalid': 'false', maxlength: 200 }), h('button.main', say('#send')),
  ], ({ value }) => save(value.trim()));

/**
 * May the browser tell of an answer? Asked once there is one to wait for.
 * @param {() => void} done
 */
export const alertForm = (done) =>
  form([h('p', say('#alert')), h('div.x-pair', h('button.main', say('#alert-yes')), h('button', { type: 'button', onclick: done }, say('#not-now')))],
    () => Notification.requestPermission().finally(done));

const SCORES = ['#score-1', '#score-2', '#score-3', '#score-4', '#score-5'];

/**
 * One to five, each in words, and a comment.
 * @param {(score: number, comment?: string) => void} send
 * @param {() => void} skip
 */
export function ratingForm(send, skip) {
  const fields = [
    h('fieldset', h('legend', say('#rating')), h('div.x-pair', SCORES.map((words, i) => h('label.x-score', h('input', { type: 'radio', name: 'score', value: i + 1, required: true, 'aria-invalid': 'false' }), say(words))))),
    h('label', { for: 'comment' }, say('#comment')), h('textarea', { id: 'comment', name: 'comment', rows: 2, maxlength: 1000 }),
    h('div.x-pair', h('button.main', say('#send')), h('button', { type: 'button', onclick: skip }, say('#not-now'))),
  ];
  return form(fields, ({ score, comment }) => send(+score, comment.trim() || undefined));
}
