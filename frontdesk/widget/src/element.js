// Elements for launcher and chat.

const ICON = 'M6 3h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-7l-5 5v-5a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z';
const IN_A_PICTURE = /^(svg|path)$/;

/**
 * An element from `name.class`, attributes and listeners (may be left out) and children; nothing is parsed as HTML.
 * @type {import('./types.js').MakeElement}
 */
export const h = (/** @type {string} */ name, /** @type {any} */ attributes, /** @type {any[]} */ ...children) => {
  const [tag, ...classes] = name.split('.');
  const made = /** @type {any} */ (document.createElementNS(`http://www.w3.org/${IN_A_PICTURE.test(tag) ? '2000/svg' : '1999/xhtml'}`, tag));
  if (attributes?.constructor !== Object) children.unshift(attributes);
  else {
    for (const [key, value] of Object.entries(attributes)) {
      if (value?.call) made[key] = value;
      else if (value != null && value !== false) made.setAttribute(key, value === true ? '' : value);
    }
  }
  if (classes[0]) made.setAttribute('class', classes.join(' '));
  made.append(...children.flat(3).filter((child) => child));
  return made;
};

export const icon = () => h('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, h('path', { d: ICON }));
