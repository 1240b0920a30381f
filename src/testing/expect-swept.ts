import { allVendors } from '../catalogue/all-vendors.js';
import { expectationError } from './expectation-error.js';
import type { PageState } from './in-page/read-state.js';
import { pause, poll } from './poll.js';
import { readAsked, readKept, ungranted, type Sighting } from './sighting.js';
import { stateOf } from './state-of.js';
import type { Site } from './types.js';
import { visitorOf, type Visitor } from './visitor.js';

/** What {@link expectSwept} may be told. */
export interface SweptOptions {
  /** Within so many milliseconds all is to be gone. Default: 5000. */
  readonly within?: number;
  /** For so many more it is to stay gone, and nothing is to be asked for. Default: 1000. */
  readonly watch?: number;
}

/**
 * Expects that what vendors kept on this site is gone after a withdrawal or a refusal, stays gone, and that they are
 * asked for nothing any more. What they keep on their own domains no site can delete, and is not looked at.
 *
 * @param vendors ids of vendors or categories. Default: all vendors that are refused
 */
export async function expectSwept(
  site: Site,
  vendors?: string | readonly string[],
  { within = 5000, watch = 1000 }: SweptOptions = {},
): Promise<void> {
  const visitor = visitorOf(site);
  const state = await stateOf(visitor);
  const since = Date.now();
  const denied = deniedIn(state, vendors);
  const isTheirs = (sighting: Sighting): boolean => sighting.vendors.some((id) => denied.has(id));
  const fail = (found: readonly Sighting[], expected: string): never => {
    throw expectationError(expected, found, state, since, 'the sweep was expected');
  };

  let left: readonly Sighting[] = [];
  await poll(async () => {
    left = await readLeft(visitor, state, isTheirs);
    return left.length === 0;
  }, within).catch(() => fail(left, `Expected all of ${[...denied].join(', ')} to be swept`));

  const from = Date.now();
  const again: Sighting[] = [];
  do {
    again.push(...(await readLeft(visitor, state, isTheirs)));
    await pause(100);
  } while (Date.now() < from + watch);
  const found = ungranted([...again, ...(await readAsked(visitor, state, from)).filter(isTheirs)], state, []);
  if (found.length) fail(found, `Expected nothing more of ${[...denied].join(', ')} after the sweep`);
}

/** What the site itself keeps of theirs, and nobody else's. */
async function readLeft(
  visitor: Visitor,
  state: PageState,
  isTheirs: (sighting: Sighting) => boolean,
): Promise<readonly Sighting[]> {
  const kept = await readKept(visitor, state);
  const isHere = ({ domain }: Sighting): boolean =>
    !domain || `.${state.host}`.endsWith(`.${domain.replace(/^\./, '')}`);
  return ungranted(kept, state, []).filter((sighting) => isTheirs(sighting) && isHere(sighting));
}

/** The ids of the vendors who are to be swept. Those who are unknown, granted or not asked yet are an error. */
function deniedIn({ catalogue, states }: PageState, named: string | readonly string[] | undefined): Set<string> {
  const owners = allVendors(catalogue);
  const wanted = named === undefined ? undefined : [named].flat();
  const unknown = wanted?.find((id) => !(id in states));
  if (unknown !== undefined)
    throw new Error(`askfirst/testing: "${unknown}" is no vendor or category of the catalogue`);
  const found = owners
    .filter(([{ id }, category]) =>
      wanted ? wanted.includes(id) || wanted.includes(category.id) : states[id] === 'denied',
    )
    .map(([{ id }]) => id);
  const kept = found.filter((id) => states[id] !== 'denied').map((id) => `${id} (${states[id]})`);
  if (kept.length) throw new Error(`askfirst/testing: not refused, and so not swept: ${kept.join(', ')}`);
  if (!found.length) throw new Error('askfirst/testing: no vendor is refused, and so nothing is swept');
  return new Set(found);
}
