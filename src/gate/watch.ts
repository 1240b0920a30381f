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
  const look = (node: Node): void => {
    const element = node as Element;
    if (element.matches?.(selector)) found(element);
    if (element.firstElementChild) element.querySelectorAll(selector).forEach(found);
  };
  const observer = new MutationObserver((records) => {
    for (const { attributeName, target, addedNodes } of records) {
      if (attributeName) look(target);
      else addedNodes.forEach(look);
    }
    changed?.();
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: LABELS });
  document.querySelectorAll(selector).forEach(found);
  return () => observer.disconnect();
}
