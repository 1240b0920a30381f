/**
 * Moves a banner that is not modal away from what has the focus, where it would hide that entirely (WCAG 2.2, 2.4.11):
 * to the other half of the window, and no higher than that. It comes back when the focus goes elsewhere in the page.
 */
export function stepAside(host: HTMLElement, banner: HTMLElement, signal: AbortSignal): void {
  const look = (): void => {
    const { activeElement } = document;
    // not while the visitor is about to press one of its buttons
    if (activeElement === host) return;
    banner.classList.remove('aside', 'above');
    if (!activeElement || activeElement === document.body) return;
    const inner = activeElement.getBoundingClientRect();
    const outer = banner.getBoundingClientRect();
    // what reaches out of the window is seen there by nobody, and a line of two pixels is nothing to see
    const isHidden =
      Math.max(inner.top, 0) + 2 >= outer.top &&
      Math.min(inner.bottom, innerHeight) - 2 <= outer.bottom &&
      Math.max(inner.left, 0) + 2 >= outer.left &&
      Math.min(inner.right, innerWidth) - 2 <= outer.right;
    if (!isHidden) return;
    banner.classList.add('aside');
    banner.classList.toggle('above', inner.top + inner.bottom > innerHeight);
  };
  document.addEventListener('focusin', look, { signal });
  host.addEventListener('consent-open', look, { signal });
  addEventListener('resize', look, { signal });
  // what has the focus may be scrolled under it, in the page or in something that scrolls by itself
  document.addEventListener('scrollend', look, { signal, capture: true });
}
