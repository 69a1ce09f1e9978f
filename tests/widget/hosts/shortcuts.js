// A page with one-letter shortcuts on window, in both phases, that also watches clicks and focus; what it hears is kept in `heard`.
window.heard = [];
for (const name of ['keydown', 'keypress', 'keyup', 'input', 'paste', 'click', 'pointerdown', 'mousedown', 'touchstart', 'wheel', 'focusin', 'focusout', 'submit']) {
  addEventListener(name, (event) => {
    window.heard.push(name);
    if (event.key && event.key.length === 1) event.preventDefault();
  });
}
