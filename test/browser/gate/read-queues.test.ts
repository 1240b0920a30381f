import { expect } from '@open-wc/testing';
import type { Signals } from '../../../src/catalogue/types.js';
import { addressOf, categoryOf, closePage, openPage, page, says, startGate, untilSaid, vendorOf } from './gate-page.js';
import { shapeOf } from './shape-of.js';

describe('a queue that its vendor reads already', () => {
  beforeEach(openPage);
  afterEach(closePage);

  // what is put before what was read would be read by nobody
  for (const [signal, queue, types, told] of [
    ['matomo', '_paq', true, [['requireConsent'], ['setConsentGiven']]],
    [
      'uet',
      'uetq',
      true,
      ['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }],
    ],
  ] as const) {
    it(`is told the default behind what it has read: ${signal}`, async () => {
      const read: unknown[] = [];
      page[queue] = Object.assign(['read before'], { push: (...entries: readonly unknown[]) => read.push(...entries) });
      const signals = { [signal]: types } as Signals;
      const { choose } = startGate([
        categoryOf(vendorOf(signal, { signals, scripts: [{ src: addressOf(says(signal)) }] })),
      ]);
      await choose({ [signal]: true });
      await untilSaid(signal);
      expect(read).to.deep.equal(told);
      expect([...(page[queue] as unknown[])]).to.deep.equal(['read before']);
    });
  }

  it('is told the default before what the page has put there, where it is not Google that reads: google', async () => {
    page['dataLayer'] = Object.assign([{ event: 'own' }], {
      push(this: unknown[], entry: unknown) {
        Array.prototype.push.call(this, entry);
      },
    });
    const signals = { google: ['ad_storage'] } as const;
    const { choose } = startGate([
      categoryOf(vendorOf('google', { signals, scripts: [{ src: addressOf(says('google')) }] })),
    ]);
    await choose({ google: true });
    await untilSaid('google');
    const [first, , third, fourth] = shapeOf([...(page['dataLayer'] as unknown[])]) as {
      readonly arguments: readonly unknown[];
    }[];
    expect(first!.arguments.slice(0, 2)).to.deep.equal(['consent', 'default']);
    expect(third).to.deep.equal({ event: 'own' });
    expect(fourth!.arguments.slice(0, 2)).to.deep.equal(['consent', 'update']);
  });
});
