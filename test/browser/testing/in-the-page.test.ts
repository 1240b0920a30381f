import { expect } from '@open-wc/testing';
import {
  acceptAll,
  choose,
  expectNothingBeforeConsent,
  expectOnlyGranted,
  expectSwept,
  forgetVisitor,
  openFrame,
  rejectAll,
  seedRecord,
} from '../../../src/testing/index.js';
import { becomesTrue } from '../ui/becomes-true.js';

const address = '/test/browser/testing/asks-first.html';
const quick = { watch: 300 };

async function failure(expectation: Promise<unknown>): Promise<string> {
  return expectation.then(
    () => '',
    ({ message }: Error) => message,
  );
}

describe('askfirst/testing in the browser', () => {
  let site: Window & typeof globalThis;
  beforeEach(async () => {
    await forgetVisitor(window);
    site = await openFrame();
  });
  afterEach(() => site.frameElement!.remove());

  it('passes on a page that asks first, is declared, and sweeps', async () => {
    await expectNothingBeforeConsent(site, address, quick);
    expect(await acceptAll(site)).to.include({ source: 'script' });
    await becomesTrue(() => site.localStorage.getItem('_counter') === '1');
    await expectOnlyGranted(site, quick);
    await rejectAll(site);
    await expectSwept(site, 'counter', quick);
    expect(site.localStorage.getItem('_counter')).to.equal(null);
  });

  it('chooses by the switches', async () => {
    await expectNothingBeforeConsent(site, address, quick);
    const { choices } = await choose(site, { other: true });
    expect([choices['counter']!.granted, choices['other']!.granted]).to.deep.equal([false, true]);
  });

  it('names what a page does too early', async () => {
    const message = await failure(expectNothingBeforeConsent(site, `${address}?early`, quick));
    expect(message).to.match(/^Expected nothing before consent on .*\?early, but found 3:\n/);
    expect(message).to.match(
      /- requested .*counter\.js \(fetch\), \d+\.\d s after the page was opened: declared by Counter \("counter" in "statistics"\), which is pending/,
    );
    expect(message).to.match(/- kept the local-storage "_counter", seen .*: declared by Counter/);
    expect(message).to.match(/- kept the session-storage "stray", seen .*: not declared by any vendor/);
  });

  it('names what is left after a refusal', async () => {
    await expectNothingBeforeConsent(site, address, quick);
    await rejectAll(site);
    const timer = setInterval(() => site.localStorage.setItem('_counter', '1'), 10);
    expect(await failure(expectSwept(site, 'counter', { within: 300 }))).to.match(
      /^Expected .* found 1:\n- kept the local-storage "_counter", .* which is denied/,
    );
    clearInterval(timer);
  });

  it('makes a visitor who has answered', async () => {
    await expectNothingBeforeConsent(site, address, quick);
    const vendors = [
      { id: 'counter', name: 'Counter' },
      { id: 'other', name: 'Other' },
    ];
    const catalogue = {
      language: 'en',
      controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
      categories: [{ id: 'statistics', name: 'Statistics', vendors }],
    };
    await seedRecord(window, catalogue, { statistics: true });
    site.location.reload();
    await becomesTrue(() => site.localStorage.getItem('_counter') === '1');
    expect(await failure(expectNothingBeforeConsent(site, address, quick))).to.contain('has answered before');
  });

  it('opens no page in the window of the test itself', async () => {
    expect(await failure(expectNothingBeforeConsent(window, address))).to.contain('Use openFrame()');
  });
});
