// Where the customer writes.
import { hint } from './connection.js';
import { notify } from './notify.js';
import { field, fillField, fitField, parts, setField } from './parts.js';
import { send } from './thread.js';
import { h, listen, root, tab } from './tools.js';
import { say } from './words.js';

/** Characters of a message, as the front desk counts them, and from where on they are counted aloud. */
const LONGEST = 4000;
const LONG = 3500;
/** Pieces of a text that is too long, cut where a word ends if there is such a place, else not within what is one sign on the screen. */
const PIECES = /[^]{1,4000}(?!\S)|[^]{1,4000}(?<!\u200d)(?![\u200d\p{M}\p{EMod}])|[^]{1,4000}/gu;
const TYPING_FOR = 4000;
/** Runs while the front desk knows that somebody is typing; 0 otherwise. */
let typing = 0;

/** Fills the form to write in, with the draft that was there. */
export function composer() {
  const form = parts.composer_;
  const label = say('#write');
  setField(h('textarea', { id: 'message', rows: 1, enterkeyhint: 'send', placeholder: label, 'aria-label': label, oninput }));
  field.value = tab('draft') || '';
  form.onsubmit = submit;
  form.append(field, h('button.send', { 'aria-label': say('#send') }, '↑'));
  return form;
}

/** Half a character, which no front desk can read, is left out. */
const written = () => field.value.replace(/\p{Cs}/gu, '').trim();
const length = () => [...written()].length;

/** @param {Event} event */
function submit(event) {
  event.preventDefault();
  const text = written();
  if (length() > LONGEST) return parts.length_.querySelector('button')?.focus();
  clearTimeout(typing);
  typing = 0;
  fillField('');
  if (text) send(text);
}

/** Says how long the text is once it is long, and offers to send it in parts where it is too long. */
export function showLength() {
  const pieces = length() > LONGEST ? written().match(PIECES) || [] : [];
  const sendAll = () => {
    fillField('');
    for (const piece of pieces) send(piece.trim());
  };
  parts.length_.replaceChildren(length() > LONG ? `${length()} / ${LONGEST} ` : '', pieces[0] ? h('button', { type: 'button', onclick: sendAll }, say('#split', { count: pieces.length })) : '');
}

function oninput() {
  const text = written();
  fitField();
  showLength();
  if (!typing && text) hint('typing', { on: true });
  clearTimeout(typing);
  typing = text ? setTimeout(stopTyping, TYPING_FOR) : 0;
}

function stopTyping() {
  typing = 0;
  hint('typing', { on: false });
}

// Files cannot be sent; that is said where somebody tries.
listen(root, 'paste dragover drop', (/** @type {ClipboardEvent & DragEvent} */ event) => {
  const { types } = /** @type {DataTransfer} */ (event.clipboardData || event.dataTransfer);
  if (!types.includes('Files') || types.includes('text/plain')) return;
  event.preventDefault();
  if (event.type !== 'dragover') notify.notice_(say('#no-files'));
});
