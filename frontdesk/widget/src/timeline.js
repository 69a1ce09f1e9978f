// The dates of a ruling in order, each with what it is; not drawn to scale, so no line pretends to one.
import { h } from './tools.js';
import { distance, longDay, say } from './words.js';

/**
 * One row a day; undefined where there is no date to show.
 * @param {import('./types.js').Card} card
 */
export function timeline({ ruling: { on }, what_if, deadlines = [] }) {
  if (!deadlines[0]) return undefined;
  /** The labels of each day. @type {Record<string, string[]>} */
  const labels = { [on]: [] };
  for (const { on: day, label } of deadlines) (labels[day] ||= []).push(label);
  const disputed = deadlines.find((deadline) => deadline.disputed_until);
  return h('ol.x-days', Object.keys(labels).sort().map((day) => h(day < on ? 'li.x-past' : 'li',
    h('b', longDay(day)), !what_if && ` · ${distance(on, day)}`, labels[day].map((label) => h('p', label)),
    day === disputed?.on && h('i', `↓ ${say('#disputed')}`))));
}
