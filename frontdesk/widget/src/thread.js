// The messages on screen: grouped by who speaks, with day and time, buttons only under the last that has them.
import { cardView } from './card.js';
import { ask, online } from './connection.js';
import { agree, consented, messages, older, past, readByTeam } from './conversation.js';
import { post } from './exchange.js';
import { drop, waiting } from './outbox.js';
import { fillField, focusField, follow, parts } from './parts.js';
import { receiptView } from './receipt.js';
import { focused, h, icon, root } from './tools.js';
import { clock, dayHeading, label, safeText, say } from './words.js';

/** @typedef {import('./types.js').Message} Message */
/** @typedef {Pick<Message, 'from' | 'at' | 'text' | 'name' | 'card' | 'request'> & {seq?: number}} Shown */
/** @typedef {HTMLOListElement & {latest_?: {day_: string | undefined, message_: Message, row_: HTMLElement}}} List */
/** @typedef {import('./types.js').Status} Status */

const GROUPED_WITHIN = 5 * 60_000;
/** Pixels that a message begins with: a verdict, or some lines. */
const BEGINNING = 180;
/** The sign and the words of each status. */
const TICKS = {
  waiting: ['…', '#status-waiting'], failed: ['!', '#status-failed'], sent: ['✓', '#status-sent'], received: ['✓✓', '#status-received'], seen: ['✓✓', '#status-seen'],
};
const NAMES = { bot: '#bot', customer: '#you', system: '#note' };

/** The message whose buttons are shown; none where there is but the way to a person. @type {Message | undefined} */
let asked;
/** The buttons shown. @type {HTMLElement | undefined} */
let choices;
/** What was said. @type {List} */
let rows;
/** What is still to go. @type {HTMLOListElement} */
let unsent;

/** Draws everything that was said, and returns its parts in order. */
export function thread() {
  rows = h('ol');
  unsent = h('ol');
  for (const message of messages) add(message);
  refreshWaiting();
  refreshRead();
  return [rows, unsent];
}

/** Earlier conversations, above this one. */
export function pastRows() {
  const earlier = h('ol');
  for (const message of past) add(message, earlier);
  return h('div', older && h('button', { onclick: () => ask({ type: 'earlier', before: older + 1 }) }, say('#earlier')), past[0] && [earlier, h('p.day', say('#now'))]);
}

/** @param {Shown} message */
export function nameOf({ from, name }) {
  if (from === 'agent') return name ? say('#person', { name }) : say('#somebody');
  return say(NAMES[from]);
}

/**
 * Adds a message at the end of `list`; returns its row, if it has one.
 * @param {Message} message
 * @param {List} list
 */
export function add(message, list = rows) {
  if (message.kind === 'rating') return undefined; // the form below asks it
  const day = dayHeading(message.at);
  let before = list.latest_;
  if (day !== before?.day_) {
    list.append(h('li.day', day));
    before = undefined;
  }
  const grouped = before && belongTogether(before.message_, message);
  const made = row(message, grouped, 'received');
  if (before && grouped) {
    before.row_.classList.add('x-continued');
    if (message.card && before.message_.card) join(before.row_, made);
  }
  list.append(made);
  list.latest_ = { day_: day, message_: message, row_: made };
  if (list === rows) offer(message, made);
  return made;
}

/**
 * Only the latest question keeps its buttons; an answer without one leads to a person, once a turn.
 * @param {Message} message
 * @param {HTMLElement} made
 */
function offer(message, made) {
  const { buttons, card, from } = message;
  if (buttons || from === 'customer' || (card && !asked)) withdrawChoices();
  if (buttons) made.append(showChoices(message, buttons));
  else if (card && !choices) made.append((choices = h('div.x-pair', h('button.talk', { onclick: talk }, say('#talk')))));
}

/**
 * Several answers of a turn are the sections of one card: what to do is folded, so that all their verdicts are seen.
 * @param {HTMLElement[]} sections
 */
function join(...sections) {
  sections[1].classList.add('x-joined');
  for (const section of sections) section.querySelector('details')?.removeAttribute('open');
}

/**
 * @param {Message} before
 * @param {Message} after
 */
