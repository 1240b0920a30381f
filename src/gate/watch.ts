/**
 * Markup that is held back until its vendor, or every vendor of its category, is granted. No form: its fields may be named
 * like what is asked of it, and it loads nothing.
 */
export const BLOCKED =
  ':not(form):is([data-vendor],[data-category]):is(script[type="text/plain"],template,video,audio,picture,[data-src],[data-srcset],[data-href],[data-data]),ask-first-embed,ask-first-declaration';

/** What makes an element a piece of it. */
const MARKS = ['vendor', 'category', 'src', 'srcset', 'href', 'data'].map((name) => `data-${name}`);

/**
 * Finds blocked markup: what is there, what comes later, and what is labelled later. Looks at added subtrees only.
 *
 * @param found may be given an element more than once, if it is moved
 * @param changed called after anything was added or removed
 * @returns ends it
 */
export function watch(found: (element: Element) => void, changed?: () => void): () => void {
  // not by its own methods: the fields of a form may be named like them
  // eslint-disable-next-line @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated -- called on elements
  const { matches, querySelectorAll } = Element.prototype;
  const look = (node: Node): void => {
    if (!('localName' in node)) return;
    const element = node as Element;
    if (matches.call(element, BLOCKED)) found(element);
    if (element.firstElementChild) querySelectorAll.call(element, BLOCKED).forEach(found);
  };
  const observer = new MutationObserver((records) => {
    const added = new Set(records.flatMap((record) => (record.attributeName ? record.target : [...record.addedNodes])));
    // what was put into something that was added too is found with that, and not once for each level
    for (const node of added) if (!added.has(node.parentNode!)) look(node);
    changed?.();
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: MARKS });
  document.querySelectorAll(BLOCKED).forEach(found);
  return () => observer.disconnect();
}
