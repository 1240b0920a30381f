import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../helpers/eventually.js';
import { engine } from '../helpers/launch-engine.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { sitePage } from '../helpers/site-page.js';
import { typeIntoFrame } from '../helpers/type-into-frame.js';
import { visitSite } from '../helpers/visit-site.js';

/** What the page's own scripts note, in the order in which they ran. */
type Noted = { readonly noted: readonly string[] };

const note = (what: string): string => `(window.noted ??= []).push('${what}');`;

/** A shop's page: scripts of every kind, a map, a frame for paying, a form. None of it is ours to touch. */
const body = (origin: (host: string) => string): string => `
  <script type="application/json" id="data">{ "vendor": "acme", "items": [1, 2] }</script>
  <script type="importmap">{ "imports": { "shop": "/shop.js" } }</script>
  <script>
    addEventListener('message', ({ data }) => noted.push('message ' + data));
    ${note('inline')}
    document.write('<b id="written">written</b>');
  </script>
  <script defer src="/noting.js?defer"></script>
  <script src="/noting.js?sync"></script>
  <script type="module">import { price } from 'shop'; ${note('module')} document.title = price(2);</script>
  <template id="row"><tr><td></td></tr></template>
  <table id="rows"><tbody></tbody></table>
  <div class="product" data-vendor="acme" data-category="shoes"><img alt="" src="/icon.svg" /></div>
  <div id="dialog-root"></div>
  <shop-basket></shop-basket>
  <div id="map" style="width: 400px; height: 300px"></div>
  <iframe id="pay" title="Pay" src="${origin('pay.psp.localhost')}/pay"></iframe>
  <iframe id="help" title="Help" srcdoc="<p>Help</p><script>parent.postMessage('help', '*')</script>"></iframe>
  <form method="post" action="/thanks"><input name="mail" value="" /><button>Order</button></form>
  <link rel="stylesheet" href="/leaflet.css" />
  <script src="/leaflet.js"></script>
  <script>
    customElements.define('shop-basket', class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        root.innerHTML = '<img alt="" src="/icon.svg?basket"><slot></slot>';
        noted.push('basket');
      }
    });
    for (const entry of JSON.parse(document.getElementById('data').textContent).items) {
      const row = document.getElementById('row').content.cloneNode(true);
      row.querySelector('td').innerHTML = '<i>' + entry + '</i>';
      document.querySelector('#rows tbody').append(row);
    }
    const late = document.createElement('script');
    late.src = '/noting.js?late';
    document.body.appendChild(late);
    document.getElementById('dialog-root').insertAdjacentHTML('beforeend', '<p data-src="/x">A dialog of the page</p>');
    document.cookie = 'basket=3; path=/';
    localStorage.setItem('basket', '3');
    sessionStorage.visits = 1;
    indexedDB.open('shop', 1).onsuccess = ({ target }) => { target.result.close(); noted.push('database'); };
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage("worker")'])));
    worker.onmessage = ({ data }) => { noted.push(data); worker.terminate(); };
    fetch('/stock', { method: 'POST', body: 'shoes' }).then((answer) => answer.text()).then((text) => noted.push(text));
    const request = new XMLHttpRequest();
    request.open('GET', '/stock?xhr');
    request.onload = () => noted.push('xhr ' + request.responseText);
    request.send();
    new Image().src = '/icon.svg?image';
    const map = L.map('map', { zoomAnimation: false, fadeAnimation: false }).setView([50, 10], 3);
    L.tileLayer('${origin('tiles.maps.localhost')}/tile?{z}-{x}-{y}').addTo(map);
    L.marker([50, 10]).addTo(map).bindPopup('<b>Here</b>').openPopup();
    map.whenReady(() => noted.push('map'));
  </script>`;

const pay = `<!doctype html><title>Pay</title><form><input name="card" autocomplete="cc-number" /><button>Pay</button></form>
  <script>
    document.cookie = 'psp=1';
    document.querySelector('form').onsubmit = (event) => {
      event.preventDefault();
      parent.postMessage('paid ' + event.target.card.value, '*');
    };
  </script>`;

