import type { Consent } from '../../consent.js';
import type { InPage } from '../visitor.js';

/** Calls the API of the consent that runs on the page. */
export function callConsent(
  page: InPage,
  [way, given]:
    readonly ['accept' | 'reject' | 'open', undefined] | readonly ['save', Readonly<Record<string, boolean>>],
): void {
  const [consent] = (page as unknown as Record<symbol, readonly [Consent]>)[Symbol.for('askfirst')]!;
  if (way === 'save') consent.save(given);
  else consent[way]();
}
