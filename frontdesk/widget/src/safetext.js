import { h } from './dom.js';
import { held } from './wording.js';

const LINK = /https?:\/\/[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** Text as nodes: everything is text, only http(s) and mail addresses become links. */
export function safeText(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(LINK)) {
    const address = found[0].replace(/[.,;:!?)\]}'’»]+$/, '');
    const mail = !/^https?:/i.test(address);
    if (!mail && !parses(address)) continue;
    nodes.push(held(text.slice(from, found.index)));
    nodes.push(h('a', { href: mail ? `mailto:${address}` : address, target: mail ? null : '_blank', rel: 'noopener noreferrer' }, address));
    from = found.index + address.length;
  }
  nodes.push(held(text.slice(from)));
  return nodes;
}

function parses(address) {
  try {
    return !!new URL(address);
  } catch {
    return false;
  }
}
