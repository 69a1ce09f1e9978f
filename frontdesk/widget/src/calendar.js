import { download } from './download.js';

// The deadlines worth a reminder; the safe one before the one a clause disputes.
const DEADLINES = ['refund_until', 'stop_renewal_until', 'notice_until', 'stop_renewal_until_disputed', 'next_refund_until', 'contact_by'];

/** The name of the next deadline of a ruling that has not passed, if it has one. */
export function reminderDay({ ruling, what_if }) {
  const facts = ruling.facts || {};
  if (what_if) return undefined;
  return DEADLINES.filter((name) => facts[name] >= ruling.on).sort((a, b) => (facts[a] < facts[b] ? -1 : facts[a] > facts[b] ? 1 : 0))[0];
}

/** The calendar file (RFC 5545) of one whole day, with an alarm the morning three days before. */
export function calendarText(card, name, texts, now = new Date()) {
  const day = card.ruling.facts[name];
  const plain = (d) => d.toISOString().slice(0, 10).replaceAll('-', '');
  const start = new Date(`${day}T12:00:00Z`);
  const stamp = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const label = name === 'stop_renewal_until' && card.ruling.facts.stop_renewal_until_disputed ? texts.day.safe : texts.day[name];
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//retention//help widget//EN', 'BEGIN:VEVENT',
    `UID:${day}-${name}-${card.ruling.provider}@retention`, `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(start)}`, `DTEND;VALUE=DATE:${plain(new Date(+start + 864e5))}`,
    `SUMMARY:${escaped(label)}`, `DESCRIPTION:${escaped([card.verdict, card.next, texts.icsNote].filter(Boolean).join('\n'))}`,
    'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(label)}`, 'TRIGGER:-P2DT15H', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR', '',
  ];
  return lines.map(folded).join('\r\n');
}

export const reminder = (card, name, texts) =>
  download(`${texts.calendarName}-${card.ruling.facts[name]}.ics`, 'text/calendar', calendarText(card, name, texts));

const escaped = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

// Lines of at most 75 octets; two bytes a letter is the most that these languages need.
const folded = (line) => line.replace(/(.{36})(?=.)/gu, '$1\r\n ');
