// Where the customer writes.
import { hint } from './connection.js';
import { field, fillField, fitField, parts, setField } from './parts.js';
import { send } from './thread.js';
import { h, tab } from './tools.js';
import { say } from './words.js';

const LONGEST = 4000;
const TYPING_FOR = 4000;
/** Runs while the front desk knows that somebody is typing; 0 otherwise. */
let typing = 0;

/** Fills the form to write in, with the draft that was there. */
export function composer() {
  const form = parts.composer_;
  const label = say('#write');
  setField(h('textarea', { id: 'message', rows: 1, maxlength: LONGEST, enterkeyhint: 'send', placeholder: label, 'aria-label': label, oninput, onkeydown }));
  field.value = tab('draft') || '';
  form.onsubmit = submit;
  form.append(field, h('button.send', { 'aria-label': say('#send') }, '↑'));
  return form;
}

/** @param {Event} event */
function submit(event) {
  event.preventDefault();
  const text = field.value.trim();
  clearTimeout(typing);
  typing = 0;
  fillField('');
  if (text) send(text);
}

function oninput() {
  const written = field.value.trim();
  fitField();
  if (!typing && written) hint('typing', { on: true });
  clearTimeout(typing);
  typing = written ? setTimeout(stopTyping, TYPING_FOR) : 0;
}

function stopTyping() {
  typing = 0;
  hint('typing', { on: false });
}

/** @param {KeyboardEvent} event */
function onkeydown(event) {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
}
