// The chat behind the launcher: what the desk says becomes what the reader sees, and back.
import style from './chat.css';
import { Client } from './client.js';
import { composer } from './composer.js';
import { h } from './dom.js';
import { followKeyboard, panel } from './panel.js';
import { openStore } from './store.js';
import { Thread } from './thread.js';

// What the answer card is made with.
export { h, icon, svg } from './dom.js';
export { safeText } from './safetext.js';
export { format, hard, localeOf } from './wording.js';

const TEXTS = { pt: './texts.pt.js', fr: './texts.fr.js' };
const LATER = { pt: './later.pt.js', fr: './later.fr.js' };
const textsOf = async (language, files = TEXTS) => (await import(files[language])).default;

/** Starts the chat in `element`; returns what the launcher may ask of it. */
export async function start(settings) {
  return new Chat(settings, { ...(await textsOf(settings.language)) });
}

class Chat {
  #asks; #fetching; #noticeOver; #panel; #past; #sending; #skipped; #thread; #told; #typingOver; #wasOnline; #writer;

  constructor({ desk, element, provider, privacy, language, token }, texts) {
    Object.assign(this, { desk, element, language, texts, privacy, root: element.shadowRoot });
    this.store = openStore(provider);
    this.#dress(style);
    this.client = new Client({ desk, provider, language, token, store: this.store, on: this.#changes() });
    this.#build();
    addEventListener('storage', ({ key }) => key === this.store.shared.key('seen') && this.#count());
    document.addEventListener('visibilitychange', () => this.seen());
    followKeyboard(element, () => this.isOpen && this.root.activeElement?.id === 'message' && this.#panel.toEnd());
    this.client.start();
    this.#fetchLater();
  }

  #dress(css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets, sheet];
  }

  /** Answers shown as text so far become cards; forms asked for appear. */
  #fetchLater() {
    const { language } = this;
    this.#fetching ||= Promise.all([import('./later.js'), textsOf(language, LATER)]).then(([later, texts]) => {
      if (language !== this.language) return (this.#fetching = undefined), this.#fetchLater();
      if (!this.later) this.#dress(later.style);
      this.later = later;
      Object.assign(this.texts, texts);
      if (this.client.all.some((m) => m.card)) this.#build();
      else this.#showState();
    }, () => (this.#fetching = undefined));
    return this.#fetching;
  }

  /** What the client reports, and what the reader then sees. */
  #changes() {
    return {
      messages: (shown) => this.#showMessages(shown),
      pending: () => this.#panel.follow(() => this.#thread.showWaiting(this.client.outbox.all()), this.#sending),
      state: () => this.#showState(),
      online: () => this.#showBar(),
      refused: () => this.#panel.tellBar(this.texts.refused),
      typing: (from) => this.#showTyping(from),
      read: () => this.#thread.markRead(this.client.readByTeam),
      done: (type) => this.#given(type),
      past: () => this.#panel.follow(() => this.#showPast()),
      notice: (words, seconds, item) => this.notice(words, seconds, item),
      needToken: () => this.element.tell('token'),
      language: (language) => language !== this.language && this.#speak(language),
      emptied: () => this.#build(),
      gone: (reason) => this.#end(reason),
    };
  }

  /** Draws everything anew, in the language of the moment. */
  #build() {
    const at = this.root.activeElement;
    const focused = this.#panel?.box.contains(at);
    this.#thread = new Thread(this);
    this.#writer = composer(this);
    this.typing = h('p', { class: 'typing', hidden: true });
    this.#past = h('div');
    this.#asks = h('div', { class: 'asks' });
    this.consent = h('p', { class: 'consent' }, this.texts.consent, ' ',
      h('a', { href: this.privacy || `${this.desk}/privacy?language=${this.language}`, target: '_blank', rel: 'noopener noreferrer' }, this.texts.privacy, h('span', { class: 'sr' }, ` (${this.texts.newTab})`)));
    const before = this.#panel?.box;
    this.#panel = panel(this, { thread: this.#thread, writer: this.#writer, consent: this.consent, past: this.#past, asks: this.#asks, typing: this.typing });
    if (before) before.replaceWith(this.#panel.box);
    else this.root.prepend(this.#panel.box);
    this.#panel.box.hidden = !this.isOpen;
    if (!this.client) return;
    this.#showPast();
    for (const message of this.client.log.messages) this.#thread.add(message);
    this.#thread.showWaiting(this.client.outbox.all());
    this.#thread.markRead(this.client.readByTeam);
    this.#showState();
    this.#showBar();
    this.#writer.grow();
    this.#panel.toEnd();
    if (!focused) return;
    if (at === before) this.#panel.box.focus();
    else this.focusComposer(at.id === 'message');
  }

  /** Goes on in `language`, unless its texts cannot be had now. */
  async #speak(language) {
    this.client.language = language;
    const told = await Promise.all([textsOf(language), this.later && textsOf(language, LATER)]).catch(() => {});
    if (!told || this.client.language !== language) return;
    Object.assign(this, { language, texts: Object.assign({}, ...told) });
    this.element.setLanguage(language);
    this.#build();
  }

  open(focus) {
    this.isOpen = true;
    this.#panel.box.hidden = false;
    this.element.toggleAttribute('open', true);
    this.store.tab.set('open', '1');
    this.client.start();
    this.#writer.grow();
    this.#panel.toEnd();
    this.seen();
    // On a touch screen the keyboard would hide the greeting, so the chat itself takes the focus.
    if (focus) (matchMedia('(pointer: coarse)').matches ? this.#panel.box : this.#writer.field).focus();
  }

  close() {
    this.isOpen = false;
    this.#panel.box.hidden = true;
    this.element.toggleAttribute('open', false);
    this.store.tab.drop('open');
  }

  leave = () => this.element.close();

  #showMessages(shown) {
    const read = +this.store.shared.get('seen') || 0;
    this.#panel.follow(() => {
      let first;
      for (const message of shown) {
        const row = this.#thread.add(message);
        if (message.seq > read) first ||= row;
      }
      if (shown.some((m) => m.card)) this.#fetchLater();
      this.#thread.showWaiting(this.client.outbox.all());
      return first;
    });
    for (const message of shown) {
      if (message.from !== 'customer' && message.seq > read) this.#panel.say(`${this.#thread.who(message)}: ${message.text}`);
    }
    this.#thread.markRead(this.client.readByTeam);
    if (shown.some((m) => m.from !== 'customer')) this.#showTyping(null);
    this.#showConsent();
    this.seen();
  }

