// What the launcher loads on first opening.
export { start } from './view.js';
