import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue, Signals } from '../catalogue/types.js';
import type { Decision } from '../record/decide.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- what vendors keep on window has no types */

/** Tells a vendor's own consent interface what a decision means for it. Nothing where it knows that already. */
export type Tell = (catalogue: Catalogue, decision: Decision) => void;

/** What vendors keep on window. */
export const page = globalThis as any;

/** Whether this is a queue that nobody has taken over yet: what comes first in it is read first. */
export const isUnread = (target: unknown): target is unknown[] =>
  Array.isArray(target) && !Object.hasOwn(target, 'push');

/**
 * All adapters are made alike.
 *
 * @param name of the signal in the catalogue
 * @param find where the interface is to be found, once it is there
 * @param say makes the calls
 *   - `target`: the interface
 *   - `granted`: the types that a granted vendor steers; of a signal without types, its name
 *   - `isFirst`: nothing has been said yet to this one; a page may put another in its place while nobody reads it
 */
export function createTell(
  name: keyof Signals,
  find: () => any,
  say: (target: any, granted: ReadonlySet<string>, isFirst: boolean) => void,
): Tell {
  let last: string | undefined;
  let queue: unknown;
  return (catalogue, decision) => {
    const target = find();
    if (target == null) return;
    const granted = new Set<string>();
    for (const [{ id, signals }] of allVendors(catalogue)) {
      const its = signals?.[name];
      if (its && decision.get(id) === 'granted')
        [its === true ? name : its].flat().forEach((type) => granted.add(type));
    }
    const isFirst = last === undefined || (isUnread(target) && target !== queue);
    const before = last;
    last = [...granted].sort().join();
    queue = target;
    if (isFirst || last !== before) say(target, granted, isFirst);
  };
}
