// The launcher: all that a page loads at once. The chat itself comes with the first opening.
import { drawer } from './drawer.js';
import { h, icon } from './element.js';
import { keepInside, keepOnTop } from './host.js';
import style from './launcher.css';

const TAG = 'retention-chat';
/** Milliseconds that the chat may take to come before another way is given. */
const LATE_AFTER = 1800;
/** Milliseconds after which it can be asked for again. */
const LOAD_WITHIN = 15_000;
// A page may have an image or a form of that name, which the document would give instead.
const script = /** @type {HTMLScriptElement} */ (Reflect.get(Document.prototype, 'currentScript', document));
const { provider = '', language: asked, position = '', theme, privacy } = script.dataset;
const desk = new URL(script.src).origin;
const local = drawer(provider, 'localStorage');
const tab = drawer(provider, 'sessionStorage');
const label = h('span.label');
const badge = h('span.badge');
const button = h('button.launcher', { 'aria-haspopup': 'dialog', onclick: () => (isOpen ? close() : open()) });
const note = h('div.note', { role: 'status', onclick: () => failed || open() });
const host = document.createElement(TAG);
const root = host.attachShadow({ mode: 'open' });
/** Functions of the page, by the event they wait for. @type {Record<string, Set<(value: unknown) => void>>} */
const listeners = {};
/** Ends every listener of the widget. */
const life = new AbortController();
const elsewhere = ELSEWHERE[provider] || '';

/** The languages that the company speaks, by code. */
const languages = LANGUAGES;
for (const code in languages) if (languages[code].without?.includes(provider)) delete languages[code];

let { token } = script.dataset;
/** What the button says. @type {import('./types.js').Shown} */
const shown = { language_: languageFor(asked || document.documentElement.lang), unread_: 0 };
let isOpen = false;
let failed = false;
let busy = false;
/** @type {Promise<unknown> | undefined} */
let loading;
/** @type {import('./types.js').Chat | undefined} */
let chat;

/**
 * The language asked for, by its code or a tag that begins with it; the first one if the company does not speak it.
 * @param {string} wanted
 */
function languageFor(wanted) {
  const [code] = wanted.toLowerCase().split('-');
  return languages[code] ? code : Object.keys(languages)[0];
}

/**
 * @param {EventTarget} target
 * @param {string} events
 * @param {(event: any) => void} act
 * @param {boolean} [capture] before all that is within the target
 */
function listen(target, events, act, capture) {
  for (const event of events.split(' ')) target.addEventListener(event, act, { signal: life.signal, capture });
}

/** @param {string} css */
function dress(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

/** @param {Partial<import('./types.js').Shown>} [change] */
function relabel(change) {
  const { language_, does_, unread_, preview_ } = Object.assign(shown, change);
  const { tag, opening, help, open: opens, failed: sorry } = languages[language_];
  host.lang = tag;
  host.toggleAttribute('open', isOpen);
  label.textContent = busy ? opening : help;
  badge.textContent = /** @type {any} */ (unread_ || '');
  button.replaceChildren(isOpen ? '▾' : icon(), label, badge);
  button.ariaExpanded = /** @type {any} */ (isOpen);
  button.ariaBusy = busy ? 'true' : null;
  button.ariaLabel = busy ? opening : failed ? sorry : does_ || opens;
  write(failed ? `${sorry} ${elsewhere}` : isOpen ? '' : preview_);
}

/** What stands beside the button; said once. @param {string} [said] */
function write(said = '') {
  if (note.textContent !== said) note.textContent = said;
}

/**
 * @param {string} event
 * @param {unknown} [value]
 */
function emit(event, value) {
  for (const listener of listeners[event] || []) listener(value);
}

/** Loads the chat once; after a failure it can be asked for again. */
function load() {
  // The part behind # makes each page's widget and each attempt a module of its own.
  loading ||= Promise.race([
    import(`${desk}/widget/${CHAT}#${Math.random()}`),
    new Promise((_, fail) => setTimeout(fail, LOAD_WITHIN)),
  ]).then(({ start }) => {
    life.signal.throwIfAborted();
    return start(token);
  });
  return loading.then((started) => {
    chat = /** @type {import('./types.js').Chat} */ (started);
    failed = false;
    if (life.signal.aborted) chat.stop_();
  }, () => {
    loading = undefined;
    failed = true;
  });
}

async function open(focus = true) {
  if (busy) return;
  busy = true;
  relabel();
  setTimeout(() => busy && write(`${languages[shown.language_].opening} ${elsewhere}`), LATE_AFTER);
  await load();
  // Closed meanwhile, it stays so.
  if (busy && !failed && !isOpen) {
    isOpen = true;
    chat?.open_(focus);
    emit('open');
  }
  busy = false;
  relabel();
}

function close() {
  busy = false;
  if (!isOpen) return relabel();
  isOpen = false;
  chat?.close_();
  button.focus();
  emit('close');
}

/** @param {string} [fresh] */
async function signIn(fresh) {
  token = fresh;
  if (loading) await load();
  chat?.signIn_(fresh);
}

async function signOut() {
  token = '';
  await load();
  await chat?.signOut_();
}

/**
 * 'unread' (count), 'open', 'close', 'token' (the front desk asks for a fresh one); returns the way to stop.
 * @param {string} event
 * @param {(value?: any) => void} listener
 */
function on(event, listener) {
  const list = (listeners[event] ||= new Set());
  list.add(listener);
  if (event === 'unread' && shown.unread_) listener(shown.unread_);
  return () => list.delete(listener);
}

/** Takes the widget off the page, with all that it has set going. */
function destroy() {
  chat?.stop_();
  life.abort();
  host.remove();
  delete (/** @type {any} */ (window).RetentionChat);
}

/** Begins as a later tag would, with what is kept. */
function again() {
  const tag = h('script', { src: script.src, nonce: script.nonce });
  Object.assign(tag.dataset, script.dataset);
  destroy();
  document.documentElement.append(tag);
}

function place() {
  window.RetentionChat = {
    open, close, signIn, signOut, on, destroy,
    // For the chat, which comes later: see tools.js.
    tools: [h, icon, local, tab, root, desk, provider, privacy, languages, shown.language_, dress, theme, relabel, emit, close, listen, elsewhere],
  };
  root.append(button, note);
  host.setAttribute('side', position);
  dress(style);
  relabel();
  keepInside(host);
  const stay = () => (life.signal.onabort = keepOnTop(host, button, listen, again));
  if (document.body) stay();
  else listen(document, 'DOMContentLoaded', stay);
  // A conversation already under way goes on: a person's answer must reach a reader who has not opened the chat.
  const resume = () => (tab('open') ? open(false) : local('started') && load());
  if (/** @type {any} */ (document).prerendering) listen(document, 'prerenderingchange', resume);
  else resume();
}

// The same tag twice on a page is one widget; a later one says who is at the page by then.
if (!window.RetentionChat) place();
else if (token ? token.slice(-24) !== local('token') : local('token')) window.RetentionChat[token ? 'signIn' : 'signOut'](token);
