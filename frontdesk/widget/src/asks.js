// What the desk may ask for in between.
import { h } from './tools.js';
import { texts } from './words.js';

/** A form; `give` is called with its fields and returns what is wrong, if anything. */
function form(fields, bad, give) {
  return h('form.ask', { onsubmit(event) {
    event.preventDefault();
    const wrong = give(Object.fromEntries(new FormData(this)));
    bad.textContent = wrong || '';
    if (wrong) this.querySelector('input').focus();
  } }, fields);
}

/** Leave an e-mail or phone; `save` gets the value once it looks like one. */
export function contactForm(save) {
  const bad = h('p.bad', { id: 'bad', role: 'alert' });
  const field = h('input', { id: 'contact', name: 'value', autocomplete: 'email', maxlength: 200, 'aria-describedby': 'hint bad' });
  return form([h('h3', texts.CONTACT), h('p', { id: 'hint' }, texts.CONTACT_HINT), h('label', { for: 'contact' }, texts.CONTACT_LABEL), field, bad, h('button.main', texts.SEND)], bad,
    ({ value }) => {
      const good = /^\s*([^\s@]+@[^\s@]+\.[^\s@]+|(\D*\d){8,}\D*)\s*$/.test(value);
      field.ariaInvalid = !good;
      if (!good) return texts.CONTACT_BAD;
      save(value.trim());
    });
}

/** One to five and a comment; `send(score, comment)`, or `skip()`. */
export function rateForm(send, skip) {
  const bad = h('p.bad', { role: 'alert' });
  const score = (n) => h('label.score', h('input', { type: 'radio', name: 'score', value: n, 'aria-label': texts.RATE(n) }), h('span', { 'aria-hidden': 'true' }, `${n}`));
  return form([h('fieldset', h('legend', texts.RATING), h('div.scores', [1, 2, 3, 4, 5].map(score)), h('div.ends', h('span', texts.LOW), h('span', texts.HIGH))),
    bad, h('label', { for: 'comment' }, texts.COMMENT), h('textarea', { id: 'comment', name: 'comment', rows: 2, maxlength: 1000 }),
    h('div.pair', h('button.main', texts.RATE_SEND), h('button', { type: 'button', onclick: skip }, texts.NOT_NOW))], bad,
  (given) => (given.score ? send(+given.score, given.comment.trim() || undefined) : texts.RATE_NONE));
}
