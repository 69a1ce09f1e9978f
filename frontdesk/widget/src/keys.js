// Keys are heard at the window, before anything of the page but its own listeners there, and go no further. What those take is written all the same.
import { escape } from './panel.js';
import { field, parts } from './parts.js';
import { listen, root } from './tools.js';

/** Keys whose press was heard, in here or by the page. */
const heard = new Set();
/** What came into a field since. @type {Set<string | null>} */
const written = new Set();

/**
 * What a key does beside what the browser does with it.
 * @param {any} at where it was pressed
 * @param {KeyboardEvent} event
 */
function press(at, event) {
  const { type, key, shiftKey, ctrlKey, metaKey, keyCode, defaultPrevented } = event;
  if (key === 'Escape') escape(event);
  // 229: a key of a composition, also the one that ends it.
  else if (key === 'Enter' && at === field && !shiftKey && keyCode !== 229) {
    event.preventDefault();
    /** @type {any} */ (parts.composer_).onsubmit(event);
  } else if ((defaultPrevented || type === 'keyup') && !key[1] && !ctrlKey && !metaKey && at.selectionEnd != null) {
    at.focus();
    at.setRangeText(key, at.selectionStart, at.selectionEnd, 'end');
    at.dispatchEvent(new Event('input'));
  }
}

/** @param {KeyboardEvent} event */
function hear(event) {
  const { type, code, key } = event;
  const [at] = event.composedPath();
  const inside = root.contains(/** @type {Node} */ (at));
  if (inside) event.stopPropagation();
  if (type !== 'keyup') {
    heard.add(code);
    if (inside) press(at, event);
    return;
  }
  const wrote = written.delete(key);
  // Heard by nobody, and nothing came of it (of a letter with an accent something else did); Enter is to send, not to begin a line.
  if (!heard.delete(code) && inside && (wrote ? key === 'Enter' : !written.size)) press(at, event);
  if (!wrote) written.clear();
}

// Inside, too: a page's own way of listening may give every listener its turn last.
for (const target of [window, root]) listen(target, 'keydown keypress keyup', hear, true);
listen(root, 'input', (/** @type {InputEvent} */ { data, inputType }) => written.add(inputType === 'insertLineBreak' ? 'Enter' : data));
