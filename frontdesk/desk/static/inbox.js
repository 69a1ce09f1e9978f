// The inbox: rows that follow what happens, and a sound for a new case.
import { listen, oneAtATime, pieces, read, unread } from "./hints.js";
import { element, given, kept } from "./page.js";
import { allow, ring } from "./sound.js";

const rows = element("rows", HTMLElement);
const news = element("news", HTMLElement);
const filters = element("filters", HTMLFormElement);
const sound = element("sound", HTMLButtonElement);
const choice = kept("localStorage", "desk-sound");
let newest = Number(given(rows, "newest"));

/** The filters as the query of an address. */
const query = () => new URLSearchParams(/** @type {any} */ (new FormData(filters))).toString();

const refresh = oneAtATime(async () => {
  const answer = await read(`/desk/inbox?${query()}`);
  const focused = document.activeElement?.closest("#rows a")?.getAttribute("href");
  rows.replaceChildren(...pieces(answer.html));
  if (focused) rows.querySelectorAll("a").forEach((link) => { if (link.getAttribute("href") === focused) link.focus(); });
  unread(answer.unread, given(rows, "title"));
  if (answer.newest > newest) {
    news.textContent = "";
    requestAnimationFrame(() => { news.textContent = given(news, "text"); });
    ring();
  }
  newest = Math.max(newest, answer.newest);
});

filters.addEventListener("change", () => {
  history.replaceState(null, "", `/desk?${query()}`);
  refresh();
});
filters.addEventListener("submit", (event) => { event.preventDefault(); refresh(); });

const isOn = () => sound.getAttribute("aria-pressed") === "true";

/** @param {boolean} on */
function show(on) {
  sound.setAttribute("aria-pressed", String(on));
  sound.textContent = given(sound, on ? "on" : "off");
}

sound.hidden = false;
sound.addEventListener("click", async () => {
  const on = !isOn();
  choice.save(on ? "on" : "off");
  show(on);
  if (on) { await allow(); ring(); }
});
if (choice.load() === "on") { // allowed earlier: the first click anywhere on this page allows it again
  show(true);
  addEventListener("pointerdown", () => { if (isOn()) allow(); }, { once: true });
}

listen("/desk/events", { changed: refresh });
