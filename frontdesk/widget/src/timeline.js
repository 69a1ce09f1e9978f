// The dates of a ruling as a picture that stands upright: one row a day, so that labels cannot meet, in any language, at any width.
import { h } from './tools.js';
import { daysBetween, distance, longDay, say } from './words.js';

/** How far apart two rows may be, and the days for one em of it. */
const WIDEST = 1.6;
const DAYS_PER_EM = 20;

/**
 * The picture, with the same in words; undefined where there is no date to show.
 * @param {import('./types.js').Card} card
 */
export function timeline({ ruling: { on }, what_if, deadlines = [] }) {
  const dispute = deadlines.find(({ disputed_until }) => disputed_until);
  const disputedFrom = dispute?.on || '';
  const disputedUntil = dispute?.disputed_until || '';
  /** @type {Record<string, (string | undefined)[]>} */
  const labels = { [on]: [say(what_if ? 'asked' : 'today')] };
  for (const { on: day, label } of deadlines) (labels[day] ||= []).push(label);
  const days = Object.keys(labels).sort();
  if (!deadlines[0]) return undefined;
  const words = [say('timeline')];
  const rows = days.map((day, i) => {
    const next = days[i + 1];
    const away = daysBetween(on, day);
    const ends = day === disputedUntil;
    const kind = !away ? 'today' : away < 0 ? 'past' : ends ? 'doubt' : 'ahead';
    const doubt = dispute && next && disputedFrom <= day && next <= disputedUntil;
    words.push(`${longDay(day)}: ${labels[day].join(', ')}`);
    if (ends) words.push(say('disputed'));
    const row = h(`div.${kind}`,
      h('svg', { 'aria-hidden': 'true' }, next && h('line', { y2: '100%', class: doubt ? 'doubt' : next <= on && 'past' }), h('circle', { r: away ? '.38em' : '.5em', class: kind })),
      h('b', longDay(day), away && !what_if && ` · ${distance(away)}`), labels[day].map((label) => h('span', label)), doubt && day === disputedFrom && h('i', `↕ ${say('disputed')}`));
    if (next) row.style.paddingBottom = `${0.4 + Math.min(WIDEST, daysBetween(day, next) / DAYS_PER_EM)}em`;
    return row;
  });
  return h('div.timeline', { role: 'img', 'aria-label': `${words.join('. ')}.` }, rows);
}
