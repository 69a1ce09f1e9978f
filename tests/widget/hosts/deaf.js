// A page that takes every press of a key for itself and lets nobody else hear of it.
addEventListener('keydown', (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);
