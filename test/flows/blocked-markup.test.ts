import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
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
    <img alt="" src="${origin}/template.svg" />
    <script src="${origin}/template.js"></script>
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
