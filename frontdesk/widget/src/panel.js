// The frame of the chat: heading, menu, place for messages and field; keeps the focus inside.
import { composer } from './composer.js';
import { online } from './connection.js';
import { messages, past, state } from './conversation.js';
import { chooseLanguage, post } from './exchange.js';
import { box, field, focusField, makeParts, parts, setBox, toEnd } from './parts.js';
import { nameOf, talk, thread } from './thread.js';
import { desk, download, focused, h, languages, leave, listen, privacy, provider, root } from './tools.js';
import { clock, label, language, say } from './words.js';

/** @type {HTMLElement} */
let menu;
/** The button that opens the menu. @type {HTMLElement} */
let more;

/** Draws the chat anew, in the language of the moment. */
export function panel() {
  makeParts();
  makeMenu();
  parts.consent_.append(say('#consent'), ' ', h('a', { href: privacyAddress(), target: '_blank', rel: 'noopener noreferrer' }, say('#privacy')));
  parts.log_.append(parts.past_, ...thread(), parts.typing_, parts.forms_);
  const head = h('header', { role: 'none' }, parts.logo_, h('div.x-names', h('h2', say('#title')), parts.status_), more, tool('#close', '✕', leave));
  const foot = h('div.x-foot', parts.pill_, parts.bar_, parts.consent_, parts.length_, composer());
  setBox(h('section.panel', { role: 'dialog', 'aria-label': say('#title'), tabindex: -1 }, head, menu, parts.log_, foot, parts.aloud_));
}

const privacyAddress = () => privacy || `${desk}/privacy?language=${language}&provider=${provider}`;

/**
 * A button of the heading; `name` is the key of what it is called.
 * @param {string} name
 * @param {string} sign
 * @param {() => void} onclick
 */
const tool = (name, sign, onclick) => h('button.x-tool', { 'aria-label': say(name), onclick }, sign);

function makeMenu() {
  /**
   * @param {import('./types.js').Child} words
   * @param {() => void} act
   * @param {string} [kind] its class
   */
  const item = (words, act, kind = '') => h(`button${kind}`, { onclick: () => (toggle(), act()) }, words);
  /**
   * An item that asks before; `type` is the frame to send.
   * @param {string} words
   * @param {string} question
   * @param {string} type
   * @param {string} [kind]
   */
  const confirmed = (words, question, type, kind) => item(say(words), () => confirm(words, question, type), kind);
  const others = Object.keys(languages).filter((other) => other !== language);
  menu = h('div.menu', { hidden: true },
    others.map((other) => item(h('span', { lang: other }, new Intl.DisplayNames(other, { type: 'language' }).of(other)), () => switchTo(other), '.other')),
    item(say('#talk'), talk, '.talk'), item(say('#transcript'), transcript), confirmed('#restart', '#restart-ask', 'restart'), confirmed('#erase', '#erase-ask', 'delete', '.erase'));
  more = tool('#menu', '⋯', toggle);
  showOpen();
}

const showOpen = () => (more.ariaExpanded = /** @type {any} */ (!menu.hidden));

function toggle() {
  const inside = menu.contains(focused());
  menu.hidden = !menu.hidden;
  showOpen();
  if (!menu.hidden) menu.querySelector('button')?.focus();
  else if (inside) more.focus();
}

/** Closes what lies above all else. @param {Event} event */
export function escape(event) {
  // A question above is closed by the browser itself.
  if (box.querySelector('dialog')) return;
  // Else a phone's "back", for which the browser takes this key too, closes the chat with its menu.
  event.preventDefault();
  if (menu.hidden) leave();
  else toggle();
}

/** @param {string} other */
async function switchTo(other) {
  await chooseLanguage(other);
  focusField();
}

/**
 * Asks before what cannot be undone; meanwhile the rest waits.
 * @param {string} name of the item, as it is called
 * @param {string} asked the question
 * @param {string} type the frame to send
 */
function confirm(name, asked, type) {
  const open = type === 'delete' ? state?.requests || [] : [];
  /**
   * @param {string} words
   * @param {object} [extra] what the frame says besides; without it nothing is done
   */
  const choice = (words, extra) => h(extra ? 'button.erase' : 'button.main', { onclick() {
    question.close();
    if (extra) post({ type, ...extra });
  } }, say(words));
  /** @type {HTMLDialogElement} */
  const question = h('dialog', { role: 'alertdialog', 'aria-label': say(name), onclose() {
    question.remove();
    more.focus();
  } },
    h('p', !online ? say('#offline') : open.length ? say('#erase-requests', { requests: open.map(({ number, title }) => `${number} (${title})`).join(', ') }) : say(asked)),
    h('div.x-pair', choice('#cancel'), online && (open.length ? [choice('#erase-keep', { requests: 'keep' }), choice('#erase-drop', { requests: 'drop' })] : choice(name, {}))));
  box.append(question);
  question.showModal();
}

/** The conversation as plain text, one paragraph a message. */
function transcript() {
  const paragraphs = [...past, ...messages].map((message) => `[${clock(message.at, 'short')}] ${label(nameOf(message)).trim()}\n${message.text}\n`);
  download(`${say('#log').toLowerCase()}.txt`, 'text/plain', `\ufeff${paragraphs.join('\n')}`);
}

// On a phone the panel is exactly what the on-screen keyboard leaves of the screen.
const viewport = /** @type {VisualViewport} */ (window.visualViewport);
const fit = () => {
  const { style } = /** @type {HTMLElement} */ (root.host);
  style.setProperty('--seen-height', `${viewport.height}px`);
  style.setProperty('--seen-top', `${viewport.offsetTop}px`);
  if (focused() === field) toEnd();
};
// Not the object's own properties: the page may want those.
listen(viewport, 'resize scroll', fit);
