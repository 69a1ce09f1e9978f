// The dates of a ruling as a picture that stands upright: one row a day, so that labels cannot meet, in any language, at any width.
import { h } from './tools.js';
import { daysBetween, distance, longDay, say } from './words.js';

/** Em between two rows: at least, at most, and the days for one more. */
const NEAREST = 0.4;
const FURTHER_AT_MOST = 1.6;
const DAYS_PER_EM = 20;

/**
 * The picture, with the same in words; undefined where there is no date to show.
 * @param {import('./types.js').Card} card
 */
export function timeline({ ruling: { on }, what_if, deadlines = [] }) {
  if (!deadlines[0]) return undefined;
  const { on: disputedFrom, disputed_until: disputedUntil } = deadlines.find((deadline) => deadline.disputed_until) || {};
  /** The labels of each day. @type {Record<string, string[]>} */
  const labels = { [on]: [say(what_if ? '#asked' : '#today')] };
  for (const { on: day, label } of deadlines) (labels[day] ||= []).push(label);
  const days = Object.keys(labels).sort();
  const words = [say('#timeline')];
  const rows = days.map((day, i) => {
    const next = days[i + 1];
    const away = daysBetween(on, day);
    const endsDispute = day === disputedUntil;
    const disputed = isWithin(day, next, disputedFrom, disputedUntil);
    words.push(`${longDay(day)}: ${labels[day].join(', ')}`);
    if (endsDispute) words.push(say('#disputed'));
    const kind = kindOf(away, endsDispute);
    const row = h(`div.${kind}`,
      h('svg', { 'aria-hidden': 'true' }, next && h('line', { y2: '100%', class: disputed ? 'doubt' : next <= on && 'past' }), h('circle', { r: away ? '.38em' : '.5em', class: kind })),
      h('b', longDay(day), away && !what_if && ` · ${distance(away)}`), labels[day].map((label) => h('span', label)), disputed && day === disputedFrom && h('i', `↕ ${say('#disputed')}`));
    if (next) row.style.paddingBottom = `${NEAREST + Math.min(FURTHER_AT_MOST, daysBetween(day, next) / DAYS_PER_EM)}em`;
    return row;
  });
  return h('div.timeline', { role: 'img', 'aria-label': `${words.join('. ')}.` }, rows);
}

/**
 * How a day is drawn.
 * @param {number} away in days from the day of the ruling
 * @param {boolean} endsDispute
 */
function kindOf(away, endsDispute) {
  if (!away) return 'today';
  if (away < 0) return 'past';
  return endsDispute ? 'doubt' : 'ahead';
}

/**
 * Whether two days lie within a time over which the clauses disagree, if there is one.
 * @param {string} day
 * @param {string | undefined} next
 * @param {string | undefined} from
 * @param {string | undefined} until
 */
const isWithin = (day, next, from, until) => next && from && until && from <= day && next <= until;
