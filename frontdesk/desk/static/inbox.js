import { listen, oneAtATime, pieces, read, unread } from "./hints.js";
import { allow, ring } from "./sound.js";

const rows = document.getElementById("rows");
const news = document.getElementById("news");
const filters = document.getElementById("filters");
const sound = document.getElementById("sound");
let newest = Number(rows.dataset.newest);

const refresh = oneAtATime(async () => {
  const answer = await read(`/desk/inbox?${new URLSearchParams(new FormData(filters))}`);
  const focused = document.activeElement?.closest?.("#rows a")?.getAttribute("href");
  rows.replaceChildren(...pieces(answer.html));
  if (focused) rows.querySelector(`a[href="${CSS.escape(focused).replaceAll("\\/", "/")}"]`)?.focus();
  unread(answer.unread, rows.dataset.title);
  if (answer.newest > newest) {
    news.textContent = "";
    requestAnimationFrame(() => { news.textContent = news.dataset.text; });
    ring();
  }
  newest = Math.max(newest, answer.newest);
});

filters.addEventListener("change", () => {
  history.replaceState(null, "", `/desk?${new URLSearchParams(new FormData(filters))}`);
  refresh();
});
filters.addEventListener("submit", (event) => { event.preventDefault(); refresh(); });

function show(on) {
  sound.setAttribute("aria-pressed", String(on));
  sound.textContent = on ? sound.dataset.on : sound.dataset.off;
}
const wanted = () => { try { return localStorage.getItem("desk-sound") === "on"; } catch { return false; } };
const want = (on) => { try { localStorage.setItem("desk-sound", on ? "on" : "off"); } catch { /* only for this page */ } };

sound.hidden = false;
sound.addEventListener("click", async () => {
  const on = sound.getAttribute("aria-pressed") !== "true";
  want(on);
  show(on);
  if (on) { await allow(); ring(); }
});
if (wanted()) { // allowed earlier: the first click anywhere on this page allows it again
  show(true);
  addEventListener("pointerdown", () => { if (sound.getAttribute("aria-pressed") === "true") allow(); }, { once: true });
}

listen("/desk/events", { changed: refresh });
