// Keeps the way to the desk: session and line, and both again when they are lost.
import { ahead, empty, hearLanguage, last, settle, TAKES } from './conversation.js';
import { call, pollLine, socketLine } from './line.js';
import { idIn, restore, waiting } from './outbox.js';
import { local, provider, tell } from './tools.js';
import { see, showBar, showEnd, showRefused, showWaiting } from './view.js';
import { language } from './words.js';

const SOON = 500;
const LATEST = 30_000;
const PATIENCE = 12_000;
const QUIET = 60_000;
const OTHER_TAB = 2_000;

export let online = false;
export let wake = () => {};
let conversation = local('conversation');
let asked, entered, failures, heard, line, running, token, used, welcomed;

/** Runs until told to stop: a session, a line, and again after a pause when either is lost. */
export async function run(fresh = token) {
  token = fresh;
  if (running) return;
  running = true;
  failures = 0;
  while (running) {
    let pause;
    try {
      entered ||= await enter();
      await talk(true);
    } catch ({ STATUS, WAIT }) {
      if (STATUS === 401) entered = false;
      if (/40[034]|422/.test(STATUS)) {
        running = false;
        showRefused();
      }
      pause = WAIT * 1000;
    }
    setOnline(false);
    pause ||= Math.min(LATEST, SOON * 2 ** failures++) * (0.5 + Math.random() / 2);
    if (running) await new Promise((done) => setTimeout((wake = done), pause));
  }
}

/** Opens or resumes the session; a token is offered once, as the desk takes each only once. */
async function enter() {
  const tail = token?.slice(-24);
  const fresh = tail && tail !== local('token') ? token : undefined;
  const kept = local('session');
  let told;
  // A spent session or token: go on without it, in the end as a stranger.
  for (const [session, offered] of [[kept, fresh], ['', fresh], [kept], []]) {
    told ||= await call('/api/session', session, { provider, language, token: offered }).catch((error) => {
      if (error.STATUS !== 401) throw error;
    });
  }
  if (fresh) {
    if (!told.signed_in) tell('token');
    local('token', tail);
  }
  if (told.conversation !== conversation) empty(conversation);
  local('session', told.session);
  local('conversation', (conversation = told.conversation));
  await hearLanguage(told.language);
  return true;
}

/** One line: live first, asked for in turns at once where that does not come about. */
async function talk(live) {
  used = local('session');
  asked = welcomed = false;
  heard = Date.now();
  let mine;
  let pulse;
  try {
    const receive = (frame) => line === mine && take(frame);
    line = mine = (live ? socketLine : pollLine)(used, receive, last);
    pulse = setInterval(look, 1500);
    hello();
    await mine.ENDED;
  } catch (error) {
    if (!live) throw error;
  } finally {
    clearInterval(pulse);
    line = undefined;
    for (const item of waiting()) if (item.status === 'sent') item.status = 'waiting';
  }
  if (live && !welcomed && running && navigator.onLine) await talk();
}

/** Asks again for what is missing, and for a sign of life in a silence; a line that does not answer is dropped. */
function look() {
  const now = Date.now();
  if (asked && now - asked > PATIENCE) hangUp();
  else if (!asked && (ahead.size || now - heard > QUIET)) hello();
}

/** `frame` is one that the desk answers. */
export function ask(frame) {
  asked ||= Date.now();
  line.SEND(frame);
}

const hello = () => ask({ type: 'hello', after: last(), language });

/** For frames that need not arrive: typing, seen. */
export const hint = (type, more) => online && line?.SEND({ type, ...more });

function hangUp() {
  line?.HANG_UP();
  setOnline(false);
}

function setOnline(now) {
  if (online === now) return;
  online = now;
  showBar();
}

/** The desk has answered on this line. */
export function greeted() {
  failures = 0;
  welcomed = true;
  setOnline(true);
}

function take(frame) {
  heard = Date.now();
  asked = 0;
  TAKES[frame.type]?.(frame);
}

/** The desk ends the session or the conversation. */
export function over(reason) {
  const ended = used;
  if (reason === 'restarted') {
    empty(conversation);
    entered = false;
    hangUp();
    wake();
    return;
  }
  running = false;
  hangUp();
  // Perhaps another tab has just signed in, and its new session is on the way here.
  setTimeout(() => (local('session') === ended ? end(reason) : used === ended && follow()), reason === 'signed_out' ? OTHER_TAB : 0);
}

/** Signed in in another tab: this one goes on with the session kept. */
function follow() {
  entered = false;
  hangUp();
  wake();
  run();
}

export function signIn(fresh) {
  token = fresh;
  follow();
}

export async function signOut() {
  const session = local('session');
  token = '';
  end('signed_out');
  if (session) await call('/api/session', session, undefined, 'DELETE').catch(() => {});
}

function end(reason) {
  for (const name of ['session', 'conversation', 'token', 'started']) local(name, null);
  running = entered = false;
  hangUp();
  empty(conversation);
  conversation = '';
  showEnd(reason);
}

addEventListener('online', () => wake());
addEventListener('offline', hangUp);
document.addEventListener('visibilitychange', () => {
  wake();
  see();
});
addEventListener('storage', ({ key, newValue }) => {
  const id = idIn(key);
  if (id) {
    if (newValue) restore(id);
    else settle(id);
    showWaiting();
  } else if (local('session') !== used && used) {
    // Signed in, out or erased in another tab: this one follows.
    used = '';
    if (local('session')) follow();
    else end('signed_out');
  }
  see();
});
