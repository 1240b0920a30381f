/**
 * Finds the elements that fit a selector: those that are there, and those that come later. Looks at added subtrees only.
 *
 * @param found may be given an element more than once, if it is moved
 * @param changed called after anything was added or removed
 * @returns ends it
 */
export function watch(selector: string, found: (element: Element) => void, changed?: () => void): () => void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        const element = node as Element;
        if (element.matches?.(selector)) found(element);
        if (element.firstElementChild) element.querySelectorAll(selector).forEach(found);
      }
    }
    changed?.();
  });
  observer.observe(document, { childList: true, subtree: true });
  document.querySelectorAll(selector).forEach(found);
  return () => observer.disconnect();
}
