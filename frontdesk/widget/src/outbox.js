// What is on its way to the front desk. One stored entry an item, so that two tabs never overwrite each other's.
import { local } from './tools.js';

/** @typedef {import('./types.js').Item} Item */

const NAME = 'out:';
/** @type {Map<string, Item>} */
const items = new Map();

/** Everything that is still to go, oldest first. */
export const waiting = () => [...items.values()].sort((a, b) => a.at.localeCompare(b.at));
/** @param {string} id */
export const find = (id) => items.get(id);

/**
 * Keeps `item` until the front desk has it.
 * @param {Item} item
 */
export function keep(item) {
  items.set(item.frame.id, item);
  local(NAME + item.frame.id, JSON.stringify(item));
}

/** @param {string} id */
export function drop(id) {
  local(NAME + id, null);
  return items.delete(id);
}

export const dropAll = () => [...items.keys()].forEach(drop);

/**
 * The id of the item that the stored entry under `key` is about; undefined for other keys.
 * @param {string | null} key
 */
export const idIn = (key) => key?.split(`:${NAME}`)[1];

/**
 * Takes an item from where the browser keeps it, also one that another tab has just written.
 * @param {string} id
 */
export function restore(id) {
  try {
    const item = JSON.parse(/** @type {string} */ (local(NAME + id)));
    items.set(id, { ...item, status: item.status === 'failed' ? 'failed' : 'waiting' });
  } catch {
    drop(id);
  }
}

for (const key of Object.keys(local())) {
  const id = idIn(key);
  if (id) restore(id);
}
