import { expect } from '@open-wc/testing';
import type { Signals } from '../../../src/catalogue/types.js';
import { addressOf, categoryOf, closePage, openPage, page, says, startGate, untilSaid, vendorOf } from './gate-page.js';
import { shapeOf } from './shape-of.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- what vendors keep on window has no types */
const vendors = page as any;

/** Vendors that are steered by these, all loaded by one that is called `loader`. */
function startLoaded(steered: Readonly<Record<string, Signals>>) {
  const loader = vendorOf('loader', { scripts: [{ src: addressOf(says('loader')) }] });
  return startGate([
    categoryOf(
      loader,
      ...Object.entries(steered).map(([id, signals]) => vendorOf(id, { signals, loadedBy: 'loader' })),
    ),
  ]);
}

/** What was pushed since it was asked last. */
const since = (queue: readonly unknown[]) => {
  let from = 0;
  return () => shapeOf(queue.slice(from, (from = queue.length)));
};

// one story for each signal: a page is told of its default once
describe('a vendor that another loads', () => {
  beforeEach(openPage);
  afterEach(closePage);

  it('is told that nothing is granted before anybody is asked, by a queue that is made for it', async () => {
    const { choose } = startLoaded({
      hubspot: { hubspot: true },
      matomo: { matomo: true },
      uet: { uet: true },
    });
    await choose({ loader: true });
    await untilSaid('loader');
    expect(vendors._hsp, 'HubSpot has no default').to.deep.equal([]);
    expect(vendors._paq).to.deep.equal([['requireConsent']]);
    expect(vendors.uetq).to.deep.equal(['consent', 'default', { ad_storage: 'denied' }]);

    const told = [vendors._hsp, vendors._paq, vendors.uetq].map(since);
    told.forEach((news) => news());
    await choose({ loader: true, hubspot: true, matomo: true, uet: true });
    expect(told.map((news) => news())).to.deep.equal([
      [['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
      [['setConsentGiven']],
      ['consent', 'update', { ad_storage: 'granted' }],
    ]);
  });

  it('is told nothing before anybody is asked where there is no default to tell, and once that what was granted is not', async () => {
    const calls: unknown[] = [];
    vendors.fbq = (...args: readonly unknown[]) => calls.push(args);
    const { choose } = startLoaded({ meta: { meta: true } });
    await choose({ loader: true });
    await untilSaid('loader');
    expect(calls).to.deep.equal([]);
    await choose({ loader: true, meta: true });
    expect(calls.splice(0)).to.deep.equal([['consent', 'grant']]);
    await choose({ loader: true });
    expect(calls.splice(0)).to.deep.equal([['consent', 'revoke']]);
    await choose({ loader: true, meta: true });
    expect(calls.splice(0)).to.deep.equal([['consent', 'grant']]);

    const stub = Object.assign(() => {}, { queue: [] });
    const kept: unknown[] = [];
    vendors.fbq = Object.assign((...args: readonly unknown[]) => kept.push(args), stub, { queue: [] });
    await choose({ loader: true, meta: true });
    expect(kept, 'a stub in its place knows nothing yet').to.deep.equal([['consent', 'grant']]);
    vendors.fbq = Object.assign((...args: readonly unknown[]) => kept.push(args), { q: [] });
    await choose({ loader: true, meta: true });
    expect(kept).to.have.length(2);
    vendors.fbq = (...args: readonly unknown[]) => kept.push(args);
    await choose({ loader: true, meta: true });
    expect(kept, 'what has taken a stub over has read it').to.have.length(2);
  });

  it('Clarity is stopped once, and told of both of its types', async () => {
    const calls: unknown[] = [];
    vendors.clarity = (...args: readonly unknown[]) => calls.push(args);
    const { choose } = startLoaded({
      clarity: { clarity: ['analytics_Storage'] },
      adverts: { clarity: ['ad_Storage'] },
    });
    await choose({ loader: true, clarity: true, adverts: false });
    expect(calls.splice(0)).to.deep.equal([['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]]);
    await choose({ loader: true, clarity: false, adverts: true });
    expect(calls.splice(0)).to.deep.equal([['stop']]);
    await choose({ loader: true, clarity: false, adverts: false });
    expect(calls.splice(0), 'it is stopped already').to.deep.equal([]);
    await choose({ loader: true, clarity: true, adverts: true });
    expect(calls.splice(0)).to.deep.equal([
      ['start'],
      ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }],
    ]);
  });
});
