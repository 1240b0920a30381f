import { aTimeout, expect } from '@open-wc/testing';
import type { Item } from '../../../src/catalogue/types.js';
import { memory } from '../../../src/gate/memory.js';
import {
  addressOf,
  blocked,
  categoryOf,
  errors,
  files,
  logged,
  main,
  openPage,
  page,
  says,
  startGate,
  until,
  untilSaid,
  vendorOf,
} from './gate-page.js';
import { claiming, closeGuarded, entryOf, free, guardPage, held } from './guard-page.js';

const item = (name: string): Item => ({ name, kind: 'local-storage', party: 'first', expiry: '1 year', purpose: 'p' });

/** Something that is there once it is let come. */
function later<Loaded>(load: () => Promise<Loaded>) {
  let come!: () => void;
  const coming = new Promise<void>((resolve) => (come = resolve));
  let asked = 0;
  const file = async (): Promise<Loaded> => {
    asked++;
    await coming;
    return load();
  };
  return { file, come, asked: () => asked };
}

const isHeld = (address: string): boolean => {
  const image = document.createElement('img');
  image.src = address;
  return !image.hasAttribute('src');
};

describe('a decision', () => {
  const reloads: (readonly string[])[] = [];
  const stay = (event: DocumentEventMap['consent-reload']): void => {
    reloads.push(event.vendors);
    event.preventDefault();
  };
  beforeEach(() => {
    openPage();
    // as on a new page
    memory.running.clear();
    reloads.length = 0;
    document.addEventListener('consent-reload', stay);
  });
  afterEach(() => {
    closeGuarded();
    document.removeEventListener('consent-reload', stay);
    for (const key of Object.keys(localStorage)) if (key.startsWith('decided')) localStorage.removeItem(key);
  });

  describe('where there is a guard', () => {
    it('lets through who is granted, and asks for a new page once that one is withdrawn', async () => {
      const vendor = { ...claiming('passes', [entryOf('held.js')]), withdraw: 'reload' as const };
      guardPage(vendor);
      const { choose } = startGate([categoryOf(vendor)]);
      expect(isHeld(held())).to.equal(true);
      await choose({ passes: true });
      expect(isHeld(held())).to.equal(false);
      expect(reloads).to.deep.equal([]);
      await choose({ passes: false });
      expect(isHeld(held())).to.equal(true);
      expect(reloads).to.deep.equal([['passes']]);
    });

    it('lets nobody new through before all is swept, but who was granted already', async () => {
      const sweep = later(files.sweep);
      const vendors = [
        claiming('passes-old', [entryOf('held.js')]),
        claiming('passes-new', [entryOf('dot.svg')]),
        claiming('passes-not', [], [item('decided-by-guard')]),
      ];
      localStorage.setItem('decided-by-guard', '1');
      guardPage(...vendors);
      const { choose } = startGate([categoryOf(...vendors)], undefined, { sweep: sweep.file });
      await choose({ 'passes-old': true, 'passes-new': false });
      expect([isHeld(held()), isHeld(free())]).to.deep.equal([false, true]);
      const chosen = choose({ 'passes-old': true, 'passes-new': true, 'passes-not': false });
      await until(sweep.asked);
      expect([isHeld(held()), isHeld(free())]).to.deep.equal([false, true]);
      sweep.come();
      await chosen;
      expect([isHeld(held()), isHeld(free())]).to.deep.equal([false, false]);
    });

    it('holds who is granted and cannot be told, lets run who may without consent', async () => {
      const vendors = [
        { ...claiming('passes-untold', [entryOf('held.js')]), signals: { tiktok: true as const } },
        { ...claiming('passes-advanced', [entryOf('dot.svg')]), consentMode: 'advanced' as const },
      ];
      guardPage(...vendors);
      const signal = (): never => Promise.reject(Error('no such signal')) as never;
      const { choose } = startGate([categoryOf(...vendors)], undefined, { signal });
      await choose({ 'passes-untold': true, 'passes-advanced': false });
      expect([isHeld(held()), isHeld(free())]).to.deep.equal([true, false]);
      expect(errors).to.deep.equal(['no such signal']);
    });

    it('runs what is released whatever the guard knows of its address, and lets the guard rest at the end', async () => {
      const vendor = vendorOf('passes-released', { scripts: [{ src: held() }] });
      const claims = claiming('passes-claims', [entryOf('held.js')]);
      guardPage(vendor, claims);
      const { gate, choose } = startGate([categoryOf(vendor, claims)]);
      await choose({ 'passes-released': true, 'passes-claims': false });
      await untilSaid('nameless');
      expect(isHeld(held())).to.equal(true);
      gate.stop();
      expect(isHeld(held())).to.equal(false);
    });
  });

  it('makes ready what a page may call, of a vendor or a category, once its stubs are there', async () => {
    const scripts = [{ src: addressOf(''), stubs: [{ name: 'decidedStub', kind: 'function' as const }] }];
    const { gate, choose } = startGate([
      categoryOf(vendorOf('prepared', { scripts }), vendorOf('prepared-bare')),
      categoryOf(vendorOf('prepared-other', { scripts: [{ src: addressOf('') }] })),
    ]);
    const ready: string[] = [];
    const wait = (id: string): unknown =>
      gate.prepared(id).then(() => ready.push('decidedStub' in page ? id : `${id} without stub`));
    for (const id of ['prepared', 'prepared-category', 'prepared-bare', 'prepared-other', 'nobody']) wait(id);
    await aTimeout(20);
    expect([...ready].sort()).to.deep.equal(['nobody without stub', 'prepared-bare without stub']);
    await choose({ prepared: true });
    await until(() => ready.length === 4);
    expect(ready.slice(2).sort()).to.deep.equal(['prepared', 'prepared-category']);
  });

  it('has what denied vendors have left since tidied up', async () => {
    const { gate, choose } = startGate([categoryOf(vendorOf('tidied', { items: [item('decided-tidied')] }))]);
    gate.tidy();
    localStorage.setItem('decided-tidied', '1');
    gate.tidy();
    await aTimeout(20);
    expect(localStorage.getItem('decided-tidied')).to.equal('1');
    await choose({ tidied: false });
    expect(localStorage.getItem('decided-tidied')).to.equal(null);
    localStorage.setItem('decided-tidied', '2');
    gate.tidy();
    await until(() => localStorage.getItem('decided-tidied') === null);
  });

  it('asks for no file where there is nothing to sweep', async () => {
    const sweep = later(files.sweep);
    const third: Item = { ...item('decided-there'), party: 'third' };
    const { gate, choose } = startGate(
      [
        categoryOf(
          vendorOf('unswept', { items: [item('decided-not-there'), item('decided-not-there-*'), third] }),
          vendorOf('unswept-granted', { items: [item('decided-granted')] }),
          vendorOf('unswept-pending', { items: [item('decided-pending')] }),
        ),
      ],
      undefined,
      { sweep: sweep.file },
    );
    for (const name of [
      'decided-not-there-but',
      'decided-there',
      'decided-granted',
      'decided-pending',
      'x-decided-not-there',
    ])
      localStorage.setItem(name, '1');
    localStorage.removeItem('decided-not-there-but');
    localStorage.setItem('decided-not-there!', '1');
    await choose({ unswept: false, 'unswept-granted': true });
    gate.tidy();
    expect(sweep.asked()).to.equal(0);
    localStorage.removeItem('x-decided-not-there');
    localStorage.setItem('decided-not-there-1', '1');
    gate.tidy();
    expect(sweep.asked()).to.equal(1);
  });

  for (const [kind, name] of [
    ['cookie', 'decided'],
    ['session-storage', 'decided-one'],
    ['local-storage', 'decided-*'],
    ['indexed-db', 'decided-db'],
    ['cache', 'decided-cache'],
  ] as const) {
    it(`asks for it where a ${kind} may be left`, async () => {
      const sweep = later(files.sweep);
      const vendor = vendorOf(`swept-${kind}`, { items: [{ ...item(name), kind }] });
      const { choose } = startGate([categoryOf(vendor)], undefined, { sweep: sweep.file });
      if (kind === 'cookie') document.cookie = 'decided=1; Path=/';
      if (kind === 'session-storage') sessionStorage.setItem('decided-one', '1');
      if (kind === 'local-storage') localStorage.setItem('decided-two', '1');
      sweep.come();
      await choose({ [vendor.id]: false });
      expect(sweep.asked()).to.equal(1);
      // WebKit goes on showing a cookie for a moment
      await until(() => !document.cookie.split('; ').includes('decided=1'));
      expect(sessionStorage.getItem('decided-one')).to.equal(null);
    });
  }

  it('that comes while another is carried out goes before it', async () => {
    const sweep = later(files.sweep);
    const vendor = vendorOf('again', { items: [item('decided-again')] });
    const { choose } = startGate([categoryOf(vendor)], undefined, { sweep: sweep.file });
    localStorage.setItem('decided-again', '1');
    main.append(blocked({ 'data-vendor': 'again' }, says('again')));
    const refused = choose({ again: false });
    const granted = choose({ again: true });
    await until(sweep.asked);
    sweep.come();
    await Promise.all([refused, granted]);
    await untilSaid('again');
    expect(localStorage.getItem('decided-again')).to.equal('1');
  });

  it('releases nothing that has been denied since', async () => {
    const sweep = later(files.sweep);
    const vendors = [vendorOf('since', {}), vendorOf('since-left', { items: [item('decided-since')] })];
    const { choose } = startGate([categoryOf(...vendors)], undefined, { sweep: sweep.file });
    localStorage.setItem('decided-since', '1');
    main.append(blocked({ 'data-vendor': 'since' }, says('since')));
    const granted = choose({ since: true, 'since-left': false });
    const denied = choose({ since: false, 'since-left': false });
    sweep.come();
    await Promise.all([granted, denied]);
    await aTimeout(20);
    expect(page.ran).to.deep.equal([]);
    await choose({ since: true, 'since-left': false });
    await untilSaid('since');
  });

  it('tells who runs before it sweeps', async () => {
    const told: unknown[] = [];
    const signal = later(async () => ({
      tell: () => void told.push(localStorage.getItem('decided-told')),
    }));
    // as where another copy of the library has let it run
    memory.running.add('told-first');
    const { choose } = startGate(
      [
        categoryOf(
          vendorOf('told-first', {
            items: [item('decided-told')],
            signals: { piano: true } as never,
            withdraw: 'none',
          }),
        ),
      ],
      undefined,
      { signal: signal.file },
    );
    localStorage.setItem('decided-told', '1');
    const chosen = choose({ 'told-first': false });
    await aTimeout(20);
    expect(localStorage.getItem('decided-told')).to.equal('1');
    signal.come();
    await chosen;
    expect(told[0]).to.equal('1');
    expect(localStorage.getItem('decided-told')).to.equal(null);
  });

  it('asks nobody to be told who neither runs nor may', async () => {
    const signal = later(() => files.signal('meta'));
    const signals = { meta: true } as never;
    const { choose } = startGate(
      [
        categoryOf(
          vendorOf('outer'),
          vendorOf('inner', { loadedBy: 'outer', signals }),
          vendorOf('alone', { signals }),
        ),
      ],
      undefined,
      { signal: signal.file },
    );
    await choose({ outer: false, inner: false, alone: false });
    expect(signal.asked()).to.equal(0);
    signal.come();
    await choose({ outer: true, inner: false, alone: false });
    expect(signal.asked()).to.equal(1);
    await choose({ outer: true, inner: true, alone: true });
    expect(signal.asked()).to.equal(1);
  });

  it('that denies who is loaded by another needs a new page only where it ran', async () => {
    const { choose } = startGate([
      categoryOf(vendorOf('loads'), vendorOf('is-loaded', { loadedBy: 'loads', withdraw: 'reload' })),
    ]);
    await choose({ loads: true, 'is-loaded': false });
    expect(reloads).to.deep.equal([]);
    await choose({ loads: true, 'is-loaded': true });
    await choose({ loads: true, 'is-loaded': false });
    expect(reloads).to.deep.equal([['is-loaded']]);
  });

  it('releases nobody who cannot be told by all signals, and reports each once', async () => {
    const failing = {
      tell: () => {
        throw Error('it is broken');
      },
    };
    const signal = (async (name: string) => (name === 'clarity' ? failing : { tell: () => {} })) as never;
    const vendors = [
      vendorOf('told-half', { signals: { hubspot: true, clarity: true } as never }),
      vendorOf('told-advanced', {
        signals: { clarity: true } as never,
        consentMode: 'advanced',
        scripts: [{ src: addressOf(says('advanced')) }],
      }),
    ];
    const { choose } = startGate([categoryOf(...vendors), categoryOf(vendorOf('told-nothing'))], undefined, { signal });
    for (const id of ['told-half', 'told-nothing']) main.append(blocked({ 'data-vendor': id }, says(id)));
    await choose({ 'told-half': true, 'told-nothing': true });
    await choose({ 'told-half': true, 'told-nothing': true });
    await untilSaid('told-nothing');
    await aTimeout(20);
    expect(page.ran).to.deep.equal(['told-nothing']);
    expect(errors).to.deep.equal(['the signal clarity: it is broken']);
  });

  it('whose files do not come reports that, and the page stays where there is no network', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'onLine');
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    const sweep = (): never => Promise.reject(Error('no sweep')) as never;
    const { choose } = startGate([categoryOf(vendorOf('offline', { withdraw: 'reload' }))], undefined, { sweep });
    main.append(blocked({ 'data-vendor': 'offline' }, says('offline')));
    await choose({ offline: true });
    await untilSaid('offline');
    await choose({ offline: false });
    expect(errors).to.deep.equal(['no sweep']);
    await choose({ offline: true });
    if (own) Object.defineProperty(navigator, 'onLine', own);
    else Reflect.deleteProperty(navigator, 'onLine');
    expect(logged).to.have.length(1);
  });

  it('waits ten seconds for what carries it out, and no longer', async () => {
    const { setTimeout: native } = globalThis;
    // no test waits so long
    globalThis.setTimeout = ((act: () => void, ms?: number, ...more: []) =>
      native(act, ms === 10_000 ? 1 : ms, ...more)) as typeof setTimeout;
    const { file } = later(files.sweep);
    const vendor = vendorOf('waited-for', { items: [item('decided-waited')] });
    const { choose } = startGate([categoryOf(vendor)], undefined, { sweep: file });
    localStorage.setItem('decided-waited', '1');
    await choose({ 'waited-for': false });
    globalThis.setTimeout = native;
    expect(errors).to.deep.equal(['a file does not come']);
  });

  it('releases nothing that is still on its way when all ends', async () => {
    const markup = later(files.markup);
    const embeds = later(files.embeds);
    const its = { markup: markup.file, embeds: embeds.file };
    const { gate, choose } = startGate([categoryOf(vendorOf('ending'), vendorOf('going-on'))], undefined, its);
    const embed = document.createElement('ask-first-embed');
    embed.setAttribute('vendor', 'ending');
    embed.setAttribute('src', '/test/browser/gate/page-with-a-path.html');
    main.append(blocked({ 'data-vendor': 'ending' }, says('ending')), embed);
    await choose({ ending: true });
    await until(() => markup.asked() && embeds.asked());
    gate.stop();
    markup.come();
    embeds.come();
    await aTimeout(50);
    expect([page.ran, embed.shadowRoot]).to.deep.equal([[], null]);
    const next = startGate([categoryOf(vendorOf('going-on'))], undefined, its);
    main.append(blocked({ 'data-vendor': 'going-on' }, says('going-on')));
    await next.choose({ 'going-on': true });
    await untilSaid('going-on');
  });

  it('says nothing of what a site labels for a purpose of its own', async () => {
    startGate([categoryOf(vendorOf('labelled'))]);
    main.innerHTML = '<img data-src="/a.png" data-vendor="of-our-own"><video data-category="films"></video>';
    main.append(blocked({ 'data-vendor': 'nobody' }));
    await until(() => errors.length);
    expect(errors).to.deep.equal(['nobody: blocked markup is not in the catalogue']);
  });

  it('has a declaration shown where the page has a place for it', async () => {
    startGate([categoryOf(vendorOf('declared', { name: 'Declared Ltd' }))]);
    const element = document.createElement('ask-first-declaration');
    main.append(element);
    await until(() => element.textContent.includes('Declared Ltd'));
    expect(errors).to.deep.equal([]);
  });
});
