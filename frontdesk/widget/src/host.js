// The widget's place in the page: nothing of either comes to the other's ears, and the page cannot lose or cover it.

/**
 * What happens inside is heard inside only: no key, click or focus reaches the page's own listeners.
 * @param {HTMLElement} host
 */
export function keepInside(host) {
  /** @param {Event} event */
  const stop = (event) => event.stopPropagation();
  for (const name in host) if (name.startsWith('on')) host.addEventListener(name.slice(2), stop, { passive: true });
  host.addEventListener('focusin', stop);
  host.addEventListener('focusout', stop);
}

/** What makes all beside it dead: a modal dialog, a full screen, or a dialog of the page's own making that holds the focus. */
const MODAL = ':modal,[aria-modal=true]:focus-within';

/**
 * Puts the widget beside the page's body, where no style of it reaches, and above all else; again when a page throws it out.
 * Under a modal dialog it steps aside.
 * @param {HTMLElement} host
 * @param {HTMLElement} button
 * @param {(target: EventTarget, events: string, act: (event: any) => void) => void} listen
 * @param {() => void} again makes the widget anew
 * @returns {() => void} the end of it
 */
export function keepOnTop(host, button, listen, again) {
  /** The modal that the focus was seen in, also in a tree of its own. @type {any} */
  let modal;
  const look = () => {
    const page = /** @type {any} */ (document.documentElement);
    if (!host.isConnected && page) {
      // A document that is written anew takes away all listeners, those in here, too.
      if (!button.onclick) return again();
      page.append(host);
      host.popover = 'manual';
      host.showPopover?.();
      watch.observe(page, { attributes: true });
    }
    // Where a browser does not say how large the page is drawn, this is no number, and nothing is enlarged.
    host.style.setProperty('--seen-zoom', `${1 / page?.currentCSSZoom}`);
    host.hidden = !!(document.querySelector(MODAL) || modal?.matches(MODAL));
    return undefined;
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true, attributeFilter: ['open'] });
  listen(document, 'focusin focusout', (event) => {
    modal = event.composedPath().find((/** @type {any} */ part) => part.matches?.(MODAL));
    look();
  });
  look();
  return () => watch.disconnect();
}
