import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/types.js';
import { eventually } from '../../helpers/eventually.js';
import { openSite, type Site } from '../../helpers/open-site.js';
import { putSite } from '../../helpers/put-site.js';
import { textOf } from '../../helpers/text-of.js';
import { visitSite } from '../../helpers/visit-site.js';
import { banner as bannerTexts, settings as settingsTexts } from '../../../src/locales/en.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const evil = (place: string): string =>
  `<img src="/hit?${place}" onerror="window.hit = 1"><script>window.hit = 1</script>\${1}{vendor}"'&lt;u&gt;<u>${place}</u>`;

/** A catalogue all of whose texts are markup, each with its place in it. */
function evilCatalogue(): Catalogue {
  const own = Object.keys({ ...bannerTexts, ...settingsTexts }).filter((name) => !/units|dir/.test(name));
  return {
    language: 'en',
    controller: { name: evil('controller'), country: 'DE', privacyPolicy: '/privacy?<u>', imprint: '/imprint?"><u>' },
    texts: Object.fromEntries(own.map((name) => [name, evil(name)])),
    categories: [
      {
        id: 'statistics',
        name: evil('category'),
        description: evil('description'),
        vendors: [
          {
            id: 'counter',
            name: evil('vendor'),
            purpose: evil('purpose'),
            disclosure: evil('disclosure'),
            company: { name: evil('company'), address: evil('address'), country: 'DE' },
            privacyPolicy: 'https://counter.example/"><img src=/hit?policy>',
            transfers: [{ country: 'US', safeguard: evil('safeguard') }],
            items: [{ name: evil('item'), kind: 'cookie', party: 'first', expiry: '1 day', purpose: evil('why') }],
          },
        ],
      },
    ],
  };
}

/** What there would be if a text had become markup, in the page or in our shadow trees. */
const injectedInto = (page: Page) =>
  page.evaluate(() => {
    const roots = [document, ...Array.from(document.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot)];
    const found = roots.flatMap((root) => [...(root?.querySelectorAll('img[onerror], u, script:not([src])') ?? [])]);
    return [found.map((element) => element.outerHTML.slice(0, 99)), 'hit' in window];
  });

it('markup in every text of the catalogue is shown as text: in banner, settings, declaration, placeholder and frame', async () => {
  const embeds = `<ask-first-embed vendor="counter" src="/embedded" title='${evil('title').replaceAll("'", '&#39;')}'></ask-first-embed>
    <iframe data-vendor="counter" data-src="/embedded" data-placeholder title="A film"></iframe>
    <ask-first-declaration></ask-first-declaration>`;
  const { context, page, banner, settings, requests } = await visitSite(
    site,
    putSite(site.server, 'evil-texts', evilCatalogue(), embeds),
  );
  await banner.waitFor();
  await page.locator('ask-first-declaration table').first().waitFor();
  await page.locator('ask-first-embed button').first().waitFor();
  await page.frameLocator('iframe[title="A film"]').locator('button').first().waitFor();
  expect(await textOf(banner)).toContain('<script>window.hit = 1</script>');
  await banner.toSettings.click();
  await settings.waitFor();
  for (const summary of await settings.locator('summary').all()) await summary.click();
  // what stands in them is drawn when they are opened
  for (const place of ['category', 'vendor', 'purpose', 'company', 'safeguard', 'item', 'why']) {
    await eventually(() => textOf(settings)).toContain(`<u>${place}</u>`);
  }
  await wait(300);
  expect(await injectedInto(page)).toEqual([[], false]);
  const frame = page.frameLocator('iframe[title="A film"]');
  expect(await frame.locator('img, u, script').count()).toBe(0);
  expect(requests.filter((request) => request.url().includes('/hit'))).toEqual([]);
  // what is looked for would be found
  await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), evil('control'));
  await eventually(() => injectedInto(page)).toEqual([expect.arrayContaining(['<u>control</u>']), true]);
  await context.close();
});

