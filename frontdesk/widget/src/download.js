import { h } from './chat.js';

/** Hands `text` to the reader as a file. */
export function download(name, type, text) {
  const link = h('a', { download: name, href: URL.createObjectURL(new Blob([text], { type })) });
  link.click();
  // Only after the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
