// Two ways to the front desk that look alike: a WebSocket, or HTTP calls again and again.
import { desk } from './tools.js';

/** @typedef {import('./types.js').Line} Line */
/** @typedef {import('./types.js').Receive} Receive */

const ANSWER_WITHIN = 10_000;
const POLL_WITHIN = 40_000;

/**
 * One HTTP call, answered in JSON or as a text; throws a `Refusal` for every status but success.
 * @param {string} path
 * @param {string} [session] sent as the bearer
 * @param {object} [body]
 * @param {string} [method]
 * @param {number} [patience] milliseconds
 * @returns {Promise<any>}
 */
export async function call(path, session, body, method = 'POST', patience = ANSWER_WITHIN) {
  /** @type {Record<string, string>} */
  const headers = {};
  if (body) headers['Content-Type'] = 'application/json';
  if (session) headers.Authorization = `Bearer ${session}`;
  const answer = await fetch(desk + path, { method, headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout(patience), credentials: 'omit' });
  let content = /** @type {any} */ (await answer.text());
  try { content = JSON.parse(content); } catch { /* a file, or nothing */ }
  if (!answer.ok) throw Object.assign(new Error(), { status_: answer.status, wait_: content.error?.retry_after });
  return content;
}

/**
 * Live: one WebSocket.
 * @param {string} session
 * @param {Receive} receive
 * @returns {Line}
 */
export function socketLine(session, receive) {
  const socket = new WebSocket(`${desk.replace('http', 'ws')}/api/chat`, ['retention.v1', `session.${session}`]);
  let over = /** @type {(value?: unknown) => void} */ (/** @type {unknown} */ (undefined));
  const ended_ = new Promise((done) => (over = done));
  const opened = new Promise((done) => (socket.onopen = done));
  socket.onmessage = ({ data }) => receive(JSON.parse(data));
  // A socket that the page's policy forbids ends with an error alone.
  socket.onclose = socket.onerror = over;
  return {
    send_: (frame) => opened.then(() => socket.send(JSON.stringify(frame))),
    // Over at once: without a network the browser would wait for the other side's goodbye.
    hangUp_: () => (socket.close(), over()),
    ended_,
  };
}

/**
 * Without WebSocket: frames go one by one, answers come by asking again and again.
 * @param {string} session
 * @param {Receive} receive
 * @param {() => number} last the number of the latest message had
 * @returns {Line}
 */
export function pollLine(session, receive, last) {
  /** @type {unknown} */
  let over;
  /** @type {unknown} */
  let polling;
  let fail = /** @type {(why: unknown) => void} */ (/** @type {unknown} */ (undefined));
  let queue = Promise.resolve();
  const ended_ = new Promise((_, reject) => (fail = reject));
  /** @param {{frames: import('./types.js').Frame[]}} answer */
  const take = ({ frames }) => frames.forEach(receive);
  const poll = async () => {
    // Never the same address: a worker of the page may keep what was answered under it.
    while (!over) take(await call(`/api/chat/poll?after=${last()}&${Math.random()}`, session, undefined, 'GET', POLL_WITHIN));
  };
  return {
    send_(frame) {
      queue = queue.then(async () => {
        take(await call('/api/chat/frames', session, frame));
        polling ||= poll().catch(fail);
      });
      queue.catch(fail);
    },
    hangUp_: () => fail((over = true)),
    ended_,
  };
}
