import { h } from './chat.js';

/** Leave an e-mail or phone; `save` gets the value once it looks like one. */
export function contactForm(texts, save) {
  const field = h('input', { id: 'contact', name: 'contact', autocomplete: 'email', maxlength: 200, required: true, 'aria-describedby': 'contact-hint contact-bad' });
  const bad = h('p', { id: 'contact-bad', class: 'bad', role: 'alert' });
  return h('form', {
    class: 'ask', novalidate: true, 'aria-labelledby': 'contact-title',
    onsubmit(event) {
      event.preventDefault();
      const value = field.value.trim();
      const good = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) || (/^[+\d\s().-]+$/.test(value) && value.replace(/\D/g, '').length >= 8);
      field.setAttribute('aria-invalid', !good);
      bad.textContent = good ? '' : texts.contactBad;
      if (good) save(value);
      else field.focus();
    },
  }, h('h3', { id: 'contact-title' }, texts.contactTitle), h('p', { id: 'contact-hint' }, texts.contactHint),
  h('label', { for: 'contact' }, texts.contactLabel), field, bad, h('button', { class: 'main' }, texts.save));
}

/** One to five and a comment; `send(score, comment)`, or `skip()`. */
export function rateForm(texts, send, skip) {
  const bad = h('p', { class: 'bad', role: 'alert' });
  const comment = h('textarea', { id: 'comment', name: 'comment', rows: 2, maxlength: 1000 });
  const scores = [1, 2, 3, 4, 5].map((n) => h('label', { class: 'score' }, h('input', { type: 'radio', name: 'score', value: n, 'aria-label': texts.rate(n) }), h('span', { 'aria-hidden': 'true' }, n)));
  return h('form', {
    class: 'ask',
    onsubmit(event) {
      event.preventDefault();
      const score = new FormData(event.target).get('score');
      bad.textContent = score ? '' : texts.rateNone;
      if (score) send(+score, comment.value.trim());
      else scores[0].firstChild.focus();
    },
  }, h('fieldset', {}, h('legend', {}, texts.rateTitle), h('div', { class: 'scores' }, scores), h('div', { class: 'ends' }, h('span', {}, texts.rateLow), h('span', {}, texts.rateHigh))),
  bad, h('label', { for: 'comment' }, texts.rateComment), comment,
  h('div', { class: 'pair' }, h('button', { class: 'main' }, texts.rateSend), h('button', { type: 'button', onclick: skip }, texts.notNow)));
}
