// A page whose shortcuts take the focus to its own search, and with it all that is written next.
addEventListener('DOMContentLoaded', () => {
  const search = document.createElement('input');
  search.id = 'search';
  document.body.prepend(search);
  const take = (key) => (event) => {
    if (event.key !== key) return;
    event.preventDefault();
    search.focus();
  };
  document.addEventListener('keydown', take('/'), true);
  window.addEventListener('keydown', take('s'), true);
});
