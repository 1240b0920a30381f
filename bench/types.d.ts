import type { Contestant } from './side-by-side/summarize-visits.mjs';
import type { Spread } from './statistics.mjs';
import type { Summary } from './summarize.mjs';
import type { Browser } from 'playwright-core';
import type { DemoServer } from '../demo/server.mjs';

/** What measurements work with: one browser and one server for them all. */
export interface Bench {
  readonly browser: Browser;
  readonly server: DemoServer;
  /** Where others can steer the browser too. */
  readonly debuggingPort: number;
  /** Starts the browser again where it has died: a long run is not lost for it. */
  revive(): Promise<void>;
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

/** How one library stands on the page on which all are compared: a file in side-by-side/set-ups/. */
export interface SetUp {
  readonly name: string;
  /** By their addresses. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** What stands in the head, and at the end of the body. */
  readonly head: string;
  readonly body?: string;
  /** Places, each from the document on; what follows the first is in the shadow root of the one before. */
  readonly banner?: readonly string[];
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  /** What opens the settings, where it has any. */
  readonly open?: readonly string[];
  readonly settings?: readonly string[];
  /** A switch in them. */
  readonly toggle?: readonly string[];
  /** Whether it loads the settings when they are opened. */
  readonly loadsSettings?: boolean;
}

/** What one visit has shown, by name. */
export type Samples = Readonly<Record<string, number>>;

/** Which visits a round has: the first, one that is watched, and later ones of those who have accepted and rejected. */
export type VisitName = 'first' | 'watched' | 'accepted' | 'rejected';

/** All that was measured of one set-up, in the order of the rounds. */
export interface Visits {
  readonly name: string;
  readonly visits: Readonly<Record<VisitName, Samples[]>>;
  /** Why there is no more. */
  failed?: string;
}

/** What a whole run has shown: what the tables and the picture are made of. */
export interface Report {
  /** When, as ISO 8601 has it. */
  readonly measured: string;
  readonly machine: { readonly processors: number; readonly model: string; readonly browser: string };
  readonly rounds: number;
  readonly contestants: readonly Contestant[];
  readonly lighthouse: readonly { readonly name: string; readonly score: Spread }[];
  /** By the name of the measurement, each of its cases. */
  readonly growth: Readonly<Record<string, readonly Summary[]>>;
}
