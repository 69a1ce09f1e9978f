// A deadline for the reader's own calendar.
import { labelOf } from './timeline.js';
import { download } from './tools.js';
import { texts } from './words.js';

// The deadlines worth a reminder; of two on one day the first.
const DEADLINES = ['refund_until', 'stop_renewal_until', 'notice_until', 'stop_renewal_until_disputed', 'next_refund_until', 'contact_by'];

/** The name of the next deadline of a ruling that has not passed, if it has one. */
export const reminderDay = ({ ruling: { facts = {}, on }, what_if }) =>
  what_if ? undefined : DEADLINES.filter((name) => facts[name] >= on).sort((a, b) => facts[a].localeCompare(facts[b]))[0];

const escaped = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** Saves the calendar file (RFC 5545) of one whole day, with an alarm the morning three days before. */
export function reminder({ ruling: { facts, provider }, verdict, next }, name) {
  const day = facts[name];
  const plain = (time) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
  const label = escaped(labelOf(name, facts));
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:retention', 'BEGIN:VEVENT', `UID:${name}-${day}-${provider}`,
    `DTSTAMP:${plain(Date.now())}`, `DTSTART;VALUE=DATE:${plain(day).slice(0, 8)}`, `DTEND;VALUE=DATE:${plain(Date.parse(day) + 864e5).slice(0, 8)}`,
    `SUMMARY:${label}`, `DESCRIPTION:${escaped(`${verdict}\n${next || ''}`)}`,
    'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${label}`, 'TRIGGER:-P2DT15H', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR', '',
  ];
  // Lines of at most 75 octets; two bytes a letter is the most that these languages need.
  download(`${texts.REMINDER}-${day}.ics`, 'text/calendar', lines.map((line) => line.replace(/(.{36})(?=.)/gu, '$1\r\n ')).join('\r\n'));
}
