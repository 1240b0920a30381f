import { aTimeout, expect } from '@open-wc/testing';
import type { Script } from '../../../src/catalogue/types.js';
import {
  addressOf,
  blocked,
  categoryOf,
  closePage,
  errors,
  main,
  nowhere,
  openPage,
  page,
  says,
  startGate,
  until,
  untilSaid,
  vendorOf,
} from './gate-page.js';

const declared = (src: string): HTMLScriptElement | null => document.head.querySelector(`[src="${src}"]`);
/** A script that says what stands under a global name when it runs. */
const tells = (name: string): string => addressOf(`ran.push(JSON.stringify(window.${name}))`);

function startWith(id: string, ...scripts: readonly Script[]) {
  return startGate([categoryOf(vendorOf(id, { scripts }), vendorOf(`${id}-control`))]);
}

describe('scripts that the catalogue declares', () => {
  beforeEach(openPage);
  afterEach(closePage);

  it('R5 run once, in their order, before what stands in the page', async () => {
    const sources = ['1', '2', '3'].map((word) => ({ src: addressOf(says(word)) }));
    const { choose } = startWith('listed', ...sources);
    main.append(blocked({ 'data-vendor': 'listed' }, says('4')));
    await choose({ listed: true });
    await untilSaid('4');
    await choose({ listed: false });
    await choose({ listed: true });
    main.append(blocked({ 'data-vendor': 'listed' }, says('5')));
    await untilSaid('5');
    expect(page.ran).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('R1 are not in the page before', async () => {
    const src = addressOf(says('early'));
    const { choose } = startWith('early', {
      src,
      globals: { earlyGlobal: 1 },
      stubs: [{ name: 'earlyStub', kind: 'array' }],
    });
    main.append(blocked({ 'data-vendor': 'early-control' }, says('control')));
    await choose({ 'early-control': true });
    await untilSaid('control');
    expect([declared(src), page['earlyGlobal'], page['earlyStub']]).to.deep.equal([null, undefined, undefined]);
    await choose({ early: true });
    await untilSaid('early');
    expect(declared(src)).not.to.equal(null);
  });

  it('find their globals when they run', async () => {
    const globals = { globalSettings: { id: 1, at: { $now: 'ms' }, list: [null, 'a', false] } };
    const { choose } = startWith('globals', { src: tells('globalSettings'), globals });
    await choose({ globals: true });
    await until(() => page.ran.length === 1);
    const { at, ...others } = JSON.parse(page.ran[0]!) as Record<string, unknown>;
    expect(others).to.deep.equal({ id: 1, list: [null, 'a', false] });
    expect(at).to.be.closeTo(Date.now(), 10_000);
    expect(globals.globalSettings.at).to.deep.equal({ $now: 'ms' });
  });

  it('may write to their globals without writing to the catalogue', async () => {
    const globals = { writtenSettings: { list: ['a'] } };
    const { choose } = startWith('written', {
      src: addressOf('writtenSettings.list.push("b"); ran.push("ran")'),
      globals,
    });
    await choose({ written: true });
    await untilSaid('ran');
    expect(page['writtenSettings']).to.deep.equal({ list: ['a', 'b'] });
    expect(globals.writtenSettings).to.deep.equal({ list: ['a'] });
  });

  for (const [what, present, expected] of [
    ['an object', { mine: true }, { mine: true }],
    ['a text', 'mine', 'mine'],
    ['false', false, false],
    ['zero', 0, 0],
    ['an array, but for the entries added', ['mine'], ['mine', 'ours']],
  ] as const) {
    it(`leave a global of the page as it is: ${what}`, async () => {
      const id = `present-${typeof present}-${String(Array.isArray(present))}`;
      page['presentGlobal'] = present;
      const { choose } = startWith(id, { src: tells('presentGlobal'), globals: { presentGlobal: ['ours'] } });
      await choose({ [id]: true });
      await until(() => page.ran.length === 1);
      expect(page['presentGlobal']).to.equal(present);
      expect(JSON.parse(page.ran[0]!)).to.deep.equal(expected);
    });
  }

  it('take no element of the page for a global', async () => {
    main.innerHTML = '<div id="clobbered"></div><div id="clobberedQueue"></div>';
    const { choose } = startWith('clobbered-by-id', {
      src: tells('clobbered'),
      globals: { clobbered: { id: 1 } },
      stubs: [{ name: 'clobberedQueue', kind: 'array', calls: ['call'] }],
    });
    await choose({ 'clobbered-by-id': true });
    await until(() => page.ran.length === 1);
    expect(page.ran).to.deep.equal(['{"id":1}']);
    expect(page['clobberedQueue']).to.deep.equal(['call']);
  });

  it('take no element of the page for the array that a function keeps its calls in', async () => {
    main.innerHTML = '<div id="clobberedLayer"></div>';
    const { choose } = startWith('clobbered-layer', {
      src: addressOf(says('ran')),
      stubs: [{ name: 'clobberedTag', kind: 'function', into: 'clobberedLayer', calls: [['js']] }],
    });
    await choose({ 'clobbered-layer': true });
    await until(() => page.ran.length + errors.length);
    expect(errors).to.deep.equal([]);
    expect(page['clobberedLayer']).to.have.length(1);
  });

  it('put their own where the page has null', async () => {
    page['nullGlobal'] = page['nullQueue'] = page['nullStub'] = null;
    const { choose } = startWith('null', {
      src: tells('nullGlobal'),
      globals: { nullGlobal: ['ours'] },
      stubs: [
        { name: 'nullQueue', kind: 'array', calls: ['call'] },
        { name: 'nullStub', kind: 'function', calls: [['call']] },
      ],
    });
    await choose({ null: true });
    await until(() => page.ran.length + errors.length);
    expect(errors).to.deep.equal([]);
    expect(page.ran).to.deep.equal(['["ours"]']);
  });

  it('make their calls on a stub of the page', async () => {
    const calls: unknown[] = [];
    page['ownStub'] = (...args: unknown[]) => calls.push(args);
    page['ownQueue'] = ['mine'];
    const { choose } = startWith('own-stub', {
      src: addressOf(says('ran')),
      stubs: [
        { name: 'ownQueue', kind: 'array', calls: [['ours']] },
        { name: 'ownStub', kind: 'function', calls: [['init', 1], ['page']] },
      ],
    });
    await choose({ 'own-stub': true });
    await untilSaid('ran');
    expect(calls).to.deep.equal([['init', 1], ['page']]);
    expect(page['ownQueue']).to.deep.equal(['mine', ['ours']]);
  });

  it('have the attributes that are declared', async () => {
    const src = addressOf(says('ran'));
    const attributes = {
      id: 'declared',
      'data-domain': 'a "b"',
      crossorigin: 'anonymous',
      referrerpolicy: 'origin',
      async: '',
    };
    const { choose } = startWith('declared-attributes', { src, attributes });
    await choose({ 'declared-attributes': true });
    await untilSaid('ran');
    const script = declared(src)!;
    for (const [name, value] of Object.entries(attributes)) expect(script.getAttribute(name), name).to.equal(value);
    expect(script.async).to.equal(true);
  });

  it('run as modules where their type says so', async () => {
    const src = addressOf(`import.meta.url && ${says('module')}`);
    const { choose } = startWith(
      'declared-module',
      { src, attributes: { type: 'module' } },
      { src: addressOf(says('next')) },
    );
    await choose({ 'declared-module': true });
    await untilSaid('next');
    expect(page.ran).to.deep.equal(['module', 'next']);
  });

  it('R5 are tried again with the next grant where they failed, and not in between', async () => {
    const src = nowhere();
    const { choose } = startWith('again', { src }, { src: addressOf(says('next')) });
    await choose({ again: true });
    await untilSaid('next');
    expect(errors).to.have.length(1);
    await choose({ again: true, 'again-control': true });
    main.append(blocked({ 'data-vendor': 'again' }, says('control')));
    await untilSaid('control');
    await aTimeout(100);
    expect(errors).to.have.length(1);
    await choose({ again: false });
    await choose({ again: true });
    await until(() => errors.length === 2);
    expect(errors).to.deep.equal(Array(2).fill(`${src} could not be loaded`));
    expect(page.ran).to.deep.equal(['next', 'control']);
    expect(declared(src)).to.equal(null);
  });

  it('make their calls once, however often they are tried', async () => {
    page['retryIds'] = ['mine'];
    const { choose } = startWith('retried', {
      src: nowhere(),
      globals: { retryIds: ['ours'] },
      stubs: [{ name: 'retryQueue', kind: 'array', calls: ['pageview'] }],
    });
    await choose({ retried: true });
    await until(() => errors.length === 1);
    await choose({ retried: false });
    await choose({ retried: true });
    await until(() => errors.length === 2);
    expect(page['retryQueue']).to.deep.equal(['pageview']);
    expect(page['retryIds']).to.deep.equal(['mine', 'ours']);
  });

  it('R5 run once where a call after loading fails', async () => {
    const { choose } = startWith('failing-call', { src: addressOf(says('ran')), loaded: [{ call: 'notThere.init' }] });
    await choose({ 'failing-call': true });
    await until(() => errors.length === 1);
    expect(errors[0]).to.match(/^notThere\.init: ./);
    await choose({ 'failing-call': false });
    await choose({ 'failing-call': true });
    main.append(blocked({ 'data-vendor': 'failing-call' }, says('control')));
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['ran', 'control']);
  });
});
