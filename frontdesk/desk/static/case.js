// A case: its conversation as it goes on, what the agent writes, and notes.
import { manageComposer } from "./composer.js";
import { listen, oneAtATime, pieces, read } from "./hints.js";
import { manageMenus } from "./menus.js";
import { element, given } from "./page.js";

/** A lost "stopped" must not leave somebody typing for ever. */
const TYPING_AT_MOST = 8000;
/** Who is this near to the end, in pixels, reads the end. */
const NEAR = 80;

const list = element("messages", HTMLElement);
const typing = element("typing", HTMLElement);
const history = element("history", HTMLElement);
const path = given(list, "case");
const mine = given(list, "mine") === "yes";
const title = document.title;
/** The number of the latest message on the page. */
let last = Number(given(list, "last"));
/** The number of the latest message said to be read. */
let reported = 0;
/** A form of ours is on its way: its answer is the next page, a reload would cut it off. */
let leaving = false;
/** @type {number | undefined} */
let typingOver;

/** @type {import("./composer.js").Post} */
const post = (step, fields) => fetch(`${path}/${step}`, {
  method: "POST",
  headers: { Accept: "application/json" },
  body: new URLSearchParams({ csrf: given(list, "csrf"), ...fields }),
});

const atEnd = () => list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
// at once: while it still scrolled, a further message would be taken for one that is read further up
const toEnd = () => list.scrollTo({ top: list.scrollHeight, behavior: "instant" });

/** What is on a visible page has been read by the agent who has the case. */
function noteRead() {
  if (!mine || document.hidden || reported >= last) return;
  reported = last;
  document.title = title;
  post("seen", { seq: String(last) }).catch(() => { reported = 0; });
}

/** @param {{messages: string, last: number, customer: boolean}} answer `customer`: something of theirs is among them */
function add(answer) {
  const follow = atEnd();
  list.append(...pieces(answer.messages).filter((line) => Number(given(line, "seq")) > last));
  last = answer.last;
  for (const field of document.querySelectorAll("input")) if (field.hasAttribute("data-last")) field.value = String(last);
  if (follow) toEnd();
  if (!answer.customer) return;
  showTyping(false);
  if (document.hidden) document.title = `● ${given(list, "new")} · ${title}`;
}

const refresh = oneAtATime(async () => {
  const answer = await read(`${path}/live?after=${last}`);
  if (answer.state !== given(list, "state")) return leaving ? undefined : location.reload();
  if (answer.last > last) add(answer);
  history.replaceChildren(...pieces(answer.history));
  noteRead();
});

/** @param {boolean} on */
function showTyping(on) {
  clearTimeout(typingOver);
  typing.textContent = on ? given(typing, "text") : "";
  if (on) typingOver = setTimeout(showTyping, TYPING_AT_MOST, false);
}

/** @param {HTMLFormElement} form */
function manageNotes(form) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = String(new FormData(form).get("text"));
    const answer = await post("note", { text }).catch(() => null);
    if (!answer?.ok) return form.submit();
    form.reset();
    refresh();
  });
}

const composer = document.getElementById("composer");
if (composer instanceof HTMLFormElement) manageComposer(composer, path, post, () => { toEnd(); refresh(); });
const noteForm = document.getElementById("note-form"); // not there for who may only read
if (noteForm instanceof HTMLFormElement) manageNotes(noteForm);
manageMenus();
document.addEventListener("submit", (event) => { leaving = !event.defaultPrevented; });
document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
listen(`${path}/events`, {
  changed: refresh,
  typing: ({ from, on }) => { if (from === "customer") showTyping(on); },
});
toEnd();
noteRead();
