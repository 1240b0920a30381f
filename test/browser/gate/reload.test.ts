import { expect } from '@open-wc/testing';
import type { Vendor } from '../../../src/catalogue/types.js';
import {
  blocked,
  categoryOf,
  closePage,
  main,
  never,
  openPage,
  says,
  startGate,
  until,
  untilSaid,
  vendorOf,
} from './gate-page.js';

const asked: (readonly string[])[] = [];
const stay = (event: DocumentEventMap['consent-reload']): void => {
  asked.push(event.vendors);
  event.preventDefault();
};

/** Grants a vendor, lets it run, and denies it. */
async function withdrawFrom(
  id: string,
  vendor: Partial<Vendor>,
  label: Readonly<Record<string, string>>,
): Promise<void> {
  const { choose } = startGate([categoryOf({ id, name: id, ...vendor })]);
  main.append(blocked(label, says(id)));
  await choose({ [id]: true });
  await untilSaid(id);
  await choose({ [id]: false });
}

describe('a vendor that is withdrawn after it has run', () => {
  beforeEach(() => {
    openPage();
    asked.length = 0;
    document.addEventListener('consent-reload', stay);
  });
  afterEach(() => {
    closePage();
    document.removeEventListener('consent-reload', stay);
  });

  for (const [what, id, vendor] of [
    ['says nothing', 'reload-default', {}],
    ['says so', 'reload-reload', { withdraw: 'reload' }],
    ['is to be told, and there is no way to', 'reload-stop', { withdraw: 'stop' }],
    [
      'is told, and a tag without an id goes on with pings',
      'reload-pings',
      { withdraw: 'stop', signals: { google: ['ad_storage'] } },
    ],
    ['was loaded by another', 'reload-loaded', { withdraw: 'stop', signals: { matomo: true }, loadedBy: 'nobody' }],
  ] as const) {
    it(`R32 makes the page load again where it ${what}`, async () => {
      await withdrawFrom(id, vendor, { 'data-vendor': id });
      expect(asked).to.deep.equal([[id]]);
    });
  }

  it('R32 makes the page load again where its category alone was named', async () => {
    await withdrawFrom('reload-category', {}, { 'data-category': 'reload-category-category' });
    expect(asked).to.deep.equal([['reload-category']]);
  });

  for (const [what, id, vendor] of [
    ['needs nothing to follow', 'reload-none', { withdraw: 'none' }],
    ['is told', 'reload-told', { withdraw: 'stop', signals: { matomo: true } }],
    [
      'is told, and is switched off by the id in one of its scripts',
      'reload-id',
      {
        withdraw: 'stop',
        signals: { google: ['ad_storage'] },
        scripts: [{ src: 'data:text/javascript,0' }, { src: 'data:text/javascript,0//?id=G-EXAMPLE001' }],
      },
    ],
  ] as const) {
    it(`R31 does not where it ${what}`, async () => {
      await withdrawFrom(id, vendor, { 'data-vendor': id });
      expect(asked).to.deep.equal([]);
      await withdrawFrom(`${id}-control`, {}, { 'data-vendor': `${id}-control` });
      expect(asked).to.deep.equal([[`${id}-control`]]);
    });
  }

  it('R32 makes the page load again where its script, on its way when it was withdrawn, runs all the same', async () => {
    const { choose } = startGate([categoryOf({ id: 'reload-late', name: 'Late' })]);
    main.append(blocked({ 'data-vendor': 'reload-late', src: '/late.js', 'data-type': never }));
    await choose({ 'reload-late': true });
    await until(() => main.children[1]);
    const script = main.children[1]!;
    await choose({ 'reload-late': false });
    expect(asked).to.deep.equal([]);
    // the browser had it under way already, as happens once in a thousand times
    script.dispatchEvent(new Event('load'));
    await until(() => asked.length);
    expect(asked).to.deep.equal([['reload-late']]);
  });

  it('R32 does not where it has never run', async () => {
    const { choose } = startGate([
      categoryOf({ id: 'reload-idle', name: 'Idle' }, { id: 'reload-busy', name: 'Busy' }),
    ]);
    main.append(blocked({ 'data-vendor': 'reload-busy' }, says('busy')));
    await choose({ 'reload-idle': true, 'reload-busy': true });
    await untilSaid('busy');
    await choose({ 'reload-idle': false, 'reload-busy': false });
    expect(asked).to.deep.equal([['reload-busy']]);
  });

  it('R32 makes the page load again where the same signal says yes for another', async () => {
    const told = { withdraw: 'stop', signals: { matomo: true } } as const;
    const { choose } = startGate([categoryOf(vendorOf('reload-one', told), vendorOf('reload-two', told))]);
    main.append(blocked({ 'data-vendor': 'reload-one' }, says('one')));
    await choose({ 'reload-one': true, 'reload-two': true });
    await untilSaid('one');
    await choose({ 'reload-one': false, 'reload-two': true });
    expect(asked).to.deep.equal([['reload-one']]);
    await choose({ 'reload-one': false, 'reload-two': false });
    expect(asked, 'now it is told').to.deep.equal([['reload-one']]);
  });

  it('R32 makes the page load again where another loads it, and that one runs', async () => {
    const { choose } = startGate([
      categoryOf({ id: 'manager', name: 'Manager' }, { id: 'managed', name: 'Managed', loadedBy: 'manager' }),
    ]);
    await choose({ manager: false, managed: true });
    await choose({ manager: false, managed: false });
    expect(asked, 'it has never been loaded').to.deep.equal([]);
    await choose({ manager: true, managed: true });
    await choose({ manager: true, managed: false });
    expect(asked).to.deep.equal([['managed']]);
  });

  it('R32 releases the others where the page has stayed', async () => {
    const { choose } = startGate([categoryOf({ id: 'reload-stay', name: 'Stay' }, vendorOf('reload-other'))]);
    main.append(
      blocked({ 'data-vendor': 'reload-stay' }, says('stay')),
      blocked({ 'data-vendor': 'reload-other' }, says('other')),
    );
    await choose({ 'reload-stay': true });
    await untilSaid('stay');
    await choose({ 'reload-stay': false, 'reload-other': true });
    await untilSaid('other');
    expect(asked).to.deep.equal([['reload-stay']]);
  });
});
