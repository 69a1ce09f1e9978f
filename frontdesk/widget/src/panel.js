// The frame of the chat: heading, menu, place for messages and field; keeps the focus inside.
import { composer } from './composer.js';
import { messages, past } from './conversation.js';
import { chooseLanguage, post } from './exchange.js';
import { box, field, focusField, makeParts, setBox, toEnd } from './parts.js';
import { nameOf, thread } from './thread.js';
import { desk, download, focused, h, languages, leave, privacy, provider, root } from './tools.js';
import { clock, language, say, tag } from './words.js';

const CAN_TAKE_FOCUS = 'button, textarea, input, a, summary, [tabindex="0"]';

/** Draws the chat anew, in the language of the moment. */
export function panel() {
  const { logo_, status_, bar_, past_, forms_, typing_, aloud_, consent_, log_ } = makeParts();
  const { menu_: menu, more_: more, toggle_: toggle } = makeMenu();
  consent_.append(say('consent'), ' ', h('a', { href: privacyAddress(), target: '_blank', rel: 'noopener noreferrer' }, say('privacy')));
  log_.append(past_, ...thread(), typing_, forms_);
  const head = h('header', logo_, h('div.names', h('h2', say('title')), status_), more, tool(say('close'), '✕', leave));
  const foot = h('div.foot', bar_, consent_, composer());
  setBox(h('section.panel', { role: 'dialog', 'aria-label': say('dialog'), tabindex: -1, lang: tag, onkeydown }, head, menu, log_, foot, aloud_));

  /** @param {KeyboardEvent} event */
  function onkeydown(event) {
    if (event.key === 'Tab') keepFocus(event);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (menu.hidden) leave();
    else toggle();
  }
}

const privacyAddress = () => privacy || `${desk}/privacy?language=${language}&provider=${provider}`;

/**
 * @param {string | undefined} name
 * @param {string} sign
 * @param {() => void} onclick
 */
const tool = (name, sign, onclick) => h('button.tool', { 'aria-label': name, title: name, onclick }, sign);

/** The menu, the button that opens it, and what opens and closes it. */
function makeMenu() {
  /**
   * @param {string} name
   * @param {import('./types.js').Child} words
   * @param {() => void} act
   */
  const item = (name, words, act) => h(`button.${name}`, { onclick: () => (toggle(), act()) }, words);
  /**
   * @param {string} name
   * @param {string} type
   */
  const confirmed = (name, type) => item(name, say(name), () => confirm(say(name), say(`${name}-ask`), type, more));
  const others = Object.keys(languages).filter((other) => other !== language);
  const menu = h('div.menu', { hidden: true },
    others.map((other) => item('other', h('span', { lang: languages[other].tag }, languages[other].switch), () => switchTo(other))),
    item('transcript', say('transcript'), transcript), confirmed('restart', 'restart'), confirmed('erase', 'delete'));
  const more = tool(say('menu'), '•••', () => toggle());

  function toggle() {
    const inside = menu.contains(focused());
    menu.hidden = !menu.hidden;
    more.ariaExpanded = /** @type {any} */ (!menu.hidden);
    if (!menu.hidden) menu.querySelector('button')?.focus();
    else if (inside) more.focus();
  }
  return { menu_: menu, more_: more, toggle_: toggle };
}

/** @param {string} other */
async function switchTo(other) {
  await chooseLanguage(other);
  focusField();
}

/**
 * Asks before what cannot be undone; meanwhile the rest waits.
 * @param {string | undefined} yes
 * @param {string | undefined} words
 * @param {string} type the frame to send
 * @param {HTMLElement} back where the focus goes afterwards
 */
function confirm(yes, words, type, back) {
  const others = /** @type {HTMLElement[]} */ ([...box.children]);
  /** @param {boolean} [act] */
  const answer = (act) => {
    question.remove();
    for (const other of others) other.inert = false;
    back.focus();
    if (act) post({ type });
  };
  const no = h('button', { onclick: () => answer() }, say('cancel'));
  const question = h('div.confirm', { role: 'alertdialog', 'aria-modal': 'true', 'aria-label': yes, 'aria-describedby': 'question', onkeydown(event) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    answer();
  } },
    h('p', { id: 'question' }, words), h('div.pair', h('button.main', { onclick: () => answer(true) }, yes), no));
  for (const other of others) other.inert = true;
  box.append(question);
  no.focus();
}

/**
 * The tab key goes round within the chat.
 * @param {KeyboardEvent} event
 */
function keepFocus(event) {
  const stops = /** @type {HTMLElement[]} */ ([...box.querySelectorAll(CAN_TAKE_FOCUS)]).filter((stop) => stop.offsetParent && !stop.closest('[inert]'));
  const [first, last] = [stops[0], /** @type {HTMLElement} */ (stops.at(-1))];
  const [from, to] = event.shiftKey ? [first, last] : [last, first];
  if (focused() !== from && !(event.shiftKey && focused() === box)) return;
  event.preventDefault();
  to.focus();
}

/** The conversation as plain text, one paragraph a message. */
function transcript() {
  const paragraphs = [...past, ...messages].map((message) => `[${clock(message.at, 'short')}] ${nameOf(message)}:\n${message.text}\n`);
  download(`${say('log').toLowerCase()}.txt`, 'text/plain', `\ufeff${paragraphs.join('\n')}`);
}

// On a phone the panel is exactly what the on-screen keyboard leaves of the screen.
const viewport = /** @type {VisualViewport} */ (window.visualViewport);
viewport.onresize = viewport.onscroll = () => {
  const { style } = /** @type {HTMLElement} */ (root.host);
  style.setProperty('--seen-height', `${viewport.height}px`);
  style.setProperty('--seen-top', `${viewport.offsetTop}px`);
  if (focused() === field) toEnd();
};
