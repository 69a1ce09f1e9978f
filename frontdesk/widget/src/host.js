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

/**
 * Puts the widget beside the page's body, where no style of it reaches, and above all else; again when a page throws it out.
 * Beside an open modal dialog or a full screen everything else is dead: there the widget steps aside.
 * @param {HTMLElement} host
 * @param {AbortController} life
 */
export function keepOnTop(host, life) {
  const look = () => {
    if (!host.isConnected) {
      document.documentElement.append(host);
      host.popover = 'manual';
      host.showPopover?.();
    }
    host.hidden = !!document.querySelector(':modal');
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true, attributeFilter: ['open'] });
  life.signal.onabort = () => watch.disconnect();
  look();
}