it('markup in every text of the record is shown as text', async () => {
  const { context, page, reopener, settings, console } = await visitSite(
    site,
    putSite(site.server, 'evil-record', evilCatalogue()),
  );
  await page.evaluate(() => window.askfirst.ready);
  await page.evaluate(() => window.askfirst.reject());
  await eventually(() => page.evaluate(() => localStorage.getItem('cookiePreference'))).not.toBeNull();
  await page.evaluate((markup) => {
    const record = JSON.parse(localStorage.getItem('cookiePreference')!) as object;
    const changes = { id: markup, reopener: markup, locale: markup, source: markup };
    localStorage.setItem('cookiePreference', JSON.stringify({ ...record, ...changes }));
  }, evil('record'));
  await page.reload();
  await reopener.click();
  await settings.waitFor();
  await wait(200);
  expect(await injectedInto(page)).toEqual([[], false]);
  expect(console).toEqual([]);
  await context.close();
});

describe('an address that is code is refused, with its place', () => {
  const codes = [
    'javascript:window.hit=1',
    ' JavaScript:window.hit=1',
    'java\nscript:window.hit=1',
    'data:text/html,x',
    'blob:x',
    'file:///x',
    'vbscript:x',
  ];
  const places: Readonly<Record<string, (address: string) => Catalogue>> = {
    'controller.privacyPolicy': (privacyPolicy) => ({ ...evilCatalogue(), controller: { name: 'x', privacyPolicy } }),
    'controller.imprint': (imprint) => ({ ...evilCatalogue(), controller: { name: 'x', privacyPolicy: '/', imprint } }),
    'categories[0].vendors[0].privacyPolicy': (privacyPolicy) => withVendor({ privacyPolicy }),
    'categories[0].vendors[0].scripts[0].src': (src) => withVendor({ scripts: [{ src }] }),
  };
  function withVendor(changes: object): Catalogue {
    const [category] = evilCatalogue().categories;
    return { ...evilCatalogue(), categories: [{ ...category!, vendors: [{ ...category!.vendors[0]!, ...changes }] }] };
  }

  it.each(Object.keys(places))('%s', async (place) => {
    const { context, page, console } = await site.visitor();
    for (const code of codes) {
      console.length = 0;
      await page.goto(putSite(site.server, 'code-address', places[place]!(code)));
      await eventually(() => console.join()).toContain(`${place}: `);
      expect(await page.evaluate(() => [document.querySelectorAll('ask-first').length, 'hit' in window])).toEqual([
        0,
        false,
      ]);
    }
    await context.close();
  });

  it('in the markup: frames, objects, embeds and their previews', async () => {
    const elements = codes.flatMap((code) => {
      const address = code.replaceAll('"', '&quot;');
      return [
        `<iframe data-vendor="counter" data-src="${address}"></iframe>`,
        `<iframe data-vendor="counter" data-src="${address}" data-placeholder data-preview="${address}" title="x"></iframe>`,
        `<object data-vendor="counter" data-data="${address}"></object>`,
        `<embed data-vendor="counter" data-src="${address}">`,
        `<ask-first-embed vendor="counter" src="${address}" preview="${address}" title="x"></ask-first-embed>`,
      ];
    });
    const address = putSite(site.server, 'code-markup', evilCatalogue(), elements.join('\n'));
    const { context, page, banner, console } = await visitSite(site, address);
    await banner.accept.click();
    await eventually(() => console.filter((message) => message.includes('is no http(s) address')).length).toBe(
      elements.length,
    );
    await wait(300);
    const loaded = () =>
      page.evaluate(() =>
        Array.from(
          document.querySelectorAll('iframe, object, embed'),
          (one) => one.getAttribute('src') ?? one.getAttribute('data'),
        ).filter(Boolean),
      );
    expect(await loaded()).toEqual([]);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    await context.close();
  });
});
