import { h } from './chat.js';

/** Asks inside `box` before what cannot be undone; meanwhile `others` wait, afterwards `back` has the focus. */
export function confirm(box, others, back, { words, yes, no }, act) {
  const close = () => {
    question.remove();
    for (const part of others) part.inert = false;
    back.focus();
  };
  const escape = (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const refuse = h('button', { type: 'button', onclick: close }, no);
  const question = h('div', { class: 'confirm', role: 'alertdialog', 'aria-modal': 'true', 'aria-label': yes, 'aria-describedby': 'question', onkeydown: escape },
    h('p', { id: 'question' }, words),
    h('div', { class: 'pair' }, h('button', { type: 'button', class: 'main', onclick: () => (close(), act()) }, yes), refuse));
  for (const part of others) part.inert = true;
  box.append(question);
  refuse.focus();
}
