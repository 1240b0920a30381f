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
const nonce = 'bm9uY2U';

let site: Site;
let script: string;
beforeAll(async () => {
  site = await openSite();
  script = `${site.server.origin(host)}/count.js`;
  site.server.page('/count.js', `(self.runs ??= []).push(document.currentScript.dataset.name);`, {
    'content-type': 'text/javascript',
  });
});
afterAll(() => site.close());

async function visitGuarded(policy: string, options: GuardedPage = {}) {
  const head = `<script nonce="${nonce}">
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
  </script>`;
  const headers = { 'content-security-policy': policy };
  const address = putGuarded(site.server, 'guarded', catalogue, { ...options, head, headers, nonce });
  const visit = await visitSite(site, address);
  const read = (name: string) =>
    visit.page.evaluate((key) => (window as unknown as Record<string, string[] | undefined>)[key] ?? [], name);
  return { ...visit, runs: () => read('runs'), violations: () => read('violations') };
}

const strict = `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'`;

describe('under a policy with nonces', () => {
  it('a script of the markup that has the nonce runs once it is granted', async () => {
    const body = `<script nonce="${nonce}" data-name="markup" src="${script}"></script>`;
    const { context, page, runs, violations } = await visitGuarded(strict, { body });
    expect(await runs()).toEqual([]);
    await decide(page, 'counter', 'granted');
    await eventually(runs).toEqual(['markup']);
    expect(await violations()).toEqual([]);
    await context.close();
  });

  it('a script of the markup that lacks the nonce never runs, granted or not', async () => {
    const body = `<script data-name="injected" src="${script}"></script>`;
    const { context, page, runs } = await visitGuarded(strict, { body });
    await decide(page, 'counter', 'granted');
    await makeScript(page, script, 'control');
    await eventually(runs).toEqual(['control']);
    await wait(200);
    expect(await runs()).toEqual(['control']);
    await context.close();
  });

  it('a script that a script makes runs in place, and is given no nonce', async () => {
    const { context, page, runs, violations } = await visitGuarded(strict);
    await makeScript(page, script, 'made');
    await decide(page, 'counter', 'granted');
    await eventually(runs).toEqual(['made']);
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('script[data-name]')!.nonce)).toBe('');
    expect(await violations()).toEqual([]);
    await context.close();
  });

  it('a catalogue without the nonce is not taken', async () => {
    const address = putGuarded(site.server, 'guarded', catalogue, {
      nonce,
      headers: { 'content-security-policy': strict },
    });
    site.server.page(
      '/guarded',
      `<!doctype html><script type="application/json" data-askfirst-catalogue>${JSON.stringify(catalogue)}</script>
       <script nonce="${nonce}" src="/askfirst/askfirst-guard.js"></script>`,
      { 'content-security-policy': strict },
    );
    const { context, console } = await visitSite(site, address);
    expect(console).toEqual([expect.stringContaining('askfirst: guard')]);
    await context.close();
  });
});

describe('where Trusted Types are enforced', () => {
  const policy = `require-trusted-types-for 'script'; trusted-types askfirst-guard page`;

  it('what is held back is held to them, and loads by a policy of our own', async () => {
    const body = `<script nonce="${nonce}" data-name="markup" src="${script}"></script>`;
    const { context, page, runs, violations } = await visitGuarded(policy, { body });
    const thrown = await page.evaluate((src) => {
      try {
        document.createElement('script').src = src;
        return '';
      } catch (error) {
        return (error as Error).name;
      }
    }, script);
    expect(thrown).toBe('TypeError');
    const before = await violations();
    await page.evaluate((src) => {
      const rules = { createScriptURL: (text: string) => text, createHTML: (text: string) => text };
      const own = (
        trustedTypes as unknown as { createPolicy(name: string, made: typeof rules): typeof rules }
      ).createPolicy('page', rules);
      const element = document.createElement('script');
      element.src = own.createScriptURL(src);
      element.dataset['name'] = 'made';
      document.head.append(element);
      document.querySelector('p')!.innerHTML = own.createHTML(`<img src="${src}">`);
    }, script);
    expect(await runs()).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('p img')!.hasAttribute('src'))).toBe(false);
    await decide(page, 'counter', 'granted');
    await eventually(async () => [...(await runs())].sort()).toEqual(['made', 'markup']);
    expect(await page.evaluate(() => document.querySelector('p img')!.getAttribute('src'))).toBe(script);
    expect(await violations()).toEqual(before);
    await context.close();
  });

  it('without that policy scripts stay held back, and it is reported', async () => {
    const body = `<script nonce="${nonce}" data-name="markup" src="${script}"></script>`;
    const { context, page, runs, console } = await visitGuarded(
      `require-trusted-types-for 'script'; trusted-types 'none'`,
      { body },
    );
    await decide(page, 'counter', 'granted');
    expect(console).toEqual([expect.stringContaining('askfirst: ')]);
    await wait(100);
    expect(await runs()).toEqual([]);
    await context.close();
  });
});
