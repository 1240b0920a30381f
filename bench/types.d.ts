import type { Browser } from 'playwright-core';
import type { DemoServer } from '../demo/server.mjs';

/** What measurements work with: one browser and one server for them all. */
export interface Bench {
  readonly browser: Browser;
  readonly server: DemoServer;
}

/** One file in measurements/. */
export interface Measurement {
  readonly title: string;
  /** What is counted, such as `node`. Costs are given for one of them. */
  readonly unit: string;
  readonly rounds: number;
  /** How many of them, ascending. */
  readonly sizes: readonly number[];
  /** What is compared. The last is what is measured, and those before it are what it is measured against. */
  readonly variants: readonly string[];
  readonly cases: readonly string[];
  /** How many microseconds more than the variant before it the last one may take for one unit, at most. */
  readonly goal?: number;
  /** Makes ready for one round of a case. */
  open(bench: Bench, name: string): Promise<Session>;
}

export interface Session {
  /** Measures once, and gives milliseconds. */
  take(variant: string, size: number): Promise<number>;
  close(): Promise<void>;
}

/** All that was measured in one case: milliseconds by variant and size, in the order of the rounds. */
export interface Series {
  readonly name: string;
  readonly samples: Readonly<Record<string, Readonly<Record<number, number[]>>>>;
}
