// What happens becomes what the reader sees.
import { alertOf, mayAsk } from './alert.js';
import { showLength } from './composer.js';
import { online, run } from './connection.js';
import { last, state } from './conversation.js';
import { post } from './exchange.js';
import { alertForm, contactForm, ratingForm } from './forms.js';
import { notify } from './notify.js';
import { panel } from './panel.js';
import { box, field, fitField, focusField, follow, isTouch, parts, readAloud, toNew } from './parts.js';
import { current, tokenRefused } from './session.js';
import { add, nameOf, pastRows, refreshRead, refreshWaiting, showConsent } from './thread.js';
import { elsewhere, focused, h, icon, leave, local, root, tab } from './tools.js';
import { count, essence, isOpen, seen, showUnread, watch } from './unread.js';
import { label, safeText, say } from './words.js';

/** @typedef {import('./types.js').Message} Message */

/** @type {Record<string, string>} */
const GONE = { deleted: '#gone-deleted', signed_out: '#gone-signed_out', expired: '#gone-expired' };
const NOTICE_FOR = 8;
/** A lost "off" must not leave somebody writing for ever. */
const TYPING_AT_MOST = 15_000;
/** Milliseconds that a first connection may take before that is said. */
const LATE_AFTER = 1800;
/** What hears a phone's "back", where the browser has it. */
const Watcher = /** @type {any} */ (window).CloseWatcher;

let wasOnline = false;
/** Whether the front desk will not have this page. */
let isRefused = false;
/** Whether the front desk should have answered by now. */
let late = false;
/** The status that was read aloud last. @type {string | undefined} */
let announced;
/** @type {any} */
let back;
/** @type {number | undefined} */
let noticeOver;
/** @type {number | undefined} */
let typingOver;

/** Draws everything anew, in the language of the moment. */
export function draw() {
  const at = focused();
  const before = box;
  const inside = before?.contains(at);
  panel();
  if (before) before.replaceWith(box);
  else root.prepend(box);
  box.hidden = !isOpen;
  showPast();
  showState();
  showBar();
  fitField();
  showLength();
  toNew();
  if (inside) focusField(at?.id === 'message');
}

/** @param {boolean} focus */
export function open(focus) {
  box.hidden = false;
  tab('open', 1);
  if (!parts.composer_.hidden) run();
  fitField();
  toNew();
  watch(true);
  setTimeout(() => {
    late = true;
    showBar();
  }, LATE_AFTER);
  // On a phone "back" closes the chat, not the page.
  if (isTouch() && Watcher) back = Object.assign(new Watcher(), { onclose: leave });
  // On a touch screen the keyboard would hide the greeting, so the chat itself takes the focus.
  if (focus) (isTouch() ? box : field).focus();
}

export function close() {
  box.hidden = true;
  tab('open', null);
  watch(false);
  back?.destroy();
}

/**
 * @param {any} part
 * @param {string | undefined} words
 */
function write(part, words = '') {
  if (part.words_ === words) return;
  part.words_ = words;
  part.replaceChildren(...safeText(words));
}

/** @param {Message[]} added */
function showMessages(added) {
  const known = Math.max(seen(), /** @type {any} */ (tab('heard') || 0));
  follow(() => added.forEach((message) => add(message)));
  for (const message of added) {
    if (message.from === 'customer') continue;
    // What is not shown here, a form asks.
    if (message.seq > known && message.kind !== 'rating') {
      if (message.from === 'agent') alertOf(message);
      readAloud(message.from === 'bot' ? essence(message) : label(nameOf(message)) + message.text);
    }
    showTyping();
  }
  tab('heard', Math.max(known, last()));
  showWaiting();
  refreshRead();
  showConsent();
  showUnread();
}

const showWaiting = () => follow(refreshWaiting);
const showPast = () => follow(() => parts.past_.replaceChildren(pastRows()));

