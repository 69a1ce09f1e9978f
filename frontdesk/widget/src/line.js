// Two ways to the desk with one face: `send(frame)`, `close()`, and `ended`, a promise that settles when the way is gone.
const PATIENCE = 10_000;

/** The desk said no: HTTP's `status`, and after how many seconds to ask again. */
export class Refused extends Error {
  constructor(status, retryAfter) {
    super(status);
    Object.assign(this, { status, retryAfter });
  }
}

/** One HTTP call to the desk, answered in JSON within `patience` ms. */
export async function call(desk, path, { method = 'GET', session, body, patience = PATIENCE, signal } = {}) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  signal?.addEventListener('abort', () => stop.abort());
  const headers = {};
  if (body) headers['Content-Type'] = 'application/json';
  if (session) headers.Authorization = `Bearer ${session}`;
  try {
    const answer = await fetch(desk + path, { method, headers, body: body && JSON.stringify(body), signal: stop.signal, credentials: 'omit', cache: 'no-store' });
    const told = await answer.json().catch(() => null);
    if (!answer.ok) throw new Refused(answer.status, told?.error?.retry_after);
    return told;
  } finally {
    clearTimeout(timer);
  }
}

/** Live: one WebSocket. `receive` gets each frame. */
export function socketLine(desk, session, receive) {
  const socket = new WebSocket(`${desk.replace(/^http/, 'ws')}/api/chat`, ['retention.v1', `session.${session}`]);
  const late = setTimeout(() => socket.close(), PATIENCE);
  const opened = new Promise((done) => (socket.onopen = () => done(clearTimeout(late))));
  socket.onmessage = ({ data }) => receive(JSON.parse(data));
  let over;
  const ended = new Promise((done) => (over = () => done(clearTimeout(late))));
  // A socket that the page's policy forbids ends with an error alone.
  for (const event of ['close', 'error']) socket.addEventListener(event, over);
  return {
    send: (frame) => opened.then(() => socket.send(JSON.stringify(frame))),
    // Over at once: without a network the browser would wait for the other side's goodbye.
    close: () => (socket.close(), over()),
    ended,
  };
}

/** Without WebSocket: frames go one by one, answers come by asking again and again. */
export function pollLine(desk, session, receive, last) {
  const stop = new AbortController();
  const take = (told) => told?.frames?.forEach(receive);
  let fail;
  const failed = new Promise((_, reject) => (fail = reject));
  const ask = async () => {
    while (!stop.signal.aborted) {
      take(await call(desk, `/api/chat/poll?after=${last()}`, { session, patience: 40_000, signal: stop.signal }));
    }
  };
  let greeted = false;
  let queue = Promise.resolve();
  return {
    send(frame) {
      queue = queue.then(() => call(desk, '/api/chat/frames', { method: 'POST', session, body: frame, signal: stop.signal })).then((told) => {
        take(told);
        if (!greeted) ask().catch(fail);
        greeted = true;
      });
      queue.catch((error) => (error instanceof Refused && error.status === 422 ? (queue = Promise.resolve()) : fail(error)));
      return queue;
    },
    close: () => (stop.abort(), fail()),
    ended: failed,
  };
}
