// A page that hears every key first and lets nobody else hear it; its own shortcuts it takes altogether.
addEventListener('keydown', (event) => {
  event.stopImmediatePropagation();
  if ('csj/?'.includes(event.key)) event.preventDefault();
}, true);
