// The launcher: all that a page loads at once. The chat itself comes with the first opening.
import style from './launcher.css';

/** @typedef {import('./types.js').Attributes<any>} Attributes */

const TAG = 'retention-chat';
const ICON = 'M6 3h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-7l-5 5v-5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z';
const IN_A_PICTURE = /^(svg|path|line|circle)$/;

/**
 * An element from `name.class`, attributes and listeners (may be left out) and children; nothing is parsed as HTML.
 * @type {import('./types.js').MakeElement}
 */
const h = (/** @type {string} */ name, /** @type {any} */ attributes, /** @type {any[]} */ ...children) => {
  const [tag, ...classes] = name.split('.');
  const made = /** @type {any} */ (document.createElementNS(`http://www.w3.org/${IN_A_PICTURE.test(tag) ? '2000/svg' : '1999/xhtml'}`, tag));
  if (attributes?.constructor !== Object) children.unshift(attributes);
  else {
    for (const [key, value] of Object.entries(attributes)) {
      if (value?.call) made[key] = value;
      else if (value != null && value !== false) made.setAttribute(key, value === true ? '' : value);
    }
  }
  if (classes[0]) made.setAttribute('class', classes.join(' '));
  made.append(...children.flat(3).filter((child) => child));
  return made;
};

const icon = () => h('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, h('path', { d: ICON }));

/**
 * What the browser keeps for one company; in memory where storage is blocked or full.
 * @param {string} provider
 * @param {'localStorage' | 'sessionStorage'} kind
 * @returns {import('./types.js').Drawer}
 */
function drawer(provider, kind) {
  /** @type {any} */
  let area = {};
  try { area = window[kind] || area; } catch { /* blocked */ }
  return /** @type {any} */ ((/** @type {string} */ name, /** @type {any} */ value) => {
    if (!name) return area;
    const key = `rc:${provider}:${name}`;
    if (value === undefined) return area[key];
    const write = () => value === null ? delete area[key] : (area[key] = value);
    try { write(); } catch {
      area = { ...area };
      write();
    }
  });
}

/**
 * The form of the text `key` for a number of things.
 * @type {import('./types.js').FormFor}
 */
const formFor = (texts, key, number, tag) => texts[`${key}-${new Intl.PluralRules(tag).select(number)}`] || texts[`${key}-other`];

/**
 * The language asked for, by its code or a tag that begins with it; the first one if the widget does not have it.
 * @param {string} asked
 */
function languageFor(asked) {
  const [code] = asked.toLowerCase().split('-');
  return LANGUAGES[code] ? code : Object.keys(LANGUAGES)[0];
}

/** @param {HTMLScriptElement} script */
function place(script) {
  const { provider = '', language: asked, position = '', theme, privacy } = script.dataset;
  const desk = new URL(script.src).origin;
  const local = drawer(provider, 'localStorage');
  const tab = drawer(provider, 'sessionStorage');
  /** @type {Record<string, Set<(value: unknown) => void>>} */
  const listeners = {};
  let language = languageFor(asked || document.documentElement.lang);
  let unread = 0;
  let { token } = script.dataset;
  let isOpen = false;
  let failed = false;
  /** @type {Promise<unknown> | undefined} */
  let loading;
  /** @type {import('./types.js').Chat | undefined} */
  let chat;

  const label = h('span.label');
  const badge = h('span.badge');
  const button = h('button.launcher', { 'aria-haspopup': 'dialog', onclick: () => (isOpen ? close() : open()) }, icon(), label, badge);
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'open' });
  root.append(button);
  host.setAttribute('side', position);
  host.toggleAttribute('dark', theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches));

  /** @param {string} css */
  function dress(css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  }

  function relabel(spoken = language) {
    language = spoken;
    const words = LANGUAGES[language];
    const { tag } = words;
    host.lang = tag;
    host.toggleAttribute('open', isOpen);
    label.textContent = failed ? words.failed : words.help;
    badge.textContent = `${unread || ''}`;
    button.ariaExpanded = `${isOpen}`;
    button.ariaLabel = (isOpen ? words.close : failed ? words.failed : words.open) + (unread ? `, ${formFor(words, 'unread', unread, tag).replace('{count}', `${unread}`)}` : '');
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

  /** The chat, loaded once; after a failure it can be asked for again. */
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

  window.RetentionChat = {
    open, close,
    async signIn(fresh) {
      token = fresh;
      if (loading) await load();
      chat?.signIn_(fresh);
    },
    async signOut() {
      token = '';
      await load();
      await chat?.signOut_();
    },
    /** 'unread' (count), 'open', 'close', 'token' (the front desk asks for a fresh one); returns the way to stop. */
    on(event, listener) {
      const list = (listeners[event] ||= new Set());
      list.add(listener);
      if (event === 'unread' && unread) listener(unread);
      return () => list.delete(listener);
    },
    // For the chat, which comes later: see tools.js.
    tools: [h, icon, local, tab, root, desk, provider, privacy, LANGUAGES, language, formFor, dress, count, relabel, emit, close],
  };
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
if (!window.RetentionChat) place(/** @type {HTMLScriptElement} */ (document.currentScript));
