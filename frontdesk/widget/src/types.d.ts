// What the widget's files hand to one another, for the editor and for `npm run types`. Frames are those of docs/interfaces.md.

/** An element's class by the first part of a name such as `button.tool`. */
export type ElementOf<Name extends string> = Name extends `${infer Tag}.${string}`
  ? ElementOf<Tag>
  : Name extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Name] : Name extends keyof SVGElementTagNameMap ? SVGElementTagNameMap[Name] : HTMLElement;

export type Child = Node | string | number | boolean | null | undefined | readonly Child[];

/** Attributes and listeners of an element; a listener's `this` is the element. */
export type Attributes<Element> = { [name: string]: unknown } & { [name in 'onclick' | 'onclose' | 'oninput' | 'onsubmit' | 'onkeydown']?: (this: Element, event: any) => unknown };

export type MakeElement = <Name extends string>(name: Name, attributes?: Attributes<ElementOf<Name>> | Child, ...children: Child[]) => ElementOf<Name>;

/** What the browser keeps: `(key)` reads, `(key, value)` writes, null drops, `()` is everything. */
export interface Drawer {
  (): Record<string, string>;
  (key: string): string | undefined;
  (key: string, value: string | number | null | undefined): unknown;
}

/** One language a customer may choose: its BCP 47 tag, the version of its texts, the companies that do not speak it, and the launcher's own words. */
export interface LanguageEntry {
  tag: string;
  texts: string;
  without?: string[];
  help: string;
  opening: string;
  open: string;
  failed: string;
  [text: string]: any;
}

export interface Message {
  seq: number;
  at: string;
  from: 'bot' | 'customer' | 'agent' | 'system';
  name?: string;
  text: string;
  kind?: string;
  id?: string;
  card?: Card;
  request?: Receipt;
  buttons?: Button[];
}

export interface Button { id: string; title: string }

export type Status = 'waiting' | 'sent' | 'received' | 'seen' | 'failed';

/** One frame on its way; `shown` is the text to show meanwhile, if any, `why` the reason of a refusal. */
export interface Item { frame: { id: string; after?: number; type: string; consent?: boolean }; shown?: string; at: string; status: Status; why?: string }

export interface State {
  owner?: 'bot' | 'waiting' | 'human';
  agent?: string | null;
  case?: number | null;
  queue?: { position: number; minutes: number | null } | null;
  hours?: { open: boolean; opens: string } | null;
  ask_contact?: boolean;
  ask_rating?: boolean;
  /** The company's name, and the number of the contract that was proven. */
  company?: string;
  contract?: string | null;
  /** The number of the latest message that the customer has read, on any device. */
  read?: number;
  /** What was registered in this conversation and is not settled. */
  requests?: { number: string; title: string }[];
  language?: string;
}

/** A date to show: `remind` where a reminder is worth it, `disputed_until` where the clauses disagree from here to that day. */
export interface Deadline { name: string; on: string; label: string; remind?: boolean; disputed_until?: string }

export interface Clause { id: string; statement: string; source: string; section?: string; url?: string }

export interface Instalment { due_on: string; amount: string; status: string }

export interface Card {
  ruling: { provider: string; certainty: string; on: string; facts?: { [name: string]: any } };
  title: string;
  verdict: string;
  details?: string[];
  next?: string;
  steps?: string[];
  clauses?: Clause[];
  instalments?: Instalment[];
  currency: string;
  what_if?: boolean;
  deadlines?: Deadline[];
}

/** What became of a request, all of it in the customer's words (protocol/receipt.py). */
export interface Receipt {
  number: string;
  heading: string;
  title: string;
  words?: string;
  replaces?: string;
  not_yet: string;
  deadline?: { on: string; label: string; advice: string } | null;
  notice?: string;
  answer: string;
  contact?: string;
  mailed?: string;
  file: string;
}

/** What the front desk answers to `POST /api/session`. */
export interface Session { session: string; conversation: string; signed_in: boolean; language: string }

/** A frame of the front desk. */
export type Frame = { type: string } & { [field: string]: any };

/** A way to the front desk; `ended_` settles when it is gone. */
export interface Line { send_(frame: object): void; hangUp_(): void; ended_: Promise<unknown> }

export type Receive = (frame: Frame) => void;

/** A refusal of an HTTP call: its status, and the seconds to wait before the next. */
export interface Refusal { status_?: number; wait_?: number }

/** What the chat gives the launcher. */
export interface Chat {
  open_(focus: boolean): void;
  close_(): void;
  signIn_(token?: string): void;
  signOut_(): Promise<void>;
  stop_(): void;
}

/** What the launcher shows: its language, what its button does where the chat knows it better, how much is unread and the latest of it. */
export interface Shown { language_: string; does_?: string; unread_: number; preview_?: string }

/** What the launcher gives the chat, in this order. */
export type Tools = [
  h: MakeElement, icon: () => HTMLElement, local: Drawer, tab: Drawer, root: ShadowRoot, desk: string, provider: string, privacy: string | undefined,
  languages: Record<string, LanguageEntry>, firstLanguage: string, dress: (css: string) => void, theme: string | undefined,
  relabel: (change?: Partial<Shown>) => void, emit: (event: string, value?: unknown) => void, leave: () => void,
  listen: (target: EventTarget, events: string, act: (event: any) => void, capture?: boolean) => void, elsewhere: string,
];

/** What the parts above do when something happens below them; each part fills in its own. */
export interface Notify {
  /** A frame has come. */
  frame_: Receive;
  /** The session is in this language; settles when its texts are there. */
  language_(language: string): Promise<unknown> | unknown;
  /** The list of what is still to go has changed. */
  waiting_(mine?: boolean): void;
  /** The front desk can be reached, or no longer. */
  online_(): void;
  /** The front desk does not take this page. */
  refused_(): void;
  /** The conversation is over. */
  ended_(reason: string): void;
  /** Everything is to be drawn anew. */
  redraw_(): void;
  messages_(added: Message[]): void;
  past_(): void;
  state_(): void;
  read_(): void;
  typing_(from?: string | false): void;
  notice_(words: string, seconds?: number): void;
  /** The row where a turn begins that is not read yet. */
  first_(): HTMLElement | null;
}

declare global {
  /** Put in by the front desk: every language of customers, in the order of choices. */
  const LANGUAGES: Record<string, LanguageEntry>;
  /** Put in by the front desk: another way to reach each company's people, where it gives one. */
  const ELSEWHERE: Record<string, string>;
  /** Put in by the build: the address of the chat. */
  const CHAT: string;
  interface Window {
    RetentionChat: {
      open(): Promise<void>;
      close(): void;
      signIn(token?: string): Promise<void>;
      signOut(): Promise<void>;
      destroy(): void;
      on(event: string, listener: (value?: any) => void): () => void;
      tools: Tools;
    };
  }
}
