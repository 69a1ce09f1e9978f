// The forms that the front desk may ask for: a contact, a rating.
import { h } from './tools.js';
import { say } from './words.js';

const CONTACT = /^\s*([^\s@]+@[^\s@]+\.[^\s@]+|(\D*\d){8,}\D*)\s*$/;

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
 * Leave an e-mail or phone; `save` gets it once it looks like one.
 * @param {(value: string) => void} save
 */
export function contactForm(save) {
  const wrong = h('p.x-bad', { id: 'bad', role: 'alert' });
  const input = h('input', { id: 'contact', name: 'value', autocomplete: 'email', maxlength: 200, 'aria-describedby': 'hint bad' });
  const fields = [h('p', { id: 'hint' }, say('#contact-hint')), h('label', { for: 'contact' }, say('#contact-label')), input, wrong, h('button.main', say('#send'))];
  return form(fields, ({ value }) => {
    if (CONTACT.test(value)) return save(value.trim());
    input.ariaInvalid = 'true';
    wrong.textContent = say('#contact-bad');
    input.focus();
  });
}

const SCORES = ['#score-1', '#score-2', '#score-3', '#score-4', '#score-5'];

/**
 * One to five, each in words, and a comment.
 * @param {(score: number, comment?: string) => void} send
 * @param {() => void} skip
 */
export function ratingForm(send, skip) {
  const fields = [
    h('fieldset', h('legend', say('#rating')), h('div.x-scores', SCORES.map((words, i) => h('label.x-score', h('input', { type: 'radio', name: 'score', value: i + 1, required: true }), say(words))))),
    h('label', { for: 'comment' }, say('#comment')), h('textarea', { id: 'comment', name: 'comment', rows: 2, maxlength: 1000 }),
    h('div.x-pair', h('button.main', say('#rate-send')), h('button', { type: 'button', onclick: skip }, say('#not-now'))),
  ];
  return form(fields, ({ score, comment }) => send(+score, comment.trim() || undefined));
}
