import { aTimeout, expect } from '@open-wc/testing';
import { createGate } from '../../../src/gate/gate.js';
import type { ConsentRecord } from '../../../src/record/types.js';
import {
  addressOf,
  catalogueOf,
  categoryOf,
  closePage,
  errors,
  files,
  main,
  openPage,
  page,
  says,
  startGate,
  until,
  untilSaid,
  vendorOf,
} from './gate-page.js';

beforeEach(openPage);
afterEach(closePage);

/** A grant that somebody has read, and released, where this shows the way back. */
async function release(id: string, current: Parameters<typeof createGate>[4]) {
  const vendor = vendorOf(id, { scripts: [{ src: addressOf(says(id)) }] });
  const gate = createGate(catalogueOf(categoryOf(vendor)), undefined, files, undefined, current);
  await gate.apply(new Map([id, `${id}-category`].map((label) => [label, 'granted'])));
  return gate;
}

/** Somebody has chosen, where this shows the way back. */
const chosen = (element?: Element) => ({
  decision: new Map(),
  record: {} as ConsentRecord,
  host: element && { element },
});

const here = (): Element => main.appendChild(document.createElement('b'));

/** Nothing is released, and it is said why; another gate releases, meanwhile. */
async function expectNothing(id: string, why: string, current: Parameters<typeof createGate>[4]): Promise<void> {
  const gate = await release(id, current);
  let isPrepared = false;
  void gate.prepared(id).then(() => (isPrepared = true));
  const { choose } = startGate([
    categoryOf(vendorOf(`beside-${id}`, { scripts: [{ src: addressOf(says('beside')) }] })),
  ]);
  await choose({ [`beside-${id}`]: true });
  await untilSaid('beside');
  gate.tidy();
  gate.stop();
  expect(page.ran).to.deep.equal(['beside']);
  expect(isPrepared).to.equal(false);
  expect(errors).to.deep.equal([`nothing is released here: ${why}`]);
}

describe('where a grant could not be taken back', () => {
  it('as in XHTML, nothing is released', async () => {
    Object.defineProperty(document, 'contentType', { value: 'application/xhtml+xml', configurable: true });
    const gate = await release('xhtml', chosen(here()));
    delete (document as { contentType?: string }).contentType;
    gate.stop();
    expect([page.ran, errors]).to.deep.equal([[], ['nothing is released here: this is no HTML document']]);
  });

  it('as without popovers, nothing is released', async () => {
    // no HTML element, it has none
    const element = main.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g'));
    await expectNothing('no-popover', 'dialogs cannot be shown', chosen(element));
  });

  it('as without modal dialogs, nothing is released', async () => {
    const { prototype } = HTMLDialogElement;
    const { showModal } = prototype;
    delete (prototype as { showModal?: unknown }).showModal;
    try {
      await expectNothing('no-modal', 'dialogs cannot be shown', chosen(here()));
    } finally {
      prototype.showModal = showModal;
    }
  });

  it('as where page code keeps what shows the way out of the page, nothing is released', async () => {
    const element = document.createElement('b');
    await expectNothing('kept-out', 'page code keeps <ask-first> out', chosen(element));
  });
});

describe('what was granted is released', () => {
  it('where the way back is in the page', async () => {
    const gate = await release('way-back', chosen(here()));
    await untilSaid('way-back');
    gate.stop();
  });

  it('where nothing was chosen yet, and there is no way back to be shown', async () => {
    const gate = await release('no-choice', { ...chosen(document.createElement('b')), record: undefined });
    await untilSaid('no-choice');
    gate.stop();
  });

  it('where a site has a dialog of its own', async () => {
    const gate = await release('own-dialog', chosen());
    await untilSaid('own-dialog');
    gate.stop();
  });
});

it('where the way back is taken out later, and stays away, that is said once', async () => {
  const element = here();
  let looks = 0;
  const vendor = vendorOf('gone-later');
  const look = (): unknown => looks++;
  const gate = createGate(catalogueOf(categoryOf(vendor)), undefined, files, look, chosen(element));
  const change = async (): Promise<void> => {
    const before = looks;
    main.append('something');
    await until(() => looks > before);
  };
  await change();
  expect(errors).to.deep.equal([]);
  // for a moment
  element.remove();
  await change();
  main.append(element);
  await aTimeout(1100);
  expect(errors).to.deep.equal([]);
  element.remove();
  await change();
  await until(() => errors.length);
  const told = ['the way back is gone: page code keeps <ask-first> out'];
  expect(errors).to.deep.equal(told);
  await change();
  await aTimeout(1100);
  expect(errors).to.deep.equal(told);
  gate.stop();
});

it('where the gate is stopped, and the way back goes with it, nothing is said', async () => {
  const element = here();
  let looks = 0;
  const vendor = vendorOf('gone-with-it');
  const gate = createGate(catalogueOf(categoryOf(vendor)), undefined, files, () => looks++, chosen(element));
  element.remove();
  await until(() => looks > 1);
  gate.stop();
  await aTimeout(1100);
  expect(errors).to.deep.equal([]);
});

it('a sweep that cannot be loaded does not reload a page in which nothing runs on', async () => {
  document.cookie = 'not-swept=1; path=/';
  const items = [{ name: 'not-swept', kind: 'cookie', party: 'first', expiry: 'session', purpose: 'Stays' }] as const;
  const { choose } = startGate([categoryOf(vendorOf('not-swept', { items }))], undefined, {
    sweep: () => Promise.reject(Error('no sweep')),
  });
  await choose({ 'not-swept': false });
  document.cookie = 'not-swept=; path=/; max-age=0';
  // it would be gone by the next task that loads
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(errors).to.deep.equal(['no sweep']);
});