/** Who answers now, in words. */
function statusWords() {
  const { owner, agent, queue, hours } = state;
  if (owner === 'human') return say('#human', { name: agent || say('#somebody') });
  if (owner !== 'waiting') return isRefused ? '' : say(online ? '#bot' : '#connecting');
  if (hours && !hours.open) return say('#back', hours);
  if (!queue) return say('#waiting');
  return say(queue.minutes ? '#queue-minutes' : '#queue', queue);
}

function showState() {
  const { owner = 'bot', agent, case: number, ask_contact, ask_rating } = state;
  const words = statusWords();
  const byPerson = owner !== 'bot';
  if (byPerson && announced && announced !== words) readAloud(words);
  announced = words;
  write(parts.status_, byPerson && number ? `${words} · ${say('#case', { number })}` : words);
  box.dataset.owner = owner;
  parts.logo_.replaceChildren(owner === 'human' ? (agent || '?')[0] : icon());
  showConsent();
  showForm('contact', ask_contact, () => contactForm((value) => post({ type: 'contact', value })));
  showForm('alert', owner === 'waiting' && !ask_contact && mayAsk(), () => alertForm(skip('alert')));
  showForm('rate', ask_rating, () => ratingForm((score, comment) => post({ type: 'rate', score, comment }), skip('rate')));
  showUnread();
}

/** Asks no more in this tab. @param {string} name */
const skip = (name) => () => {
  tab(name, current());
  showState();
};

/**
 * Shows a form while the front desk asks for it, and keeps what is already filled in.
 * @param {string} name
 * @param {boolean | undefined} wanted
 * @param {() => HTMLElement} make
 */
function showForm(name, wanted, make) {
  const there = parts.forms_.querySelector(`.${name}`);
  if (!wanted || tab(name) === current()) {
    if (there?.contains(focused())) field.focus();
    there?.remove();
  } else if (!there) {
    const made = make();
    made.classList.add(name);
    follow(() => parts.forms_.append(made));
    readAloud(made.querySelector('legend, label, p')?.textContent);
  }
}

/** What is wrong with the line or the browser, if anything. */
function barWords() {
  const kept = local() instanceof Storage ? '' : say('#not-kept');
  if (parts.composer_.hidden) return '';
  if (isRefused) return `${say('#refused')} ${elsewhere}`;
  if (!online) return wasOnline || late || !navigator.onLine ? `${say('#offline')} ${elsewhere} ${kept}` : '';
  return tokenRefused ? say('#token') : kept;
}

function showBar() {
  wasOnline ||= online;
  isRefused &&= !online;
  write(parts.bar_, barWords());
  showState();
}

/**
 * @param {string} words
 * @param {number} [seconds]
 */
function showNotice(words, seconds = NOTICE_FOR) {
  write(parts.bar_, words);
  clearTimeout(noticeOver);
  noticeOver = setTimeout(showBar, seconds * 1000);
}

/** @param {string | false} [from] who is writing; nobody if left out */
function showTyping(from) {
  clearTimeout(typingOver);
  const part = parts.typing_;
  const name = from === 'agent' ? state.agent || say('#somebody') : say('#bot');
  follow(() => {
    part.hidden = !from;
    part.textContent = `${say('#typing', { name })} …`;
  });
  if (from) typingOver = setTimeout(showTyping, TYPING_AT_MOST);
}

/**
 * The conversation is over; another may begin.
 * @param {string} reason
 */
function showEnd(reason) {
  draw();
  parts.composer_.hidden = parts.consent_.hidden = parts.status_.hidden = true;
  showBar();
  count(0);
  const begin = h('button.main', { onclick: beginAnew }, say('#begin'));
  parts.forms_.replaceChildren(h('div.ask.end', h('p', { role: 'status' }, say(GONE[reason] || GONE.expired)), begin));
  if (isOpen) begin.focus();
}

function beginAnew() {
  draw();
  run();
  field.focus();
}

Object.assign(notify, {
  waiting_: showWaiting, online_: showBar, refused_: () => (isRefused = true), ended_: showEnd, redraw_: draw,
  messages_: showMessages, past_: showPast, state_: showState, read_: refreshRead, typing_: showTyping, notice_: showNotice,
});
