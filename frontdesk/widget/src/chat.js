// The chat behind the launcher, which loads it on first opening.
import cardStyle from './card.css';
import style from './chat.css';
import './keys.js';
import { run, signIn, signOut, stop } from './connection.js';
import { forgetSession } from './session.js';
import { dress, firstLanguage, listen, local, root, theme } from './tools.js';
import { count, showUnread } from './unread.js';
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
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paint = () => root.host.toggleAttribute('dark', theme === 'dark' || (theme === 'auto' && dark.matches));
  paint();
  listen(dark, 'change', paint);
  draw();
  // Not before there are words to say it with.
  listen(window, 'storage focus blur', showUnread);
  run(token);
  return { open_: open, close_: close, signIn_: signIn, signOut_: signOut, stop_() {
    stop();
    count(0);
  } };
}
