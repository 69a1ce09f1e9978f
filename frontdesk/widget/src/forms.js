// The forms that the front desk may ask for: a contact, a rating.
import { h } from './tools.js';
import { say } from './words.js';

const CONTACT = /^\s*([^\s@]+@[^\s@]+\.[^\s@]+|(\D*\d){8,}\D*)\s*$/;

/**
 * A form of `fields`; `take` gets what is in them and returns what is wrong, if anything, which `wrong` then shows.
 * @param {import('./types.js').Child[]} fields
 * @param {HTMLElement} wrong
 * @param {(values: Record<string, string>) => string | undefined | void} take
 */
const form = (fields, wrong, take) => h('form.ask', { onsubmit(event) {
  event.preventDefault();
  const why = take(/** @type {any} */ (Object.fromEntries(new FormData(this))));
  wrong.textContent = why || '';
  if (why) this.querySelector('input')?.focus();
} }, fields);

/**
 * Leave an e-mail or phone; `save` gets it once it looks like one.
 * @param {(value: string) => void} save
 */
export function contactForm(save) {
  const wrong = h('p.bad', { id: 'bad', role: 'alert' });
  const input = h('input', { id: 'contact', name: 'value', autocomplete: 'email', maxlength: 200, 'aria-describedby': 'hint bad' });
  const fields = [h('h3', say('#contact')), h('p', { id: 'hint' }, say('#contact-hint')), h('label', { for: 'contact' }, say('#contact-label')), input, wrong, h('button.main', say('#send'))];
  return form(fields, wrong, ({ value }) => {
    const good = CONTACT.test(value);
    input.ariaInvalid = /** @type {any} */ (!good);
    if (!good) return say('#contact-bad');
    save(value.trim());
  });
}

/**
 * One to five and a comment.
 * @param {(score: number, comment?: string) => void} send
 * @param {() => void} skip
 */
export function ratingForm(send, skip) {
  const wrong = h('p.bad', { role: 'alert' });
  /** @param {number} score */
  const choice = (score) => h('label.score', h('input', { type: 'radio', name: 'score', value: score, 'aria-label': say('#rate', { score }) }), h('span', { 'aria-hidden': 'true' }, `${score}`));
  const fields = [
    h('fieldset', h('legend', say('#rating')), h('div.scores', [1, 2, 3, 4, 5].map(choice)), h('div.ends', h('span', say('#low')), h('span', say('#high')))),
    wrong, h('label', { for: 'comment' }, say('#comment')), h('textarea', { id: 'comment', name: 'comment', rows: 2, maxlength: 1000 }),
    h('div.pair', h('button.main', say('#rate-send')), h('button', { type: 'button', onclick: skip }, say('#not-now'))),
  ];
  return form(fields, wrong, ({ score, comment }) => (score ? send(+score, comment.trim() || undefined) : say('#rate-none')));
}
