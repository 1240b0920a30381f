import type { CategoryState } from '../../../src/record/types.js';
import type { Item, Vendor } from '../../../src/catalogue/types.js';
import { startGuard, type Guard } from '../../../src/guard.js';
import { catalogueOf, categoryOf, closePage, openPage } from './gate-page.js';

const folder = '/test/browser/gate/';

let count = 0;

/** An address of the vendor `counter`. */
export const held = (): string => `${location.origin}${folder}held.js?${++count}`;

/** An address of nobody's. */
export const free = (): string => `${location.origin}${folder}dot.svg?${++count}`;

/** What the address of a script or so is called in a catalogue. */
export const entryOf = (file: string): string => `${location.hostname}${folder}${file}`;

/** A vendor with hosts and items. */
export const claiming = (id: string, hosts: readonly string[], items: readonly Item[] = []): Vendor => ({
  id,
  name: id,
  hosts,
  items,
});

let guard: Guard | undefined;

/** Starts the guard of the page, for a vendor `counter` if no others are named. */
export function guardPage(...vendors: readonly Vendor[]): Guard {
  return startedGuard(
    startGuard(catalogueOf(categoryOf(...(vendors[0] ? vendors : [claiming('counter', [entryOf('held.js')])])))),
  );
}

/** Takes care that a guard is stopped after the test. */
export function startedGuard(started: Guard): Guard {
  return (guard = started);
}

/** Tells the guard of a page what has been decided. */
export const decide = (states: Readonly<Record<string, CategoryState>>): readonly string[] =>
  guard!.update(new Map(Object.entries(states)));

/** Before each test. */
export const openGuarded = openPage;

/** After each test. */
export function closeGuarded(): void {
  guard?.stop();
  guard = undefined;
  closePage();
}
