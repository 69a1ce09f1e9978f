// The launcher: all that a page loads at once. The chat itself comes with the first opening.
import style from './launcher.css';

const TAG = 'retention-chat';
const ICON = 'M6 3h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-7l-5 5v-5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z';
const WORDS = {
  pt: { HELP: 'Precisa de ajuda?', OPEN: 'Abrir o chat de ajuda', CLOSE: 'Fechar o chat de ajuda', FAILED: 'Não foi possível abrir. Toque para tentar de novo.', UNREAD: 'mensagem não lida', MANY: 'mensagens não lidas' },
  fr: { HELP: 'Besoin d’aide ?', OPEN: 'Ouvrir l’aide en ligne', CLOSE: 'Fermer l’aide en ligne', FAILED: 'Ouverture impossible. Touchez pour réessayer.', UNREAD: 'message non lu', MANY: 'messages non lus' },
};

/** An element from `name.class`, attributes and listeners (may be left out) and children; nothing is parsed as HTML. */
function h(name, attributes, ...children) {
  const [tag, ...classes] = name.split('.');
  const made = document.createElementNS(`http://www.w3.org/${/^(svg|path|line|circle)$/.test(tag) ? '2000/svg' : '1999/xhtml'}`, tag);
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
}

const icon = () => h('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, h('path', { d: ICON }));

/** What the browser keeps: `(key)` reads, `(key, value)` writes, null drops, `()` is all; in memory where storage is blocked or full. */
function drawer(provider, kind) {
  let area = {};
  try { area = window[kind] || area; } catch { /* blocked */ }
  return (name, value) => {
    if (!name) return area;
    const key = `rc:${provider}:${name}`;
    if (value === undefined) return area[key];
    const write = () => value === null ? delete area[key] : (area[key] = value);
    try { write(); } catch {
      area = { ...area };
      write();
    }
  };
}

function place(script) {
  const { provider, language: asked, position, theme, privacy } = script.dataset;
  const desk = new URL(script.src).origin;
  const local = drawer(provider, 'localStorage');
  const tab = drawer(provider, 'sessionStorage');
  const listeners = {};
  let language = /^fr/i.test(asked || document.documentElement.lang) ? 'fr' : 'pt';
  let unread = 0;
  let { token } = script.dataset;
  let isOpen, failed, loading, chat;

  const label = h('span.label');
  const badge = h('span.badge');
  const button = h('button.launcher', { 'aria-haspopup': 'dialog', onclick: () => (isOpen ? close() : open()) }, icon(), label, badge);
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'open' });
  root.append(button);
  host.setAttribute('side', position);
  host.toggleAttribute('dark', theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches));

  function dress(css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  }

  function relabel() {
    const words = WORDS[language];
    host.lang = language;
    host.toggleAttribute('open', !!isOpen);
    label.textContent = failed ? words.FAILED : words.HELP;
    badge.textContent = unread || '';
    button.ariaExpanded = !!isOpen;
    button.ariaLabel = (isOpen ? words.CLOSE : failed ? words.FAILED : words.OPEN) + (unread ? `, ${unread} ${unread > 1 ? words.MANY : words.UNREAD}` : '');
  }

  function tell(event, value) {
    for (const listener of listeners[event] || []) listener(value);
  }

  function count(number) {
    if (number === unread) return;
    unread = number;
    document.title = (unread ? `(${unread}) ` : '') + document.title.replace(/^\(\d+\) /, '');
    relabel();
    tell('unread', unread);
  }

  function speak(other) {
    language = other;
    relabel();
  }

  function load() {
    loading ||= import(`${desk}/widget/${CHAT}`).then(({ start }) => start(token));
    return loading.then((started) => (chat = started, failed = false), () => {
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
    chat.OPEN(focus);
    tell('open');
  }

  function close() {
    if (!isOpen) return;
    isOpen = false;
    relabel();
    chat.CLOSE();
    button.focus();
    tell('close');
  }

  window.RetentionChat = {
    open, close,
    async signIn(fresh) {
      token = fresh;
      if (loading) await load();
      chat?.SIGN_IN(fresh);
    },
    async signOut() {
      token = '';
      await load();
      await chat?.SIGN_OUT();
    },
    /** 'unread' (count), 'open', 'close', 'token' (the desk asks for a fresh one); returns the way to stop. */
    on(event, listener) {
      const list = (listeners[event] ||= new Set());
      list.add(listener);
      if (event === 'unread' && unread) listener(unread);
      return () => list.delete(listener);
    },
    // For the chat, which comes later: see tools.js.
    tools: [h, icon, local, tab, root, desk, provider, privacy, language, dress, count, speak, tell, close],
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
if (!window.RetentionChat) place(document.currentScript);
