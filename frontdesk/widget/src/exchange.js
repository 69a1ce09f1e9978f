// What goes to the front desk, and what each of its frames does here.
import { ask, greeted, hint, online, over, wake } from './connection.js';
import { agree, consented, insert, last, setPast, setRead, state } from './conversation.js';
import { notify } from './notify.js';
import { drop, find, idIn, keep, restore, waiting } from './outbox.js';
import { listen, local } from './tools.js';
import { language, speak } from './words.js';

/** @typedef {import('./types.js').Frame} Frame */

/** The reader's own choice of language, until the front desk has heard it. */
let chosenLanguage = '';
/** Whether the front desk wants nothing for a moment. */
let held = false;

/** @type {Record<string, (frame: any) => void>} */
const receive = {
  welcome(frame) {
    if (frame.consent) agree();
    if (!last()) receive.history(frame);
    greeted();
    receive.state(frame.state);
    sendNext();
  },
  message(frame) {
    const ready = insert(frame);
    settle(frame.id);
    if (ready[0]) notify.messages_(ready);
  },
  /** The front desk has it; what is shown stays until it comes back as a message of the log. */
  ack({ id, seq }) {
    const item = find(id);
    if (!item?.shown || seq <= last()) settle(id);
    else item.status = 'received';
    sendNext();
  },
  /** Earlier conversations of a customer who has proved who they are, or what was asked for of this one. */
  history({ messages = [], older }) {
    setPast(messages, older);
    notify.past_();
  },
  /** The session goes on under another token. */
  session: ({ session }) => local('session', session),
  state(frame) {
    Object.assign(state, frame);
    notify.state_();
    hearLanguage(frame.language);
  },
  typing: ({ on, from }) => notify.typing_(on && from),
  seen({ seq }) {
    setRead(seq);
    notify.read_();
  },
  error({ id, message, retry_after }) {
    notify.notice_(message, retry_after);
    // What the front desk cannot read has no name for it.
    const item = find(id) || next();
    if (!item) return;
    if (retry_after) {
      item.status = 'waiting';
      held = true;
      setTimeout(() => {
        held = false;
        sendNext();
      }, retry_after * 1000);
    } else if (item.shown) keep({ ...item, status: 'failed', why: message });
    else drop(item.frame.id);
    sendNext();
  },
  gone: ({ reason }) => over(reason),
};

/**
 * The front desk has the item: it is no longer to go.
 * @param {string} id
 */
function settle(id) {
  const item = find(id);
  if (!item) return;
  drop(id);
  notify.online_();
  // What was asked for has been given; the front desk says thanks.
  if (!item.shown) receive.state({ [item.frame.type === 'rate' ? 'ask_rating' : 'ask_contact']: false });
}

/**
 * Takes `frame` for the front desk: sent now, or kept until the line is back.
 * @param {{type: string, [field: string]: unknown}} frame
 * @param {string} [shown] what the reader sees of it meanwhile
 */
export function post(frame, shown) {
  const id = crypto.getRandomValues(new BigUint64Array(2)).join('-');
  // A "yes" that goes out late must not be taken for the answer to what was asked meanwhile.
  keep({ frame: { ...frame, id, after: last(), consent: consented }, shown, at: new Date().toISOString(), status: 'waiting' });
  local('started', 1);
  sendNext();
  wake();
}

/** What is on its way, else what is the next to go. */
const next = () => waiting().find(({ status }) => /waiting|sent/.test(status));

/** One after the other: what is refused for a moment holds back what was written after it. */
function sendNext() {
  const item = next();
  if (online && !held && item?.status === 'waiting') {
    item.status = 'sent';
    ask(item.frame);
  }
  notify.waiting_();
}

/**
 * Goes on in another language, where its texts can be had now.
 * @param {string} other
 */
async function turnTo(other) {
  const spoken = await speak(other);
  if (spoken) notify.redraw_();
  return spoken;
}

/**
 * The reader chooses a language.
 * @param {string} other
 */
export async function chooseLanguage(other) {
  if (!(await turnTo(other))) return;
  chosenLanguage = language;
  hint('language', { language });
}

/**
 * The conversation is in this language for the front desk: so it is here, unless the reader has just chosen another.
 * @param {string} [current]
 */
function hearLanguage(current) {
  if (current === chosenLanguage) chosenLanguage = '';
  if (current && chosenLanguage) hint('language', { language: chosenLanguage });
  else if (current && current !== language) return turnTo(current);
}

notify.frame_ = (frame) => receive[frame.type]?.(frame);
notify.language_ = hearLanguage;

// Another tab has taken something for the front desk, or sent it.
listen(window, 'storage', ({ key, newValue }) => {
  const id = idIn(key);
  if (!id) return;
  if (newValue) restore(id);
  else settle(id);
  notify.waiting_();
});
