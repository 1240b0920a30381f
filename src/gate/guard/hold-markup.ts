import type { Patch } from './patch.js';

/** How what is parsed is put in its place. */
const WAYS = { beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after' } as const;

/**
 * Markup that may load something is parsed apart, where nothing loads; only if there is something to be held back in it,
 * what comes of it is put in place of what the browser would make. Nothing is ever written as markup by us.
 *
 * @param hold holds back what is to be held in a parsed tree, and says whether there was anything
 * @param inert a document in which nothing loads
 */
export function holdMarkup(patch: Patch, hold: (root: Element) => boolean, inert: Document): void {
  const put = <Way extends string>(
    markup: unknown,
    self: Record<Way, (...nodes: Node[]) => void>,
    way: Way,
    context: Element,
  ): (() => void) | false => {
    // parsed by us, or of a document that loads nothing either
    if (context.ownerDocument !== document || !/src|href|data|poster/i.test(markup as string)) return false;
    const copy = inert.importNode(context);
    copy.innerHTML = markup as string;
    // where scripts can run, what is for browsers without is text; Firefox takes it for that here too
    for (const inner of copy.querySelectorAll('noscript'))
      if (inner.firstElementChild) inner.textContent = inner.innerHTML;
    return hold(copy) && (() => self[way](...copy.childNodes));
  };

  patch<Element>('Element', 'innerHTML', ([markup], self) => put(markup, self, 'replaceChildren', self));
  patch<Element>('Element', 'outerHTML', ([markup], self) => put(markup, self, 'replaceWith', self.parentElement!));
  patch<ShadowRoot>('ShadowRoot', 'innerHTML', ([markup], self) => put(markup, self, 'replaceChildren', self.host));
  patch<Element>('Element', 'insertAdjacentHTML', ([place, markup], self) => {
    const way = WAYS[String(place).toLowerCase() as keyof typeof WAYS] as 'before' | 'append' | undefined;
    return way && put(markup, self, way, /before|after/.test(way) ? self.parentElement! : self);
  });
}
