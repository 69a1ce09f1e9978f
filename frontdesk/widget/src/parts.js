// What is on screen now: the dialog, the field to write in and the parts that change; scrolling and focus among them.
import { notify } from './notify.js';
import { h, tab } from './tools.js';
import { say } from './words.js';

/** Until the messages of a turn have come. */
const TURN_WITHIN = 900;
const WORDS_READ = 58;

/** @type {HTMLElement} */
export let box;
/** @type {HTMLTextAreaElement} */
export let field;
/** @type {ReturnType<typeof changing>} */
export let parts;
/** What is to be read aloud. @type {string[]} */
let toRead = [];
/** @type {number | undefined} */
let reading;

const changing = () => ({
  logo_: h('span.x-logo'), status_: h('p.status'), bar_: h('p.bar', { role: 'status' }), past_: h('div'), forms_: h('div'),
  typing_: h('p.dots', { hidden: true }), aloud_: h('div.x-sr', { 'aria-live': 'polite' }), consent_: h('p.consent'), composer_: h('form.x-composer'),
  length_: h('p.length', { role: 'status' }), pill_: h('button.pill', { hidden: true }),
  log_: h('div.log', { role: 'log', 'aria-live': 'off', 'aria-label': say('#log'), tabindex: 0 }),
});

/** Makes the parts anew, empty, in the language of the moment. */
export const makeParts = () => (parts = changing());
/** @param {HTMLElement} made */
export const setBox = (made) => (box = made);
/** @param {HTMLTextAreaElement} made */
export const setField = (made) => (field = made);

/** Lets the field grow with what is in it, and keeps that as a draft that outlives a reload. */
export function fitField() {
  tab('draft', field.value);
  // Set through the object model, which a strict policy allows, unlike a style attribute.
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}

/** @param {string} text */
export function fillField(text) {
  field.value = text;
  field.dispatchEvent(new Event('input'));
  field.focus();
}

export const isTouch = () => matchMedia('(pointer: coarse)').matches;

/**
 * On a touch screen the keyboard would cover what is to be read, so the log takes the focus there unless the field is `wanted`.
 * @param {boolean} [wanted]
 */
export const focusField = (wanted) => (wanted || !isTouch() ? field : parts.log_).focus();

export function toEnd() {
  parts.log_.scrollTop = 1e9;
  box.scrollTop = 1e9;
}

/**
 * To where `row` begins, if there is one; never further up than `least`.
 * @param {HTMLElement | null | undefined} row
 * @param {number} [least]
 */
export function toRow(row, least = 0) {
  if (row) box.scrollTop = parts.log_.scrollTop = Math.max(least, row.offsetTop);
}

/**
 * To the end, or as far as the beginning of a turn not read yet stays on screen.
 * @param {number} [least]
 */
export function toNew(least) {
  toEnd();
  toRow(notify.first_(), least);
}

/** Of the log, or of the whole panel on a low screen. */
export const scrolled = () => parts.log_.scrollTop + box.scrollTop;

/**
 * Shows what `change` adds, a new turn from its beginning on; whoever reads further up is not carried off.
 * @param {() => unknown} change
 * @param {boolean} [always] to the end, since the reader has written
 */
export function follow(change, always) {
  const log = parts.log_;
  const at = scrolled();
  const near = log.scrollHeight - at - log.clientHeight < 60;
  change();
  if (always) toEnd();
  else if (near) toNew(at);
}

/**
 * Read aloud by screen readers: all of a turn at once, and no more than can be listened to.
 * @param {string | null | undefined} words
 */
export function readAloud(words) {
  if (words) toRead.push(words);
  clearTimeout(reading);
  reading = setTimeout(() => {
    // What another part says, too, is said once.
    const said = toRead.filter((part) => toRead.every((other) => other === part || !other.includes(part))).join(' ').split(/\s+/);
    toRead = [];
    parts.aloud_.replaceChildren(h('p', said.slice(0, WORDS_READ).join(' '), said[WORDS_READ] && ' …'));
  }, TURN_WITHIN);
}
