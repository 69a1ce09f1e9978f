// The answer card: comes beside the chat; until it is there, an answer is its plain text.
export { default as style } from './card.css';
export { cardView } from './card.js';
