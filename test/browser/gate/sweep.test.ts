import { expect } from '@open-wc/testing';
import type { Item, Vendor } from '../../../src/catalogue/types.js';
import { sweep } from '../../../src/gate/sweep.js';
import type { ConsentSweepEvent, KeptItem } from '../../../src/events.js';
import {
  catalogueOf,
  categoryOf,
  closePage,
  files,
  openPage,
  page,
  startGate,
  until,
  vendorOf,
  warned,
} from './gate-page.js';

const item = (name: string, kind: Item['kind'], more: Partial<Item> = {}): Item => ({
  name,
  kind,
  party: 'first',
  expiry: '1 year',
  purpose: 'Counts',
  ...more,
});
const cookie = (name: string): Item => item(name, 'cookie');
const keeping = (id: string, ...items: readonly Item[]): Vendor => vendorOf(id, { items });

const cookies = (): readonly string[] =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0]!)
    .filter((name) => name.startsWith('sweep'));
const keys = (storage: Storage): readonly string[] =>
  Object.keys(storage)
    .filter((key) => key.startsWith('sweep'))
    .sort();

/** Sweeps for a vendor of its own that is denied and keeps these. */
async function sweepFor(...items: readonly Item[]): Promise<void> {
  const id = `sweep-${crypto.randomUUID()}`;
  await startGate([categoryOf(keeping(id, ...items))]).choose({ [id]: false });
}

