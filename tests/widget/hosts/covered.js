// A page that lays something over everything, and opens a modal dialog when asked.
addEventListener('DOMContentLoaded', () => {
  const cover = document.createElement('div');
  cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #0003';
  const dialog = document.createElement('dialog');
  dialog.append('A modal question of the page.');
  document.body.append(cover, dialog);
  window.ask = (modal) => (modal ? dialog.showModal() : dialog.close());
});
