// Days and amounts of a ruling in the reader's language.
import { format, hard, localeOf } from './chat.js';

const noon = (day) => new Date(`${day}T12:00:00Z`);

/** `2026-11-20` in words, and in figures. */
export const longDay = (language, day) => format(language, noon(day), { dateStyle: 'long', timeZone: 'UTC' });
export const shortDay = (language, day) => format(language, noon(day), { dateStyle: 'short', timeZone: 'UTC' });

/** Whole days from one day to another, negative for the past. */
export const daysBetween = (from, to) => Math.round((noon(to) - noon(from)) / 864e5);

/** "in 12 days", "3 days ago". */
export const distance = (language, days) => hard(new Intl.RelativeTimeFormat(localeOf(language)).format(days, 'day'));

/** A decimal string as money. */
export const money = (language, amount, currency) => hard(new Intl.NumberFormat(localeOf(language), { style: 'currency', currency }).format(amount));

/** The sum of decimal strings, in whole cents, as a decimal string. */
export const sum = (amounts) => (amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100).toFixed(2);
