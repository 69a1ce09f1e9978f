// The messages on screen: grouped by who speaks, with day and time, buttons only under the last that has them.
import { cardView } from './card.js';
import { agreed, focusField } from './view.js';
import { messages, past, post, readByTeam } from './conversation.js';
import { drop, waiting } from './outbox.js';
import { field } from './panel.js';
import { focused, h, icon } from './tools.js';
import { clock, dayHeading, safeText, texts } from './words.js';

const TOGETHER_WITHIN = 5 * 60_000;
const TICKS = { waiting: '…', failed: '!', sent: '✓', received: '✓✓', seen: '✓✓' };
let asked, choices, rows, unsent;

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
  return past[0] ? [earlier, h('p.day', texts.NOW)] : [];
}

export const nameOf = ({ from, name }) =>
  from === 'agent' ? (name ? texts.PERSON(name) : texts.SOMEBODY) : { bot: texts.BOT, customer: texts.YOU, system: texts.NOTE }[from];

export function add(message, list = rows) {
  const { from, buttons, at } = message;
  const day = dayHeading(at);
  let before = list.LAST;
  if (day !== before?.DAY) {
    list.append(h('li.day', day));
    before = undefined;
  }
  const joined = before?.SAID.from === from && before.SAID.name === message.name && new Date(at) - new Date(before.SAID.at) < TOGETHER_WITHIN;
  if (joined) before.ROW.classList.add('continued');
  const made = row(message, joined, 'received');
  list.append(made);
  list.LAST = { DAY: day, SAID: message, ROW: made };
  if (buttons || from === 'customer') withdrawChoices();
  if (buttons) {
    asked = message;
    choices = h('div.pair', { role: 'group', 'aria-label': nameOf(message) }, buttons.map((button) => h('button.choice', { onclick: () => press(button) }, safeText(button.title))));
    made.append(choices);
  }
  return made;
}

function row(message, joined, status) {
  const { from, at, card, name } = message;
  const mine = from === 'customer';
  const quiet = joined || mine || from === 'system';
  let shown;
  try { shown = card && cardView(message); } catch { /* a card of another kind is shown as its text */ }
  return h(`li.row.${from}.${status}`, { 'data-seq': message.seq },
    quiet ? h('span.sr', `${nameOf(message)}: `) : h('div.who', h('span.face', { 'aria-hidden': 'true' }, from === 'bot' ? icon() : (name || '?')[0]), nameOf(message)),
    shown || h('div.bubble', safeText(message.text)),
    h('div.meta', h('time', { datetime: at }, clock(at)), mine && tick(status)));
}

const tick = (status) => h(`span.tick.${status}`, { role: 'img', 'aria-label': texts.STATUS[status] }, TICKS[status]);

/** A button answers once; the next question brings its own. */
function press({ id, title }) {
  const { seq } = asked;
  withdrawChoices();
  post({ type: 'press', seq, button: id, consent: true }, title);
  agreed();
}

export function send(text) {
  post({ type: 'message', text, consent: true }, text);
  agreed();
}

/** The offer's own button where one is shown, the same wish in words otherwise. */
export function talk() {
  if (choices && asked.kind === 'offer') press(asked.buttons[0]);
  else send(texts.TALK_TEXT);
  focusField();
}

function withdrawChoices() {
  if (choices?.contains(focused())) focusField();
  choices?.remove();
  choices = undefined;
}

/** What the desk does not have yet, below everything it has. */
export function refreshWaiting() {
  const items = waiting().filter(({ shown }) => shown);
  unsent.replaceChildren(...items.map(({ at, frame, shown, status, why }) => {
    const made = row({ from: 'customer', at, text: shown }, false, status);
    const correct = () => {
      drop(frame.id);
      refreshWaiting();
      field.value = shown;
      field.oninput();
      field.focus();
    };
    if (status === 'failed') made.append(h('div.why', why, h('button', { onclick: correct }, texts.EDIT)));
    return made;
  }));
  if (items[0]) withdrawChoices();
}

/** A person has read this far. */
export function refreshRead() {
  for (const mine of rows.querySelectorAll('.customer')) {
    if (mine.dataset.seq <= readByTeam) mine.querySelector('.tick:not(.seen)')?.replaceWith(tick('seen'));
  }
}
