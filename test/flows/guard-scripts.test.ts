import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { decide, putGuarded, type GuardedPage } from '../helpers/guarded-page.js';
import { makeScript } from '../helpers/make-script.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { visitSite } from '../helpers/visit-site.js';

const host = 'cdn.counter.localhost';
const catalogue = catalogueOf([{ id: 'counter', name: 'Counter', hosts: [host] }]);

let site: Site;
/** The address of a script of the vendor's that keeps book of its runs. */
let script: string;
beforeAll(async () => {
  site = await openSite();
  script = `${site.server.origin(host)}/count.js`;
  const count = `(self.runs ??= []).push(document.currentScript?.dataset.name ?? 'module');`;
  const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
  site.server.page('/count.js', count, headers);
});
afterAll(() => site.close());

async function visitGuarded(options: GuardedPage = {}) {
  const visit = await visitSite(site, putGuarded(site.server, 'guarded', catalogue, options));
  const runs = () => visit.page.evaluate(() => (window as { runs?: string[] }).runs ?? []);
  return { ...visit, runs };
}

describe('a script that a page makes', () => {
  it('runs once, whatever is decided how often', async () => {
    const { context, page, runs } = await visitGuarded();
    await makeScript(page, script, 'made');
    await decide(page, 'counter', 'granted');
    await eventually(runs).toEqual(['made']);
    await decide(page, 'counter', 'denied');
    await decide(page, 'counter', 'granted');
    await page.evaluate(() => document.body.append(document.querySelector('script[data-name]')!));
    await wait(200);
    expect(await runs()).toEqual(['made']);
    await context.close();
  });

  it('runs in place, as the element that the page knows', async () => {
    const { context, page, runs } = await visitGuarded();
    await page.evaluate((src) => {
      const element = document.createElement('script');
      Object.assign(window, { element });
      element.onload = () => Object.assign(window, { loaded: element.parentNode === document.head });
      element.src = src;
      element.dataset['name'] = 'made';
      document.head.append(element);
    }, script);
    await decide(page, 'counter', 'granted');
    await eventually(() => page.evaluate(() => (window as { loaded?: boolean }).loaded)).toBe(true);
    expect(await runs()).toEqual(['made']);
    await context.close();
  });

  it('runs when it is put into the page after it was granted', async () => {
    const { context, page, runs } = await visitGuarded();
    await page.evaluate((src) => {
      const element = document.createElement('script');
      element.src = src;
      element.dataset['name'] = 'late';
      Object.assign(window, { element });
    }, script);
    await decide(page, 'counter', 'granted');
    expect(await runs()).toEqual([]);
    await page.evaluate(() => document.head.append((window as unknown as { element: Element }).element));
    await eventually(runs).toEqual(['late']);
    await context.close();
  });

  it('does not run the text that it has besides its address', async () => {
    const { context, page, runs } = await visitGuarded();
    await page.evaluate((src) => {
      const element = document.createElement('script');
      element.src = src;
      element.text = `(self.runs ??= []).push('text');`;
      element.dataset['name'] = 'made';
      document.head.append(element);
    }, script);
    expect(await runs()).toEqual([]);
    await decide(page, 'counter', 'granted');
    await eventually(runs).toEqual(['made']);
    expect(await page.evaluate(() => document.querySelector('script[data-name]')!.getAttribute('type'))).toBe('');
    await context.close();
  });

  it('that innerHTML makes does not run, granted or not, as ever', async () => {
    const { context, page, runs } = await visitGuarded();
    const markup = `<script data-name="markup" src="${script}"></script>`;
    await page.evaluate((html) => (document.querySelector('p')!.innerHTML = html), markup);
    await decide(page, 'counter', 'granted');
    await page.evaluate((html) => (document.querySelector('h1')!.innerHTML = html), markup);
    await makeScript(page, script, 'control');
    await eventually(runs).toEqual(['control']);
    await wait(100);
    expect(await runs()).toEqual(['control']);
    await context.close();
  });

  it('is let through where another address replaces the one that was held back', async () => {
    const { context, page, runs } = await visitGuarded();
    await page.evaluate(
      ([held, free]) => {
        const element = document.createElement('script');
        element.src = held!;
        element.dataset['name'] = 'replaced';
        document.head.append(element);
        element.src = free!;
      },
      [script, `${site.server.url}count.js`],
    );
    await eventually(runs).toEqual(['replaced']);
    await decide(page, 'counter', 'granted');
    await wait(100);
    expect(await runs()).toEqual(['replaced']);
    await context.close();
  });
});

