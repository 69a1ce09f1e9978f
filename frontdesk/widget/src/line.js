// Two ways to the desk with one face: `send(frame)`, `close()`, and `ended`, a promise that settles when the way is gone.
import { desk } from './tools.js';

/** One HTTP call, answered in JSON; a refusal is thrown with its `status` and the seconds to `wait`. */
export async function call(path, session, body, method = 'POST', patience = 10_000) {
  const headers = {};
  if (body) headers['Content-Type'] = 'application/json';
  if (session) headers.Authorization = `Bearer ${session}`;
  const answer = await fetch(desk + path, { method, headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout(patience), credentials: 'omit', cache: 'no-store' });
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw Object.assign(new Error(), { STATUS: answer.status, WAIT: told.error?.retry_after });
  return told;
}

/** Live: one WebSocket. `receive` gets each frame. */
export function socketLine(session, receive) {
  const socket = new WebSocket(`${desk.replace('http', 'ws')}/api/chat`, ['retention.v1', `session.${session}`]);
  let over;
  const ENDED = new Promise((done) => (over = done));
  const opened = new Promise((done) => (socket.onopen = done));
  socket.onmessage = ({ data }) => receive(JSON.parse(data));
  // A socket that the page's policy forbids ends with an error alone.
  socket.onclose = socket.onerror = over;
  return {
    SEND: (frame) => opened.then(() => socket.send(JSON.stringify(frame))),
    // Over at once: without a network the browser would wait for the other side's goodbye.
    HANG_UP: () => (socket.close(), over()),
    ENDED,
  };
}

/** Without WebSocket: frames go one by one, answers come by asking again and again. */
export function pollLine(session, receive, last) {
  let over, fail, asking;
  let queue = Promise.resolve();
  const ENDED = new Promise((_, reject) => (fail = reject));
  const take = ({ frames }) => frames.forEach(receive);
  const ask = async () => {
    while (!over) take(await call(`/api/chat/poll?after=${last()}`, session, undefined, 'GET', 40_000));
  };
  return {
    SEND(frame) {
      queue = queue.then(async () => {
        take(await call('/api/chat/frames', session, frame));
        asking ||= ask().catch(fail);
      });
      queue.catch(fail);
    },
    HANG_UP: () => fail((over = true)),
    ENDED,
  };
}
