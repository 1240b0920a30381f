import { expect } from '@open-wc/testing';
import type { Item, Vendor } from '../../../src/catalogue/types.js';
import type { ConsentSweepEvent } from '../../../src/events.js';
import { categoryOf, closePage, files, openPage, startGate, until, vendorOf, warned } from './gate-page.js';

const item = (name: string, kind: Item['kind'], more: Partial<Item> = {}): Item => ({
  name,
  kind,
  party: 'first',
  expiry: 'persistent',
  purpose: 'Counts',
  ...more,
});
const database = (name: string, more?: Partial<Item>): Item => item(name, 'indexed-db', more);
const cache = (name: string): Item => item(name, 'cache');
const keeping = (id: string, ...items: readonly Item[]): Vendor => vendorOf(id, { items });

const open: IDBDatabase[] = [];
/** Makes a database, and holds it open. */
function hold(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      open.push(request.result);
      resolve(request.result);
    };
  });
}
const letGo = (): void => {
  for (const held of open.splice(0)) held.close();
};
async function makeDatabases(...names: readonly string[]): Promise<void> {
  await Promise.all(names.map(hold));
  letGo();
}
const databases = async (): Promise<readonly string[]> =>
  (await indexedDB.databases())
    .map(({ name = '' }) => name)
    .filter((name) => name.startsWith('sweep'))
    .sort();
const caching = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith('sweep')).sort();

const swept: ConsentSweepEvent[] = [];
const note = (event: ConsentSweepEvent): void => void swept.push(event);
const told = () =>
  swept.map(({ removed, left }) => [removed, left].map((items) => items.map(({ kind, name }) => `${kind} ${name}`)));

/** Sweeps for a vendor of its own that is denied and keeps these. */
async function sweepFor(...items: readonly Item[]): Promise<void> {
  const id = `sweep-${crypto.randomUUID()}`;
  await startGate([categoryOf(keeping(id, ...items))]).choose({ [id]: false });
}

