import { asText } from './as-text.js';
import type { Patch } from './patch.js';

/** How what is parsed is put in its place. */
const WAYS: Readonly<Record<string, 'replaceChildren' | 'replaceWith' | 'before' | 'prepend' | 'append' | 'after'>> = {
  innerHTML: 'replaceChildren',
  outerHTML: 'replaceWith',
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
};

/**
 * Markup that seems to name something to be held back is parsed apart, where nothing loads; only if it does, what comes
 * of it is put in place of what the browser would make. Nothing is ever written as markup by us.
 *
 * @param mentions whether it is worth a look
 * @param hold holds back what is to be held in a parsed tree, and says whether there was anything
 * @param unguarded does something with the guard looking away
 * @param inert a document in which nothing loads
 */
export function holdMarkup(
  patch: Patch,
  mentions: (markup: unknown) => boolean,
  hold: (root: ParentNode) => boolean,
  unguarded: (action: () => void) => void,
  inert: Document,
): void {
  const write = (place: string, proceed: () => unknown, markup: unknown, self: Element): unknown => {
    const way = WAYS[place];
    if (way && mentions(markup)) {
      const context = /re$|W|te/.test(way) ? self.parentNode : self;
      const type = context?.nodeType;
      // a fragment, or a shadow root, has no element to parse in
      const copy = type === 1 ? inert.importNode(context as Element) : type === 11 && inert.createElement('body');
      if (copy) {
        unguarded(() => (copy.innerHTML = markup as string));
        if (hold(copy)) return self[way](...copy.childNodes);
      }
    }
    return proceed();
  };

  for (const owner of ['Element', 'ShadowRoot']) {
    for (const name of ['innerHTML', 'outerHTML']) {
      patch(owner, name, (proceed, [markup], self) => write(name, proceed, markup, self as Element), 'set');
    }
  }
  patch('Element', 'insertAdjacentHTML', (proceed, [place, markup], self) =>
    write(asText(place).toLowerCase(), proceed, markup, self as Element),
  );
  patch('Range', 'createContextualFragment', (proceed, [markup]) => {
    const fragment = proceed() as DocumentFragment;
    // nothing in it loads before this script has ended
    if (mentions(markup)) hold(fragment);
    return fragment;
  });
}
