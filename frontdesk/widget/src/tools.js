/** What the launcher has already, in its order: see `Tools` in types.d.ts. */
export const [h, icon, local, tab, root, desk, provider, privacy, languages, firstLanguage, dress, theme, relabel, emit, leave, listen, elsewhere] = window.RetentionChat.tools;

export const focused = () => /** @type {HTMLElement | null} */ (root.activeElement);

/**
 * Hands `text` to the reader as a file.
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
export function download(name, type, text) {
  h('a', { download: name, href: `data:${type};charset=utf-8,${encodeURIComponent(text)}` }).click();
}
