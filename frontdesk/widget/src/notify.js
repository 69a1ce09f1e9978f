/**
 * What happened, for the parts above: each fills in what it does then. So imports go one way only, from the screen down to the line.
 * @type {import('./types.js').Notify}
 */
export const notify = /** @type {any} */ ({});
