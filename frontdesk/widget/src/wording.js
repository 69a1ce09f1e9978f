// Times of the conversation in the reader's language; no day or amount breaks across lines.
const HARD = '\u00a0';
const MONTH = '(?:jan|f[eé]v|mar|a[bv]r|mai|ju[inl]|ago|ao[uû]|set|sep|o[uc]t|nov|d[eé][cz])\\p{L}*';
const TOGETHER = new RegExp(
  `\\d{1,2}(?:º|er)? (?:de )?${MONTH}(?: (?:de )?\\d{4})?|R\\$ ?\\d[\\d.,]*|\\d[\\d.,\\s\u202f]* ?(?:€|EUR|BRL|reais)|\\d+ (?:dias?|jours?|meses|mês|mois|h|min|parcelas?|échéances?|mensualités?)(?!\\p{L})| [?!:;»]|« `,
  'giu',
);

export const hard = (text) => text.replace(/[ \u202f]/g, HARD);

/** The text with what belongs together held together by no-break spaces. */
export const held = (text) => text.replace(TOGETHER, hard);

export const localeOf = (language) => (language === 'fr' ? 'fr-FR' : 'pt-BR');
export const format = (language, date, options) => hard(new Intl.DateTimeFormat(localeOf(language), options).format(date));

export const clock = (language, at) => format(language, new Date(at), { timeStyle: 'short' });

/** The heading of a day in the conversation: today, yesterday or the day in words. */
export function dayHeading(language, texts, at, now = new Date()) {
  const midnight = (date) => new Date(date).setHours(0, 0, 0, 0);
  const ago = Math.round((midnight(now) - midnight(at)) / 864e5);
  return [texts.today, texts.yesterday][ago] || format(language, new Date(at), { dateStyle: 'long' });
}
