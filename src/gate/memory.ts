import { PAGE } from './marks.js';

/**
 * What has happened on this page, for as long as it lasts: a gate that is stopped and started again, by the same copy of
 * this library or another, must not release anything twice.
 */
export interface Memory {
  /** Declared scripts that have run, by vendor, place and address. */
  readonly ran: Set<string>;
  /** Blocked scripts of the markup that have run, and what ran in their place. */
  readonly released: WeakSet<Element>;
  /** Which scripts of a template have run. */
  readonly ranIn: WeakMap<Element, Set<number>>;
  /** Vendors and categories of which anything has run. */
  readonly running: Set<string>;
  /** What has been told, by the names of signals: the types that are granted, and the interface that was told. */
  readonly told: Map<string, readonly [types: string, target: unknown]>;
}

export const memory: Memory = ((globalThis as { [PAGE]?: Memory })[PAGE] ??= {
  ran: new Set(),
  released: new WeakSet(),
  ranIn: new WeakMap(),
  running: new Set(),
  told: new Map(),
});
