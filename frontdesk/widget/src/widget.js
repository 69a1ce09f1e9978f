// The launcher: all that a page loads at once. The chat itself comes with the first opening.
import { drawer } from './drawer.js';
import { h, icon } from './element.js';
import style from './launcher.css';

const TAG = 'retention-chat';

const script = /** @type {HTMLScriptElement} */ (document.currentScript);
const { provider = '', language: asked, position = '', theme, privacy } = script.dataset;
const desk = new URL(script.src).origin;
const local = drawer(provider, 'localStorage');
const tab = drawer(provider, 'sessionStorage');
const label = h('span.label');
const badge = h('span.badge');
const button = h('button.launcher', { 'aria-haspopup': 'dialog', onclick: () => (isOpen ? close() : open()) }, icon(), label, badge);
const host = document.createElement(TAG);
const root = host.attachShadow({ mode: 'open' });
/** Functions of the page, by the event they wait for. @type {Record<string, Set<(value: unknown) => void>>} */
const listeners = {};

/** The languages that the company speaks, by code. */
const languages = LANGUAGES;
for (const code in languages) if (languages[code].without?.includes(provider)) delete languages[code];

let { token } = script.dataset;
let language = languageFor(asked || document.documentElement.lang);
let unread = 0;
let isOpen = false;
let failed = false;
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
 * The form of a text for a number of things.
 * @type {import('./types.js').FormFor}
 */
const formFor = (forms, number, tag) => forms[new Intl.PluralRules(tag).select(number)] || forms.other;

/** @param {string} css */
function dress(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
}

function relabel(spoken = language) {
  language = spoken;
  const words = languages[language];
  const { tag } = words;
  host.lang = tag;
  host.toggleAttribute('open', isOpen);
  label.textContent = failed ? words.failed : words.help;
  badge.textContent = /** @type {any} */ (unread || '');
  button.ariaExpanded = /** @type {any} */ (isOpen);
  button.ariaLabel = (isOpen ? words.close : failed ? words.failed : words.open) + (unread ? `, ${formFor(words.unread, unread, tag).replace('{count}', /** @type {any} */ (unread))}` : '');
}

/**
 * @param {string} event
 * @param {unknown} [value]
 */
function emit(event, value) {
  for (const listener of listeners[event] || []) listener(value);
}

/** @param {number} number */
function count(number) {
  if (number === unread) return;
  unread = number;
  document.title = (unread ? `(${unread}) ` : '') + document.title.replace(/^\(\d+\) /, '');
  relabel();
  emit('unread', unread);
}

/** Loads the chat once; after a failure it can be asked for again. */
function load() {
  loading ||= import(`${desk}/widget/${CHAT}`).then(({ start }) => start(token));
  return loading.then((started) => {
    chat = /** @type {import('./types.js').Chat} */ (started);
    failed = false;
  }, () => {
    loading = undefined;
    failed = true;
    relabel();
  });
}

async function open(focus = true) {
  await load();
  if (failed || isOpen) return;
  isOpen = true;
  relabel();
  chat?.open_(focus);
  emit('open');
}

function close() {
  if (!isOpen) return;
  isOpen = false;
  relabel();
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

function place() {
  window.RetentionChat = {
    open, close, signIn, signOut, on,
    // For the chat, which comes later: see tools.js.
    tools: [h, icon, local, tab, root, desk, provider, privacy, languages, language, formFor, dress, count, relabel, emit, close],
  };
  root.append(button);
  host.setAttribute('side', position);
  host.toggleAttribute('dark', theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches));
  dress(style);
  relabel();
  const show = () => document.body.append(host);
  if (document.body) show();
  else addEventListener('DOMContentLoaded', show);
  // A conversation already under way goes on: a person's answer must reach a reader who has not opened the chat.
  if (tab('open')) open(false);
  else if (local('started')) load();
}

// The same tag twice on a page is one widget.
if (!window.RetentionChat) place();