  /** What is on a visible screen has been read. */
  seen() {
    const { last } = this.client.log;
    const read = +this.store.shared.get('seen') || 0;
    if (this.isOpen && !document.hidden && last > read) {
      this.store.shared.set('seen', last);
      this.client.hint({ type: 'seen', seq: last });
    }
    this.#count();
  }

  #count() {
    this.element.setUnread(this.client.log.unread(+this.store.shared.get('seen') || 0));
  }

  #showConsent() {
    this.consent.hidden = this.client.consented || this.client.log.messages.some((m) => m.from === 'customer');
  }

  #showState() {
    const { owner, agent, queue, hours, case: number, ask_contact, ask_rating } = this.client.state;
    const { texts } = this;
    const words = {
      human: () => texts.human(agent || texts.somebody.toLowerCase()),
      waiting: () => (hours && !hours.open ? texts.back(hours.opens) : queue ? texts.queue(queue.position, queue.minutes) : texts.waiting),
    }[owner]?.() || (this.client.online ? texts.bot : texts.connecting);
    this.#panel.tellStatus(number && owner !== 'bot' ? `${words} · ${texts.caseNumber(number)}` : words);
    if (owner && owner !== 'bot' && this.#told && this.#told !== words) this.#panel.say(words);
    this.#told = words;
    this.#panel.box.dataset.owner = owner || 'bot';
    this.#panel.header.firstChild.dataset.initial = (agent || '?')[0];
    this.#showConsent();
    this.ask('contact', ask_contact, () => this.later.contactForm(texts, (value) => this.client.post({ type: 'contact', value })));
    this.ask('rate', ask_rating && !this.#skipped, () => this.later.rateForm(texts, (score, comment) => this.client.post({ type: 'rate', score, comment: comment || undefined }), () => {
      this.#skipped = true;
      this.#showState();
      this.#writer.field.focus();
    }));
  }

  /** Shows a form while the desk asks for it, and keeps what is already filled in. */
  ask(name, wanted, form) {
    const there = this.#asks.querySelector(`[data-ask="${name}"]`);
    if (!wanted) {
      if (there?.contains(this.root.activeElement)) this.#writer.field.focus();
      there?.remove();
    } else if (!this.later) this.#fetchLater();
    else if (!there) {
      const made = form();
      made.dataset.ask = name;
      this.#panel.follow(() => this.#asks.append(made));
      this.#panel.say(made.querySelector('h3, legend').textContent);
    }
  }

  /** What was asked for has been given; the desk says thanks. */
  #given(type) {
    this.client.state[type === 'rate' ? 'ask_rating' : 'ask_contact'] = false;
    this.#showState();
  }

  #showPast() {
    const { past } = this.client;
    const thread = new Thread(this);
    for (const message of past) thread.add(message);
    this.#past.replaceChildren(...(past.length ? [thread.list, h('p', { class: 'day' }, this.texts.now)] : []));
  }

  #showBar() {
    this.#panel.tellBar(this.client.online || (!this.#wasOnline && navigator.onLine) ? '' : this.texts.offline);
    this.#wasOnline ||= this.client.online;
    this.#showState();
  }

  #showTyping(from) {
    clearTimeout(this.#typingOver);
    const who = from === 'agent' ? this.client.state.agent || this.texts.somebody : this.texts.bot;
    this.#panel.follow(() => {
      this.typing.hidden = !from;
      this.typing.replaceChildren(...(from ? [h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')), h('span', { class: 'sr' }, this.texts.typing(who))] : []));
    });
    // A lost "off" must not leave somebody writing for ever.
    if (from) this.#typingOver = setTimeout(() => this.#showTyping(null), 15_000);
  }

  notice(words, seconds, item) {
    this.#panel.tellBar(seconds ? `${words || ''} ${this.texts.slowDown(seconds)}`.trim() : words);
    if (item) this.#panel.say(words);
    clearTimeout(this.#noticeOver);
    this.#noticeOver = setTimeout(() => this.#showBar(), (seconds || 8) * 1000);
  }

  #end(reason) {
    this.#writer.form.hidden = this.consent.hidden = true;
    this.#panel.tellBar('');
    this.element.setUnread(0);
    const begin = h('button', { type: 'button', class: 'main', onclick: () => (this.#build(), this.client.start(), this.#writer.field.focus()) }, this.texts.begin);
    this.#asks.replaceChildren(h('div', { class: 'ask end' }, h('p', { role: 'status' }, this.texts.gone[reason] || this.texts.gone.expired), begin));
    if (this.isOpen) begin.focus();
  }

  // What the reader does.
  post(frame, shown) {
    this.#sending = true;
    this.client.post(frame, shown);
    this.#sending = false;
  }

  send(text) {
    this.post({ type: 'message', text, consent: true }, text);
    this.client.consented = true;
  }

  press(seq, button) {
    this.post({ type: 'press', seq, button: button.id, consent: true }, button.title);
    this.client.consented = true;
  }

  /** The offer's own button where one is shown, the same wish in words otherwise. */
  talk() {
    const offer = this.#thread.buttons?.message;
    if (offer?.kind === 'offer') this.#thread.press(offer, offer.buttons[0]);
    else this.send(this.texts.talkText);
    this.focusComposer();
  }

  correct(item) {
    this.client.drop(item.frame.id);
    this.#writer.fill(item.shown);
  }

  focusComposer(wanted) {
    if (wanted || !matchMedia('(pointer: coarse)').matches) this.#writer.field.focus();
    else this.#panel.log.focus();
  }

  otherLanguage = async () => {
    await this.#speak(this.language === 'pt' ? 'fr' : 'pt');
    this.client.hint({ type: 'language', language: this.language });
    this.focusComposer();
  };

  transcript = () => this.later?.saveTranscript(this.client.all, (m) => this.#thread.who(m), this.language, this.texts);
  restart = () => this.client.post({ type: 'restart' });
  erase = () => this.client.post({ type: 'delete' });
  signIn = (token) => this.client.signIn(token);
  signOut = () => this.client.signOut();
}
