// The conversation: what was said, what is to go, and how things stand.
import { ask, greeted, hint, online, over, wake } from './client.js';
import { drop, dropAll, find, keep, waiting } from './outbox.js';
import { local } from './tools.js';
import { build, showMessages, showNotice, showPast, showRead, showState, showTyping, showWaiting, turnTo } from './view.js';
import { language } from './words.js';

export let messages = [];
export let past = [];
export let state = {};
export let consented = false;
export let readByTeam = 0;
export let ahead = new Map();
let wantedLanguage;

export const last = () => messages.at(-1)?.seq || 0;
export const agree = () => (consented = true);

/** What each frame of the desk does. */
export const TAKES = {
  welcome(frame) {
    consented ||= frame.consent;
    greeted();
    TAKES.state(frame.state);
    hearLanguage(frame.language);
    sendAll();
  },
  message(frame) {
    if (frame.seq > last()) ahead.set(frame.seq, frame);
    const ready = [];
    for (let next; (next = ahead.get(last() + 1)); ready.push(next)) {
      ahead.delete(next.seq);
      messages.push(next);
    }
    settle(frame.id);
    if (ready[0]) showMessages(ready);
  },
  /** The desk has it; what is shown stays until it comes back as a message of the log. */
  ack({ id, seq }) {
    const item = find(id);
    if (!item?.shown || seq <= last()) settle(id);
    else item.status = 'received';
    showWaiting();
  },
  /** Earlier conversations of a customer who has proved who they are. */
  history(frame) {
    past = frame.messages;
    showPast();
  },
  state(frame) {
    Object.assign(state, frame);
    showState();
    hearLanguage(frame.language);
  },
  typing: ({ on, from }) => showTyping(on && from),
  seen({ seq }) {
    readByTeam = Math.max(readByTeam, seq);
    showRead();
  },
  error({ id, message, retry_after }) {
    const item = find(id);
    showNotice(message, retry_after);
    if (retry_after) {
      setTimeout(() => {
        if (item) item.status = 'waiting';
        sendAll();
      }, retry_after * 1000);
    } else if (item?.shown) {
      keep(Object.assign(item, { status: 'failed', why: message }));
      showWaiting();
    } else drop(id);
  },
  gone: ({ reason }) => over(reason),
};

export function settle(id) {
  const item = find(id);
  if (!item) return;
  drop(id);
  showWaiting();
  // What was asked for has been given; the desk says thanks.
  if (!item.shown) TAKES.state({ [item.frame.type === 'rate' ? 'ask_rating' : 'ask_contact']: false });
}

/** Takes `frame` for the desk: sent now, or kept until the line is back. */
export function post(frame, shown) {
  const id = crypto.getRandomValues(new BigUint64Array(2)).join('-');
  keep({ frame: { ...frame, id }, shown, at: new Date().toISOString(), status: 'waiting' });
  local('started', 1);
  showWaiting();
  sendAll();
  wake();
}

function sendAll() {
  for (const item of waiting()) {
    if (!online || item.status !== 'waiting') continue;
    item.status = 'sent';
    ask(item.frame);
  }
  showWaiting();
}

/** The reader's own choice of language holds until the desk has heard it. */
export function chooseLanguage() {
  wantedLanguage = language;
  hint('language', { language });
}

export function hearLanguage(told) {
  if (told === wantedLanguage) wantedLanguage = '';
  if (told && wantedLanguage) hint('language', { language: wantedLanguage });
  else if (told && told !== language) return turnTo(told);
}

/** From here on nothing of before stays; what is still to go only where it was never said in `another` conversation. */
export function empty(another) {
  const shown = last();
  messages = [];
  past = [];
  ahead = new Map();
  state = {};
  readByTeam = 0;
  if (another) dropAll();
  local('seen', null);
  if (shown) build();
}