const shop = `${note('shop')} export const price = (n) => n + ' pairs';`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
  const { server } = site;
  const require = createRequire(import.meta.url);
  const js = { 'content-type': 'text/javascript' };
  server.page('/shop.js', shop, js);
  server.page('/noting.js', "(window.noted ??= []).push(document.currentScript.src.split('?')[1]);", js);
  server.page('/leaflet.js', await readFile(require.resolve('leaflet/dist/leaflet.js'), 'utf8'), js);
  const css = await readFile(require.resolve('leaflet/dist/leaflet.css'), 'utf8');
  server.page('/leaflet.css', css, { 'content-type': 'text/css' });
  server.page('/images/marker-icon.png', '', { 'content-type': 'image/png' });
  server.page('/images/marker-shadow.png', '', { 'content-type': 'image/png' });
  server.page('/tile', '<svg xmlns="http://www.w3.org/2000/svg"/>', { 'content-type': 'image/svg+xml' });
  server.page('/stock', 'stock', { 'content-type': 'text/plain' });
  server.page('/pay', pay);
  server.page('/thanks', sitePage('', '<p id="thanks">Thank you</p>'));
  const catalogue = JSON.stringify(server.catalogue());
  const ours = `<script type="application/json" data-askfirst-catalogue>${catalogue}</script>
    <script src="/askfirst/askfirst-guard.js"></script><script src="/askfirst/askfirst.js"></script>`;
  server.page('/shop-with', sitePage(ours, body(server.origin)));
  server.page('/shop-without', sitePage('', body(server.origin)));
});
afterAll(() => site.close());

/** All that can be seen of the page after a visitor has used it; of ours nothing. */
async function useShop(path: string, before: (page: Page) => Promise<void> = async () => {}) {
  const { context, page, requests, errors } = await visitSite(site, path);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await before(page);
  requests.length = 0;
  await page.reload();
  await eventually(() => page.evaluate(() => (window as unknown as Noted).noted.length)).toBe(13);
  await eventually(() => page.locator('#map .leaflet-tile-loaded').count()).toBeGreaterThan(3);
  await page.evaluate(() => document.querySelector<HTMLElement>('.leaflet-control-zoom-in')!.click());
  await eventually(() => page.locator('#map .leaflet-tile-container').count()).toBeGreaterThan(0);
  const frame = page.frameLocator('#pay');
  await typeIntoFrame(frame.locator('input'), '4111');
  await frame.locator('button').evaluate((button: HTMLButtonElement) => button.click());
  await eventually(() => page.evaluate(() => (window as unknown as Noted).noted)).toContain('message paid 4111');
  const seen = await page.evaluate(() => ({
    title: document.title,
    noted: [...(window as unknown as Noted).noted].sort(),
    html: document.body.innerHTML
      .replace(/<div id="map".*?<iframe id="pay"/s, '<iframe id="pay"')
      .replace(/ style="[^"]*"/g, ''),
    rows: document.querySelector('#rows')!.textContent,
    popup: document.querySelector('.leaflet-popup-content')!.innerHTML,
    cookie: document.cookie,
    kept: Object.keys(localStorage).filter((key) => !key.startsWith('cookiePreference')),
    session: Object.keys(sessionStorage),
    // of ours, and of the driver's
    globals: Object.keys(window).filter((key) => !/^(askfirst$|__pw)/.test(key)),
    overflow: getComputedStyle(document.documentElement).overflow,
  }));
  await page.locator('input[name=mail]').fill('a@example.org');
  await page
    .locator('form button')
    .last()
    .evaluate((button: HTMLButtonElement) => button.click());
  await page.locator('#thanks').waitFor();
  const asked = requests
    .filter((request) => !/^blob:|\/askfirst\/|\/shop-with/.test(request.url()))
    .map((request) => `${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`);
  await context.close();
  return { ...seen, errors, complaints, asked: [...new Set(asked)].filter((entry) => !entry.includes('shop-')).sort() };
}

describe('a page full of what is not ours to touch is the same with gate and guard', () => {
  it('is what it should be without them', async () => {
    const without = await useShop('/shop-without');
    expect(without.noted).toEqual(
      [
        ...['basket', 'database', 'defer', 'inline', 'late', 'map', 'message help', 'message paid 4111'],
        ...['module', 'shop', 'stock', 'sync', 'worker', 'xhr stock'],
      ].sort(),
    );
    // of Firefox the driver hears no bodies
    expect(without.asked).toContain(`POST /thanks ${engine === 'firefox' ? '' : 'mail=a%40example.org'}`);
    expect(without.errors).toEqual([]);
  });

  it('with the banner open', async () => {
    expect(await useShop('/shop-with', (page) => page.locator('[part=banner]').waitFor())).toEqual(
      await useShop('/shop-without'),
    );
  });

  it('after a no', async () => {
    const reject = async (page: Page): Promise<void> => {
      await page.locator('[part=banner] button:has([data-answer^=reject])').click();
      await page.locator('[part=banner]').waitFor({ state: 'hidden' });
    };
    expect(await useShop('/shop-with', reject)).toEqual(await useShop('/shop-without'));
  });
});
