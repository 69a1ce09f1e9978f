// A page may take keys before they come to the chat: what somebody writes here is written all the same.
import { listen, root } from './tools.js';

/** Keys whose press was heard, in here or by the page. */
const heard = new Set();
/** What came into a field since. @type {Set<string | null>} */
const written = new Set();

/** @param {KeyboardEvent} event */
const hear = ({ code }) => heard.add(code);

/** A letter that the page has prevented, or whose press has only now been made up for. */
listen(root, 'keydown', (/** @type {KeyboardEvent} */ event) => {
  const { key, ctrlKey, metaKey, defaultPrevented, isTrusted } = event;
  const field = /** @type {HTMLInputElement} */ (event.target);
  hear(event);
  if ((isTrusted && !defaultPrevented) || [...key].length > 1 || ctrlKey || metaKey || field.selectionEnd == null) return;
  field.setRangeText(key, /** @type {number} */ (field.selectionStart), field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input'));
});
listen(window, 'keydown', hear);
listen(root, 'input', (/** @type {InputEvent} */ { data, inputType }) => written.add(inputType === 'insertLineBreak' ? 'Enter' : data));
listen(root, 'keyup', (/** @type {KeyboardEvent} */ { code, key, ctrlKey, metaKey, target }) => {
  const wrote = written.delete(key);
  // Heard by nobody, and nothing came of it (of a letter with an accent something else did); Enter is to send, not to begin a line.
  if (!heard.delete(code) && (key === 'Enter' ? wrote : !wrote && !written.size)) target?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, metaKey, bubbles: true }));
  if (!wrote) written.clear();
});
