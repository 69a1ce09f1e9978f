// Where an agent writes to the customer.
import { element, given, kept } from "./page.js";

/** "typing" is said anew after this while. */
const TYPING_AGAIN = 4000;

/** @typedef {(step: string, fields: Record<string, string>) => Promise<Response>} Post sends one step of the case */

/** The id of one message: the same until it is known to have arrived, so that a second try never makes a second message. */
const freshId = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`;

/**
 * Sends what is written without leaving the page, keeps the draft and says that somebody is typing.
 * @param {HTMLFormElement} form
 * @param {string} path the address of the case
 * @param {Post} post
 * @param {() => void} sent what to do once a message has arrived
 */
export function manageComposer(form, path, post, sent) {
  const reply = element("reply", HTMLTextAreaElement);
  const failed = element("send-failed", HTMLElement);
  const clientId = /** @type {HTMLInputElement} */ (form.elements.namedItem("client_id"));
  const button = /** @type {HTMLButtonElement} */ (form.querySelector("button.primary"));
  // A draft outlives a reload, so that a change of the case can reload the page at any time.
  const draft = kept("sessionStorage", `draft ${path}`);
  const keepDraft = () => draft.save(reply.value);
  /** When "typing" was said last; 0 once it was taken back. */
  let typingAt = 0;

  /** @param {boolean} on */
  function typing(on) {
    typingAt = on ? Date.now() : 0;
    post("typing", { on: String(on) }).catch(() => {});
  }

  async function send() {
    const answer = await post("reply", { text: reply.value, client_id: clientId.value });
    if (!answer.ok) throw new Error(String(answer.status));
    clientId.value = freshId();
    reply.value = "";
    keepDraft();
    if (typingAt) typing(false);
    sent();
  }

  /** @param {string} text put in where the cursor is, on a line of its own */
  function insert(text) {
    const gap = reply.value && !reply.value.endsWith("\n") ? "\n" : "";
    reply.setRangeText(gap + text, reply.selectionEnd, reply.selectionEnd, "end");
    keepDraft();
  }

  reply.value ||= draft.load();
  reply.addEventListener("input", () => {
    keepDraft();
    if (!typingAt || Date.now() - typingAt > TYPING_AGAIN) typing(true);
  });
  reply.addEventListener("blur", () => { if (typingAt) typing(false); });
  reply.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!reply.value.trim() || button.disabled) return;
    button.disabled = true;
    failed.hidden = true;
    await send().catch(() => { failed.hidden = false; });
    button.disabled = false;
    reply.focus();
  });
  for (const saved of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-text]"))) {
    saved.addEventListener("click", () => {
      insert(given(saved, "text"));
      saved.closest("details")?.removeAttribute("open");
      reply.focus();
    });
  }
}
