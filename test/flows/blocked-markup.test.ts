import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { visitSite } from '../helpers/visit-site.js';

const host = 'cdn.thing.localhost';

/** One of each kind, all of one vendor, from its own host. */
const markup = (origin: string): string => `
  <link rel="preconnect" data-vendor="thing" data-href="${origin}" />
  <link rel="dns-prefetch" data-vendor="thing" data-href="${origin}" />
  <link rel="preload" as="image" data-vendor="thing" data-href="${origin}/preload.svg" />
  <link rel="stylesheet" data-vendor="thing" data-href="${origin}/style.css" />
  <script type="text/plain" data-vendor="thing" data-src="${origin}/first.js"></script>
  <script type="text/plain" data-vendor="thing">ran.push('inline');</script>
  <script type="text/plain" data-category="statistics" data-src="${origin}/category.js"></script>
  <img alt="" data-vendor="thing" data-src="${origin}/image.svg" />
  <img alt="" data-vendor="thing" data-srcset="${origin}/srcset.svg 1x" />
  <picture data-vendor="thing"><source data-srcset="${origin}/picture.svg" /><img alt="" /></picture>
  <iframe title="Frame" data-vendor="thing" data-src="${origin}/frame"></iframe>
  <video data-vendor="thing" data-src="${origin}/video.mp4" data-poster="${origin}/poster.svg"></video>
  <audio data-vendor="thing" preload="auto"><source data-src="${origin}/audio.mp3" /></audio>
  <object data-vendor="thing" data-data="${origin}/object.svg" type="image/svg+xml"></object>
  <embed data-vendor="thing" data-src="${origin}/embed.svg" type="image/svg+xml" />
  <template data-vendor="thing">
    <img alt="" data-src="${origin}/template.svg" />
    <script type="text/plain" data-src="${origin}/template.js"></script>
    <script type="module">ran.push('module in a template');</script>
  </template>`;

const paths = [
  ...['/preload.svg', '/style.css', '/first.js', '/category.js', '/image.svg', '/srcset.svg', '/picture.svg', '/frame'],
  ...['/video.mp4', '/poster.svg', '/audio.mp3', '/object.svg', '/embed.svg', '/template.svg', '/template.js'],
].sort();

const order = ['/first.js', 'inline', '/template.js', 'module in a template'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
  for (const path of ['/first.js', '/category.js', '/template.js']) {
    site.server.page(path, `ran.push('${path}');`, { 'content-type': 'text/javascript' });
  }
  for (const path of paths.filter((path) => path.endsWith('.svg'))) {
    site.server.page(path, '<svg xmlns="http://www.w3.org/2000/svg"/>', { 'content-type': 'image/svg+xml' });
  }
  site.server.page('/style.css', '', { 'content-type': 'text/css' });
  site.server.page('/frame', '<p>A frame</p>');
});
afterAll(() => site.close());

const catalogue = catalogueOf([{ id: 'thing', name: 'Thing', withdraw: 'none' }]);
const ran = '<script>window.ran = [];</script>';

async function visitThing(address: string) {
  const visit = await visitSite(site, address);
  const asked = (): readonly string[] =>
    [
      ...new Set(
        visit.requests
          .map((request) => new URL(request.url()))
          .filter((url) => url.hostname === host)
          .map((url) => url.pathname),
      ),
    ].sort();
  const hasRun = () =>
    visit.page.evaluate(() => (window as unknown as { ran: string[] }).ran.filter((name) => name !== '/category.js'));
  return { ...visit, asked, hasRun };
}

