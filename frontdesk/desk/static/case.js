import { listen, oneAtATime, pieces, read } from "./hints.js";

const list = document.getElementById("messages");
const path = list.dataset.case;
const csrf = list.dataset.csrf;
const mine = list.dataset.mine === "yes";
const composer = document.getElementById("composer");
const reply = document.getElementById("reply");
const typing = document.getElementById("typing");
const title = document.title;
let last = Number(list.dataset.last);
let reported = 0;
let leaving = false; // a form of ours is on its way: its answer is the next page, a reload would cut it off
document.addEventListener("submit", (event) => { leaving = !event.defaultPrevented; });

const post = (step, fields) => fetch(`${path}/${step}`, {
  method: "POST",
  headers: { Accept: "application/json" },
  body: new URLSearchParams({ csrf, ...fields }),
});

// A draft outlives a reload, so that a change of the case can reload the page at any time.
const draft = {
  key: `draft ${path}`,
  save() { try { sessionStorage.setItem(this.key, reply.value); } catch { /* lives in the page only */ } },
  load() { try { return sessionStorage.getItem(this.key) ?? ""; } catch { return ""; } },
};

const atEnd = () => list.scrollHeight - list.scrollTop - list.clientHeight < 80;
// at once: while it still scrolled, a further message would be taken for one that is read further up
const toEnd = () => list.scrollTo({ top: list.scrollHeight, behavior: "instant" });

function seen() {
  if (!mine || document.hidden || reported >= last) return;
  reported = last;
  document.title = title;
  post("seen", { seq: last }).catch(() => { reported = 0; });
}

const refresh = oneAtATime(async () => {
  const answer = await read(`${path}/live?after=${last}`);
  if (answer.state !== list.dataset.state) return leaving ? undefined : location.reload();
  if (answer.last > last) {
    const stay = !atEnd();
    list.append(...[...pieces(answer.messages)].filter((line) => Number(line.dataset.seq) > last));
    last = answer.last;
    document.querySelectorAll("[data-last]").forEach((field) => { if (field.name) field.value = last; });
    if (!stay) toEnd();
    if (answer.customer) { show(false); if (document.hidden) document.title = `● ${list.dataset.new} · ${title}`; }
  }
  document.getElementById("history").replaceChildren(...pieces(answer.history));
  seen();
});

let hide = null;
function show(on) {
  clearTimeout(hide);
  typing.textContent = on ? typing.dataset.text : "";
  if (on) hide = setTimeout(() => show(false), 8000); // a lost "stopped" must not leave it standing
}

document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
listen(`${path}/events`, {
  changed: refresh,
  typing: ({ from, on }) => { if (from === "customer") show(on); },
});
toEnd();
seen();

if (composer) {
  const failed = document.getElementById("send-failed");
  const send = composer.querySelector("button.primary");
  let writing = null;
  const written = (on) => { writing = on ? Date.now() : null; post("typing", { on }).catch(() => {}); };

  reply.value ||= draft.load();
  reply.addEventListener("input", () => {
    draft.save();
    if (!writing || Date.now() - writing > 4000) written(true);
  });
  reply.addEventListener("blur", () => { if (writing) written(false); });
  reply.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) composer.requestSubmit();
  });
  composer.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!reply.value.trim() || send.disabled) return;
    send.disabled = true;
    failed.hidden = true;
    try {
      // the same id until it is known to have arrived: a second try never makes a second message
      const answer = await post("reply", { text: reply.value, client_id: composer.client_id.value });
      if (!answer.ok) throw new Error(String(answer.status));
      composer.client_id.value = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;
      reply.value = "";
      draft.save();
      if (writing) written(false);
      toEnd();
      refresh();
    } catch {
      failed.hidden = false;
    }
    send.disabled = false;
    reply.focus();
  });
  composer.querySelectorAll("[data-text]").forEach((saved) => saved.addEventListener("click", () => {
    const gap = reply.value && !reply.value.endsWith("\n") ? "\n" : "";
    reply.setRangeText(gap + saved.dataset.text, reply.selectionEnd, reply.selectionEnd, "end");
    draft.save();
    saved.closest("details").open = false;
    reply.focus();
  }));
}

const note = document.getElementById("note-form");
note.addEventListener("submit", async (event) => {
  event.preventDefault();
  const answer = await post("note", { text: note.text.value }).catch(() => null);
  if (!answer?.ok) return note.submit();
  note.reset();
  refresh();
});

// one menu at a time; Escape closes it and gives the focus back
const menus = [...document.querySelectorAll("details.menu")];
menus.forEach((menu) => {
  menu.addEventListener("toggle", () => { if (menu.open) menus.forEach((other) => { if (other !== menu) other.open = false; }); });
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { menu.open = false; menu.querySelector("summary").focus(); }
  });
});
document.addEventListener("click", (event) => menus.forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; }));
