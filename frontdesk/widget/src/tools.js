/** What the launcher has already, in its order: see `Tools` in types.d.ts. */
export const [h, icon, local, tab, root, desk, provider, privacy, languages, firstLanguage, dress, count, relabel, emit, leave, listen, elsewhere] = window.RetentionChat.tools;

export const focused = () => /** @type {HTMLElement | null} */ (root.activeElement);

/**
 * Hands `text` to the reader as a file.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function download(name, type, text) {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  h('a', { download: name, href }).click();
  // Only after the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
