import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../helpers/axe-violations.js';
import { boxOf } from '../helpers/box-of.js';
import { bundleReact } from '../helpers/bundle-react.js';
import { consentEvents } from '../helpers/consent-events.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { embedCatalogue, embedOf, mapAddress, videoAddress, videoElement, videoFrame } from '../helpers/embed-site.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { putSite } from '../helpers/put-site.js';
import { recordOf } from '../helpers/record-of.js';
import { nothingStored, storedOn } from '../helpers/stored-on.js';
import { vendorRequests } from '../helpers/vendor-requests.js';
import { visitSite } from '../helpers/visit-site.js';

let site: Site;
/** A page with an element `one`, an iframe `frame`, and a map. */
let address: string;
beforeAll(async () => {
  site = await openSite();
  const map = `<ask-first-embed id="map" vendor="google-maps" src="${mapAddress(site)}" title="A map"></ask-first-embed>`;
  const body = `${videoElement(site, 'one')}<p>Between</p>${videoFrame(site, 'frame')}${map}`;
  address = putSite(site.server, 'embeds-page', embedCatalogue(), body);
});
afterAll(() => site.close());

async function visitPage(page = address, options = {}) {
  const visit = await visitSite(site, page, options);
  return {
    ...visit,
    embed: (id: string) => embedOf(visit.page, id),
    videos: () => vendorRequests(visit.requests, 'youtube').map((request) => new URL(request.url()).pathname),
  };
}

