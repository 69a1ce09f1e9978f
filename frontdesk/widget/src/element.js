// Elements for launcher and chat.

/**
 * An element from `name.class`, attributes and listeners (may be left out) and children; nothing is parsed as HTML.
 * @type {import('./types.js').MakeElement}
 */
export const h = (/** @type {string} */ name, /** @type {any} */ attributes, /** @type {any[]} */ ...children) => {
  const [tag, ...classes] = name.split('.');
  const made = /** @type {any} */ (document.createElement(tag));
  if (attributes?.constructor !== Object) children.unshift(attributes);
  else {
    for (const [key, value] of Object.entries(attributes)) {
      if (value?.call) made[key] = value;
      else if (value != null && value !== false) made.setAttribute(key, value === true ? '' : value);
    }
  }
  if (classes[0]) made.className = classes.join(' ');
  made.append(...children.flat(3).filter((child) => child));
  return made;
};

/** A speech bubble, drawn by the style. */
export const icon = () => h('i.x-icon');
