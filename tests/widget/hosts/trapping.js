// A page with modal dialogs of its own making: one that keeps the focus by force, one in a tree of its own.
addEventListener('DOMContentLoaded', () => {
  const modal = document.createElement('div');
  modal.setAttribute('role', 'dialog');
  modal.setAttribute('aria-modal', 'true');
  modal.style.cssText = 'position: fixed; inset: 0; background: #000c';
  const inside = document.createElement('button');
  inside.textContent = 'Entendi';
  modal.append(inside);
  const keep = (event) => { if (!modal.contains(event.target)) inside.focus(); };
  const swallow = (event) => { if (!modal.contains(event.target)) { event.preventDefault(); event.stopImmediatePropagation(); } };
  window.trap = (on) => {
    const change = on ? 'addEventListener' : 'removeEventListener';
    for (const name of ['focusin', 'click', 'mousedown']) document[change](name, name === 'focusin' ? keep : swallow, true);
    document.body.toggleAttribute('inert', false);
    document.querySelector('main').inert = on;
    if (on) {
      document.body.append(modal);
      inside.focus();
    } else modal.remove();
  };
  const apart = document.createElement('page-question');
  const dialog = document.createElement('dialog');
  const answer = document.createElement('button');
  answer.textContent = 'Responder';
  dialog.append(answer);
  apart.attachShadow({ mode: 'open' }).append(dialog);
  document.body.append(apart);
  window.question = (on) => (on ? dialog.showModal() : dialog.close());
});
