import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { decide, putGuarded, type GuardedPage } from '../helpers/guarded-page.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { visitSite } from '../helpers/visit-site.js';
import type { WayToLoad } from '../helpers/ways-to-load.js';

const host = 'static.hotjar.localhost';
const catalogue = catalogueOf([{ id: 'hotjar', name: 'Hotjar', hosts: [host] }]);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const address = (): string => `${site.server.origin(host)}/thing`;
const asked = (): number => site.server.log.filter((entry) => entry.host === host).length;

async function visitGuarded(options: GuardedPage = {}) {
  const path = putGuarded(site.server, 'guarded', catalogue, options);
  site.server.clearLog();
  return visitSite(site, path);
}

describe('what the guard does not hold back gets through:', () => {
  it.each([
    ['an image', `<img src="SRC" alt="" />`],
    ['a frame', `<iframe src="SRC"></iframe>`],
    ['a stylesheet', `<link rel="stylesheet" href="SRC" />`],
    ['a preload', `<link rel="preload" as="script" href="SRC" />`],
    ['an object', `<object data="SRC"></object>`],
    ['the background of a style', `<p style="background: url(SRC)">Text</p>`],
  ])('%s of the page’s own markup', async (_, markup) => {
    const { context } = await visitGuarded({ body: markup.replace('SRC', address()) });
    await eventually(asked).toBeGreaterThan(0);
    await context.close();
  });

  it('the request that the preload scanner makes for a script that is then stopped', async () => {
    // the scanner is at it while the parser waits for the guard
    const body = `<script src="${address()}"></script>`;
    const { context, page } = await visitGuarded({ body });
    await eventually(asked).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.scripts[document.scripts.length - 1]!.hasAttribute('src'))).toBe(false);
    await context.close();
  });

  it('a script that document.write has written', async () => {
    const written = `${site.server.origin('www.example.localhost')}/written.js`;
    site.server.page('/written.js', 'window.written = true;', { 'content-type': 'text/javascript' });
    const own = catalogueOf([{ id: 'hotjar', name: 'Hotjar', hosts: ['www.example.localhost/written.js'] }]);
    const body = `<script>document.write('<script src="${written}"><\\/script>');</script>`;
    const { context, page } = await visitSite(site, putGuarded(site.server, 'writes', own, { body }));
    await page.waitForFunction('window.written');
    await context.close();
  });

  it.each<readonly [string, WayToLoad]>([
    ['document.write of an image', (to) => document.write(`<img src="${to}">`)],
    ['a worklet', (to) => void new AudioContext().audioWorklet.addModule(to).catch(() => {})],
    [
      'the fetch of a fresh frame',
      (to) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        (frame.contentWindow as unknown as typeof globalThis).fetch(to).catch(() => {});
      },
    ],
    [
      'what stands in srcdoc',
      (to) => {
        const frame = document.createElement('iframe');
        frame.srcdoc = `<img src="${to}">`;
        document.body.append(frame);
      },
    ],
    [
      'a clone of what stands in a template',
      (to) => {
        const template = document.createElement('template');
        template.innerHTML = `<img src="${to}">`;
        document.body.append(template.content.cloneNode(true));
      },
    ],
    [
      'what another document has parsed',
      (to) => document.body.append(new DOMParser().parseFromString(`<img src="${to}">`, 'text/html').body.firstChild!),
    ],
    [
      'an attribute node',
      (to) => {
        const frame = document.createElement('iframe');
        const attribute = document.createAttribute('src');
        attribute.value = to;
        frame.setAttributeNode(attribute);
        document.body.append(frame);
      },
    ],
    [
      'createContextualFragment',
      (to) =>
        document.body.append(document.createRange().createContextualFragment(`<p><iframe src="${to}"></iframe></p>`)),
    ],
    ['a picture of a style', (to) => (document.body.style.backgroundImage = `url(${to})`)],
    // spelled as text, or the test runner would make it its own
    ['an import', (to) => void (0, eval)(`import('${to}').catch(() => {})`)],
    [
      'the fetch of a worker',
      (to) =>
        new Worker(
          URL.createObjectURL(
            new Blob([`fetch('${to}', { mode: 'no-cors' }).catch(() => {})`], { type: 'text/javascript' }),
          ),
        ),
    ],
  ])('%s', async (_, way) => {
    const { context, page } = await visitGuarded();
    await decide(page, 'hotjar', 'denied');
    await page.evaluate(way, address());
    await eventually(asked).toBeGreaterThan(0);
    await context.close();
  });
});

it('a page that is full of other things is what it was', async () => {
  const body = `<p id="box"></p>
    <script src="/icon.js"></script>
    <script>
      const box = document.querySelector('#box');
      box.innerHTML = '<img src="/icon.svg" alt="A"><iframe src="/icon.svg"></iframe><script>window.never = 1<\\/script>';
      box.insertAdjacentHTML('beforeend', '<b data-x="1">B</b>');
      for (let index = 0; index < 500; index++) box.append(document.createElement('i'));
      const script = document.createElement('script');
      script.src = '/other.js';
      script.onload = () => { window.done = true; };
      document.head.append(script);
      document.cookie = 'own=1';
      localStorage.setItem('own', '1');
      fetch('/icon.svg').then((answer) => { window.status = String(answer.status); });
    </script>`;
  site.server.page('/icon.js', 'window.first = document.currentScript.outerHTML;', {
    'content-type': 'text/javascript',
  });
  site.server.page('/other.js', 'window.second = document.currentScript.outerHTML;', {
    'content-type': 'text/javascript',
  });
  const { context, page, errors, console } = await visitGuarded({ body });
  await page.waitForFunction('window.done && window.status');
  const seen = await page.evaluate(() => [
    document.querySelector('#box')!.outerHTML,
    ...['first', 'second', 'never', 'status'].map((name) => (window as unknown as Record<string, unknown>)[name]),
    document.cookie,
    localStorage.getItem('own'),
  ]);
  expect([...errors, ...console]).toEqual([]);
  expect(seen).toEqual([
    expect.stringContaining('<img src="/icon.svg" alt="A"><iframe src="/icon.svg"></iframe>'),
    '<script src="/icon.js"></script>',
    '<script src="/other.js"></script>',
    undefined,
    '200',
    'own=1',
    '1',
  ]);
  await context.close();
});
