// The chat behind the launcher: what the desk says becomes what the reader sees.
import { contactForm, rateForm } from './asks.js';
import cardStyle from './card.css';
import style from './chat.css';
import { hint, online, run, signIn, signOut } from './client.js';
import { agree, consented, last, messages, post, state } from './conversation.js';
import { box, field, panel, parts, toEnd } from './panel.js';
import { add, nameOf, pastRows, refreshRead, refreshWaiting } from './thread.js';
import { count, dress, firstLanguage, focused, h, icon, local, root, tab } from './tools.js';
import { held, speak, texts } from './words.js';

let isOpen, noticeOver, skipped, told, typingOver, wasOnline;

/** Begins the conversation; returns what the launcher may ask for. */
export async function start(token) {
  if (!(await speak(firstLanguage))) throw new Error('no texts');
  dress(style + cardStyle);
  build();
  run(token);
  return { OPEN: open, CLOSE: close, SIGN_IN: signIn, SIGN_OUT: signOut };
}

/** Draws everything anew, in the language of the moment. */
export function build() {
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
  field.oninput();
  toEnd();
  if (inside) focusField(at.id === 'message');
}

/** Goes on in another language, where its texts can be had now. */
export async function turnTo(language) {
  const spoken = await speak(language);
  if (spoken) build();
  return spoken;
}

function open(focus) {
  isOpen = true;
  box.hidden = false;
  tab('open', 1);
  run();
  field.oninput();
  toEnd();
  see();
  // On a touch screen the keyboard would hide the greeting, so the chat itself takes the focus.
  if (focus) (isTouch() ? box : field).focus();
}

function close() {
  isOpen = false;
  box.hidden = true;
  tab('open', null);
}

const isTouch = () => matchMedia('(pointer: coarse)').matches;

export const focusField = (wanted) => (wanted || !isTouch() ? field : parts.LOG).focus();

/** Shows what `change` adds, from the row it returns on; whoever reads further up is not carried off. */
function follow(change, always) {
  const { LOG } = parts;
  const near = always || LOG.scrollHeight - LOG.scrollTop - LOG.clientHeight < 60;
  const first = change();
  if (!near) return;
  toEnd();
  if (first) LOG.scrollTop = Math.min(LOG.scrollTop, first.offsetTop - 12);
}

/** Read aloud once by screen readers. */
function say(words) {
  const line = h('p', words);
  parts.VOICE.append(line);
  setTimeout(() => line.remove(), 8000);
}

const write = (part, words) => part.textContent !== words && (part.textContent = words);

const seen = () => +local('seen') || 0;

/** What is on a visible screen has been read. */
export function see() {
  if (isOpen && !document.hidden && last() > seen()) {
    local('seen', last());
    hint('seen', { seq: last() });
  }
  count(messages.filter(({ seq, from }) => seq > seen() && /bot|agent/.test(from)).length);
}

export function showMessages(shown) {
  const read = seen();
  follow(() => shown.map((message) => [message, add(message)]).find(([{ seq }]) => seq > read)?.[1]);
  for (const message of shown) {
    if (message.from === 'customer') continue;
    if (message.seq > read) say(`${nameOf(message)}: ${message.text}`);
    showTyping();
  }
  showWaiting();
  showRead();
  showConsent();
  see();
}

export const showWaiting = (mine) => follow(refreshWaiting, mine);
export const showRead = refreshRead;
export const showPast = () => follow(() => parts.PAST.replaceChildren(...pastRows()));

function showConsent() {
  parts.CONSENT.hidden = consented || messages.some(({ from }) => from === 'customer');
}

/** The reader has written beside the consent line. */
export function agreed() {
  agree();
  showConsent();
  showWaiting(true);
}

export function showState() {
  const { owner = 'bot', agent, queue, hours, case: number, ask_contact, ask_rating } = state;
  const human = owner === 'human';
  let words = online ? texts.BOT : texts.CONNECTING;
  if (human) words = texts.HUMAN(agent || texts.SOMEBODY);
  if (owner === 'waiting') words = hours && !hours.open ? texts.BACK(hours.opens) : queue ? texts.QUEUE(queue.position, queue.minutes) : texts.WAITING;
  if (owner !== 'bot' && told && told !== words) say(words);
  told = words;
  write(parts.STATUS, held(number && owner !== 'bot' ? `${words} · ${texts.CASE(number)}` : words));
  box.dataset.owner = owner;
  parts.LOGO.replaceChildren(human ? (agent || '?')[0] : icon());
  showConsent();
  ask('contact', ask_contact, () => contactForm((value) => post({ type: 'contact', value })));
  ask('rate', ask_rating && !skipped, () => rateForm((score, comment) => post({ type: 'rate', score, comment }), () => showState((skipped = true))));
}

/** Shows a form while the desk asks for it, and keeps what is already filled in. */
function ask(name, wanted, form) {
  const there = parts.ASKS.querySelector(`.${name}`);
  if (!wanted) {
    if (there?.contains(focused())) field.focus();
    there?.remove();
  } else if (!there) {
    const made = form();
    made.classList.add(name);
    follow(() => parts.ASKS.append(made));
    say(made.querySelector('h3, legend').textContent);
  }
}

export function showBar() {
  write(parts.BAR, online || (!wasOnline && navigator.onLine) ? '' : texts.OFFLINE);
  wasOnline ||= online;
  showState();
}

export const showRefused = () => write(parts.BAR, texts.REFUSED);

export function showNotice(words, seconds) {
  write(parts.BAR, seconds ? `${words} ${texts.AGAIN(seconds)}` : words);
  clearTimeout(noticeOver);
  noticeOver = setTimeout(showBar, (seconds || 8) * 1000);
}

export function showTyping(from) {
  clearTimeout(typingOver);
  const { TYPING } = parts;
  const who = from === 'agent' ? state.agent || texts.SOMEBODY : texts.BOT;
  follow(() => {
    TYPING.hidden = !from;
    if (from) TYPING.replaceChildren(h('span.dots', h('i'), h('i'), h('i')), h('span.sr', texts.TYPING(who)));
  });
  // A lost "off" must not leave somebody writing for ever.
  if (from) typingOver = setTimeout(showTyping, 15_000);
}

/** The conversation is over; another may begin. */
export function showEnd(reason) {
  build();
  parts.FORM.hidden = parts.CONSENT.hidden = true;
  write(parts.BAR, '');
  count(0);
  const begin = h('button.main', { onclick: () => (build(), run(), field.focus()) }, texts.BEGIN);
  parts.ASKS.replaceChildren(h('div.ask.end', h('p', { role: 'status' }, texts.GONE[reason] || texts.GONE.expired), begin));
  if (isOpen) begin.focus();
}
