// Tells when to look again: a stream of hints from the server, or, while it is cut, a look every few seconds.
const LOOK_EVERY = 4000;

export function listen(address, { changed, typing = () => {} }) {
  let timer = null;
  const poll = () => { timer ??= setInterval(changed, LOOK_EVERY); };
  const rest = () => { clearInterval(timer); timer = null; };
  if (!("EventSource" in window)) return poll();
  const open = () => {
    const source = new EventSource(address);
    source.addEventListener("open", rest);
    source.addEventListener("changed", () => changed());
    source.addEventListener("typing", (event) => typing(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      poll();
      if (source.readyState === EventSource.CLOSED) setTimeout(open, 5 * LOOK_EVERY); // refused: try anew, calmly
    });
  };
  open();
}

// One request at a time; a hint that comes meanwhile asks for one more, so none is lost and none piles up.
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

export async function read(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" }, cache: "no-store" });
  if (answer.status === 401) location.reload(); // signed out meanwhile: the page leads to the sign-in
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

// Pieces of page come from our own templates, which escape all a person typed.
export function pieces(html) {
  return new DOMParser().parseFromString(`<body>${html}</body>`, "text/html").body.children;
}

export function unread(count, title) {
  const mark = document.getElementById("unread");
  mark.textContent = count;
  mark.hidden = count === 0;
  if (title) document.title = (count ? `(${count}) ` : "") + title;
}