it('R1 R5 R6 markup of every kind waits for a yes, loads once after it, in order, and is gone after a no', async () => {
  const address = putSite(site.server, 'all-kinds', catalogue, ran + markup(site.server.origin(host)));
  const { context, page, banner, asked, hasRun, requests } = await visitThing(address);
  await banner.waitFor();
  await wait(2000);
  expect(asked()).toEqual([]);
  expect(requests.every((request) => new URL(request.url()).hostname !== host)).toBe(true);

  await banner.accept.click();
  await eventually(asked).toEqual(paths);
  await eventually(hasRun).toEqual(order);

  await page.evaluate(() => window.askfirst.withdraw());
  const left = () =>
    page.evaluate((name) => {
      const urls = [...document.querySelectorAll('*')].flatMap((element) =>
        ['src', 'srcset', 'href', 'data', 'poster'].map((attribute) => element.getAttribute(attribute) ?? ''),
      );
      return urls.filter((url) => url.includes(name) && !url.endsWith('.js'));
    }, host);
  await eventually(left).toEqual([]);
  const frame = page.frames().filter((other) => other.url().includes(host));
  expect(frame).toEqual([]);

  await page.evaluate(() => window.askfirst.accept());
  await eventually(async () => (await left()).length).toBeGreaterThan(10);
  await wait(300);
  expect(await hasRun()).toEqual(order);
  await context.close();
});

it('R1 R6 what stands in a template as it is waits with it', async () => {
  const { origin } = site.server;
  const template = `<template data-vendor="thing">
    <img alt="" src="${origin(host)}/template.svg" /><script src="${origin(host)}/template.js"></script></template>`;
  const { context, banner, asked } = await visitThing(putSite(site.server, 'plain', catalogue, ran + template));
  await banner.waitFor();
  await wait(1000);
  expect(asked()).toEqual([]);
  await banner.accept.click();
  await eventually(asked).toEqual(['/template.js', '/template.svg']);
  await context.close();
});

it('R5 R6 so does what a single-page app puts there later', async () => {
  const address = putSite(site.server, 'later', catalogue, `${ran}<main></main>`);
  const { context, page, banner, asked, hasRun } = await visitThing(address);
  await banner.waitFor();
  const show = () =>
    page.evaluate(
      (html) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('main')!);
        document.querySelector('main')!.replaceChildren(range.createContextualFragment(html));
      },
      markup(site.server.origin(host)),
    );
  await show();
  await wait(1000);
  expect(asked()).toEqual([]);

  // the app shows another view, and then this one again
  await page.evaluate(() => document.querySelector('main')!.replaceChildren('Another view'));
  await banner.accept.click();
  await banner.waitFor({ state: 'hidden' });
  await wait(500);
  expect([asked(), await hasRun()]).toEqual([[], []]);
  await show();
  await eventually(asked).toEqual(paths);
  await eventually(hasRun).toEqual(order);
  await context.close();
});

it('R5 what waits for the whole page by its own nature does so on later visits too', async () => {
  const says = (name: string): string => `ran.push('${name} ' + !!document.querySelector('#end'))`;
  site.server.page('/deferred.js', says('deferred'), { 'content-type': 'text/javascript' });
  site.server.page('/early.js', says('early'), { 'content-type': 'text/javascript' });
  const { vendors } = catalogue.categories[0]!;
  const three = ['other', 'third'].map((id) => ({ ...vendors[0]!, id }));
  const body = `${ran}
    <script type="text/plain" data-vendor="thing" defer src="/deferred.js"></script>
    <script type="text/plain" data-vendor="thing">${says('after it')}</script>
    <script type="text/plain" data-vendor="other" data-type="module">${says('module')}</script>
    <script type="text/plain" data-vendor="third" async defer src="/early.js"></script>
    <script src="/slow.js"></script><p id="end"></p>`;
  const address = putSite(site.server, 'deferred', catalogueOf([...vendors, ...three]), body);
  const { context, page, banner, hasRun } = await visitThing(address);
  await banner.accept.click();
  await eventually(hasRun).toHaveLength(4);
  let end = (): void => {};
  const isSlow = new Promise<void>((resolve) => (end = resolve));
  await context.route('**/slow.js', (route) => isSlow.then(() => route.fulfill({ body: '' })));
  // Playwright would wait for the slow script in Firefox, which itself lets others wait seconds for one
  await page.evaluate(() => location.reload());
  await expect.poll(hasRun, { timeout: 30_000 }).toEqual(['early false']);
  await wait(300);
  expect(await hasRun()).toEqual(['early false']);
  end();
  await eventually(hasRun).toHaveLength(4);
  expect((await hasRun()).filter((name) => !/early|module/.test(name))).toEqual(['deferred true', 'after it true']);
  expect(await hasRun()).toContain('module true');
  await context.close();
});

