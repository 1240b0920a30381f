import fc from 'fast-check';
import { mutated, mutatedText } from '../mutate.js';
import { becomes, otherStorage, places, violations, World } from './world.js';

export interface Tried {
  readonly failure: string;
  /** How many cases came to what. */
  readonly outcomes: [string, number][];
}

async function tryAll<Case>(
  cases: fc.Arbitrary<Case>,
  numRuns: number,
  seed: number,
  check: (value: Case, world: World) => Promise<string>,
): Promise<Tried> {
  const outcomes = new Map<string, number>();
  const property = fc.asyncProperty(cases, async (value) => {
    otherStorage().clear();
    violations.length = 0;
    const world = new World();
    try {
      const outcome = await check(value, world);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (violations.length) throw Error(violations.splice(0).join('; '));
      if ('polluted' in {}) throw Error('a prototype was changed');
    } finally {
      world.stop();
    }
  });
  const result = await fc.check(property, { numRuns, seed });
  const failure = result.failed ? `${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}` : '';
  return { failure, outcomes: [...outcomes] };
}

/** The settings can be opened, and show what is in force. */
async function openSettings(world: World): Promise<void> {
  world.consent.open();
  await becomes('the settings are to open', () => !!world.layer('settings-dialog'));
}

/** Any record in the storage of a page that starts. */
export function runRecords(numRuns: number, seed: number): Promise<Tried> {
  const choice = (granted: boolean) => ({ granted, category: 'statistics', revision: 1 });
  const record = {
    version: 1,
    id: '1-2-3-4',
    decidedAt: new Date().toISOString(),
    expiresAt: new Date(Date.now() + 1e10).toISOString(),
    source: 'save',
    locale: 'en',
    reopener: 'Privacy settings',
    catalogue: '1.1',
    // the name of each is given its run's end
    choices: { 'one-#': choice(true), 'two-#': choice(false), 'three-#': choice(true) },
  };
  const texts = fc.oneof(
    { weight: 5, arbitrary: mutated([record], 3).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: mutatedText([JSON.stringify(record)], '{', '}', '"', ',', 'null') },
  );
  return tryAll(texts, numRuns, seed, async (text, world) => {
    const own = text.replaceAll('-#"', `${world.idOf('')}"`);
    otherStorage().setItem('cookiePreference', own);
    await world.start();
    const { consent } = world;
    const granted = places.filter((place) => consent.granted(world.idOf(place)));
    const said = consent.record?.choices as Record<string, { granted?: unknown } | undefined> | undefined;
    for (const place of granted) {
      if (said?.[world.idOf(place)]?.granted !== true) throw Error(`${place} is granted by ${own}`);
      await becomes(`${place} is to run`, () => world.runs.get(world.idOf(place)) === 1);
    }
    await openSettings(world);
    for (const [place, input] of world.switches()!) {
      if (input.checked !== granted.includes(place)) throw Error(`the switch of ${place} under ${own}`);
    }
    // and the next choice is a whole one
    consent.reject();
    await becomes('all is to be denied', () => places.every((place) => consent.state(world.idOf(place)) === 'denied'));
    if (!consent.record) return 'nothing';
    return granted.length ? 'grants' : 'no grant';
  });
}

/** Any catalogue of a page that starts: used as a whole, or refused. */
export function runCatalogues(numRuns: number, seed: number): Promise<Tried> {
  const { catalogue } = new World();
  return tryAll(mutated([catalogue], 3), numRuns, seed, async (value, world) => {
    try {
      await world.start(value as typeof catalogue);
    } catch (error) {
      return error instanceof Error && error.name === 'CatalogueError' ? 'refused' : `${String(error)} of the check`;
    }
    await openSettings(world);
    return 'used';
  });
}
