// What the reader has not read yet: read is what was on screen for a second, in a page that somebody looks at.
import { hint } from './connection.js';
import { messages, state } from './conversation.js';
import { notify } from './notify.js';
import { parts, scrolled, toRow } from './parts.js';
import { isOnScreen, nameOf, rowOf } from './thread.js';
import { emit, languages, local, relabel } from './tools.js';
import { label, language, say, sayCount } from './words.js';

/** @typedef {import('./types.js').Message} Message */

const READ_AFTER = 1000;

export let isOpen = false;
/** What was on screen at the last look. @type {Message[]} */
let looked = [];
/** How many were unread when it was said last. */
let counted = 0;
/** Looks again and again while the chat is open. @type {number | undefined} */
let looking;

/** @param {boolean} open whether the chat is */
export function watch(open) {
  isOpen = open;
  clearInterval(looking);
  if (open) looking = setInterval(look, READ_AFTER);
  showUnread();
}

/** The number up to which the reader has read, here or on another device. */
export const seen = () => Math.max(/** @type {any} */ (local('seen') || 0), state.read || 0);
/** What a message says, an answer by its verdict. @param {Message} message */
export const essence = ({ card, text }) => card?.verdict || text;
/** Whether a message is somebody's answer. @param {Message} message */
const isSaid = ({ from, kind }) => /bot|agent/.test(from) && kind !== 'greeting';
const unread = () => messages.filter((message) => message.seq > seen() && isSaid(message));
/** What can be read at this moment: nothing while the reader is elsewhere. */
const inView = () => (isOpen && !document.hidden && document.hasFocus() ? unread().filter(isOnScreen) : []);

/** What was on screen at this look and the one before has been read, and so has all above it. */
function look() {
  const now = inView();
  const read = now.findLast((message) => looked.includes(message));
  looked = now;
  if (read) {
    local('seen', read.seq);
    hint('seen', { seq: read.seq });
  }
  showUnread();
}

/** What is neither read nor being read: counted at the launcher, and one press away where it is out of view. */
export function showUnread() {
  const now = inView();
  const hidden = unread().filter((message) => !now.includes(message));
  const latest = hidden.at(-1);
  const off = hidden.find((message) => !isOnScreen(message));
  const first = off && rowOf(off.seq);
  const words = sayCount('#unread', hidden.length);
  parts.pill_.hidden = !off;
  parts.pill_.textContent = `${words} ${first && first.offsetTop < scrolled() ? '↑' : '↓'}`;
  parts.pill_.onclick = () => toRow(first);
  const acts = [isOpen ? say('#close') : languages[language].open, latest && words].filter(Boolean).join(', ');
  count(hidden.length, acts, latest ? label(nameOf(latest)) + essence(latest) : '');
}

/**
 * Says how many are unread, at the launcher and in the page's title.
 * @param {number} number
 * @param {string} [acts] what the launcher does
 * @param {string} [latest] who wrote what
 */
export function count(number, acts, latest = '') {
  relabel({ does_: acts, unread_: number, preview_: latest });
  if (number === counted) return;
  counted = number;
  document.title = (number ? `(${number}) ` : '') + document.title.replace(/^\(\d+\) ?/, '');
  emit('unread', number);
}

// Where a turn begins that is not read: after what the reader said last, or after the greeting.
notify.first_ = () => rowOf(Math.max(seen(), messages.findLast(({ from }) => from === 'customer')?.seq || +!!messages[1]) + 1);
