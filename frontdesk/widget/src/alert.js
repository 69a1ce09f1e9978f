// A notice of the browser itself, for who is elsewhere when the team answers.
import { isTouch } from './parts.js';
import { nameOf } from './thread.js';
import { provider } from './tools.js';

/** Whether it makes sense to ask for the permission; on a phone a page alone cannot show any. */
export const mayAsk = () => !isTouch() && window.Notification?.permission === 'default';

/** @param {import('./types.js').Message} message */
export function alertOf(message) {
  if (document.hasFocus() || window.Notification?.permission !== 'granted') return;
  try {
    // One for all tabs.
    new Notification(nameOf(message), { body: message.text, tag: provider + message.seq }).onclick = () => {
      window.focus();
      window.RetentionChat.open();
    };
  } catch { /* not from a page */ }
}
