import { expectationError } from './expectation-error.js';
import type { PageState } from './in-page/read-state.js';
import { pause } from './poll.js';
import { readAsked, readKept, ungranted, type Sighting } from './sighting.js';
import { stateOf } from './state-of.js';
import type { Site } from './types.js';
import { visitorOf, type Visitor } from './visitor.js';

/** What an expectation may be told. */
export interface ExpectOptions {
  /** For so many milliseconds the page is watched. Default: 2000. */
  readonly watch?: number;
  /** Beginnings of addresses, and of names of what is kept, that are fine whoever's they are. */
  readonly allow?: readonly string[];
}

/** How often is looked at what is kept. */
const INTERVAL_MS = 100;

/**
 * Expects that all that the page has asked for since it was opened, and all that it keeps, is of the site itself or
 * declared by a vendor who is granted now, or essential. Rejects with an {@link ExpectationError} that names everything
 * else: what it is, who declares it, if anybody does, and when it was seen.
 */
export async function expectOnlyGranted(site: Site, options: ExpectOptions = {}): Promise<void> {
  const visitor = visitorOf(site);
  const state = await stateOf(visitor);
  await expectNothingElse(visitor, state, 'Expected nothing but what is granted', state.openedAt, options);
}

/** Watches for what nobody who is granted declares. */
export async function expectNothingElse(
  visitor: Visitor,
  state: PageState,
  expected: string,
  since: number,
  { watch = 2000, allow = [] }: ExpectOptions,
): Promise<void> {
  const until = Date.now() + watch;
  const kept: Sighting[] = [];
  do {
    kept.push(...(await readKept(visitor, state)));
    await pause(INTERVAL_MS);
  } while (Date.now() < until);
  const found = ungranted([...(await readAsked(visitor, state, since)), ...kept], state, allow);
  if (found.length) throw expectationError(expected, found, state, since, 'the page was opened');
}
