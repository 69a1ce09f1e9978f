/** The conversation as the desk numbers it: each message once, in order, none missing. */
export class Log {
  #ahead;

  constructor() {
    this.messages = [];
    this.#ahead = new Map();
  }

  get last() {
    return this.messages.length ? this.messages.at(-1).seq : 0;
  }

  /** Takes a message in; returns those that may now be shown, in order. */
  take(message) {
    if (message.seq <= this.last) return [];
    this.#ahead.set(message.seq, { ...this.#ahead.get(message.seq), ...message });
    const ready = [];
    for (let next; (next = this.#ahead.get(this.last + 1)); ready.push(next)) {
      this.#ahead.delete(next.seq);
      this.messages.push(next);
    }
    return ready;
  }

  /** Whether something came before what it follows. */
  get gap() {
    return this.#ahead.size > 0;
  }

  unread(seen) {
    return this.messages.filter((m) => m.seq > seen && (m.from === 'bot' || m.from === 'agent')).length;
  }
}
