import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePackage } from '../helpers/bundle-package.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { recordOf } from '../helpers/record-of.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { visitSite } from '../helpers/visit-site.js';

const nonce = 'bm9uY2U';
const policy = { 'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'` };

/** Scripts of the page's own making. */
const nonced = (markup: string): string => markup.replaceAll('<script', `<script nonce="${nonce}"`);

let site: Site;
/** The catalogues of the site and of whoever injects, as JSON. */
let real: string;
let injected: string;
beforeAll(async () => {
  site = await openSite();
  await bundlePackage(site.server);
  real = JSON.stringify(catalogueOf([ownVendor(site.server, 'real', '')]));
  injected = JSON.stringify(catalogueOf([ownVendor(site.server, 'injected', '')]));
  site.server.page('/real.json', real, { 'content-type': 'application/json' });
});
afterAll(() => site.close());

async function visitPage(head: string, body = '', headers: Record<string, string> = policy) {
  site.server.page('/nonced', sitePage(head, body), headers);
  const visit = await visitSite(site, '/nonced');
  return { ...visit, ran: () => visit.page.evaluate(() => window.ran) };
}

it('an inline catalogue without the nonce is passed over for the one that has it', async () => {
  const inline = (json: string): string => `<script type="application/json" data-askfirst-catalogue>${json}</script>`;
  const { context, page, banner, ran, console } = await visitPage(
    inline(injected) + nonced(inline(real)) + nonced(scriptTag()),
  );
  await banner.accept.click();
  await eventually(ran).toEqual({ real: 1 });
  await wait(300);
  expect(await ran()).toEqual({ real: 1 });
  expect(Object.keys((await recordOf(page))!.choices)).toEqual(['real']);
  expect(console).toEqual([]);
  await context.close();
});

describe('<ask-first catalogue> without the nonce starts nothing, and with it all', () => {
  it.each([
    [
      'the element entry',
      () => '<script type="module" src="/npm/element.js"></script>',
      "does not have the page's nonce",
    ],
    ['the script tag', () => scriptTag(), 'catalogue in the page: none'],
  ])('%s', async (_, entry, said) => {
    const element = (attribute: string): string => `<ask-first catalogue="/real.json"${attribute}></ask-first>`;
    const refused = await visitPage(nonced(entry()), element(''));
    await eventually(() => refused.console).toEqual([expect.stringContaining(said)]);
    await wait(300);
    expect(await refused.host.count()).toBe(0);
    expect(refused.requests.map((request) => new URL(request.url()).pathname)).not.toContain('/real.json');
    await refused.context.close();

    const taken = await visitPage(nonced(entry()), element(` nonce="${nonce}"`));
    await taken.banner.accept.click();
    await eventually(taken.ran).toEqual({ real: 1 });
    expect(taken.console).toEqual([]);
    await taken.context.close();
  });
});

it('startConsent that is given no nonce, on a page that has them, releases no blocked markup', async () => {
  const start = (options: string): string =>
    nonced(`<script type="module">
      import { startConsent } from '/npm/index.js';
      window.consent = startConsent({ catalogue: '/real.json'${options} });
    </script>`);
  const blocked = `<script type="text/plain" data-vendor="real">window.ran = { ...window.ran, markup: 1 };</script>`;
  // without a policy in force, it is we alone who hold it back
  const without = await visitPage(start(''), blocked, {});
  await without.banner.accept.click();
  await eventually(without.ran).toEqual({ real: 1 });
  await wait(500);
  expect(await without.ran()).toEqual({ real: 1 });
  expect(without.console).toEqual(['askfirst: real: a blocked script lacks the nonce']);
  await without.context.close();

  const given = await visitPage(start(`, nonce: '${nonce}'`), nonced(blocked), {});
  await given.banner.accept.click();
  await eventually(given.ran).toEqual({ real: 1, markup: 1 });
  expect(given.console).toEqual([]);
  await given.context.close();
});
