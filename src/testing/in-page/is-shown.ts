import type { InPage } from '../visitor.js';

/** Whether this is there in the dialog, and can be seen. */
export function isShown(page: InPage, selector: string): boolean {
  const root = page.document.querySelector('html > ask-first')?.shadowRoot;
  return !!root?.querySelector(selector)?.checkVisibility();
}