describe('the sweep of databases and caches', () => {
  beforeEach(() => {
    openPage();
    swept.length = 0;
    document.addEventListener('consent-sweep', note);
  });
  afterEach(async () => {
    closePage();
    document.removeEventListener('consent-sweep', note);
    letGo();
    for (const name of await databases()) indexedDB.deleteDatabase(name);
    for (const name of await caching()) await caches.delete(name);
    await until(async () => (await databases()).length === 0);
  });

  it('R31 deletes a database and says so', async () => {
    await makeDatabases('sweep-one', 'sweep-other');
    await sweepFor(database('sweep-one'));
    expect(await databases()).to.deep.equal(['sweep-other']);
    expect(told()).to.deep.equal([[['indexed-db sweep-one'], []]]);
    expect(warned).to.deep.equal([]);
  });

  it('R31 deletes a cache and says so', async () => {
    for (const name of ['sweep-one', 'sweep-other']) await caches.open(name);
    await sweepFor(cache('sweep-one'));
    expect(await caching()).to.deep.equal(['sweep-other']);
    expect(told()).to.deep.equal([[['cache sweep-one'], []]]);
  });

  for (const [pattern, gone, stays] of [
    ['sweep_*', ['sweep_', 'sweep_1', 'sweep_a_b'], ['sweep', 'sweepx']],
    ['sweep*a*b', ['sweep1a2b', 'sweepab'], ['sweepba']],
    ['sweep', ['sweep'], ['sweep_', 'sweepx']],
    ['sweep é/漢 "\'', ['sweep é/漢 "\''], ['sweep']],
  ] as const) {
    it(`R31 goes by the pattern ${pattern} in databases and caches`, async () => {
      await makeDatabases(...gone, ...stays);
      for (const name of [...gone, ...stays]) await caches.open(name);
      await sweepFor(database(pattern), cache(pattern));
      expect([await databases(), await caching()]).to.deep.equal([stays, stays]);
    });
  }

  it('R31 touches one kind only', async () => {
    await makeDatabases('sweepKind', 'sweepDatabase');
    await caches.open('sweepKind');
    localStorage.setItem('sweepDatabase', '1');
    await sweepFor(cache('sweepKind'), database('sweepDatabase'));
    const kept = [await databases(), await caching(), localStorage.getItem('sweepDatabase')];
    localStorage.removeItem('sweepDatabase');
    expect(kept).to.deep.equal([['sweepKind'], [], '1']);
  });

  it('leaves what somebody declares who is granted, essential or not, and what belongs to nobody denied', async () => {
    const names = ['sweep-denied', 'sweep-essential', 'sweep-granted', 'sweep-third', 'sweepPending'];
    await makeDatabases(...names);
    for (const name of names) await caches.open(name);
    const both = (name: string): readonly Item[] => [database(name), cache(name)];
    const { choose } = startGate([
      { ...categoryOf(keeping('kept-essential', ...both('sweep-essential'))), essential: true },
      categoryOf(
        keeping('kept-denied', ...both('sweep-d*'), ...both('sweep-e*'), ...both('sweep-g*')),
        keeping('kept-third', database('sweep-third', { party: 'third' })),
        keeping('kept-granted', ...both('sweep-granted')),
        keeping('kept-pending', ...both('sweepPending')),
      ),
    ]);
    await choose({ 'kept-denied': false, 'kept-third': false, 'kept-granted': true });
    expect([await databases(), await caching()]).to.deep.equal([names.slice(1), names.slice(1)]);
  });

  it('leaves those called as the record, whatever a vendor declares', async () => {
    await makeDatabases('cookiePreference', 'cookiePreference-statistics', 'sweepOther');
    await sweepFor(database('*'));
    const names = (await indexedDB.databases()).map(({ name }) => name).sort();
    for (const name of names) indexedDB.deleteDatabase(name!);
    expect(names).to.deep.equal(['cookiePreference', 'cookiePreference-statistics']);
  });

  it('R31 says what a vendor holds open, once, and is not held up; it goes as soon as that lets go', async () => {
    await makeDatabases('sweep-free');
    await hold('sweep-held');
    const { choose } = startGate([categoryOf(keeping('sweep-holder', database('sweep-*')))]);
    await choose({ 'sweep-holder': false });
    expect(await databases()).to.deep.equal(['sweep-held']);
    expect(told()).to.deep.equal([[['indexed-db sweep-free'], ['indexed-db sweep-held']]]);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/^askfirst: .*indexed-db sweep-held/);

    // one more deletion would wait behind the first
    const start = performance.now();
    await choose({ 'sweep-holder': false });
    expect(performance.now() - start).to.be.below(900);
    expect(told()[1]).to.deep.equal([[], ['indexed-db sweep-held']]);
    expect(warned).to.have.length(1);

    letGo();
    await until(async () => (await databases()).length === 0);
  });

  it('R31 is not held up where the deletion of another page waits already', async () => {
    await hold('sweep-queued');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const theirs = frame.contentWindow!.indexedDB.deleteDatabase('sweep-queued');
    await new Promise((resolve) => (theirs.onblocked = resolve));
    await sweepFor(database('sweep-queued'));
    expect(told()).to.deep.equal([[[], ['indexed-db sweep-queued']]]);
    letGo();
    await until(async () => (await databases()).length === 0);
    frame.remove();
  });

  it('R31 a vendor that closes its connection when it is asked to makes no fuss', async () => {
    const held = await hold('sweep-polite');
    held.onversionchange = () => held.close();
    await sweepFor(database('sweep-polite'));
    expect(told()).to.deep.equal([[['indexed-db sweep-polite'], []]]);
  });

  it('R31 tries the exact names where databases cannot be listed', async () => {
    await makeDatabases('sweep-exact', 'sweep-shared', 'sweep_1');
    const list = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'databases')!;
    Reflect.deleteProperty(IDBFactory.prototype, 'databases');
    const { choose } = startGate([
      categoryOf(
        keeping('tries', ...['sweep-exact', 'sweep-shared', 'sweep-absent', 'sweep_*'].map((name) => database(name))),
        keeping('shares', database('sweep-s*')),
      ),
    ]);
    await choose({ tries: false, shares: true });
    Object.defineProperty(IDBFactory.prototype, 'databases', list);
    expect(await databases()).to.deep.equal(['sweep-shared', 'sweep_1']);
    expect(told()).to.deep.equal([[['indexed-db sweep-exact'], []]]);
  });

  it('asks for its file only where a denied vendor declares such items', async () => {
    let times = 0;
    const its = { databases: () => (times++, files.databases()) };
    localStorage.setItem('sweepKey', '1');
    const { choose } = startGate(
      [
        categoryOf(
          keeping('asks-not', item('sweepKey', 'local-storage')),
          keeping('asks-third', database('sweep-third', { party: 'third' })),
          keeping('asks', database('sweep-first')),
        ),
      ],
      undefined,
      its,
    );
    await choose({ 'asks-not': false, 'asks-third': false, asks: true });
    expect([times, localStorage.getItem('sweepKey')]).to.deep.equal([0, null]);
    await choose({ asks: false });
    expect(times).to.equal(1);
  });

  it('says nothing where nothing was found', async () => {
    await sweepFor(database('sweep-none'), cache('sweep-*'), item('sweep-*', 'cookie'));
    expect([told(), warned]).to.deep.equal([[], []]);
  });
});
