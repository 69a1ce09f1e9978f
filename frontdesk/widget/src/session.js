// The visitor's session with the front desk, kept by the browser for all its tabs.
import { call } from './line.js';
import { dropAll } from './outbox.js';
import { emit, local, provider, tab } from './tools.js';
import { language } from './words.js';

/** Milliseconds until what one tab has stored can be read by another process of the browser. */
const OTHER_TABS_READ_WITHIN = 50;

/** Whether the page's last token was refused: the answers are then for anybody. */
export let tokenRefused = false;

/** The token of the session, if there is one. */
export const current = () => local('session');

/**
 * Opens or resumes the session. Tabs that begin at the same moment take turns, so that they share one.
 * @param {string} [token] of the page, for a customer who is signed in there
 * @returns {Promise<import('./types.js').Session>}
 */
export function openSession(token) {
  const open = () => openAlone(token);
  const openInTurn = async () => {
    const opened = await open();
    await new Promise((done) => setTimeout(done, OTHER_TABS_READ_WITHIN));
    return opened;
  };
  // A page without TLS has no locks, and where storage is blocked, tabs share nothing.
  return navigator.locks && local() instanceof Storage ? navigator.locks.request(provider, openInTurn) : open();
}

/**
 * `token` is offered once only, as the front desk takes each only once.
 * @param {string} [token]
 */
async function openAlone(token) {
  const mark = token?.slice(-24);
  const unused = mark && mark !== local('token') ? token : undefined;
  const opened = await firstAccepted(current(), unused);
  if (unused) {
    tokenRefused = !opened.signed_in;
    if (tokenRefused) emit('token');
    local('token', mark);
  }
  local('session', opened.session);
  return opened;
}

/**
 * Tries what there is; without a spent session or token, in the end as a stranger.
 * @param {string | undefined} kept
 * @param {string | undefined} token
 * @returns {Promise<import('./types.js').Session>}
 */
async function firstAccepted(kept, token) {
  let refusal;
  for (const [session, offered] of [[kept, token], ['', token], [kept], []]) {
    try {
      return await call('/api/session', session, { provider, language, token: offered });
    } catch (error) {
      refusal = /** @type {import('./types.js').Refusal} */ (error);
      if (refusal.status_ !== 401) break;
    }
  }
  throw refusal;
}

/**
 * Forgets the session, and with it that there was a conversation.
 * @param {boolean} [mine] whether what a stranger wrote here and did not send is theirs still
 */
export function forgetSession(mine) {
  if (!mine || local('token')) {
    dropAll();
    tab('draft', null);
  }
  for (const name of ['session', 'token', 'started']) local(name, null);
}

/**
 * Ends it at the front desk too; without a line, as soon as there is one while this page stands.
 * @param {string | undefined} session
 */
export async function closeSession(session) {
  if (session) await call('/api/session', session, undefined, 'DELETE').catch(({ status_ }) => status_ || addEventListener('online', () => closeSession(session), { once: true }));
}
