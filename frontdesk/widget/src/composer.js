import { h, icon } from './dom.js';

const LONGEST = 4000;
const TYPING_FOR = 4000;

/** Where the customer writes; the draft outlives a reload. */
export function composer(view) {
  const { texts } = view;
  const { tab } = view.store;
  let typing;
  const left = h('p', { class: 'left', id: 'left', role: 'status' });
  const field = h('textarea', {
    id: 'message', rows: 1, maxlength: LONGEST, enterkeyhint: 'send', placeholder: texts.write, 'aria-describedby': 'left',
    oninput: () => {
      grow();
      if (field.value.trim()) {
        if (!typing) view.client.hint({ type: 'typing', on: true });
        clearTimeout(typing);
        typing = setTimeout(stop, TYPING_FOR);
      } else stop();
    },
    onkeydown: (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      submit();
    },
  });
  const stop = () => {
    if (typing) view.client.hint({ type: 'typing', on: false });
    typing = clearTimeout(typing);
  };
  const grow = () => {
    tab.set('draft', field.value);
    const room = LONGEST - field.value.length;
    left.textContent = room <= 400 ? texts.left(room) : '';
    // Set through the object model, which a strict policy allows, unlike a style attribute.
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  };
  const submit = () => {
    const text = field.value.trim();
    if (!text) return field.focus();
    clearTimeout(typing);
    typing = undefined;
    field.value = '';
    grow();
    view.send(text);
    field.focus();
  };
  field.value = tab.get('draft') || '';
  const form = h('form', { class: 'composer', onsubmit: (event) => (event.preventDefault(), submit()) },
    h('label', { for: 'message', class: 'sr' }, texts.write), field,
    h('button', { class: 'send', 'aria-label': texts.send }, icon('M4 12l16-8-6 17-3-7z')));
  return {
    form, left, field, grow,
    fill: (text) => ((field.value = text), grow(), field.focus()),
  };
}
