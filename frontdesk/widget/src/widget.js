// The launcher: all that a page loads at once. The chat itself comes with the first opening.
import { drawer } from './drawer.js';
import { h, icon } from './element.js';
import { keepInside, keepOnTop } from './host.js';
import style from './launcher.css';

const TAG = 'retention-chat';
const script = /** @type {HTMLScriptElement} */ (document.currentScript);
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
let language = languageFor(asked || document.documentElement.lang);
let unread = 0;
/** Who wrote what is unread, and what. @type {string | undefined} */
let preview;
let isOpen = false;
let failed = false;
let busy = false;
/** What the button does, where the chat knows it better. @type {string | undefined} */
let does;
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
 */
function listen(target, events, act) {
  for (const event of events.split(' ')) target.addEventListener(event, act, life);
}

/** @param {string} css */
function dress(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

/**
 * @param {string} [spoken] the language to go on in
 * @param {string} [acts]
 */
function relabel(spoken = language, acts = does) {
  language = spoken;
  does = acts;
  const { tag, opening, help, open: opens, failed: sorry } = languages[language];
  host.lang = tag;
  host.toggleAttribute('open', isOpen);
  label.textContent = busy ? opening : help;
  badge.textContent = /** @type {any} */ (unread || '');
  button.replaceChildren(isOpen ? '▾' : icon(), label, badge);
  button.ariaExpanded = /** @type {any} */ (isOpen);
  button.ariaBusy = busy ? 'true' : null;
  button.ariaLabel = busy ? opening : acts || opens;
  write(failed ? `${sorry} ${elsewhere}` : isOpen ? '' : preview);
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

/**
 * @param {number} number
 * @param {string} [latest] who wrote what
 */
function count(number, latest) {
  const changed = number !== unread;
  unread = number;
  preview = latest;
  if (!changed) return;
  document.title = (unread ? `(${unread}) ` : '') + document.title.replace(/^\(\d+\) /, '');
  emit('unread', unread);
}

/** Loads the chat once; after a failure it can be asked for again. */
function load() {
  // The part behind # makes each page's widget and each attempt a module of its own.
  loading ||= import(`${desk}/widget/${CHAT}#${Math.random()}`).then(({ start }) => start(token));
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
  busy = true;
  relabel();
  await load();
  busy = false;
  if (!failed && !isOpen) {
    isOpen = true;
    chat?.open_(focus);
    emit('open');
  }
  relabel(language, failed ? languages[language].failed : does);
}

function close() {
  if (!isOpen) return;
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
  if (event === 'unread' && unread) listener(unread);
  return () => list.delete(listener);
}

/** Takes the widget off the page, with all that it has set going. */
function destroy() {
  count(0);
  chat?.stop_();
  life.abort();
  host.remove();
  delete (/** @type {any} */ (window).RetentionChat);
}

function place() {
  window.RetentionChat = {
    open, close, signIn, signOut, on, destroy,
    // For the chat, which comes later: see tools.js.
    tools: [h, icon, local, tab, root, desk, provider, privacy, languages, language, dress, count, relabel, emit, close, listen, elsewhere],
  };
  root.append(button, note);
  host.setAttribute('side', position);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paint = () => host.toggleAttribute('dark', theme === 'dark' || (theme === 'auto' && dark.matches));
  paint();
  listen(dark, 'change', paint);
  dress(style);
  relabel();
  keepInside(host);
  if (document.body) keepOnTop(host, life);
  else listen(document, 'DOMContentLoaded', () => keepOnTop(host, life));
  // A conversation already under way goes on: a person's answer must reach a reader who has not opened the chat.
  const resume = () => (tab('open') ? open(false) : local('started') && load());
  if (/** @type {any} */ (document).prerendering) listen(document, 'prerenderingchange', resume);
  else resume();
}

// The same tag twice on a page is one widget; a later one says who is at the page by then.
if (!window.RetentionChat) place();
else if (token ? token.slice(-24) !== local('token') : local('token')) window.RetentionChat[token ? 'signIn' : 'signOut'](token);
