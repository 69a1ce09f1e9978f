// A page that changes without a load: its body is thrown away, its whole document emptied, its tag run again.
window.swap = {
  body: () => document.body.replaceWith(document.body.cloneNode(true)),
  content: () => { document.body.textContent = ''; },
  document: () => document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body')),
  root: () => document.documentElement.replaceWith(document.createElement('html')),
  remove: () => document.querySelector('retention-chat').remove(),
  tag: (data = {}) => new Promise((done) => {
    const script = document.createElement('script');
    Object.assign(script.dataset, window.tag, data);
    script.src = window.tagAddress;
    script.onload = done;
    (document.body || document.documentElement).append(script);
  }),
};
addEventListener('DOMContentLoaded', () => {
  const script = document.querySelector('script[data-provider]');
  window.tag = { ...script.dataset };
  window.tagAddress = script.src;
});
