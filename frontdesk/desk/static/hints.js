// When to look again: a stream of hints from the server, or, while it is cut, a look every few seconds.
import { element } from "./page.js";

const LOOK_EVERY = 4000;

/**
 * Calls `changed` whenever there may be something new, `typing` when somebody types or stops.
 * @param {string} address of the stream
 * @param {{changed: () => void, typing?: (hint: {from: string, on: boolean}) => void}} listeners
 */
export function listen(address, { changed, typing = () => {} }) {
  /** @type {number | undefined} */
  let timer;
  const poll = () => { timer ??= setInterval(changed, LOOK_EVERY); };
  const rest = () => { clearInterval(timer); timer = undefined; };
  if (!("EventSource" in window)) return poll();
  const open = () => {
    const source = new EventSource(address);
    source.addEventListener("open", rest);
    source.addEventListener("changed", () => changed());
    source.addEventListener("typing", (event) => typing(JSON.parse(event.data)));
    source.addEventListener("over", () => { source.close(); location.reload(); }); // signed out, or no longer theirs
    source.addEventListener("error", () => {
      poll();
      if (source.readyState === EventSource.CLOSED) setTimeout(open, 5 * LOOK_EVERY); // refused: try anew, calmly
    });
  };
  open();
}

/**
 * One run of `work` at a time; a call that comes meanwhile asks for one more, so none is lost and none piles up.
 * @param {() => Promise<void>} work
 */
export function oneAtATime(work) {
  let busy = false;
  let again = false;
  return async function run() {
    if (busy) { again = true; return; }
    busy = true;
    do {
      again = false;
      try { await work(); } catch { /* the next hint or look tries again */ }
    } while (again);
    busy = false;
  };
}

/**
 * The server's answer in JSON. Throws for every other status than success.
 * @param {string} address
 */
export async function read(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" }, cache: "no-store" });
  if (answer.status === 401) location.reload(); // signed out meanwhile: the page leads to the sign-in
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/**
 * Pieces of page; they come from our own templates, which escape all that a person typed.
 * @param {string} html
 * @returns {HTMLElement[]}
 */
export function pieces(html) {
  const { body } = new DOMParser().parseFromString(`<body>${html}</body>`, "text/html");
  return /** @type {HTMLElement[]} */ ([...body.children]);
}

/**
 * Shows how many cases have something unread.
 * @param {number} count
 * @param {string} [title] of the page, to stand after the number
 */
export function unread(count, title) {
  const mark = element("unread", HTMLElement);
  mark.textContent = String(count);
  mark.hidden = count === 0;
  if (title) document.title = (count ? `(${count}) ` : "") + title;
}
