// The language of the moment: its texts, its days and amounts.
import { desk, firstLanguage, formFor, h, languages, relabel } from './tools.js';

export let language = firstLanguage;

/** The BCP 47 tag of the language, for formats and for `lang`. */
export let tag = '';

/** The texts of each language by number; one that depends on a count as its forms. @type {Record<string, any>} */
const loaded = {};

/**
 * Goes on in `wanted`; false if its texts cannot be had now.
 * @param {string} wanted
 */
export async function speak(wanted) {
  try {
    loaded[wanted] ||= await (await fetch(desk + languages[wanted].texts)).json();
  } catch {
    return false;
  }
  language = wanted;
  tag = languages[wanted].tag;
  relabel(wanted);
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
export const sayCount = (key, count, values) => fill(formFor(loaded[language][key], count, tag), { count, ...values });

/** @param {string} text */
const unbroken = (text) => text.replace(/\s/g, '\u00a0');

// An amount of money, a number and what it counts or a day with month and year, and marks with a space before or after them.
const TOGETHER = /\p{Sc} \d|\d[\d.,\s]*\p{Sc}|\d\p{L}* (\p{L}\p{L} )?\p{L}+( (\p{L}\p{L} )?\d{4})?| [?!:;»]|« /giu;

/**
 * `text` with no line break within what belongs together.
 * @param {string} text
 */
export const held = (text) => text.replace(TOGETHER, unbroken);

const LINK = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’»]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/i;

/**
 * Text as nodes: only http(s) and mail addresses become links; no day or amount breaks across lines.
 * @param {string} [text]
 */
export const safeText = (text = '') =>
  text.split(LINK).map((part, i) => {
    if (i % 2 === 0) return held(part);
    const web = /^http/i.test(part);
    return h('a', { href: web ? part : `mailto:${part}`, target: web && '_blank', rel: 'noopener noreferrer' }, part);
  });

/**
 * @param {string} at
 * @param {'long' | 'short'} [dateStyle]
 * @param {'short'} [timeStyle]
 * @param {string} [timeZone]
 */
const show = (at, dateStyle, timeStyle, timeZone) => unbroken(new Date(at).toLocaleString(tag, { dateStyle, timeStyle, timeZone }));

/**
 * `2026-11-20` in words.
 * @param {string} day
 */
export const longDay = (day) => show(day, 'long', undefined, 'UTC');

/**
 * `2026-11-20` in figures.
 * @param {string} day
 */
export const shortDay = (day) => show(day, 'short', undefined, 'UTC');

/**
 * Whole days from one day to another, negative for the past.
 * @param {string} from
 * @param {string} to
 */
export const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / 864e5;

/**
 * "in 12 days", "3 days ago".
 * @param {number} days
 */
export const distance = (days) => unbroken(new Intl.RelativeTimeFormat(tag).format(days, 'day'));

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
export const clock = (at, dateStyle) => show(at, dateStyle, 'short');

/**
 * The heading of a day in the conversation: today, yesterday or the day in words.
 * @param {string} at
 */
export function dayHeading(at) {
  const ago = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 864e5);
  const near = ['#today', '#yesterday'][ago];
  return near ? say(near) : show(at, 'long');
}
