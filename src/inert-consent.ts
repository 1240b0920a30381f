import type { Consent } from './consent.js';

/** What there is where there is no page, in Node: all is denied, and nothing happens. */
export function inertConsent(): Consent {
  const nothing = (): void => {};
  return {
    ready: Promise.resolve(),
    record: undefined,
    granted: () => false,
    whenGranted: () => new Promise(nothing),
    state: () => 'denied',
    accept: nothing,
    reject: nothing,
    save: nothing,
    withdraw: nothing,
    open: nothing,
    stop: nothing,
  };
}