describe('the sweep', () => {
  beforeEach(openPage);
  afterEach(() => {
    closePage();
    for (const storage of [localStorage, sessionStorage]) for (const key of keys(storage)) storage.removeItem(key);
    for (const name of cookies()) document.cookie = `${name}=; Path=/; Max-Age=0`;
    for (const prefix of ['__Secure-', '__Host-']) document.cookie = `${prefix}sweep=; Path=/; Secure; Max-Age=0`;
    document.cookie = 'sweepPartitioned=; Path=/; Secure; SameSite=None; Partitioned; Max-Age=0';
  });

  describe('of cookies', () => {
    // where cookies with these paths are seen
    const address = '/test/browser/gate/page-with-a-path.html';
    type Sweep = typeof sweep;
    let frame: HTMLIFrameElement;
    let sweepThere: Sweep;

    const seenThere = (): string => frame.contentDocument!.cookie;
    const sweepForThere = (name: string): Promise<void> =>
      sweepThere(catalogueOf(categoryOf(keeping('there', cookie(name)))), new Map([['there', 'denied']]), files);

    before(async () => {
      frame = document.createElement('iframe');
      frame.src = address;
      await new Promise((resolve) => {
        frame.onload = resolve;
        document.body.append(frame);
      });
      const { eval: run } = frame.contentWindow as unknown as { eval(code: string): Promise<{ sweep: Sweep }> };
      sweepThere = (await run('import("/src/gate/sweep.ts")')).sweep;
    });
    after(() => frame.remove());

    for (const path of [
      '/',
      '/test',
      '/test/',
      '/test/browser',
      '/test/browser/',
      '/test/browser/gate',
      '/test/browser/gate/',
      '/test/browser/gate/page-with-a-path.html',
    ]) {
      for (const domain of ['', '; Domain=localhost']) {
        it(`R31 finds them under the path ${path}${domain}`, async () => {
          const name = `sweep${path}${domain}`.replaceAll(/\W/g, '_');
          frame.contentDocument!.cookie = `${name}=1; Path=${path}${domain}`;
          expect(seenThere()).to.include(`${name}=1`);
          await sweepForThere(name);
          expect(seenThere()).not.to.include(`${name}=`);
        });
      }
    }

    it('R31 finds all of one name', async () => {
      for (const path of ['/', '/test', '/test/browser/']) frame.contentDocument!.cookie = `sweepMany=1; Path=${path}`;
      expect(seenThere().match(/sweepMany=1/g)).to.have.length(3);
      await sweepForThere('sweepMany');
      expect(seenThere()).not.to.include('sweepMany');
    });

    for (const name of [
      'sweep_1-2.3',
      'sweep[x]',
      'sweep:b',
      'sweep(b)',
      "sweep'b!",
      'sweep"b"',
      'sweep{b}',
      'sweep%41',
      'sweep%',
      'sweep+b',
      'sweep b',
      'sweep/b@c',
      'sweep#$&^`|~',
      'sweepé',
      'sweep漢',
      'sweep😀',
    ]) {
      it(`R31 removes one called ${name}`, async () => {
        document.cookie = `${name}=a b%zz; Path=/`;
        expect(cookies()).to.deep.equal([name]);
        await sweepFor(cookie(name));
        expect(cookies()).to.deep.equal([]);
      });
    }

    for (const name of ['__proto__', 'constructor', 'length']) {
      it(`R31 removes one called ${name}`, async () => {
        document.cookie = `${name}=1; Path=/`;
        expect(document.cookie).to.include(`${name}=1`);
        await sweepFor(cookie(name));
        expect(document.cookie).not.to.include(`${name}=`);
      });
    }

    for (const name of ['__Secure-sweep', '__Host-sweep']) {
      it(`R31 removes one called ${name}`, async () => {
        document.cookie = `${name}=1; Path=/; Secure`;
        expect(document.cookie).to.include(`${name}=1`);
        await sweepFor(cookie(name));
        expect(document.cookie).not.to.include(`${name}=`);
      });
    }

    it('R31 removes one that is secure', async () => {
      document.cookie = 'sweepSecure=1; Path=/; Secure; SameSite=None';
      expect(cookies()).to.deep.equal(['sweepSecure']);
      await sweepFor(cookie('sweepSecure'));
      expect(cookies()).to.deep.equal([]);
    });

    it('R31 removes one that is partitioned', async () => {
      document.cookie = 'sweepPartitioned=1; Path=/; Secure; SameSite=None; Partitioned';
      expect(cookies()).to.deep.equal(['sweepPartitioned']);
      await sweepFor(cookie('sweepPartitioned'));
      expect(cookies()).to.deep.equal([]);
    });
  });

  for (const [pattern, gone, stays] of [
    ['sweep_*', ['sweep_', 'sweep_1', 'sweep_a_b'], ['sweep', 'sweepx', 'xsweep_']],
    ['sweep*id', ['sweepid', 'sweep_user_id'], ['sweep_user', 'sweep_id_']],
    ['*_sweepid', ['sweep_a_sweepid'], ['sweep_sweepid_']],
    ['sweep*a*b', ['sweepab', 'sweep1a2b'], ['sweepba']],
    ['sweep', ['sweep'], ['sweep_', 'sweepx']],
    ['sweep.x', ['sweep.x'], ['sweep_x']],
  ] as const) {
    for (const [kind, storage] of [
      ['local-storage', localStorage],
      ['session-storage', sessionStorage],
    ] as const) {
      it(`R31 goes by the pattern ${pattern} in ${kind}`, async () => {
        for (const key of [...gone, ...stays]) storage.setItem(key, '1');
        await sweepFor(item(pattern, kind));
        expect([...gone, ...stays].filter((key) => storage.getItem(key))).to.deep.equal(stays);
        for (const key of stays) storage.removeItem(key);
      });
    }

    it(`R31 goes by the pattern ${pattern} in cookies`, async () => {
      for (const name of [...gone, ...stays]) document.cookie = `${name}=1; Path=/`;
      await sweepFor(cookie(pattern));
      expect([...gone, ...stays].filter((name) => `; ${document.cookie}`.includes(`; ${name}=`))).to.deep.equal(stays);
      for (const name of stays) document.cookie = `${name}=; Path=/; Max-Age=0`;
    });
  }

  for (const name of ['key', 'clear', 'length', '__proto__']) {
    for (const [kind, storage] of [
      ['local-storage', localStorage],
      ['session-storage', sessionStorage],
    ] as const) {
      it(`R31 removes what is called ${name} from ${kind}`, async () => {
        storage.setItem(name, '1');
        await sweepFor(item(name, kind));
        const left = storage.getItem(name);
        storage.removeItem(name);
        expect(left).to.equal(null);
      });
    }
  }

  it('R31 touches one kind only', async () => {
    document.cookie = 'sweepKind=1; Path=/';
    localStorage.setItem('sweepKind', '1');
    sessionStorage.setItem('sweepKind', '1');
    await sweepFor(item('sweepKind', 'local-storage'));
    expect([cookies(), keys(localStorage), keys(sessionStorage)]).to.deep.equal([['sweepKind'], [], ['sweepKind']]);
    await sweepFor(item('sweep*', 'session-storage'));
    expect([cookies(), keys(sessionStorage)], 'by a pattern').to.deep.equal([['sweepKind'], []]);
  });

  it('R33 leaves what a vendor keeps on its own domain', async () => {
    document.cookie = 'sweepThird=1; Path=/';
    document.cookie = 'sweepFirst=1; Path=/';
    await sweepFor(item('sweepThird', 'cookie', { party: 'third' }), cookie('sweepFirst'));
    expect(cookies()).to.deep.equal(['sweepThird']);
  });

  it('leaves what somebody declares who is granted, essential or not', async () => {
    for (const key of ['sweep-granted', 'sweep-essential', 'sweep-denied']) localStorage.setItem(key, '1');
    const { choose } = startGate([
      { ...categoryOf(keeping('kept-essential', item('sweep-essential', 'local-storage'))), essential: true },
      categoryOf(
        keeping('kept-denied', item('sweep-*', 'local-storage')),
        keeping('kept-granted', item('sweep-granted', 'local-storage', { party: 'third' })),
      ),
    ]);
    await choose({ 'kept-denied': false, 'kept-granted': true });
    expect(keys(localStorage)).to.deep.equal(['sweep-essential', 'sweep-granted']);
  });

  it('R2 leaves what belongs to vendors that are not asked about yet', async () => {
    localStorage.setItem('sweepPending', '1');
    localStorage.setItem('sweepDenied', '1');
    const { choose } = startGate([
      categoryOf(
        keeping('sweep-pending', item('sweepPending', 'local-storage')),
        keeping('sweep-denied', item('sweepDenied', 'local-storage')),
      ),
    ]);
    await choose({ 'sweep-denied': false });
    expect(keys(localStorage)).to.deep.equal(['sweepPending']);
  });

  it('leaves the record and what stands beside it, whatever a vendor declares', async () => {
    const prefixed = ['sweepPreference', 'sweepPreference-statistics'];
    for (const key of [...prefixed, 'sweepPreferences', 'sweepOther']) {
      localStorage.setItem(key, '1');
      document.cookie = `${key}=1; Path=/`;
    }
    const category = categoryOf(keeping('greedy', item('sweep*', 'local-storage'), cookie('sweep*')));
    const catalogue = { ...catalogueOf(category), storage: { prefix: 'sweepPreference' } };
    const decision = new Map([
      ['greedy', 'denied'],
      ['greedy-category', 'denied'],
    ] as const);
    await sweep(catalogue, decision, files);
    expect([keys(localStorage), [...cookies()].sort()]).to.deep.equal([prefixed, prefixed]);
  });

  describe('tells the page', () => {
    const swept: ConsentSweepEvent[] = [];
    const note = (event: ConsentSweepEvent): void => void swept.push(event);
    beforeEach(() => {
      swept.length = 0;
      document.addEventListener('consent-sweep', note);
    });
    afterEach(() => document.removeEventListener('consent-sweep', note));
    const told = (): readonly (readonly (readonly KeptItem[])[])[] => swept.map(({ removed, left }) => [removed, left]);

    it('R31 what was removed, each thing once', async () => {
      for (const path of ['/', '/?', '']) document.cookie = `sweepTold=1; Path=${path}`;
      localStorage.setItem('sweepTold', '1');
      sessionStorage.setItem('sweepTold"', '1');
      await sweepFor(cookie('sweepTold'), item('sweepTold', 'local-storage'), item('sweepTold*', 'session-storage'));
      const removed = [
        { kind: 'cookie', name: 'sweepTold' },
        { kind: 'local-storage', name: 'sweepTold' },
        { kind: 'session-storage', name: 'sweepTold"' },
      ];
      expect(told()).to.deep.equal([[removed, []]]);
      expect(warned).to.deep.equal([]);
    });

    it('nothing where nothing was found', async () => {
      localStorage.setItem('sweepMine', '1');
      await sweepFor(cookie('sweepTold'), item('sweepTold', 'local-storage'));
      expect([told(), warned]).to.deep.equal([[], []]);
    });

    it('R31 what no script can delete, and the console once', async () => {
      // a cookie without a name: there is no naming it
      document.cookie = 'sweepNameless; Path=/';
      document.cookie = 'sweepNamed=1; Path=/';
      const { choose } = startGate([categoryOf(keeping('sweep-nameless', cookie('sweepName*')))]);
      await choose({ 'sweep-nameless': false });
      await choose({ 'sweep-nameless': false });
      document.cookie = '=sweepNameless; Path=/; Max-Age=0';
      const left = [{ kind: 'cookie', name: 'sweepNameless' }];
      expect(told()).to.deep.equal([
        [[{ kind: 'cookie', name: 'sweepNamed' }], left],
        [[], left],
      ]);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(/^askfirst: .*cookie sweepNameless$/);
    });
  });

  it('R31 comes before what is released', async () => {
    localStorage.setItem('sweepOrder', '1');
    const src = URL.createObjectURL(new Blob(['ran.push(String(localStorage.getItem("sweepOrder")))']));
    const { choose } = startGate([
      categoryOf(
        keeping('sweep-order', item('sweepOrder', 'local-storage')),
        vendorOf('sweep-after', { scripts: [{ src }] }),
      ),
    ]);
    await choose({ 'sweep-order': false, 'sweep-after': true });
    await until(() => page.ran.length === 1);
    expect(page.ran).to.deep.equal(['null']);
  });
});
