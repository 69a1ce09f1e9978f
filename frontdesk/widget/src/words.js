// The language of the moment: its texts, its days and amounts.
import { firstLanguage, h, relabel } from './tools.js';

export let language = firstLanguage;
export let texts;

/** Goes on in `wanted`; false if its texts cannot be had now. */
export async function speak(wanted) {
  try {
    texts = (await import(wanted === 'fr' ? TEXTS_FR : TEXTS_PT)).default;
  } catch {
    return false;
  }
  relabel((language = wanted));
  return true;
}

export const hard = (text) => text.replace(/\s/g, '\u00a0');

// A number and what it counts, a day with month and year, an amount, French punctuation.
const TOGETHER = /R\$ \d|\d[\d.,\s]*€|\d(?:er|º)? (?:de )?\p{L}+(?: (?:de )?\d{4})?| [?!:;»]|« /giu;

export const held = (text) => text.replace(TOGETHER, hard);

const LINK = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’»]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/i;

/** Text as nodes: only http(s) and mail addresses become links; no day or amount breaks across lines. */
export const safeText = (text = '') =>
  text.split(LINK).map((part, i) => {
    if (i % 2 === 0) return held(part);
    const web = /^http/i.test(part);
    return h('a', { href: web ? part : `mailto:${part}`, target: web && '_blank', rel: 'noopener noreferrer' }, part);
  });

const show = (at, dateStyle, timeStyle, timeZone) => hard(new Date(at).toLocaleString(language, { dateStyle, timeStyle, timeZone }));

/** `2026-11-20` in words, and in figures. */
export const longDay = (day) => show(day, 'long', undefined, 'UTC');
export const shortDay = (day) => show(day, 'short', undefined, 'UTC');

/** Whole days from one day to another, negative for the past. */
export const daysBetween = (from, to) => (new Date(to) - new Date(from)) / 864e5;

/** "in 12 days", "3 days ago". */
export const distance = (days) => hard(new Intl.RelativeTimeFormat(language).format(days, 'day'));

/** A decimal string as money. */
export const money = (amount, currency) => hard((+amount).toLocaleString(language, { style: 'currency', currency }));

/** The time of day, with the day where `dateStyle` is given. */
export const clock = (at, dateStyle) => show(at, dateStyle, 'short');

/** The heading of a day in the conversation: today, yesterday or the day in words. */
export function dayHeading(at) {
  const ago = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 864e5);
  return [texts.TODAY, texts.YESTERDAY][ago] || show(at, 'long');
}
