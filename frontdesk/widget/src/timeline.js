import { svg } from './chat.js';
import { daysBetween, distance, longDay } from './figures.js';

// The picture stands upright: one row a day, so that labels cannot meet, in any language, at any width.
const ROW = 3.1;
const LABEL = 1.3;
const MOST_GAP = 1.6;
const TOP = 1.1;

/** The dates of a ruling in order: `{day, labels, today}`, one entry a day; empty without any date but the ruling's own. */
export function timelineDays({ ruling, what_if }, texts) {
  const facts = ruling.facts || {};
  const days = new Map();
  const mark = (day, label) => days.set(day, [...(days.get(day) || []), label]);
  for (const [fact, label] of Object.entries(texts.day)) {
    if (!facts[fact] || (fact === 'ends_on' && facts.access_until === facts.ends_on)) continue;
    mark(facts[fact], fact === 'stop_renewal_until' && facts.stop_renewal_until_disputed ? texts.day.safe : label);
  }
  if (!days.size) return [];
  days.set(ruling.on, [what_if ? texts.asked : texts.today, ...(days.get(ruling.on) || [])]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, labels]) => ({ day, labels, today: day === ruling.on }));
}

/** The picture, drawn in em so that it grows with the text; null where there is no date to show. */
export function timelineView(card, language, texts) {
  const days = timelineDays(card, texts);
  if (!days.length) return null;
  const { on, facts } = card.ruling;
  const { stop_renewal_until: safe, stop_renewal_until_disputed: disputed } = facts;
  const parts = [];
  const words = [];
  let y = TOP;
  days.forEach(({ day, labels, today }, i) => {
    const next = days[i + 1];
    const kind = today ? 'today' : day < on ? 'past' : labels.includes(texts.day.stop_renewal_until_disputed) ? 'doubt' : 'ahead';
    const after = daysBetween(on, day);
    const date = longDay(language, day);
    const far = after && !card.what_if ? distance(language, after) : '';
    let below = ROW - LABEL + LABEL * labels.length;
    if (next) {
      const doubt = safe && disputed && day >= safe && next.day <= disputed;
      below += Math.min(MOST_GAP, daysBetween(day, next.day) / 20) + (doubt && day === safe ? LABEL : 0);
      parts.push(line(y, y + below, doubt ? 'doubt' : next.day <= on ? 'past' : 'ahead'));
      if (doubt && day === safe) {
        parts.push(text(y + LABEL * labels.length + 1.5, `↕ ${texts.disputedSpan}`, 'span'));
      }
    }
    parts.push(svg('circle', { cx: '.8em', cy: `${y}em`, r: today ? '.5em' : '.38em', class: kind }));
    const heading = text(y + 0.32, date, `date ${kind}`);
    if (far) heading.append(svg('tspan', { class: 'far' }, ` · ${far}`));
    parts.push(heading, ...labels.map((label, n) => text(y + 0.32 + LABEL * (n + 1), label, kind)));
    words.push(`${date}: ${labels.join(', ')}`);
    if (safe && disputed && day === disputed) words.push(texts.disputedSpan);
    y += below;
  });
  return svg('svg', { class: 'timeline', role: 'img', 'aria-label': `${texts.timeline}. ${words.join('. ')}.`, height: `${(y - 0.6).toFixed(2)}em`, width: '100%' }, parts.filter((p) => p.tagName === 'line'), parts.filter((p) => p.tagName !== 'line'));
}

const line = (from, to, kind) => svg('line', { x1: '.8em', x2: '.8em', y1: `${from.toFixed(2)}em`, y2: `${to.toFixed(2)}em`, class: kind });
const text = (y, content, kind) => svg('text', { x: '2em', y: `${y.toFixed(2)}em`, class: kind }, content);
