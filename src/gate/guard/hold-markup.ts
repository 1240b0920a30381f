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
  const parse = (markup: unknown, context: Element): ChildNode[] | false => {
    // parsed by us, or of a document that loads nothing either
    if (context.ownerDocument !== document || !/src|href|data|poster/i.test(String(markup))) return false;
    const copy = inert.importNode(context);
    copy.innerHTML = markup as string;
    return hold(copy) && [...copy.childNodes];
  };

  patch<Element>('Element', 'innerHTML', ([markup], self) => {
    const nodes = parse(markup, self);
    return nodes && (() => self.replaceChildren(...nodes));
  });
  patch<ShadowRoot>('ShadowRoot', 'innerHTML', ([markup], self) => {
    const nodes = parse(markup, self.host);
    return nodes && (() => self.replaceChildren(...nodes));
  });
  patch<Element>('Element', 'insertAdjacentHTML', ([place, markup], self) => {
    const way = WAYS[String(place).toLowerCase() as keyof typeof WAYS];
    const nodes = parse(markup, /e$|er/.test(way) ? self.parentElement! : self);
    return nodes && (() => self[way](...nodes));
  });
}
