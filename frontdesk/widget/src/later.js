// What a conversation needs after its first words: it comes beside the chat, and until it is there an answer is plain text.
export { contactForm, rateForm } from './asks.js';
export { cardView } from './card.js';
export { confirm } from './confirm.js';
export { default as style } from './later.css';
export { saveTranscript } from './transcript.js';
