// The dates of a ruling as a picture that stands upright: one row a day, so that labels cannot meet, in any language, at any width.
import { h } from './tools.js';
import { daysBetween, distance, longDay, texts } from './words.js';

/** What `fact`, a date of a ruling, is called: the day to stop the renewal is the safe one where another clause gives a later. */
export const labelOf = (fact, facts) => texts.DAY[fact === 'stop_renewal_until' && facts.stop_renewal_until_disputed ? 'safe' : fact];

/** The picture, with the same in words; undefined where there is no date to show. */
export function timeline({ ruling: { facts = {}, on }, what_if }) {
  const { stop_renewal_until: safe, stop_renewal_until_disputed: disputed } = facts;
  const days = { [on]: [what_if ? texts.ASKED : texts.TODAY] };
  for (const fact in texts.DAY) {
    const day = facts[fact];
    if (day && !(fact === 'ends_on' && facts.access_until === day)) (days[day] ||= []).push(labelOf(fact, facts));
  }
  const order = Object.keys(days).sort();
  if (!order[1] && days[on].length < 2) return undefined;
  const words = [texts.TIMELINE];
  const rows = order.map((day, i) => {
    const next = order[i + 1];
    const away = daysBetween(on, day);
    const kind = !away ? 'today' : away < 0 ? 'past' : safe && day === disputed ? 'doubt' : 'ahead';
    const doubt = next && safe <= day && next <= disputed;
    words.push(`${longDay(day)}: ${days[day].join(', ')}`);
    if (safe && day === disputed) words.push(texts.DISPUTED);
    const row = h(`div.${kind}`,
      h('svg', { 'aria-hidden': 'true' }, next && h('line', { y2: '100%', class: doubt ? 'doubt' : next <= on && 'past' }), h('circle', { r: away ? '.38em' : '.5em', class: kind })),
      h('b', longDay(day), away && !what_if && ` · ${distance(away)}`), days[day].map((label) => h('span', label)), doubt && day === safe && h('i', `↕ ${texts.DISPUTED}`));
    if (next) row.style.paddingBottom = `${0.4 + Math.min(1.6, daysBetween(day, next) / 20)}em`;
    return row;
  });
  return h('div.timeline', { role: 'img', 'aria-label': `${words.join('. ')}.` }, rows);
}
