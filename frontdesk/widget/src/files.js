// Files that the front desk makes: a receipt, a deadline for the reader's own calendar.
import { call } from './line.js';
import { notify } from './notify.js';
import { current } from './session.js';
import { download, languages } from './tools.js';
import { language } from './words.js';

/**
 * Saves a file as the front desk gives it.
 * @param {string} address
 * @param {string} name
 * @param {string} type
 */
export async function save(address, name, type) {
  try {
    download(name, type, await call(address, current(), undefined, 'GET'));
  } catch {
    notify.notice_(languages[language].failed);
  }
}

/**
 * Saves the deadline that message `seq` shows.
 * @param {number} seq
 * @param {{label: string}} deadline
 */
export const saveReminder = (seq, { label }) => save(`/api/messages/${seq}/reminder`, `${label}.ics`, 'text/calendar');
