/** An element with attributes, listeners (`onclick`) and children; nothing is ever parsed as HTML. */
export function h(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for SVG. */
export function svg(name, attributes, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat().filter((child) => child || child === 0));
  return made;
}

/** An icon drawn as strokes on a 24 by 24 grid; hidden from screen readers, so its button needs a name. */
export const icon = (path, cls) =>
  svg('svg', { viewBox: '0 0 24 24', class: `icon ${cls || ''}`, 'aria-hidden': 'true' }, svg('path', { d: path }));
