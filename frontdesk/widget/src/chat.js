// The chat behind the launcher, which loads it on first opening.
import cardStyle from './card.css';
import style from './chat.css';
import { run, signIn, signOut, stop } from './connection.js';
import { forgetSession } from './session.js';
import { dress, firstLanguage, listen, local } from './tools.js';
import { showUnread } from './unread.js';
import { close, draw, open } from './view.js';
import { speak } from './words.js';

/**
 * Begins the conversation; returns what the launcher may ask for.
 * @param {string} [token] of a customer who is signed in at the page
 * @returns {Promise<import('./types.js').Chat>}
 */
export async function start(token) {
  if (!(await speak(firstLanguage))) throw new Error('no texts');
  // Where nobody is signed in, nothing stays of who was.
  if (!token && local('token')) forgetSession();
  dress(style + cardStyle);
  draw();
  // Not before there are words to say it with.
  listen(window, 'storage focus blur', showUnread);
  run(token);
  return { open_: open, close_: close, signIn_: signIn, signOut_: signOut, stop_: stop };
}
