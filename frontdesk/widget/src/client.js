import { call, pollLine, Refused, socketLine } from './line.js';
import { Log } from './log.js';
import { Outbox } from './outbox.js';

const SOON = 500;
const LATEST = 30_000;
const ACK_WITHIN = 12_000;
const QUIET = 60_000;
const GAP_WITHIN = 2_000;
const newId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, '0')).join('');

/** Keeps one conversation with the desk going; tells the view through `on` what changed. */
export class Client {
  #failures; #filling; #heard; #line; #noSocket; #ready; #running; #wake; #welcomed;

  constructor({ desk, provider, language, token, store, on }) {
    Object.assign(this, { desk, provider, language, token, store, on });
    this.log = new Log();
    this.outbox = new Outbox(store.shared);
    this.past = [];
    this.session = store.shared.get('session');
    this.conversation = store.shared.get('conversation');
    this.state = {};
    this.readByTeam = 0;
    this.online = false;
    this.consented = false;
    this.#wake = () => {};
    addEventListener('online', () => this.#wake());
    addEventListener('offline', () => this.#hangUp());
    addEventListener('storage', (event) => this.#otherTab(event));
    document.addEventListener('visibilitychange', () => document.hidden || this.#lookAlive());
  }

  /** Every message there is to see, earlier conversations first. */
  get all() {
    return [...this.past, ...this.log.messages];
  }

  /** Runs until told to stop: a session, a line, and again after a pause when either is lost. */
  async start() {
    if (this.#running) return;
    this.#running = true;
    this.#failures = 0;
    while (this.#running) {
      let pause;
      try {
        this.#ready ||= await this.#enter();
        await this.talk();
      } catch (error) {
        if (error instanceof Refused) {
          if (error.status === 401) this.#forget();
          else if ([400, 403, 404, 422].includes(error.status)) return this.#refuse();
          pause = error.retryAfter * 1000;
        }
      }
      this.#setOnline(false);
      if (!this.#running) return;
      await this.#rest(pause || Math.min(LATEST, SOON * 2 ** this.#failures++) * (0.5 + Math.random() / 2));
    }
  }

  #refuse() {
    this.#running = false;
    this.#setOnline(false);
    this.on.refused();
  }

  #rest(ms) {
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      this.#wake = () => (clearTimeout(timer), done());
    });
  }

  /** Opens or resumes the session; a token is offered once, as the desk takes each only once. */
  async #enter() {
    const fresh = this.token && this.token.slice(-24) !== this.store.shared.get('token') ? this.token : undefined;
    const ways = [[this.session, fresh], [undefined, fresh], [this.session], []];
    let told;
    for (const [session, token] of ways) {
      const body = { provider: this.provider, language: this.language, token };
      told = await call(this.desk, '/api/session', { method: 'POST', session, body }).catch((error) => {
        // A spent session or token: go on without it, in the end as a stranger.
        if (error.status !== 401) throw error;
      });
      if (told) break;
    }
    if (!told) throw new Error('no session');
    if (fresh && !told.signed_in) this.on.needToken();
    if (fresh) this.store.shared.set('token', fresh.slice(-24));
    if (told.conversation !== this.conversation) this.#empty();
    this.session = told.session;
    this.conversation = told.conversation;
    this.store.shared.set('session', told.session);
    this.store.shared.set('conversation', told.conversation);
    this.on.language(told.language || this.language);
    return true;
  }

  /** One line, live first, asked for in turns where that does not come about. */
  async talk() {
    const live = !this.#noSocket && 'WebSocket' in window;
    this.#welcomed = false;
    let line;
    const receive = (frame) => this.#line === line && this.#receive(frame);
    try {
      line = live ? socketLine(this.desk, this.session, receive) : pollLine(this.desk, this.session, receive, () => this.log.last);
    } catch {
      // A page whose policy does not name the desk's wss: address.
      this.#noSocket = true;
      return this.talk();
    }
    this.#line = line;
    this.#heard = Date.now();
    const late = setTimeout(() => this.#welcomed || line.close(), ACK_WITHIN);
    const pulse = setInterval(() => this.#lookAlive(QUIET), QUIET / 4);
    this.#hello();
    try {
      await line.ended;
    } finally {
      clearTimeout(late);
      clearInterval(pulse);
      this.#line = undefined;
      for (const item of this.outbox.all()) clearTimeout(item.timer);
      if (!this.#welcomed) this.#noSocket = live;
    }
    // A network that refuses WebSocket: ask in turns at once. Where that fails too, the next try is live again.
    if (live && !this.#welcomed && this.#running && navigator.onLine) await this.talk();
  }

  #hello() {
    this.#line?.send({ type: 'hello', after: this.log.last, language: this.language });
  }

  /** Asks for a sign of life when the desk has been silent for `quiet` ms; a dead line is dropped. */
  #lookAlive(quiet = QUIET / 4) {
    this.#wake();
    const line = this.#line;
    const since = this.#heard;
    if (!line || Date.now() - since < quiet) return;
    this.#hello();
    setTimeout(() => this.#line === line && this.#heard === since && line.close(), ACK_WITHIN);
  }

  #hangUp() {
    this.#line?.close();
    this.#setOnline(false);
  }

  #setOnline(online) {
    if (this.online === online) return;
    this.online = online;
    this.on.online(online);
  }

  #receive(frame) {
    this.#heard = Date.now();
    const take = this[`on_${frame.type}`];
    take?.call(this, frame);
  }

  on_welcome(frame) {
    this.#failures = 0;
    this.#welcomed = true;
    this.consented ||= frame.consent;
    this.#setOnline(true);
    this.on_state(frame.state || {});
    if (frame.language) this.on.language(frame.language);
    for (const item of this.outbox.all()) this.#dispatch(item);
  }

  on_message(frame) {
    const shown = this.log.take(frame);
    if (frame.id) this.#settle(frame.id);
    if (shown.length) this.on.messages(shown);
    if (this.log.gap && !this.#filling) {
      this.#filling = setTimeout(() => {
        this.#filling = undefined;
        if (this.log.gap) this.#hello();
      }, GAP_WITHIN);
    }
  }

  /** The desk has it; what is shown stays until it comes back as a message of the log. */
  on_ack({ id, seq }) {
    const item = this.outbox.get(id);
    if (!item) return;
    if (!item.shown || seq <= this.log.last) this.#settle(id);
    else {
      clearTimeout(item.timer);
      item.status = 'received';
      this.on.pending();
    }
  }

  /** Earlier conversations of a customer who has proved who they are. */
  on_history({ messages }) {
    this.past = messages;
    this.on.past();
  }

  #settle(id) {
    const item = this.outbox.get(id);
    if (!item) return;
    clearTimeout(item.timer);
    this.outbox.remove(id);
    this.on.pending();
    if (!item.shown) this.on.done(item.frame.type);
  }

  on_state(state) {
    this.state = { ...this.state, ...state };
    this.on.state(this.state);
    if (state.language) this.on.language(state.language);
  }

  on_typing(frame) {
    this.on.typing(frame.on ? frame.from : null);
  }

  on_seen({ seq }) {
    this.readByTeam = Math.max(this.readByTeam, seq);
    this.on.read();
  }

  on_error(frame) {
    const item = this.outbox.get(frame.id);
    if (frame.retry_after) {
      if (item) clearTimeout(item.timer);
      this.on.notice(frame.message, frame.retry_after);
      clearTimeout(this.later);
      this.later = setTimeout(() => this.outbox.all().forEach((kept) => this.#dispatch(kept)), frame.retry_after * 1000);
    } else if (item) {
      clearTimeout(item.timer);
      if (item.shown) {
        Object.assign(item, { status: 'failed', why: frame.message });
        this.outbox.save(item);
        this.on.pending();
      } else this.outbox.remove(frame.id);
      this.on.notice(frame.message, 0, item);
    } else this.on.notice(frame.message, 0);
  }

  on_gone({ reason }) {
    if (reason !== 'signed_out') return this.#over(reason);
    // Perhaps another tab has just signed in, and its new session is on the way here.
    const { session } = this;
    this.#running = false;
    this.#hangUp();
    setTimeout(() => this.session === session && this.#over(reason), GAP_WITHIN);
  }

  #over(reason) {
    this.outbox.clear();
    this.store.shared.drop('started');
    if (reason === 'restarted') {
      this.#empty();
      this.#ready = false;
      this.#hangUp();
      return this.#wake();
    }
    const elsewhere = this.#forget();
    this.#running = elsewhere;
    this.#hangUp();
    this.#empty();
    if (!elsewhere) this.on.gone(reason);
  }

  /** Takes `frame` for the desk: sent now, or kept until the line is back. */
  post(frame, shown) {
    const item = this.outbox.add({ ...frame, id: newId() }, shown);
    this.on.pending();
    this.store.shared.set('started', '1');
    if (this.online) this.#dispatch(item);
    else this.#wake();
  }

  #dispatch(item) {
    const line = this.#line;
    if (!line || !this.online || item.status === 'failed') return;
    clearTimeout(item.timer);
    item.timer = setTimeout(() => line.close(), ACK_WITHIN);
    line.send(item.frame);
    item.status = 'sent';
    this.on.pending();
  }

  drop(id) {
    this.#settle(id);
  }

  /** For frames that need not arrive: typing, seen. */
  hint(frame) {
    if (this.online) this.#line?.send(frame);
  }

  #otherTab({ key, newValue }) {
    const drawer = this.store.shared;
    if (key === drawer.key('session') && newValue !== this.session) {
      // Signed in, out or erased in another tab: this one follows.
      this.session = newValue;
      this.#ready = false;
      if (!newValue) return this.#over('signed_out');
      this.#hangUp();
      if (this.#running) return;
      this.on.emptied();
      this.start();
    } else if (key?.startsWith(drawer.key('out:'))) {
      const id = key.slice(drawer.key('out:').length);
      if (newValue) this.outbox.restore(`out:${id}`);
      else this.#settle(id);
      this.on.pending();
    }
  }

  async signIn(token) {
    this.token = token;
    this.#ready = false;
    this.#hangUp();
    this.#wake();
    if (!this.#running) this.start();
  }

  async signOut() {
    this.token = undefined;
    const session = this.session;
    this.#over('signed_out');
    if (session) await call(this.desk, '/api/session', { method: 'DELETE', session }).catch(() => {});
  }

  /** Another conversation from here on: nothing of the one before stays. */
  #empty() {
    const shown = this.log.last;
    this.log = new Log();
    this.past = [];
    this.readByTeam = 0;
    this.state = {};
    if (this.conversation) this.outbox.clear();
    this.store.shared.drop('seen');
    if (shown) this.on.emptied();
  }

  /** Lets the session go, unless another tab has a newer one: then that one holds, and true is returned. */
  #forget() {
    const kept = this.store.shared.get('session');
    this.#ready = false;
    if (kept && kept !== this.session) {
      this.session = kept;
      return true;
    }
    this.session = this.conversation = undefined;
    for (const name of ['session', 'conversation', 'token']) this.store.shared.drop(name);
    return false;
  }
}