const belongTogether = (before, after) =>
  before.from === after.from && before.name === after.name && Date.parse(after.at) - Date.parse(before.at) < GROUPED_WITHIN;

/**
 * @param {Shown} message
 * @param {boolean | undefined} grouped whether it goes on what the row above says
 * @param {Status} status
 */
function row(message, grouped, status) {
  const { from, at, card, request, name } = message;
  const mine = from === 'customer';
  const quiet = grouped || mine || from === 'system';
  let shown;
  try { shown = request ? receiptView(request, message.seq) : card && cardView(card, message.seq); } catch { /* a card of another kind is shown as its text */ }
  return h(`li.row.${from}.${status}`, { 'data-seq': message.seq },
    quiet ? h('span.x-sr', label(nameOf(message))) : h('div.who', h('span.x-face', { 'aria-hidden': 'true' }, from === 'bot' ? icon() : (name || '?')[0]), nameOf(message)),
    shown || h('div.bubble', safeText(message.text)),
    h('div.x-meta', h('time', { datetime: at }, clock(at)), mine && tick(status)));
}

/** @param {Status} status */
const tick = (status) => h(`span.tick.${status}`, { role: 'img', 'aria-label': say(TICKS[status][1]) }, TICKS[status][0]);

/**
 * @param {Message} message
 * @param {import('./types.js').Button[]} buttons
 */
function showChoices(message, buttons) {
  asked = message;
  choices = h('div.x-pair', { role: 'group', 'aria-label': nameOf(message) }, buttons.map((button) => h('button.choice', { onclick: () => press(button) }, safeText(button.title))));
  return choices;
}

function withdrawChoices() {
  if (choices?.contains(focused())) focusField();
  choices?.remove();
  choices = asked = undefined;
}

/**
 * A button answers once; the next question brings its own.
 * @param {import('./types.js').Button} button
 */
function press({ id, title }) {
  const seq = asked?.seq;
  withdrawChoices();
  write({ type: 'press', seq, button: id }, title);
}

/** @param {string} text */
export const send = (text) => write({ type: 'message', text }, text);

/**
 * The reader has written, beside the consent line.
 * @param {{type: string, [field: string]: unknown}} frame
 * @param {string} shown
 */
function write(frame, shown) {
  agree();
  post(frame, shown);
  showConsent();
  follow(refreshWaiting, true);
}

/** @param {number} seq */
export const rowOf = (seq) => /** @type {HTMLElement} */ (rows.querySelector(`[data-seq="${seq}"]`));

/** Whether a message is on screen, covered by nothing; of a long one its beginning. @param {Message} message */
export function isOnScreen({ seq }) {
  const shown = rowOf(seq);
  const { left, top, height } = shown.getBoundingClientRect();
  return shown.contains(root.elementFromPoint(left, top + Math.min(height, BEGINNING) / 2));
}

/** Asks for a person, in words: the button of an offer may register a request, to which nobody agrees by this. */
export function talk() {
  send(say('#talk'));
  focusField();
}

export function showConsent() {
  parts.consent_.hidden = consented || messages.some(({ from }) => from === 'customer');
}

/** What the front desk does not have yet, below everything it has. */
export function refreshWaiting() {
  const items = waiting().filter(({ shown }) => shown);
  unsent.replaceChildren(...items.map(unsentRow));
  if (items[0]) withdrawChoices();
}

/** @param {import('./types.js').Item} item */
function unsentRow({ at, frame, shown = '', status, why }) {
  const made = row({ from: 'customer', at, text: shown }, false, status);
  const away = () => {
    drop(frame.id);
    refreshWaiting();
  };
  const correct = () => {
    away();
    fillField(shown);
  };
  if (status === 'failed' || (status === 'waiting' && !online)) made.append(h('div.why', why, h('div.x-pair', h('button', { onclick: correct }, say('#edit')), h('button', { onclick: away }, say('#remove')))));
  return made;
}

/** A person has read this far. */
export function refreshRead() {
  for (const mine of /** @type {NodeListOf<HTMLElement>} */ (rows.querySelectorAll('.customer'))) {
    if (/** @type {any} */ (mine.dataset.seq) <= readByTeam) mine.querySelector('.tick:not(.seen)')?.replaceWith(tick('seen'));
  }
}
