import { svg } from './chat.js';
import { daysBetween, distance, longDay } from './figures.js';

// The picture stands upright: one row a day, so that labels cannot meet, in any language, at any width. All in em.
const LINE = 1.3;
const ROW_GAP = 0.55;
const MOST_GAP = 1.6;
const INDENT = 2;

/** The dates of a ruling in order: `{day, labels, today}`, one entry a day; empty without any date but the ruling's own. */
export function timelineDays({ ruling, what_if }, texts) {
  const facts = ruling.facts || {};
  const days = new Map();
  for (const [fact, label] of Object.entries(texts.day)) {
    const day = facts[fact];
    if (!day || (fact === 'ends_on' && facts.access_until === day)) continue;
    const safe = fact === 'stop_renewal_until' && facts.stop_renewal_until_disputed;
    days.set(day, [...(days.get(day) || []), safe ? texts.day.safe : label]);
  }
  if (!days.size) return [];
  days.set(ruling.on, [what_if ? texts.asked : texts.today, ...(days.get(ruling.on) || [])]);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, labels]) => ({ day, labels, today: day === ruling.on }));
}

/** The picture, which wraps its labels anew when its width changes; null where there is no date to show. */
export function timelineView(card, language, texts) {
  const days = timelineDays(card, texts);
  if (!days.length) return null;
  const picture = svg('svg', { class: 'timeline', role: 'img', 'aria-label': inWords(card, days, language, texts), width: '100%' });
  draw(picture, card, days, language, texts);
  let width;
  new ResizeObserver(([{ contentRect }]) => {
    if (!contentRect.width || contentRect.width === width) return;
    width = contentRect.width;
    // In the next frame: a new height within this one would be reported to the page as an error.
    requestAnimationFrame(() => draw(picture, card, days, language, texts, width));
  }).observe(picture);
  return picture;
}

function inWords({ ruling }, days, language, texts) {
  const disputed = ruling.facts.stop_renewal_until && ruling.facts.stop_renewal_until_disputed;
  const sentences = days.flatMap(({ day, labels }) => [`${longDay(language, day)}: ${labels.join(', ')}`, ...(day === disputed ? [texts.disputedSpan] : [])]);
  return `${texts.timeline}. ${sentences.join('. ')}.`;
}

function draw(picture, card, days, language, texts, width) {
  const { on, facts } = card.ruling;
  const { stop_renewal_until: safe, stop_renewal_until_disputed: disputed } = facts;
  picture.replaceChildren();
  const room = width && width - INDENT * parseFloat(getComputedStyle(picture).fontSize);
  let y = 1;
  const write = (words, kind) => {
    for (const line of wrapped(picture, words, kind, room)) {
      picture.append(text(y + 0.32, line, kind));
      y += LINE;
    }
  };
  days.forEach(({ day, labels, today }, i) => {
    const kind = today ? 'today' : day < on ? 'past' : day === disputed && safe ? 'doubt' : 'ahead';
    const away = daysBetween(on, day);
    const start = y;
    write(longDay(language, day) + (away && !card.what_if ? ` · ${distance(language, away)}` : ''), `date ${kind}`);
    for (const label of labels) write(label, kind);
    const next = days[i + 1];
    const doubt = next && safe && disputed && day >= safe && next.day <= disputed;
    if (doubt && day === safe) write(`↕ ${texts.disputedSpan}`, 'span');
    if (next) {
      y += ROW_GAP + Math.min(MOST_GAP, daysBetween(day, next.day) / 20);
      picture.prepend(svg('line', { x1: '.8em', x2: '.8em', y1: em(start), y2: em(y), class: doubt ? 'doubt' : next.day <= on ? 'past' : 'ahead' }));
    }
    picture.append(svg('circle', { cx: '.8em', cy: em(start), r: today ? '.5em' : '.38em', class: kind }));
  });
  picture.setAttribute('height', em(y - 0.6));
}

/** The lines that `words` take in `room` pixels, measured as they will be drawn. */
function wrapped(picture, words, kind, room) {
  if (!room) return [words];
  const probe = text(0, '', kind);
  picture.append(probe);
  const lines = [];
  for (const word of words.split(' ')) {
    probe.textContent = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && probe.getComputedTextLength() <= room) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  probe.remove();
  return lines;
}

const em = (number) => `${number.toFixed(2)}em`;
const text = (y, content, kind) => {
  const made = svg('text', { x: em(INDENT), y: em(y), class: kind });
  made.textContent = content;
  return made;
};
