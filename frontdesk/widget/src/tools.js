/** What the launcher has already, in its order. */
export const [h, icon, local, tab, root, desk, provider, privacy, firstLanguage, dress, count, relabel, tell, leave] = window.RetentionChat.tools;

export const focused = () => root.activeElement;

/** Hands `text` to the reader as a file. */
export function download(name, type, text) {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  h('a', { download: name, href }).click();
  // Only after the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
