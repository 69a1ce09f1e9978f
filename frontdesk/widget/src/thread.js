import { h, icon } from './dom.js';
import { safeText } from './safetext.js';
import { clock, dayHeading } from './wording.js';

const TOGETHER_WITHIN = 5 * 60_000;
export const BOT = 'M12 2v3M6 8h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-5l-4 3v-3H6a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM9 13v1M15 13v1';
const TICKS = {
  waiting: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  failed: 'M12 7v6M12 16.5v.5M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  sent: 'M5 12.5l4.5 4.5L19 7',
  received: 'M2 12.5L6.5 17 15 7M11 16l1 1L21.5 7',
};
TICKS.seen = TICKS.received;

/** The messages on screen: grouped by who speaks, with day and time, buttons only under the last that has them. */
export class Thread {
  #previous;

  constructor(view) {
    this.view = view;
    this.list = h('ol', { class: 'messages' });
    this.waiting = h('ol', { class: 'messages' });
  }

  get texts() {
    return this.view.texts;
  }

  clear() {
    this.list.replaceChildren();
    this.#previous = this.buttons = undefined;
  }

  who(message) {
    if (message.from === 'agent') return message.name ? this.texts.person(message.name) : this.texts.somebody;
    return { bot: this.texts.bot, customer: this.texts.you, system: this.texts.system }[message.from];
  }

  add(message) {
    const { language } = this.view;
    const day = dayHeading(language, this.texts, message.at);
    if (day !== this.#previous?.day) {
      this.list.append(h('li', { class: 'day' }, h('span', {}, day)));
      this.#previous = undefined;
    }
    const before = this.#previous?.message;
    const joined = before && before.from === message.from && before.name === message.name && new Date(message.at) - new Date(before.at) < TOGETHER_WITHIN;
    if (joined) this.#previous.row.classList.add('continued');
    const row = this.row(message, joined);
    this.list.append(row);
    this.#previous = { day, message, row };
    if (message.from === 'customer' || message.buttons?.length) this.#withdrawButtons();
    if (message.buttons?.length) {
      const box = h('div', { class: 'buttons', role: 'group', 'aria-label': this.who(message) },
        message.buttons.map((button) => h('button', { type: 'button', class: 'choice', onclick: () => this.press(message, button) }, safeText(button.title))));
      row.append(box);
      this.buttons = { box, message };
    }
    return row;
  }

  /** A button answers once; the next question brings its own. */
  press(message, button) {
    this.#withdrawButtons();
    this.view.press(message.seq, button);
  }

  #withdrawButtons() {
    if (this.buttons?.box.contains(this.view.root.activeElement)) this.view.focusComposer();
    this.buttons?.box.remove();
    this.buttons = undefined;
  }

  row(message, joined, status = 'received') {
    const { from } = message;
    const who = this.who(message);
    const mine = from === 'customer';
    const time = h('time', { datetime: message.at }, clock(this.view.language, message.at));
    return h('li', { class: `row ${from}`, 'data-seq': message.seq },
      !joined && !mine && from !== 'system' && h('div', { class: 'who' }, from === 'bot' ? icon(BOT, 'face') : h('span', { class: 'face', 'aria-hidden': 'true' }, (message.name || '?')[0]), who),
      (mine || joined || from === 'system') && h('span', { class: 'sr' }, `${who}: `),
      message.card && this.view.later ? this.view.later.cardView(message, this.view) : h('div', { class: 'bubble' }, safeText(message.text || '')),
      h('div', { class: 'meta' }, time, mine && this.#tick(status)));
  }

  #tick(status) {
    return h('span', { class: `tick ${status}` }, icon(TICKS[status]), h('span', { class: 'sr' }, this.texts.status[status]));
  }

  /** What the desk does not have yet, below everything it has. */
  showWaiting(items) {
    this.waiting.replaceChildren(...items.filter((item) => item.shown).map((item) => {
      const row = this.row({ from: 'customer', at: item.at, text: item.shown }, false, item.status);
      row.dataset.id = item.frame.id;
      row.classList.add(item.status);
      if (item.status !== 'failed') return row;
      const again = () => this.view.correct(item);
      row.append(h('div', { class: 'why' }, h('span', {}, item.why || this.texts.status.failed), h('button', { type: 'button', onclick: again }, this.texts.edit),
        h('button', { type: 'button', onclick: () => this.view.client.drop(item.frame.id) }, this.texts.drop)));
      return row;
    }));
    if (items.some((item) => item.shown)) this.#withdrawButtons();
  }

  /** A person has read up to `seq`. */
  markRead(seq) {
    for (const row of this.list.querySelectorAll('.customer')) {
      if (+row.dataset.seq <= seq) row.querySelector('.tick:not(.seen)')?.replaceWith(this.#tick('seen'));
    }
  }
}
