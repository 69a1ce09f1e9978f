// The frame of the chat: heading, menu, place for messages and field; keeps the focus inside.
import { focusField, turnTo } from './view.js';
import { hint } from './client.js';
import { chooseLanguage, messages, past, post } from './conversation.js';
import { nameOf, send, thread } from './thread.js';
import { desk, download, focused, h, icon, leave, privacy, provider, root, tab } from './tools.js';
import { clock, language, texts } from './words.js';

const LONGEST = 4000;
const TYPING_FOR = 4000;

/** What is on screen now: the dialog, the field, and the parts that change. */
export let box, field, parts;
let typing;

export function panel() {
  parts = {
    STATUS: h('p.status'), LOGO: h('span.logo'), BAR: h('p.bar', { role: 'status' }), PAST: h('div'), ASKS: h('div'),
    TYPING: h('p.typing', { hidden: true }), VOICE: h('div.sr', { 'aria-live': 'polite' }),
    CONSENT: h('p.consent', texts.CONSENT, ' ', h('a', { href: privacy || `${desk}/privacy?language=${language}&provider=${provider}`, target: '_blank', rel: 'noopener noreferrer' }, texts.PRIVACY)),
  };
  const { STATUS, LOGO, BAR, PAST, ASKS, TYPING, VOICE, CONSENT } = parts;
  const item = (name, words, onclick) => h(`button.${name}`, { onclick: () => (toggle(), onclick()) }, words);
  const menu = h('div.menu', { id: 'menu', hidden: true },
    item('other', h('span', { lang: language === 'pt' ? 'fr' : 'pt' }, texts.OTHER), otherLanguage),
    item('transcript', texts.TRANSCRIPT, transcript),
    item('restart', texts.RESTART, () => confirm(texts.RESTART, texts.RESTART_ASK, 'restart')),
    item('erase', texts.ERASE, () => confirm(texts.ERASE, texts.ERASE_ASK, 'delete')));
  const tool = (name, sign, onclick) => h('button.tool', { 'aria-label': name, title: name, onclick }, sign);
  const more = tool(texts.MENU, '•••', toggle);
  const head = h('header', LOGO, h('div.names', h('h2', texts.TITLE), STATUS), more, tool(texts.CLOSE, '✕', leave));
  const LOG = (parts.LOG = h('div.log', { role: 'log', 'aria-live': 'off', 'aria-label': texts.LOG, tabindex: 0 }, PAST, thread(), TYPING, ASKS));
  const foot = h('div.foot', BAR, CONSENT, (parts.FORM = composer()));
  box = h('section.panel', { role: 'dialog', 'aria-label': texts.DIALOG, tabindex: -1, lang: language, onkeydown }, head, menu, LOG, foot, VOICE);

  function toggle() {
    const inside = menu.contains(focused());
    menu.hidden = !menu.hidden;
    more.ariaExpanded = !menu.hidden;
    if (!menu.hidden) menu.firstChild.focus();
    else if (inside) more.focus();
  }

  /** Asks before what cannot be undone; meanwhile the rest waits. */
  function confirm(yes, words, type) {
    const others = [head, LOG, foot];
    const answer = (act) => {
      question.remove();
      for (const other of others) other.inert = false;
      more.focus();
      if (act) post({ type });
    };
    const no = h('button', { onclick: () => answer() }, texts.CANCEL);
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

  function onkeydown(event) {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      event.stopPropagation();
      if (menu.hidden) leave();
      else toggle();
    } else if (key === 'Tab') {
      const stops = [...box.querySelectorAll('button, textarea, input, a, summary, [tabindex="0"]')].filter((stop) => stop.offsetParent && !stop.closest('[inert]'));
      const [from, to] = shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
      if (focused() !== from && !(shiftKey && focused() === box)) return;
      event.preventDefault();
      to.focus();
    }
  }
}

/** Where the customer writes; the draft outlives a reload. */
function composer() {
  const stop = (told) => {
    clearTimeout(typing);
    if (!told && typing) hint('typing', { on: false });
    typing = 0;
  };
  const submit = (event) => {
    event.preventDefault();
    const text = field.value.trim();
    stop(true);
    field.value = '';
    field.oninput();
    if (text) send(text);
    field.focus();
  };
  field = h('textarea', {
    id: 'message', rows: 1, maxlength: LONGEST, enterkeyhint: 'send', placeholder: texts.WRITE, 'aria-label': texts.WRITE,
    oninput(event) {
      const { value, style } = this;
      tab('draft', value);
      // Set through the object model, which a strict policy allows, unlike a style attribute.
      style.height = 'auto';
      style.height = `${this.scrollHeight + 2}px`;
      if (!event) return;
      if (!typing && value.trim()) hint('typing', { on: true });
      clearTimeout(typing);
      typing = value.trim() && setTimeout(stop, TYPING_FOR);
    },
    onkeydown(event) {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
    },
  });
  field.value = tab('draft') || '';
  return h('form.composer', { onsubmit: submit }, field, h('button.send', { 'aria-label': texts.SEND }, '↑'));
}

async function otherLanguage() {
  if (await turnTo(language === 'pt' ? 'fr' : 'pt')) chooseLanguage();
  focusField();
}

/** The conversation as plain text, one paragraph a message. */
function transcript() {
  const paragraphs = [...past, ...messages].map((message) => `[${clock(message.at, 'short')}] ${nameOf(message)}:\n${message.text}\n`);
  download(`${texts.LOG.toLowerCase()}.txt`, 'text/plain', `\ufeff${paragraphs.join('\n')}`);
}

export function toEnd() {
  parts.LOG.scrollTop = 1e9;
  box.scrollTop = 1e9;
}

// On a phone the panel is exactly what the on-screen keyboard leaves of the screen.
const viewport = window.visualViewport;
const fit = () => {
  root.host.style.setProperty('--seen-height', `${viewport.height}px`);
  root.host.style.setProperty('--seen-top', `${viewport.offsetTop}px`);
  if (focused() === field) toEnd();
};
for (const event of ['resize', 'scroll']) viewport.addEventListener(event, fit);
