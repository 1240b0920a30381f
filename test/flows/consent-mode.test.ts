import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { google } from '../../demo/stand-ins/google.mjs';
import { hotjar as hotjarStandIn } from '../../demo/stand-ins/hotjar.mjs';
import type { Catalogue } from '../../src/catalogue/types.js';
import { googleAds, googleAnalytics, hotjar } from '../../src/vendors/index.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { launchProfile } from '../helpers/launch-profile.js';
import { readyOn } from '../helpers/ready-on.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { googleAds as googleAdsStandIn } from '../helpers/stand-ins/google-ads.mjs';
import { startVendorWorld, type VendorWorld } from '../helpers/vendor-world.js';

const catalogue: Catalogue = {
  language: 'en',
  controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
  categories: [
    {
      id: 'statistics',
      name: 'Statistics',
      vendors: [googleAnalytics({ id: 'G-ABC1234567' }), hotjar({ id: 1234567 })],
    },
    { id: 'marketing', name: 'Marketing', vendors: [googleAds({ id: 'AW-123456789' })] },
  ],
};

const types = {
  ad_storage: 'denied',
  analytics_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'denied',
};
const analytics = { analytics_storage: 'granted' };
const adverts = { ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted' };

const beginning = [
  ['consent', 'default', { ...types, wait_for_update: 500 }],
  ['set', 'ads_data_redaction', true],
];
const update = (granted: object) => ['consent', 'update', { ...types, ...granted }];
const tag = (id: string) => [
  ['js', 'now'],
  ['config', id],
];

let world: VendorWorld;
let context: BrowserContext;
beforeAll(async () => {
  world = await startVendorWorld([google, googleAdsStandIn, hotjarStandIn]);
  world.page('/catalogue.json', JSON.stringify(catalogue));
  world.page('/', sitePage(scriptTag('/catalogue.json')));
});
afterAll(() => world.close());
beforeEach(async () => {
  context = await launchProfile(world.context);
});
afterEach(() => context.close());

const visit = async (): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(world.url);
  await readyOn(page);
  return page;
};

/**
 * What Google reads of the dataLayer, in its order: commands are real arguments objects, everything else is told by its
 * kind. Without what the tags themselves put there.
 */
const layerOf = (page: Page) =>
  page.evaluate(() =>
    (window as never as { dataLayer?: readonly ArrayLike<unknown>[] }).dataLayer?.map((entry) =>
      Object.prototype.toString.call(entry) === '[object Arguments]'
        ? Array.from(entry, (part) => (part instanceof Date ? 'now' : part))
        : 'not a command',
    ),
  );
const disabled = (page: Page) =>
  page.evaluate(() =>
    Object.keys(window)
      .filter((name) => name.startsWith('ga-disable-') && window[name as keyof Window])
      .sort(),
  );

describe('R36 Google Consent Mode, as the dataLayer has it in order', () => {
  it('first visit: there is none; accept: the default, the update, and then the tags', async () => {
    const page = await visit();
    const { banner } = dialogOf(page);
    await banner.waitFor();
    expect(await layerOf(page)).toBeUndefined();
    await banner.accept.click();
    const accepted = [
      ...beginning,
      update({ ...analytics, ...adverts }),
      ...tag('G-ABC1234567'),
      ...tag('AW-123456789'),
    ];
    await eventually(() => layerOf(page)).toEqual(accepted);
    expect(await disabled(page)).toEqual([]);

    await page.reload();
    await eventually(() => layerOf(page)).toEqual(accepted);
  });

  it('a vendor that is no Google’s grants nothing of it', async () => {
    const page = await visit();
    await page.evaluate(() => window.askfirst.save({ hotjar: true }));
    await page.waitForFunction(() => window.__standIns?.['hotjar']);
    expect(await layerOf(page)).toBeUndefined();
  });

  it('partial: only the types of those who are granted; withdrawal: one update, in place where the tag can be told', async () => {
    const page = await visit();
    await page.evaluate(() => window.askfirst.save({ statistics: true, marketing: false }));
    const partial = [...beginning, update(analytics), ...tag('G-ABC1234567')];
    await eventually(() => layerOf(page)).toEqual(partial);
    expect(await disabled(page)).toEqual(['ga-disable-AW-123456789']);

    await page.evaluate(() => window.askfirst.accept('marketing'));
    const both = [...partial, update({ ...analytics, ...adverts }), ...tag('AW-123456789')];
    await eventually(() => layerOf(page)).toEqual(both);
    expect(await disabled(page)).toEqual([]);

    await page.evaluate(() => window.askfirst.withdraw('google-analytics'));
    await eventually(() => layerOf(page)).toEqual([...both, update(adverts)]);
    expect(await disabled(page)).toEqual(['ga-disable-G-ABC1234567']);

    // another vendor’s choice is no news to Google
    await page.evaluate(() => window.askfirst.save({ hotjar: true }));
    await page.evaluate(() => window.askfirst.accept('google-analytics'));
    await eventually(() => layerOf(page)).toEqual([...both, update(adverts), update({ ...analytics, ...adverts })]);
    expect(await disabled(page)).toEqual([]);
  });

  it('a choice that is made in another tab is told here, once', async () => {
    const [first, second] = [await visit(), await visit()];
    await first.evaluate(() => window.askfirst.save({ 'google-analytics': true, 'google-ads': false }));
    const granted = [...beginning, update(analytics), ...tag('G-ABC1234567')];
    await eventually(() => layerOf(first)).toEqual(granted);
    await eventually(() => layerOf(second)).toEqual(granted);

    await second.evaluate(() => window.askfirst.withdraw('google-analytics'));
    const withdrawn = [...granted, update({})];
    await eventually(() => layerOf(second)).toEqual(withdrawn);
    await eventually(() => layerOf(first)).toEqual(withdrawn);
    expect(await disabled(first)).toEqual(['ga-disable-AW-123456789', 'ga-disable-G-ABC1234567']);
  });

  it.each([
    ['running', false],
    ['on its way', true],
  ])(
    'what another copy of the library finds %s is told of a no that was said in between, and no default twice',
    async (_, isSlow) => {
      const [first, second] = [await visit(), await visit()];
      if (isSlow) await first.route('**/gtag/js?*', () => {});
      await first.evaluate(() => window.askfirst.accept('google-analytics'));
      const granted = [...beginning, update(analytics), ...tag('G-ABC1234567')];
      await eventually(() => layerOf(first)).toEqual(granted);
      await eventually(() => layerOf(second)).toEqual(granted);
      await first.evaluate(() => window.askfirst.stop());
      await second.evaluate(() => window.askfirst.withdraw('google-analytics'));
      await first.evaluate(() => {
        const script = Object.assign(document.createElement('script'), { src: '/askfirst/askfirst.js' });
        script.dataset['catalogue'] = '/catalogue.json';
        document.head.append(script);
      });
      await eventually(() => layerOf(first)).toEqual([...granted, update({})]);
      expect(await disabled(first)).toEqual(['ga-disable-AW-123456789', 'ga-disable-G-ABC1234567']);
    },
  );

  it('a refusal of all sends nothing to Google at all', async () => {
    const page = await visit();
    await page.evaluate(() => window.askfirst.reject());
    await page.waitForFunction(() => window.askfirst.record);
    expect(await layerOf(page)).toBeUndefined();
    await page.reload();
    await readyOn(page);
    expect(await layerOf(page)).toBeUndefined();
  });
});
