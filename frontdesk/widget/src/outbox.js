// What is on its way to the desk. One stored entry an item, so that two tabs never overwrite each other's.
import { local } from './tools.js';

const NAME = 'out:';
const items = new Map();

export const waiting = () => [...items.values()].sort((a, b) => a.at.localeCompare(b.at));
export const find = (id) => items.get(id);

/** Keeps `item` (`{frame, shown, at, status, why}`; `shown` is the text to show meanwhile, if any) until the desk has it. */
export function keep(item) {
  items.set(item.frame.id, item);
  local(NAME + item.frame.id, JSON.stringify(item));
}

export function drop(id) {
  local(NAME + id, null);
  return items.delete(id);
}

export const dropAll = () => [...items.keys()].forEach(drop);

/** The item that a stored entry is about, whose key this is; undefined for other keys. */
export const idIn = (key) => key?.split(`:${NAME}`)[1];

export function restore(id) {
  try {
    const item = JSON.parse(local(NAME + id));
    items.set(id, { ...item, status: item.status === 'failed' ? 'failed' : 'waiting' });
  } catch {
    drop(id);
  }
}

for (const key of Object.keys(local())) if (idIn(key)) restore(idIn(key));
