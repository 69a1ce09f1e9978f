// The conversation as this page knows it: what was said, and how things stand.
import { notify } from './notify.js';
import { dropAll, waiting } from './outbox.js';
import { local, tab } from './tools.js';

/** @typedef {import('./types.js').Message} Message */

/** @type {Message[]} */
export let messages = [];
/** Earlier conversations of the same person. @type {Message[]} */
export let past = [];
/** @type {import('./types.js').State} */
export let state = {};
export let consented = false;
/** The number of the latest message that a person of the team has read. */
export let readByTeam = 0;
/** Messages that came before one that is missing, by number. @type {Map<number, Message>} */
export let ahead = new Map();
let id = local('conversation');

/** How many messages of this conversation are older than all that came. */
export let older = 0;

/** The number of the latest message. */
export const last = () => messages.at(-1)?.seq || older;
export const agree = () => (consented = true);

/**
 * Adds `message` in its place and returns what can be shown now: none while one before it is missing.
 * @param {Message} message
 */
export function insert(message) {
  if (message.seq > last()) ahead.set(message.seq, message);
  const ready = [];
  for (let next; (next = ahead.get(last() + 1)); ready.push(next)) {
    ahead.delete(next.seq);
    messages.push(next);
  }
  return ready;
}

/**
 * Earlier conversations, without numbers here, and older messages of this one: above those that came before.
 * @param {Message[]} more
 * @param {number} [count] how many are older still
 */
export function setPast(more, count = older) {
  older = count;
  past = [...more, ...past.filter(({ seq }) => seq)];
}

/** @param {number} seq */
export const setRead = (seq) => (readByTeam = Math.max(readByTeam, seq));

/** From here on nothing of before stays. */
function empty() {
  messages = [];
  past = [];
  older = 0;
  ahead = new Map();
  state = {};
  readByTeam = 0;
  local('seen', null);
  tab('heard', null);
  if (!id) return;
  const unsent = waiting().map(({ shown }) => shown);
  dropAll();
  // What was not sent stands in the field again, unless it is perhaps somebody else's.
  tab('draft', local('token') ? null : [...unsent, tab('draft')].filter(Boolean).join('\n') || null);
  notify.redraw_();
}

/**
 * The conversation of the session; another than before begins empty.
 * @param {string} [current] none once it is over
 */
export function enter(current) {
  if (current !== id) empty();
  id = current;
  local('conversation', current || null);
}
