import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoServer } from '../../demo/server.mjs';
import type { Catalogue } from '../../src/catalogue/types.js';
import { startDemo } from '../helpers/start-demo.js';
import { auditSite, told } from './audit-site.js';

const require = createRequire(import.meta.url);

let server: DemoServer;
const folder = mkdtempSync(join(tmpdir(), 'askfirst-peers-'));
const file = join(folder, 'catalogue.json');

/** Both pages load one vendor, whose tag keeps two cookies. */
const catalogue = (own: Catalogue['categories'][number]['vendors'][number]['items']): Catalogue => {
  const { categories, ...rest } = server.catalogue();
  const hotjar = categories.flatMap(({ vendors }) => vendors).find(({ id }) => id === 'hotjar')!;
  return {
    ...rest,
    categories: [
      {
        id: 'essentials',
        essential: true,
        name: 'Essentials',
        vendors: [{ id: 'banner', name: 'Banner', items: own ?? [] }],
      },
      { id: 'statistics', name: 'Statistics', vendors: [hotjar] },
    ],
  };
};

const loader = (): string => `${server.origin('static.hotjar.localhost')}/c/hotjar-1.js?sv=6`;

beforeAll(async () => {
  server = await startDemo();
  const script = { 'content-type': 'text/javascript' };
  server.page(
    '/cookieconsent.js',
    await readFile(require.resolve('vanilla-cookieconsent/dist/cookieconsent.umd.js'), 'utf8'),
    script,
  );
  server.page(
    '/cookieconsent.css',
    await readFile(require.resolve('vanilla-cookieconsent/dist/cookieconsent.css'), 'utf8'),
    {
      'content-type': 'text/css',
    },
  );
  server.page('/klaro.js', await readFile(require.resolve('klaro/dist/klaro.js'), 'utf8'), script);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Loads the vendor when it is allowed; ends it, and what it keeps, when it is not any more. */
const hotjarWhen = (isAllowed: string): string => `
  window._hjSettings = { hjid: 1, hjsv: 6 };
  if (${isAllowed}) document.head.append(Object.assign(document.createElement('script'), { src: ${JSON.stringify(loader())} }));`;

describe('a page with vanilla-cookieconsent, set up right', () => {
  const page =
    (): string => `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="/icon.svg">
    <link rel="stylesheet" href="/cookieconsent.css"></head><body><h1>A page</h1>
    <button type="button" onclick="CookieConsent.showPreferences()">Cookie settings</button>
    <script src="/cookieconsent.js"></script><script>
      CookieConsent.run({
        categories: {
          necessary: { enabled: true, readOnly: true },
          statistics: { autoClear: { cookies: [{ name: /^_hj/ }], reloadPage: true } },
        },
        language: { default: 'en', translations: { en: {
          consentModal: { title: 'Cookies', description: 'May we?', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Manage preferences' },
          preferencesModal: { title: 'Cookies', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save preferences', closeIconLabel: 'Close', sections: [{ title: 'Statistics', linkedCategory: 'statistics' }] },
        } } },
        onConsent() {
          // a vendor writes once more while the page is left
          if (!CookieConsent.acceptedCategory('statistics')) CookieConsent.eraseCookies(/^_hj/, '/', 'example.localhost');
          ${hotjarWhen(`CookieConsent.acceptedCategory('statistics')`)}
        },
      });
    </script></body></html>`;

  it('is found clean, by what its buttons are called', async () => {
    server.page('/right', page());
    const items = [
      { name: 'cc_cookie', kind: 'cookie', party: 'first', expiry: '6 months', purpose: 'Keeps the choice' },
    ] as const;
    writeFileSync(file, JSON.stringify(catalogue(items)));
    const choose = 'hotjar=.pm input[value=statistics]';
    const { status, written } = await auditSite(`${server.url}right`, ['--catalogue', file, '--choose', choose]);
    expect(written.visits.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
    expect(told(written.findings)).toEqual([]);
    expect([written.banner, status]).toEqual(['another', 0]);
    const alone = written.visits.find(({ kind }) => kind === 'vendor')!;
    expect(alone.requests.some(({ url }) => url.includes('in.hotjar.localhost'))).toBe(true);
  });

  it('is not clean where a vendor could not be tried alone: not everything was reached', async () => {
    server.page('/right', page());
    const { status, written, stderr } = await auditSite(`${server.url}right`, [
      '--catalogue',
      file,
      '--visits',
      'reject,vendors',
    ]);
    expect([written.findings, status]).toEqual([[], 3]);
    expect(stderr).toMatch(/Only "hotjar" … missed.*name its switch by --choose 'hotjar=selector'/);
  });
});

describe('a page with klaro, set up so that it leaks', () => {
  it('is found out', async () => {
    server.page(
      '/leaking',
      `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="/icon.svg"></head><body><h1>A page</h1>
      <button type="button" onclick="klaro.show()">Cookie settings</button>
      <script>${hotjarWhen('true')}</script>
      <script>
        var klaroConfig = { version: 1, lang: 'en', privacyPolicy: '/privacy', acceptAll: true, mustConsent: false, storageMethod: 'cookie', cookieName: 'klaro', cookieExpiresAfterDays: 120,
          translations: { en: { purposes: { statistics: 'Statistics' } } },
          services: [{ name: 'hotjar', title: 'Hotjar', purposes: ['statistics'], cookies: [] }] };
      </script>
      <script src="/klaro.js"></script></body></html>`,
    );
    const items = [
      { name: 'klaro', kind: 'cookie', party: 'first', expiry: '4 months', purpose: 'Keeps the choice' },
    ] as const;
    writeFileSync(file, JSON.stringify(catalogue(items)));
    const { status, written } = await auditSite(`${server.url}leaking`, [
      '--catalogue',
      file,
      '--visits',
      'untouched,reject,accept',
    ]);
    expect(written.visits.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
    expect(told(written.findings)).toEqual([
      'loaded-too-early: in.hotjar.localhost',
      'loaded-too-early: script.hotjar.localhost',
      'loaded-too-early: static.hotjar.localhost',
      'stored-too-early: _hjSessionUser_1',
      'stored-too-early: _hjSession_1',
    ]);
    expect([written.banner, status]).toEqual(['another', 1]);
    // it goes on after the refusal, which is one finding with it
    const [finding] = written.findings;
    expect(finding!.seen.map(({ visit }) => visit)).toContain('Reject all');
  });
});
