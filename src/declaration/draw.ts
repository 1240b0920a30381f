import type { Child, Tag } from './tag.js';

/**
 * Brings what stands in an element in line with a description. What fits stays as it is, so that nothing loses the focus
 * or a selection, and what a server has sent is not drawn again.
 */
export function draw(parent: Element, children: readonly Child[]): void {
  const wanted = children.filter(Boolean);
  let at = parent.firstChild;
  /** So many more are there than there are to be, from here on. */
  let spare = parent.childNodes.length - wanted.length;
  const drop = (): void => {
    const next = at!.nextSibling;
    at!.remove();
    at = next;
    spare--;
  };

  for (const child of wanted) {
    const [name, attributes, ...inner] = typeof child === 'string' ? (['#text', {}] as Tag) : child;
    // what says the choice and what says something else are two things
    const fits = (): boolean =>
      at?.nodeName.toLowerCase() === name &&
      !(at as Partial<Element>).getAttribute?.('data-state') === !attributes['data-state'];
    while (at && spare >= 0 && !fits()) drop();
    const found = fits() && at;
    const node = found || (name === '#text' ? document.createTextNode('') : document.createElement(name));
    if (typeof child === 'string') {
      if (node.nodeValue !== child) node.nodeValue = child;
    } else {
      const element = node as Element;
      for (const other of element.getAttributeNames()) {
        if (!(other in attributes)) element.removeAttribute(other);
      }
      for (const [key, value] of Object.entries(attributes)) {
        if (element.getAttribute(key) !== value) element.setAttribute(key, value);
      }
      draw(element, inner);
    }
    if (found) at = found.nextSibling;
    else {
      parent.insertBefore(node, at);
      spare++;
    }
  }
  while (at) drop();
}
