// A page that writes its document anew after it was loaded, which takes every listener away.
window.rewrite = () => {
  document.open();
  document.write('<!doctype html><title>Outra</title><main style="min-height: 200vh">Escrita de novo.</main>');
  document.close();
};
