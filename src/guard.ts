import type { Catalogue } from './catalogue/types.js';
import { createGuard } from './gate/guard/create-guard.js';
import type { Guard } from './gate/guard/types.js';

export type { Guard };

export interface GuardOptions {
  /** The nonce of the page's CSP, where it has one: without it scripts of the page's markup that were held back stay so. */
  readonly nonce?: string;
}

/**
 * Holds back scripts, frames, images and requests to the hosts of vendors that are not granted, and refuses what they
 * would keep, for what nobody has labelled. To be started before everything else. The gate of the page finds it by
 * itself and tells it what is granted. A wrong catalogue is reported by `console.error`; it never
 * throws. A second call gives the guard that is there. In Node it is inert.
 */
export function startGuard(catalogue: Catalogue, options: GuardOptions = {}): Guard {
  if (typeof document === 'undefined') return { update: () => [], pass: (action) => action(), rest() {}, stop() {} };
  return createGuard({ catalogue: () => catalogue, ...options });
}
