// The launcher: all that a page loads at once. The chat itself comes with the first opening.
import style from './launcher.css';

const script = document.currentScript;
const desk = new URL(script.src).origin;
const TEXTS = {
  pt: { help: 'Precisa de ajuda?', open: 'Abrir o chat de ajuda', close: 'Fechar o chat de ajuda', failed: 'Não foi possível abrir. Toque para tentar de novo.', unread: (n) => (n === 1 ? '1 mensagem não lida' : `${n} mensagens não lidas`) },
  fr: { help: 'Besoin d’aide ?', open: 'Ouvrir l’aide en ligne', close: 'Fermer l’aide en ligne', failed: 'Ouverture impossible. Touchez pour réessayer.', unread: (n) => (n === 1 ? '1 message non lu' : `${n} messages non lus`) },
};
const ICON = 'M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H11l-4.6 4.1c-.5.5-1.4.1-1.4-.6V16A2.5 2.5 0 0 1 4 13.5z';

const make = (name, attributes = {}, ...children) => {
  const made = name === 'svg' || name === 'path' ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

class RetentionChat extends HTMLElement {
  #badge; #button; #chat; #label;

  connectedCallback() {
    if (this.shadowRoot) return;
    const data = script.dataset;
    this.language = /^fr/i.test(data.language || document.documentElement.lang) ? 'fr' : 'pt';
    this.token = data.token;
    this.listeners = {};
    this.unread = 0;
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    this.setAttribute('side', data.position === 'left' ? 'left' : 'right');
    this.#darken(data.theme);
    this.#label = make('span', { class: 'label' });
    this.#badge = make('span', { class: 'badge', hidden: '' });
    this.#button = make('button', { type: 'button', class: 'launcher', 'aria-expanded': 'false', 'aria-haspopup': 'dialog' },
      make('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, make('path', { d: ICON })), this.#label, this.#badge);
    this.#button.addEventListener('click', () => (this.isOpen ? this.close() : this.open()));
    root.append(this.#button);
    this.#relabel();
    // A conversation already under way goes on: a person's answer must reach a reader who has not opened the chat.
    const kept = (name) => { try { return localStorage[name] || sessionStorage[name]; } catch { return undefined; } };
    if (kept(`rc:${data.provider}:open`)) this.open(false);
    else if (kept(`rc:${data.provider}:started`)) this.load();
  }

  #darken(theme) {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => this.toggleAttribute('dark', theme === 'dark' || (theme === 'auto' && query.matches));
    if (theme === 'auto') query.addEventListener('change', apply);
    apply();
  }

  #relabel() {
    const texts = TEXTS[this.language];
    this.lang = this.language;
    this.#label.textContent = texts.help;
    const parts = [this.isOpen ? texts.close : this.failed ? texts.failed : texts.open];
    if (this.unread) parts.push(texts.unread(this.unread));
    this.#button.setAttribute('aria-label', parts.join(', '));
    this.#button.title = this.failed ? texts.failed : '';
    this.#button.setAttribute('aria-expanded', !!this.isOpen);
    this.#badge.textContent = this.unread > 99 ? '99+' : this.unread;
    this.#badge.hidden = !this.unread;
  }

  load() {
    this.loading ||= import(new URL('widget/chat.js', script.src)).then(async ({ start }) => {
      this.failed = false;
      return (this.#chat = await start({ desk, element: this, provider: script.dataset.provider, privacy: script.dataset.privacy, language: this.language, token: this.token }));
    });
    return this.loading.catch(() => {
      this.loading = undefined;
      this.failed = true;
      this.#relabel();
    });
  }

  async open(focus = true) {
    this.#button.classList.add('busy');
    const chat = await this.load();
    this.#button.classList.remove('busy');
    if (!chat || this.isOpen) return;
    this.isOpen = true;
    chat.open(focus);
    this.#relabel();
    this.tell('open');
  }

  close() {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#chat.close();
    this.#relabel();
    this.#button.focus();
    this.tell('close');
  }

  setUnread(count) {
    if (count === this.unread) return;
    this.unread = count;
    document.title = (count ? `(${count}) ` : '') + document.title.replace(/^\(\d+\) /, '');
    this.#relabel();
    this.tell('unread', count);
  }

  setLanguage(language) {
    this.language = language;
    this.#relabel();
  }

  tell(event, value) {
    for (const f of this.listeners[event] || []) f(value);
  }
}

// The same tag twice on a page is one widget.
if (!customElements.get('retention-chat')) {
  customElements.define('retention-chat', RetentionChat);
  const element = document.createElement('retention-chat');
  window.RetentionChat = {
    open: () => element.open(),
    close: () => element.close(),
    async signIn(token) {
      element.token = token;
      if (element.loading) await (await element.load())?.signIn(token);
    },
    async signOut() {
      element.token = undefined;
      await (await element.load())?.signOut();
    },
    /** 'unread' (count), 'open', 'close', 'token' (the desk asks for a fresh one); returns the way to stop. */
    on(event, f) {
      const list = (element.listeners[event] ||= new Set());
      list.add(f);
      if (event === 'unread' && element.unread) f(element.unread);
      return () => list.delete(f);
    },
  };
  const place = () => document.body.append(element);
  if (document.body) place();
  else addEventListener('DOMContentLoaded', place);
}
