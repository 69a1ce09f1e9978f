// Elements of a page by their id, of the kind that the template makes them.

/**
 * The element with this id. Throws where the page has none of this kind.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 */
export function element(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no ${kind.name} #${id}`);
  return found;
}

/**
 * What the template wrote into `data-<name>` of an element; empty where it wrote nothing.
 * @param {HTMLElement} from
 * @param {string} name
 */
export const given = (from, name) => from.dataset[name] ?? "";

/**
 * What this browser keeps for a page; where storage is blocked, nothing is kept.
 * @param {"localStorage" | "sessionStorage"} kind
 * @param {string} key
 */
export const kept = (kind, key) => ({
  /** @returns {string} empty where nothing is kept */
  load() { try { return window[kind].getItem(key) ?? ""; } catch { return ""; } },
  /** @param {string} value */
  save(value) { try { window[kind].setItem(key, value); } catch { /* lives in the page only */ } },
});
