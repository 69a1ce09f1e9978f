// Keeps the connection with the front desk: session and line, and both again when they are lost.
import { ahead, enter, last, state } from './conversation.js';
import { pollLine, socketLine } from './line.js';
import { notify } from './notify.js';
import { waiting } from './outbox.js';
import { closeSession, current, forgetSession, openSession } from './session.js';
import { listen } from './tools.js';
import { language } from './words.js';

/** @typedef {import('./types.js').Frame} Frame */

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const ANSWER_WITHIN = 3000;
/** On a new line, and on one that was seen to be slow. */
const ANSWER_AT_MOST = 12_000;
/** Silences that are asked about: with the assistant, and with a person. */
const SILENCE = 60_000;
const SILENCE_WITH_PERSON = 20_000;
const OTHER_TAB = 2_000;
const CHECK_EVERY = 1000;
const NOT_TAKEN = /40[034]|422/;

export let online = false;
/** Ends the pause before the next attempt. */
export let wake = () => {};
/** Whether to keep the connection at all. */
let running = false;
/** Whether there is a session to open a line with. */
let entered = false;
/** Attempts in vain, one after the other. */
let failures = 0;
/** The page's token. @type {string | undefined} */
let token;
/** @type {import('./types.js').Line | undefined} */
let line;
/** The session that the line was opened with. @type {string | undefined} */
let used;
let patience = ANSWER_WITHIN;
/** Since when an answer is waited for; 0 if none is. */
let askedAt = 0;
/** When the front desk was last heard. */
let heardAt = 0;
/** Whether the front desk has answered on this line. */
let welcomed = false;

/**
 * Keeps the connection until the conversation ends.
 * @param {string} [fresh] a token to sign in with
 */
export async function run(fresh = token) {
  token = fresh;
  if (running) return;
  running = true;
  failures = 0;
  while (running) {
    const wait = await connect().catch(refused);
    online = false;
    notify.online_();
    notify.waiting_();
    if (running) await pause(wait || nextPause());
  }
}

/** One session and one line, until it ends. */
async function connect() {
  if (!entered) {
    const offered = token;
    const opened = await openSession(offered);
    enter(opened.conversation);
    await notify.language_(opened.language);
    // A page that hears of a refusal may bring a fresh token at once.
    entered = token === offered;
  }
  if (running && entered) await talk(true);
}

/**
 * What a refusal means; returns the milliseconds that the front desk wants us to wait, if it says so.
 * @param {import('./types.js').Refusal} refusal
 */
function refused({ status_, wait_ }) {
  if (status_ === 401) entered = false;
  if (NOT_TAKEN.test(/** @type {any} */ (status_))) {
    running = false;
    notify.refused_();
  }
  return (wait_ || 0) * 1000;
}

/** Longer each time and never the same, so that many pages do not come back all at once. */
const nextPause = () => Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures++) * (0.5 + Math.random() / 2);

/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((done) => setTimeout((wake = /** @type {() => void} */ (done)), milliseconds));

/**
 * One line until it ends. Where a live one does not come about, one by HTTP calls follows at once.
 * @param {boolean} [live]
 */
async function talk(live) {
  used = current() || '';
  askedAt = 0;
  welcomed = false;
  heardAt = Date.now();
  const checking = setInterval(check, CHECK_EVERY);
  try {
    const mine = (live ? socketLine : pollLine)(used, (frame) => { if (line === mine) take(frame); }, last);
    line = mine;
    hello();
    await mine.ended_;
  } catch (error) {
    if (!live) throw error;
  } finally {
    clearInterval(checking);
    line = undefined;
    for (const item of waiting()) if (item.status === 'sent') item.status = 'waiting';
  }
  if (live && !welcomed && running && navigator.onLine) await talk();
}

/** @param {Frame} frame */
function take(frame) {
  heardAt = Date.now();
  if (askedAt) patience = Math.min(ANSWER_AT_MOST, Math.max(ANSWER_WITHIN, 3 * (heardAt - askedAt)));
  askedAt = 0;
  notify.frame_(frame);
}

/** Asks again for what is missing, and for a sign of life in a silence; a line that does not answer is dropped. */
function check() {
  const now = Date.now();
  if (askedAt && now - askedAt > (welcomed ? patience : ANSWER_AT_MOST)) hangUp();
  else if (!askedAt && (ahead.size || now - heardAt > (state.owner === 'bot' ? SILENCE : SILENCE_WITH_PERSON))) hello();
}

const hello = () => ask({ type: 'hello', after: last(), language });

/**
 * Sends a frame that the front desk answers.
 * @param {object} frame
 */
export function ask(frame) {
  askedAt ||= Date.now();
  line?.send_(frame);
}

/**
 * Sends a frame that need not arrive: typing, seen.
 * @param {string} type
 * @param {object} more
 */
export const hint = (type, more) => online && line?.send_({ type, ...more });

function hangUp() {
  line?.hangUp_();
  setOnline(false);
}

/** @param {boolean} now */
function setOnline(now) {
  if (online === now) return;
  online = now;
  notify.online_();
}

/** The front desk has answered on this line. */
export function greeted() {
  failures = 0;
  welcomed = true;
  setOnline(true);
}

/**
 * The front desk ends the session or the conversation.
 * @param {string} reason
 */
export function over(reason) {
  if (reason === 'restarted') {
    enter();
    reenter();
    return;
  }
  const ended = used;
  running = false;
  hangUp();
  const decide = () => {
    if (current() === ended) end(reason);
    else if (used === ended) follow();
  };
  // Perhaps another tab has just signed in, and its new session is on the way here.
  setTimeout(decide, reason === 'signed_out' ? OTHER_TAB : 0);
}

function reenter() {
  entered = false;
  hangUp();
  wake();
}

/** Goes on with the session that another tab or the page has brought. */
function follow() {
  if (!running) notify.redraw_();
  reenter();
  run();
}

/** @param {string} [fresh] */
export function signIn(fresh) {
  token = fresh;
  follow();
}

export async function signOut() {
  const session = current();
  token = '';
  end('signed_out');
  await closeSession(session);
}

/** @param {string} reason */
function end(reason) {
  forgetSession(reason === 'expired');
  entered = false;
  stop();
  enter();
  notify.ended_(reason);
}

/** The page is looked at again: a line that only seems to be there is found out. */
const rouse = () => (wake(), online && !askedAt && hello());

/** Nothing goes over the line any more, until `run`. */
export function stop() {
  running = false;
  hangUp();
  wake();
}

listen(window, 'online focus pageshow', rouse);
// A page with a line is not kept by the browser for the way back.
listen(window, 'offline pagehide', hangUp);
listen(document, 'visibilitychange', rouse);
listen(window, 'storage', () => {
  // Signed in, out or erased in another tab: this one follows.
  if (!used || current() === used) return;
  used = '';
  if (current()) follow();
  else end('signed_out');
});