it.each(['in the page', 'elsewhere'])(
  'R31 a copy that an app keeps of its view is held too, %s at a no',
  async (place) => {
    const frame = `<iframe title="Frame" data-vendor="thing" data-src="${site.server.origin(host)}/frame"></iframe>`;
    const image = `<img alt="" data-vendor="thing" data-src="${site.server.origin(host)}/image.svg" />`;
    const address = putSite(site.server, 'copies', catalogue, `<main>${frame}${image}</main>`);
    const { context, page, banner, asked } = await visitThing(address);
    const isLoaded = () => page.frames().some((other) => other.url().includes(host));
    const loading = () => page.evaluate(() => document.querySelectorAll('main [src]').length);
    await banner.accept.click();
    await eventually(isLoaded).toBe(true);
    await page.evaluate((where) => {
      const view = document.querySelector('main')!;
      const copy = view.cloneNode(true) as Element;
      if (where === 'in the page') view.replaceWith(copy);
      else view.remove();
      Object.assign(window, { copy });
    }, place);
    await eventually(isLoaded).toBe(place === 'in the page');
    await page.evaluate(() => window.askfirst.withdraw());
    await eventually(() => page.evaluate(() => window.askfirst.state('thing'))).toBe('denied');
    if (place === 'elsewhere') {
      await page.evaluate(() => document.body.append((window as unknown as { copy: Element }).copy));
      await wait(300);
    }
    await eventually(isLoaded).toBe(false);
    if (place === 'in the page') expect(await loading()).toBe(0);
    await page.evaluate(() => window.askfirst.accept());
    await eventually(isLoaded).toBe(true);
    expect(asked()).toEqual(['/frame', '/image.svg']);
    await context.close();
  },
);

it('R5 an import map that waits is there for the module behind it', async () => {
  const address = putSite(
    site.server,
    'import-map',
    catalogue,
    `${ran}
    <script type="text/plain" data-vendor="thing" data-type="importmap">
      { "imports": { "thing": "${site.server.url}thing.mjs" } }
    </script>
    <script type="text/plain" data-vendor="thing" data-type="module">
      import { name } from 'thing';
      ran.push(name);
    </script>`,
  );
  site.server.page('/thing.mjs', `export const name = 'mapped';`, { 'content-type': 'text/javascript' });
  const { context, banner, hasRun, requests } = await visitThing(address);
  await banner.waitFor();
  await wait(500);
  const asked = () => requests.filter((request) => request.url().endsWith('/thing.mjs')).length;
  expect(asked()).toBe(0);
  await banner.accept.click();
  await eventually(hasRun).toEqual(['mapped']);
  expect(asked()).toBe(1);
  await context.close();
});

it('R36 what stands in the markup is not loaded in advanced consent mode, however its label is written', async () => {
  const advanced = ownVendor(site.server, 'ahead', '', {
    consentMode: 'advanced',
    signals: { google: ['ad_storage'] },
  });
  const markup = [
    '<script type="text/plain" data-vendor="ahead ">window.leaked = true</script>',
    '<img data-vendor="ahead " data-src="/leaked.svg" alt="" />',
  ].join('');
  const address = putSite(site.server, 'ahead', catalogueOf([advanced]), markup);
  const { context, page, console, requests } = await visitSite(site, address);
  await eventually(() => page.evaluate(() => window.ran)).toEqual({ ahead: 1 });
  await wait(300);
  expect(await page.evaluate(() => 'leaked' in window)).toBe(false);
  expect(requests.filter((request) => request.url().includes('leaked'))).toEqual([]);
  expect(console).toEqual(['askfirst: ahead : blocked markup is not in the catalogue']);
  await context.close();
});
