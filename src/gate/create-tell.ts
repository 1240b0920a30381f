import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue, Signals } from '../catalogue/types.js';
import type { Decision } from '../record/decide.js';
import { memory } from './memory.js';
import { isSet } from './vendor-globals.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- what vendors keep on window has no types */

/**
 * Tells a vendor's own consent interface what a decision means for it. Nothing where it knows that already.
 *
 * @throws anything that the vendor, or a stub of the page's own, throws
 */
export type Tell = (catalogue: Catalogue, decision: Decision) => void;

/** What vendors keep on window. */
export const page = globalThis as any;

/** What is to be told. */
export interface Telling {
  /** The types that a granted vendor steers; of a signal without types, its name. */
  readonly granted: ReadonlySet<string>;
  /** Whether the visitor has answered for any vendor that steers it. */
  readonly isDecided: boolean;
  /** What was told before, types with commas between them: undefined where nothing was. */
  readonly before: string | undefined;
}

/** Whether it is a queue that nobody has taken over yet: what comes first in it is read first. */
export const isUnread = (target: unknown): boolean => Array.isArray(target) && !Object.hasOwn(target, 'push');

/** Whether it is a queue or a stub that keeps its calls: put in the place of another, it knows nothing yet. */
const isWaiting = (target: any): boolean =>
  isUnread(target) || (typeof target === 'function' && Array.isArray(target.q ?? target.queue));

/**
 * All adapters are made alike.
 *
 * @param name of the signal in the catalogue
 * @param global where the interface stands on window
 * @param say makes the calls
 * @param isQueue it may be made before anybody else does
 */
export function createTell(
  name: keyof Signals,
  global: string,
  say: (target: any, telling: Telling) => void,
  isQueue?: boolean,
): Tell {
  return (catalogue, decision) => {
    const isThere = isSet(global);
    if (!isThere && !isQueue) return;
    const target = isThere ? page[global] : (page[global] = []);
    const granted = new Set<string>();
    let isDecided = false;
    for (const [{ id, signals }] of allVendors(catalogue)) {
      const its = signals?.[name];
      const state = decision.get(id);
      if (its && state === 'granted') [its === true ? name : its].flat().forEach((type) => granted.add(type));
      isDecided ||= !!its && state !== 'pending';
    }
    const [last, told] = memory.told.get(name) ?? [];
    const before = told === target || !isWaiting(target) ? last : undefined;
    const types = [...granted].join();
    if (types === before || (!isDecided && before === undefined && !isQueue)) return;
    say(target, { granted, isDecided, before });
    memory.told.set(name, [types, target]);
  };
}
