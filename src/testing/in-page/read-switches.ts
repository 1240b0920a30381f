import type { InPage } from '../visitor.js';

/** What the settings' switches show, by the ids of vendors. */
export function readSwitches(page: InPage): Readonly<Record<string, boolean>> {
  const root = page.document.querySelector('html > ask-first')!.shadowRoot!;
  return Object.fromEntries(
    [...root.querySelectorAll<HTMLInputElement>('[role=switch]')].map(({ value, checked }) => [value, checked]),
  );
}
