import { h, icon } from './dom.js';
import { BOT } from './thread.js';

const CLOSE = 'M6 6l12 12M18 6L6 18';
const MENU = 'M5 12h.1M12 12h.1M19 12h.1';
const DOWN = 'M12 5v14M6 13l6 6 6-6';

/** The frame of the chat: heading, menu, place for messages and composer; opens, closes and keeps the focus inside. */
export function panel(view, { past, thread, writer, consent, asks, typing }) {
  const { texts } = view;
  const item = (label, act, cls) => h('button', { type: 'button', class: cls, onclick: () => (toggleMenu(false), act()) }, label);
  const status = h('p', { class: 'status' });
  const menu = h('div', { class: 'menu', id: 'menu', hidden: true },
    item(texts.other, view.otherLanguage, 'language'), item(texts.transcript, view.transcript, 'transcript'),
    item(texts.restart, () => confirm(texts.restartAsk, texts.restart, view.restart), 'restart'),
    item(texts.erase, () => confirm(texts.eraseAsk, texts.erase, view.erase), 'erase'));
  menu.firstChild.lang = view.language === 'pt' ? 'fr' : 'pt';
  const more = h('button', { type: 'button', class: 'tool', 'aria-label': texts.menu, title: texts.menu, 'aria-expanded': 'false', 'aria-controls': 'menu', onclick: () => toggleMenu(menu.hidden) }, icon(MENU));
  const bar = h('p', { class: 'bar', role: 'status' });
  const log = h('div', { class: 'log', role: 'log', 'aria-live': 'off', 'aria-label': texts.log, tabindex: 0 }, past, thread.list, thread.waiting, typing, asks);
  const latest = h('button', { type: 'button', class: 'latest', hidden: true, 'aria-label': texts.latest, onclick: () => (toEnd(), writer.field.focus()) }, icon(DOWN));
  const voice = h('div', { class: 'sr', 'aria-live': 'polite' });
  const body = h('div', { class: 'body' }, log, latest);
  const foot = h('div', { class: 'foot' }, bar, consent, writer.left, writer.form);
  const header = h('header', {}, h('span', { class: 'logo' }, icon(BOT)), h('div', { class: 'names' }, h('h2', { id: 'title' }, texts.title), status), more,
    h('button', { type: 'button', class: 'tool', 'aria-label': texts.close, title: texts.close, onclick: view.leave }, icon(CLOSE)));
  const box = h('section', { class: 'panel', role: 'dialog', 'aria-label': texts.dialog, tabindex: -1, hidden: true, lang: view.language, onkeydown: keys }, header, menu, body, foot, voice);

  function toggleMenu(show) {
    const inside = menu.contains(view.root.activeElement);
    menu.hidden = !show;
    more.setAttribute('aria-expanded', show);
    if (show) menu.firstChild.focus();
    else if (inside) more.focus();
  }

  const confirm = (words, yes, act) => view.later?.confirm(box, [header, body, foot], more, { words, yes, no: texts.cancel }, act);

  function keys(event) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (!menu.hidden) toggleMenu(false);
      else view.leave();
    } else if (event.key === 'Tab') {
      const stops = [...box.querySelectorAll('button, textarea, input, a[href], summary, [tabindex="0"]')].filter((e) => e.offsetParent && !e.disabled && !e.closest('[inert]') && (e.type !== 'radio' || tabStop(e)));
      const edge = event.shiftKey ? stops[0] : stops.at(-1);
      const at = view.root.activeElement;
      if (at !== edge && !(event.shiftKey && at === box)) return;
      event.preventDefault();
      (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    }
  }

  // Of a group of radio buttons Tab stops at the chosen one, or at the first or last.
  function tabStop(radio) {
    const group = [...radio.form.elements[radio.name]];
    const chosen = group.find((r) => r.checked);
    return chosen ? chosen === radio : radio === group[0] || radio === group.at(-1);
  }

  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 60;
  function toEnd() {
    log.scrollTop = log.scrollHeight;
    box.scrollTop = box.scrollHeight;
  }
  log.addEventListener('scroll', () => (latest.hidden = atEnd()));

  return {
    box, bar, status, log, header,
    /** Shows what `add` adds, from the row it returns on; whoever reads further up is not carried off. */
    follow(add, always) {
      const follow = always || atEnd();
      const first = add();
      if (!follow) latest.hidden = false;
      else if (first?.offsetTop < log.scrollHeight - log.clientHeight) log.scrollTop = first.offsetTop - 12;
      else toEnd();
    },
    toEnd,
    /** Read aloud once by screen readers. */
    say(words) {
      const line = h('p', {}, words);
      voice.append(line);
      setTimeout(() => line.remove(), 8000);
    },
    tellBar(words) {
      if (bar.textContent !== words) bar.textContent = words;
    },
    tellStatus(words) {
      if (status.textContent !== words) status.textContent = words;
    },
  };
}

/** On a phone the panel is exactly what the on-screen keyboard leaves of the screen. */
export function followKeyboard(element, moved) {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const fit = () => {
    element.style.setProperty('--seen-height', `${viewport.height}px`);
    element.style.setProperty('--seen-top', `${viewport.offsetTop}px`);
    moved();
  };
  viewport.addEventListener('resize', fit);
  viewport.addEventListener('scroll', fit);
  fit();
}