describe('R6 a placeholder stands in for an embed, and nothing of it is asked for', () => {
  it.each(['one', 'frame'])('of either kind: %s', async (id) => {
    const { context, page, errors, console, embed, videos } = await visitPage();
    const { placeholder, load, always, player } = embed(id);
    await placeholder.waitFor();
    expect(await placeholder.getAttribute('aria-label')).toBe(`Video ${id}`);
    const text = await placeholder.innerText();
    expect(text).toContain('YouTube content is not loaded');
    expect(text).toContain('Google Ireland Limited (Ireland)');
    const policy = placeholder.locator('a');
    expect(await policy.getAttribute('href')).toBe('https://policies.google.com/privacy');
    expect(await load.innerText()).toBe('Load');
    expect(await load.getAttribute('aria-label')).toBe('Load YouTube content');
    expect(await always.innerText()).toBe('Always allow YouTube');
    await wait(500);
    expect(videos()).toEqual([]);
    expect(await storedOn(page)).toEqual(nothingStored);

    await load.click();
    await player.waitFor();
    expect(videos()).toEqual([`/embed/${id}`]);
    expect([...errors, ...console]).toEqual([]);
    await context.close();
  });

  it('with the picture of the site’s own', async () => {
    const preview = putSite(
      site.server,
      'preview',
      embedCatalogue(),
      videoElement(site, 'one', 'preview="/art/valley.svg"') +
        videoFrame(site, 'frame', 'data-preview="/art/gauge.svg"'),
    );
    const { context, embed } = await visitPage(preview);
    for (const id of ['one', 'frame']) {
      const picture = embed(id).placeholder.locator('img');
      await picture.waitFor();
      await eventually(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    }
    await context.close();
  });
});

describe('R6 "Load" loads that embed alone, for this page view', () => {
  it.each([
    ['one', 'frame'],
    ['frame', 'one'],
  ])('%s, and not %s', async (id, other) => {
    const visitor = await site.visitor({ reducedMotion: 'reduce' });
    const events = await consentEvents(visitor.context);
    const { page, context, requests } = visitor;
    const { banner } = dialogOf(page);
    await page.goto(address);
    await banner.waitFor();
    const { load, player, placeholder } = embedOf(page, id);
    await load.click();
    await player.waitFor();
    await wait(500);
    expect(vendorRequests(requests, 'youtube').map((request) => new URL(request.url()).pathname)).toEqual([
      `/embed/${id}`,
    ]);
    await embedOf(page, other).placeholder.waitFor();
    expect(await recordOf(page)).toBeUndefined();
    expect(events.filter(({ type }) => type === 'consent-embed')).toEqual([
      { type: 'consent-embed', vendor: 'youtube' },
    ]);
    expect(events.filter(({ type }) => /request|change/.test(type))).toEqual([]);

    await page.reload();
    await placeholder.waitFor();
    await wait(300);
    expect(vendorRequests(requests, 'youtube')).toHaveLength(1);
    await context.close();
  });
});

describe('R6 "Always allow" is the vendor’s choice, recorded', () => {
  it.each(['one', 'frame'])('clicked at %s, loads all of the vendor’s, now and later', async (id) => {
    const { context, page, embed, errors, console } = await visitPage();
    await embed(id).always.click();
    await embed('one').player.waitFor();
    await embed('frame').player.waitFor();
    await embed('map').placeholder.waitFor();
    const record = await recordOf(page);
    expect(record).toMatchObject({ source: 'embed', choices: { youtube: { granted: true } } });
    expect(Object.keys(record!.choices)).toEqual(['youtube']);

    await page.reload();
    await embed('one').player.waitFor();
    await embed('frame').player.waitFor();
    await embed('map').placeholder.waitFor();
    expect([...errors, ...console]).toEqual([]);
    await context.close();
  });

  it('and cancelled, it stores and loads nothing', async () => {
    const { context, page, embed, videos } = await visitPage();
    await page.evaluate(() =>
      document.addEventListener('consent-request', (event) => event.preventDefault(), { once: true }),
    );
    await embed('one').always.click();
    await wait(300);
    expect(await recordOf(page)).toBeUndefined();
    expect(videos()).toEqual([]);
    await embed('one').always.click();
    await embed('one').player.waitFor();
    await context.close();
  });
});

describe('R6 the placeholder is back', () => {
  const isFrameGone = (page: Page) => page.frames().every((frame) => !frame.url().includes('youtube'));

  it('after a withdrawal', async () => {
    const { context, page, embed } = await visitPage();
    await embed('one').always.click();
    await embed('frame').player.waitFor();
    await page.evaluate(() => window.askfirst.withdraw('youtube'));
    await embed('one').placeholder.waitFor();
    await embed('frame').placeholder.waitFor();
    await eventually(() => isFrameGone(page)).toBe(true);

    await page.evaluate(() => window.askfirst.accept('youtube'));
    await embed('one').player.waitFor();
    await embed('frame').player.waitFor();
    await context.close();
  });

  it('after a refusal, where it was loaded alone', async () => {
    const { context, page, banner, embed } = await visitPage();
    for (const id of ['one', 'frame']) {
      await embed(id).load.click();
      await embed(id).player.waitFor();
    }
    await banner.reject.click();
    await embed('one').placeholder.waitFor();
    await embed('frame').placeholder.waitFor();
    await eventually(() => isFrameGone(page)).toBe(true);
    // refused again, after it was loaded once more
    await embed('one').load.click();
    await embed('one').player.waitFor();
    await page.evaluate(() => window.askfirst.reject());
    await embed('one').placeholder.waitFor();
    await context.close();
  });

  it('but not after a choice for another vendor at its embed', async () => {
    const { context, page, banner, embed } = await visitPage();
    await banner.reject.click();
    await embed('one').load.click();
    await embed('one').player.waitFor();
    await embed('map').always.click();
    await page.frameLocator('#map iframe').getByRole('link', { name: 'Larger map' }).waitFor();
    await wait(300);
    expect(await embed('one').player.count()).toBe(1);
    await context.close();
  });

  it('and nothing of ours, after stop', async () => {
    const { context, page, embed, errors } = await visitPage();
    await embed('one').load.click();
    await embed('one').player.waitFor();
    await embed('frame').placeholder.waitFor();
    await page.evaluate(() => window.askfirst.stop());
    await embed('frame').placeholder.waitFor({ state: 'detached' });
    await embed('one').placeholder.waitFor({ state: 'detached' });
    await eventually(() => isFrameGone(page)).toBe(true);
    // the link for those who have no JavaScript
    expect(await page.locator('#one a').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('R6 what is loaded appears in its place', () => {
  it.each(['one', 'frame'])('takes the focus, by keyboard alone: %s', async (id) => {
    const { context, page, embed, banner } = await visitPage();
    const { placeholder, load, player } = embed(id);
    await banner.waitFor();
    await placeholder.waitFor();
    await load.focus();
    await page.keyboard.press('Enter');
    await player.waitFor();
    expect(await page.evaluate(() => document.activeElement!.id)).toBe(id);
    await page.keyboard.press('Tab');
    await eventually(() => player.evaluate((button) => button.ownerDocument.activeElement === button)).toBe(true);
    await context.close();
  });

  it('by keyboard, link and buttons can be reached one after the other', async () => {
    const { context, page, embed } = await visitPage();
    const { placeholder, load, always } = embed('one');
    await placeholder.locator('a').focus();
    await page.keyboard.press('Tab');
    expect(await load.evaluate((button) => button.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await embed('frame').player.waitFor();
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('one');
    expect(await always.count()).toBe(0);
    await context.close();
  });

  it('and nothing shifts', async () => {
    const reserve = '<style>ask-first-embed { display: block; aspect-ratio: 16 / 9 }</style>';
    const calm = putSite(
      site.server,
      'calm',
      embedCatalogue(),
      `${reserve}<div style="width: 480px">${videoElement(site, 'one')}<p>Between</p>${videoFrame(site, 'frame')}</div><p>Below</p>`,
    );
    const visitor = await site.visitor();
    await visitor.context.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const { page, context } = visitor;
    const shifts = () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.length);
    await page.goto(calm);
    for (const id of ['one', 'frame']) {
      const { load, player, element } = embedOf(page, id);
      const before = await boxOf(element);
      await load.click();
      await player.waitFor();
      expect(await boxOf(element)).toEqual(before);
    }
    await wait(700);
    await page.evaluate(() => window.askfirst.reject());
    await embedOf(page, 'frame').placeholder.waitFor();
    await wait(700);
    expect(await shifts()).toBe(0);
    // what does shift is seen
    await page.evaluate(() =>
      document.querySelector('#one')!.before(Object.assign(document.createElement('h2'), { textContent: 'Above' })),
    );
    await eventually(shifts).toBeGreaterThan(0);
    await context.close();
  });

  it('and one step back leaves the page', async () => {
    const { context, page, embed } = await visitPage();
    await page.goto(`${site.server.url}research`);
    await page.goto(address);
    const steps = await page.evaluate(() => history.length);
    await embed('one').load.click();
    await embed('one').player.waitFor();
    await embed('frame').always.click();
    await embed('frame').player.waitFor();
    await page.evaluate(() => window.askfirst.withdraw());
    await embed('frame').placeholder.waitFor();
    await page.evaluate(() => window.askfirst.accept('youtube'));
    await embed('frame').player.waitFor();
    await page.evaluate(
      (src) => {
        document.querySelector('#one')!.setAttribute('src', `${src}-next`);
        document.querySelector('#frame')!.setAttribute('data-src', `${src}-next`);
      },
      videoAddress(site, 'one'),
    );
    await eventually(() => page.frames().filter((frame) => frame.url().endsWith('one-next')).length).toBe(2);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.goBack();
    await eventually(() => page.url()).toBe(`${site.server.url}research`);
    await context.close();
  });
});

describe('R6 a framework', () => {
  it.each(['one', 'frame'])('may take %s out and put it back', async (id) => {
    const { context, page, embed } = await visitPage();
    await embed(id).placeholder.waitFor();
    const putBack = () =>
      page.evaluate((name) => {
        const element = document.getElementById(name)!;
        const place = element.parentNode!;
        element.remove();
        place.append(element);
      }, id);
    await putBack();
    await embed(id).load.click();
    await embed(id).player.waitFor();
    await putBack();
    await embed(id).player.waitFor();
    await page.evaluate(() => window.askfirst.reject());
    await embed(id).placeholder.waitFor();
    await putBack();
    await embed(id).placeholder.waitFor();
    await context.close();
  });

  it('may change the title, which the placeholder then tells, and the focus stays for what does not', async () => {
    const { context, page, embed } = await visitPage();
    for (const id of ['one', 'frame']) {
      const { placeholder, load } = embed(id);
      await load.focus();
      await page.evaluate((name) => document.getElementById(name)!.setAttribute('title', `Video ${name}`), id);
      expect(await load.evaluate((button) => (button.getRootNode() as Document).activeElement === button)).toBe(true);
      await page.evaluate((name) => document.getElementById(name)!.setAttribute('title', 'Another'), id);
      await eventually(() => placeholder.getAttribute('aria-label')).toBe('Another');
    }
    await context.close();
  });

  it.each(['one', 'frame'])('may give %s to another vendor, for whom nothing was allowed', async (id) => {
    const { context, page, embed } = await visitPage();
    await embed(id).always.click();
    await embed(id).player.waitFor();
    await page.evaluate((name) => {
      const element = document.getElementById(name)!;
      element.setAttribute(name === 'frame' ? 'data-vendor' : 'vendor', 'google-maps');
    }, id);
    await embed(id).player.waitFor({ state: 'detached' });
    await context.close();
  });

  it('finds nothing in its tree but what it put there', async () => {
    const { context, page, embed } = await visitPage();
    await embed('frame').placeholder.waitFor();
    const tree = () => page.evaluate(() => [...document.body.querySelectorAll('*')].map((one) => one.localName).join());
    const before = await tree();
    await embed('frame').load.click();
    await embed('frame').player.waitFor();
    expect(await tree()).toBe(before);
    await context.close();
  });
});

it('R6 React keeps what it renders, and gives it other addresses', async () => {
  await bundleReact(
    site.server,
    '/films.js',
    `function Films() {
      const [film, show] = useState(1);
      window.show = show;
      const address = ${JSON.stringify(videoAddress(site, ''))} + film;
      if (!film) return 'No film';
      return [
        createElement('h2', { key: 1 }, 'Film ' + film),
        createElement('ask-first-embed', { key: 2, id: 'one', vendor: 'youtube', src: address, title: 'Film ' + film }),
        createElement('iframe', { key: 3, id: 'frame', 'data-vendor': 'youtube', 'data-src': address, 'data-placeholder': '', title: 'Film ' + film }),
      ];
    }
    createRoot(document.querySelector('#app')).render(createElement(StrictMode, null, createElement(Films)));`,
  );
  const app = '<div id="app"></div><script src="/films.js"></script>';
  const { context, page, embed, errors, console } = await visitPage(
    putSite(site.server, 'react', embedCatalogue(), app),
  );
  const show = (film: number) =>
    page.evaluate((n) => (window as unknown as { show(film: number): void }).show(n), film);
  const shown = () =>
    page
      .frames()
      .map((frame) => new URL(frame.url()).pathname)
      .filter((path) => path.startsWith('/embed/'));
  for (const id of ['one', 'frame']) await embed(id).placeholder.waitFor();
  await show(2);
  for (const id of ['one', 'frame']) {
    await eventually(() => embed(id).placeholder.getAttribute('aria-label')).toBe('Film 2');
  }
  await embed('frame').always.click();
  await eventually(shown).toEqual(['/embed/2', '/embed/2']);
  await show(3);
  await eventually(shown).toEqual(['/embed/3', '/embed/3']);
  await show(0);
  await eventually(shown).toEqual([]);
  await show(4);
  await eventually(shown).toEqual(['/embed/4', '/embed/4']);
  await page.evaluate(() => window.askfirst.withdraw());
  for (const id of ['one', 'frame']) await embed(id).placeholder.waitFor();
  await show(0);
  await eventually(() => page.locator('#app').innerText()).toBe('No film');
  expect([...errors, ...console]).toEqual([]);
  await context.close();
});

describe('R6 bad labels and addresses', () => {
  const visitBroken = (markup: string) => visitPage(putSite(site.server, 'broken', embedCatalogue(), markup));

  it.each(['javascript:window.hacked=1', 'data:text/html,<script>parent.hacked=1</script>', '', 'http://'])(
    'refuses "%s"',
    async (bad) => {
      const markup = `<ask-first-embed id="one" vendor="youtube" src="${bad.replaceAll('"', '')}"></ask-first-embed>
        <iframe id="frame" data-vendor="youtube" data-src="${bad}" data-placeholder></iframe>${videoElement(site, 'good')}`;
      const { context, page, embed, console } = await visitBroken(markup);
      await embed('one').load.click();
      await embed('frame').load.click();
      const said = expect.stringMatching(/^askfirst: youtube: ".*" is no http\(s\) address$/);
      await eventually(() => console).toEqual([said, said]);
      await embed('good').load.click();
      await embed('good').player.waitFor();
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      await embed('one').placeholder.waitFor();
      await context.close();
    },
  );

  it('names what is no vendor', async () => {
    const { context, console } = await visitBroken(
      '<ask-first-embed vendor="statistics" src="/research"></ask-first-embed><ask-first-embed vendor="nobody" src="/research"></ask-first-embed>',
    );
    await eventually(() => [...console].sort()).toEqual([
      'askfirst: nobody: blocked markup is not in the catalogue',
      'askfirst: statistics: an embed needs a vendor',
    ]);
    await context.close();
  });

  it('says once that a sandbox leaves no room, and loads all the same', async () => {
    const { context, page, console, embed } = await visitBroken(videoFrame(site, 'frame', 'sandbox="allow-scripts"'));
    await eventually(() => console).toEqual(['askfirst: a sandbox without allow-same-origin has no placeholder']);
    await page.evaluate(() => window.askfirst.accept('youtube'));
    await embed('frame').player.waitFor();
    expect(console).toHaveLength(1);
    await context.close();
  });

  it('shows texts as texts', async () => {
    const title = '&lt;img src=x onerror=window.hacked=1&gt;';
    const { context, page, embed } = await visitBroken(
      `<ask-first-embed id="one" vendor="youtube" src="/research" title="${title}"></ask-first-embed>`,
    );
    await embed('one').placeholder.waitFor();
    expect(await embed('one').placeholder.locator('b').innerText()).toContain('<img');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await context.close();
  });
});

it('R6 speaks German where the page does', async () => {
  const german = putSite(
    site.server,
    'german',
    { ...embedCatalogue(), language: 'de' },
    videoElement(site, 'one') + videoFrame(site, 'frame'),
  );
  const { context, embed, requests, console } = await visitPage(german, { locale: 'de-DE' });
  for (const id of ['one', 'frame']) {
    const { placeholder, load, always } = embed(id);
    await placeholder.waitFor();
    expect(await placeholder.getAttribute('lang')).toBe('de');
    expect(await placeholder.innerText()).toContain('Google Ireland Limited (Irland)');
    expect(await load.innerText()).toBe('Laden');
    expect(await always.innerText()).toBe('YouTube immer erlauben');
  }
  expect(requests.filter((request) => request.url().includes('de-embed.js')).length).toBe(1);
  expect(console).toEqual([]);
  await context.close();
});

it('R6 speaks English where the texts of the language do not come', async () => {
  const german = putSite(site.server, 'no-german', { ...embedCatalogue(), language: 'de' }, videoElement(site, 'one'));
  const visitor = await site.visitor({ locale: 'de-DE' });
  await visitor.context.route(/de-embed\.js/, (route) => route.abort());
  await visitor.page.goto(german);
  const { placeholder } = embedOf(visitor.page, 'one');
  await placeholder.waitFor();
  expect(await placeholder.innerText()).toContain('YouTube content is not loaded');
  await visitor.context.close();
});

it.each(['light', 'dark'] as const)('R13 placeholders are accessible, %s', async (colorScheme) => {
  const page = putSite(
    site.server,
    'accessible',
    embedCatalogue(),
    `<style>:root { color-scheme: light dark } a { color: inherit }</style>${videoElement(site, 'one', 'preview="/art/valley.svg"')}${videoFrame(site, 'frame')}`,
  );
  const visit = await visitPage(page, { colorScheme });
  await visit.embed('one').placeholder.waitFor();
  await visit.embed('frame').placeholder.waitFor();
  expect(await axeViolations(visit.page, 'body')).toEqual([]);
  // it looks inside of both
  for (const id of ['one', 'frame']) {
    await visit.embed(id).load.evaluate((button) => {
      button.removeAttribute('aria-label');
      button.textContent = '';
    });
  }
  const found = (await axeViolations(visit.page, 'body')).join();
  expect(found.match(/button-name/g)).toHaveLength(1);
  expect(found.match(/<button/g)).toHaveLength(2);
  await visit.context.close();
});

it('R12 both buttons are the same control', async () => {
  const { context, embed } = await visitPage();
  for (const id of ['one', 'frame']) {
    const { load, always } = embed(id);
    const looks = (button: Element) => {
      const style = getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      return [width, height, style.font, style.color, style.backgroundColor, style.borderRadius];
    };
    const [first, second] = [await load.evaluate(looks), await always.evaluate(looks)];
    expect(first).toEqual(second);
    expect(first[1]).toBeGreaterThanOrEqual(44);
  }
  await context.close();
});

it.each([
  [200, 120],
  [320, 180],
  [640, 360],
  [1200, 400],
])('R6 at %d by %d pixels nothing is cut off', async (width, height) => {
  const sized = putSite(
    site.server,
    'sized',
    embedCatalogue(),
    `${videoElement(site, 'one', `width="${width}" height="${height}"`)}${videoFrame(site, 'frame', `style="width: ${width}px; height: ${height}px; border: 0"`)}`,
  );
  const { context, embed } = await visitPage(sized, { viewport: { width: 1280, height: 900 } });
  for (const id of ['one', 'frame']) {
    const { element, placeholder, always } = embed(id);
    await placeholder.waitFor();
    expect(await boxOf(element)).toMatchObject({ width, height });
    const section = placeholder.locator('section');
    const overflow = await section.evaluate((card) => card.scrollWidth - card.clientWidth);
    expect(overflow).toBe(0);
    await always.scrollIntoViewIfNeeded();
    const [inner, outer] = [await boxOf(always), await boxOf(element)];
    expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
    expect(inner.y).toBeGreaterThanOrEqual(outer.y);
    expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);
  }
  await context.close();
});

it('R6 under a strict Content Security Policy nothing is refused', async () => {
  const nonce = 'ZW1iZWRz';
  const strict = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src ${site.server.origin('www.youtube-nocookie.localhost')}`,
    "base-uri 'none'",
  ].join('; ');
  const body =
    videoElement(site, 'one', 'preview="/art/valley.svg" width="480" height="270"') + videoFrame(site, 'frame');
  site.server.page('/strict.json', JSON.stringify(embedCatalogue()), { 'content-type': 'application/json' });
  site.server.page(
    '/strict',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title><link rel="icon" href="/icon.svg">
    <script nonce="${nonce}">window.refused = []; document.addEventListener('securitypolicyviolation', (event) => window.refused.push(event.violatedDirective));</script>
    <script nonce="${nonce}" src="/askfirst/askfirst.js" data-catalogue="/strict.json"></script></head><body>${body}</body></html>`,
    { 'content-security-policy': strict },
  );
  const { context, page, embed } = await visitPage('/strict');
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  await embed('one').load.click();
  await embed('one').player.waitFor();
  await embed('frame').always.click();
  await embed('frame').player.waitFor();
  const refused = () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
  expect(await refused()).toEqual([]);
  expect(messages.filter((text) => /Content.Security/.test(text))).toEqual([]);
  await page.evaluate(() =>
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/x.png' })),
  );
  await eventually(refused).toEqual(['img-src']);
  await context.close();
});

it('the embeds page of the demo holds all four back, and shows them once they are allowed', async () => {
  const { context, page, requests, banner } = await visitPage('/embeds');
  const groups = page.locator('ask-first-embed [role=group]');
  await eventually(() => groups.count()).toBe(3);
  await page.frameLocator('.prose > figure > iframe').locator('[role=group]').waitFor();
  await wait(300);
  expect([...vendorRequests(requests, 'youtube'), ...vendorRequests(requests, 'google-maps')]).toEqual([]);
  await banner.accept.click();
  await eventually(() => page.frames().filter((frame) => frame.url().startsWith('http')).length).toBe(5);
  expect(await groups.count()).toBe(0);
  await context.close();
});
