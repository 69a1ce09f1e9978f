// A deadline for the reader's own calendar.
import { state } from './conversation.js';
import { download } from './tools.js';
import { say } from './words.js';

/** @typedef {import('./types.js').Card} Card */

/**
 * The next deadline of a ruling that has not passed, if it has one; of two on one day the first.
 * @param {Card} card
 */
export const deadlineToRemind = ({ ruling: { on }, what_if, deadlines = [] }) =>
  what_if ? undefined : deadlines.filter((deadline) => deadline.remind && deadline.on >= on).sort((a, b) => a.on.localeCompare(b.on))[0];

/** @param {string} text */
const escaped = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** This moment as the format writes it. */
const now = () => new Date().toISOString().replace(/[-:]|\.\d+/g, '');

/**
 * Saves the calendar file (RFC 5545) of one whole day, which a start without an end is, with an alarm the morning three days before.
 * @param {string} name what is unlike that of other entries
 * @param {{on: string, label: string}} deadline
 * @param {string} about the words to go with it
 */
export function saveReminder(name, { on, label }, about) {
  const summary = escaped([label, state.company, state.contract].filter(Boolean).join(' · '));
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:retention', 'BEGIN:VEVENT', `UID:${name}-${on}`,
    `DTSTAMP:${now()}`, `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
    `SUMMARY:${summary}`, `DESCRIPTION:${escaped(about)}`,
    'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, 'TRIGGER:-P2DT15H', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR', '',
  ];
  download(`${say('#reminder')}-${on}.ics`, 'text/calendar', lines.map(folded).join('\r\n'));
}

/**
 * Lines of at most 75 octets, as the format asks for. Letters of two octets are the most that fit here 36 times.
 * @param {string} line
 */
const folded = (line) => line.replace(/(.{36})(?=.)/gu, '$1\r\n ');
