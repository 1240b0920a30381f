/** What makes an element a piece of blocked markup. */
const LABELS = ['vendor', 'category', 'src', 'srcset', 'href', 'data'].map((name) => `data-${name}`);

/**
 * Finds the elements that fit a selector: those that are there, those that come later, and those that are labelled
 * later. Looks at added subtrees only.
 *
 * @param found may be given an element more than once, if it is moved
 * @param changed called after anything was added or removed
 * @returns ends it
 */
export function watch(selector: string, found: (element: Element) => void, changed?: () => void): () => void {
  // not by its own methods: the fields of a form may be named like them
  const { matches, querySelectorAll } = Element.prototype;
  const look = (node: Node): void => {
    if (!('localName' in node)) return;
    const element = node as Element;
    if (matches.call(element, selector)) found(element);
    if (element.firstElementChild) querySelectorAll.call(element, selector).forEach(found);
  };
  const observer = new MutationObserver((records) => {
    const added = new Set(records.flatMap((record) => (record.attributeName ? record.target : [...record.addedNodes])));
    // what was put into something that was added too is found with that, and not once for each level
    for (const node of added) if (!added.has(node.parentNode!)) look(node);
    changed?.();
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: LABELS });
  document.querySelectorAll(selector).forEach(found);
  return () => observer.disconnect();
}
