// What a browser keeps for the widget.

/**
 * What the browser keeps for one company; in memory where storage is blocked or full.
 * @param {string} provider
 * @param {'localStorage' | 'sessionStorage'} kind
 * @returns {import('./types.js').Drawer}
 */
export function drawer(provider, kind) {
  /** @type {any} */
  let area = {};
  try { area = window[kind] || area; } catch { /* blocked */ }
  return /** @type {any} */ ((/** @type {string} */ name, /** @type {any} */ value) => {
    if (!name) return area;
    const key = `rc:${provider}:${name}`;
    if (value === undefined) return area[key];
    const write = () => value === null ? delete area[key] : (area[key] = value);
    try { write(); } catch {
      area = { ...area };
      write();
    }
  });
}