describe('a script of the page’s own markup', () => {
  it.each([
    ['classic', `<script data-name="markup" src="SRC"></script>`],
    ['async', `<script data-name="markup" async src="SRC"></script>`],
    ['deferred', `<script data-name="markup" defer src="SRC"></script>`],
    ['with text besides', `<script data-name="markup" src="SRC">(self.runs ??= []).push('text');</script>`],
    ['with a type', `<script data-name="markup" type="text/javascript" src="SRC"></script>`],
  ])('%s is stopped, and runs once it is granted', async (_, markup) => {
    const control = `<script data-name="control" src="/count.js"></script>`;
    const { context, page, runs } = await visitGuarded({ body: markup.replace('SRC', script) + control });
    await eventually(runs).toEqual(['control']);
    await wait(100);
    expect(await runs()).toEqual(['control']);
    await decide(page, 'counter', 'granted');
    await eventually(runs).toEqual(['control', 'markup']);
    await wait(50);
    expect(await runs()).toEqual(['control', 'markup']);
    await context.close();
  });

  it('that is a module is stopped, and runs as one once it is granted', async () => {
    const { context, page, runs } = await visitGuarded({ body: `<script type="module" src="${script}"></script>` });
    await wait(200);
    expect(await runs()).toEqual([]);
    await decide(page, 'counter', 'granted');
    await eventually(runs).toEqual(['module']);
    await context.close();
  });

  it('runs in order with others of it', async () => {
    const tags = ['one', 'two', 'three'].map((name) => `<script data-name="${name}" src="${script}?${name}"></script>`);
    const { context, page, runs } = await visitGuarded({ body: tags.join('') });
    await decide(page, 'counter', 'granted');
    await eventually(runs).toEqual(['one', 'two', 'three']);
    await context.close();
  });

  it('is not held back in what the visitor has asked for', async () => {
    const { context, page, runs } = await visitGuarded();
    await page.evaluate((src) => {
      const guard = (window as unknown as Record<symbol, { pass(action: () => void): void }>)[
        Symbol.for('askfirst.guard')
      ]!;
      guard.pass(() => {
        const element = document.createElement('script');
        element.src = src;
        element.dataset['name'] = 'asked for';
        document.head.append(element);
      });
    }, script);
    await eventually(runs).toEqual(['asked for']);
    expect(await page.evaluate(() => document.querySelector('script[data-name]')!.getAttribute('src'))).toBe(script);
    await context.close();
  });
});

describe('what is for browsers without scripts', () => {
  it('stays text beside what is held back in markup, granted or not', async () => {
    const { context, page } = await visitGuarded();
    site.server.clearLog();
    await page.evaluate((src) => {
      const markup = `<noscript><img src="${src}?noscript"></noscript>`;
      document.body.appendChild(document.createElement('p')).innerHTML = markup;
      document.body.insertAdjacentHTML(
        'beforeend',
        `<img src="${src}?picture"><noscript><img src="/free"></noscript><img src="/control">`,
      );
    }, script);
    const asked = () => site.server.log.map(({ path, query }) => path + query).filter((path) => path !== '/icon.svg');
    await eventually(asked).toEqual(['/control']);
    await decide(page, 'counter', 'granted');
    await eventually(asked).toEqual(['/control', '/count.js?picture']);
    await wait(100);
    expect(asked()).toEqual(['/control', '/count.js?picture']);
    expect(await page.evaluate(() => document.querySelector('noscript')!.children.length)).toBe(0);
    await context.close();
  });
});

describe('what was held back', () => {
  it('says what the page has written', async () => {
    const { context, page } = await visitGuarded();
    const read = await page.evaluate((src) => {
      const element = document.createElement('script');
      element.src = src.replace('http:', '');
      const image = document.createElement('img');
      image.srcset = `${src} 2x`;
      const frame = document.createElement('iframe');
      frame.setAttribute('src', src);
      return [element.src, image.srcset, frame.src, image.src];
    }, script);
    expect(read).toEqual([script, `${script} 2x`, script, '']);
    await context.close();
  });

  it('as a picture that is not in the page is dropped, and loads where it is put there', async () => {
    const { context, page } = await visitGuarded();
    site.server.clearLog();
    await page.evaluate((src) => {
      new Image().src = `${src}?beacon`;
      const image = new Image();
      image.src = `${src}?picture`;
      Object.assign(window, { image });
    }, script);
    await decide(page, 'counter', 'granted');
    await page.evaluate(() => document.body.append((window as unknown as { image: Element }).image));
    const asked = () => site.server.log.filter((entry) => entry.host === host).map((entry) => entry.query);
    await eventually(asked).toEqual(['?picture']);
    await wait(100);
    expect(asked()).toEqual(['?picture']);
    await context.close();
  });

  it('in place of another address makes that go', async () => {
    const { context, page } = await visitGuarded();
    const left = await page.evaluate((src) => {
      const image = document.createElement('img');
      image.src = '/icon.svg';
      image.src = src;
      return image.hasAttribute('src');
    }, script);
    expect(left).toBe(false);
    await context.close();
  });

  it('of two vendors waits for both', async () => {
    const two = catalogueOf([
      { id: 'counter', name: 'Counter', hosts: [host] },
      { id: 'other', name: 'Other', hosts: ['cdn.other.localhost'] },
    ]);
    const { context, page } = await visitSite(site, putGuarded(site.server, 'guarded', two));
    site.server.clearLog();
    await page.evaluate(
      ([one, other]) => {
        const image = document.createElement('img');
        image.src = one!;
        image.srcset = other!;
        document.body.append(image);
      },
      [script, `${site.server.origin('cdn.other.localhost')}/count.js`],
    );
    await decide(page, 'counter', 'granted');
    await page.evaluate(() => fetch('/control'));
    await wait(100);
    const asked = site.server.log.map((entry) => entry.path);
    expect(asked.filter((path) => path !== '/icon.svg')).toEqual(['/control']);
    await context.close();
  });
});
