import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoServer } from '../../demo/server.mjs';
import { startDemo } from '../helpers/start-demo.js';
import { auditSite } from './audit-site.js';

let server: DemoServer;
beforeAll(async () => (server = await startDemo()));
afterAll(() => server.close());

const only = ['--visits', 'untouched'];

describe.concurrent('the pages that an audit opens', () => {
  it('are found by the links of the first', async () => {
    const { written, status } = await auditSite(server.url, ['--pages', '3', ...only]);
    expect(written.pages).toEqual(['', 'research', 'embeds'].map((path) => server.url + path));
    const opened = written.visits[0]!.requests.filter(({ resource, frame }) => resource === 'document' && !frame);
    expect(opened.map(({ url }) => url)).toEqual(written.pages);
    expect(status).toBe(0);
  });

  it('are those of the site map, an index of site maps included, and of the site alone', async () => {
    const xml = { 'content-type': 'application/xml' };
    const loc = (address: string): string => `<loc>${address}</loc>`;
    server.page('/robots.txt', `User-agent: *\nSitemap: ${server.url}maps.xml\n`, { 'content-type': 'text/plain' });
    server.page('/maps.xml', `<sitemapindex><sitemap>${loc(`${server.url}map.xml`)}</sitemap></sitemapindex>`, xml);
    const pages = [`${server.url}imprint`, 'https://elsewhere.example/', `${server.url}research?a=1&amp;b=2`];
    server.page('/map.xml', `<urlset>${pages.map((page) => `<url>${loc(page)}</url>`).join('')}</urlset>`, xml);
    const { written } = await auditSite(server.url, ['--pages', 'sitemap', ...only]);
    expect(written.pages).toEqual(['', 'imprint', 'research?a=1&b=2'].map((path) => server.url + path));
  });
});
