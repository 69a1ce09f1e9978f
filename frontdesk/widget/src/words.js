// The language of the moment: its texts, its days and amounts.
import { desk, firstLanguage, h, languages, relabel } from './tools.js';

export let language = firstLanguage;

/** The BCP 47 tag of the language, for formats and for `lang`. */
export let tag = '';

/** The texts of each language by number; one that depends on a count as its forms. @type {Record<string, any>} */
const loaded = {};

/** Milliseconds. */
const TEXTS_WITHIN = 10_000;

/**
 * Goes on in `wanted`; false if its texts cannot be had now.
 * @param {string} wanted
 */
export async function speak(wanted) {
  try {
    loaded[wanted] ||= await (await fetch(`${desk}/widget/texts.${wanted}.json?${languages[wanted].texts}`, { signal: AbortSignal.timeout(TEXTS_WITHIN) })).json();
  } catch {
    return false;
  }
  language = wanted;
  tag = languages[wanted].tag;
  relabel({ language_: wanted });
  return true;
}

/**
 * The text of `key`, which the build makes a number, with `values` in their places; undefined where there is none.
 * @param {string} key
 * @param {Record<string, any>} [values]
 * @returns {string}
 */
export const say = (key, values) => fill(loaded[language][key], values);

/**
 * @param {string | undefined} pattern
 * @param {Record<string, any>} [values]
 * @returns {any}
 */
const fill = (pattern, values = {}) => pattern?.replace(/{(\w+)}/g, (_, name) => values[name]);

/**
 * The text of `key` for a number of things: its form for that number in this language.
 * @param {string} key
 * @param {number} count
 * @param {Record<string, unknown>} [values]
 * @returns {string}
 */
export function sayCount(key, count, values) {
  const forms = loaded[language][key];
  return fill(forms[new Intl.PluralRules(tag).select(count)] || forms.other, { count, ...values });
}

/** @param {string} text */
const unbroken = (text) => text.replace(/\s/g, '\u00a0');

// A number and what it counts or a day with month and year, and marks with a space before or after them.
const TOGETHER = /\d\p{L}* (\p{L}\p{L} )?\p{L}+( (\p{L}\p{L} )?\d{4})?| [?!:;»]|« /giu;

/**
 * `text` with no line break within what belongs together.
 * @param {string} text
 */
const held = (text) => text.replace(TOGETHER, unbroken);

// An address, with the brackets it may hold; a mail address; an amount of money, or a number that somebody may have to copy.
const APART = /(https?:\/\/(?:[^\s<>"()]|\([^\s<>"()]*\))*(?:\([^\s<>"()]*\)|[^\s<>"()\]}.,;:!?'’»])|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\p{L}?\p{Sc} ?(?:\d[\d.,]*)?\d|\d+(?:[.\s]\d{3})*(?:,\d+)?\s?\p{Sc}|[A-Z]{1,4}-\d{3}[\d-]*)/iu;

/**
 * Text as nodes: only http(s) and mail addresses become links; amounts and numbers are not translated, and no day or amount breaks across lines.
 * @param {string} [text]
 */
export const safeText = (text = '') =>
  text.split(APART).map((part, i) => {
    if (i % 2 === 0) return held(part);
    const web = /^http/i.test(part);
    if (!web && !/@/.test(part)) return h('span', { translate: 'no' }, unbroken(part));
    return h('a', { href: web ? part : `mailto:${part}`, target: web && '_blank', rel: 'noopener noreferrer' }, part);
  });

/**
 * @param {string} at
 * @param {Intl.DateTimeFormatOptions} options
 */
const show = (at, options) => unbroken(new Date(at).toLocaleString(tag, options));

/**
 * `2026-11-20` in words.
 * @param {string} day
 */
export const longDay = (day) => show(day, { dateStyle: 'long', timeZone: 'UTC' }).replace(/^1\b/, say('#first'));

/**
 * `2026-11-20` in figures, as the language writes it, with the whole year.
 * @param {string} day
 */
export const shortDay = (day) => unbroken(new Date(day).toLocaleDateString(tag, { timeZone: 'UTC' }));

/**
 * "in 12 days", "yesterday", from one day to another.
 * @param {string} from
 * @param {string} to
 */
export const distance = (from, to) => unbroken(new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format((Date.parse(to) - Date.parse(from)) / 864e5, 'day'));

/**
 * What is written before something that `name` says what it is, with the colon of the language.
 * @param {string} name
 */
export const label = (name) => `${say('#label', { name })} `;

/**
 * `text` with the days among `facts` in figures.
 * @param {string} text
 * @param {Record<string, any>} [facts]
 */
export function brief(text, facts = {}) {
  for (const day of Object.values(facts)) {
    if (/^\d{4}-\d\d-\d\d$/.test(day)) text = text.replace(new RegExp(`\\b${longDay(day).replace(/\s/g, '\\s')}`, 'g'), shortDay(day));
  }
  return text;
}

/**
 * A decimal string as money.
 * @param {string | number} amount
 * @param {string} currency its ISO 4217 code
 */
export const money = (amount, currency) => unbroken((+amount).toLocaleString(tag, { style: 'currency', currency }));

/**
 * The time of day, with the day where `dateStyle` is given.
 * @param {string} at
 * @param {'short'} [dateStyle]
 */
export const clock = (at, dateStyle) => show(at, { dateStyle, timeStyle: 'short' });

/**
 * The heading of a day in the conversation: today, yesterday or the day in words.
 * @param {string} at
 */
export function dayHeading(at) {
  const [now, day] = [new Date(), new Date(at)].map((moment) => moment.toLocaleDateString('sv'));
  try {
    // A clock that is behind sees messages of days to come: they are of today.
    const near = distance(now, day < now ? day : now);
    return Date.parse(now) - Date.parse(day) > 864e5 ? longDay(day) : near[0].toUpperCase() + near.slice(1);
  } catch { /* an old library of the page may read days in its own way */ }
  return undefined;
}
