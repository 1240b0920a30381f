import type { Catalogue } from '../../src/catalogue/types.js';
import { stampCatalogue } from '../../src/cli/stamp-catalogue.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earlierRecord } from '../helpers/earlier-record.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownRequests } from '../helpers/own-requests.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { storageState } from '../helpers/storage-state.js';
import { visitSite } from '../helpers/visit-site.js';
import { withVendor } from '../helpers/with-vendor.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const stamped = (catalogue: Catalogue) => JSON.parse(stampCatalogue(JSON.stringify(catalogue), catalogue)) as Catalogue;

const check = '/askfirst/askfirst-check.js';

describe('a catalogue that says that it has been checked', () => {
  it('is not checked again, and asks', async () => {
    const address = putSite(site.server, 'checked', stamped(site.server.catalogue()));
    const { context, banner, console, requests } = await visitSite(site, address);
    await banner.waitFor();
    expect(ownRequests(requests)).toContain('/askfirst/askfirst-ui.js');
    expect(ownRequests(requests)).not.toContain(check);
    expect(console).toEqual([]);
    await context.close();
  });

  it('is checked where it has been edited since', async () => {
    const expiry = { items: [{ name: 'a', kind: 'cookie', party: 'first', expiry: '1 yer', purpose: 'x' }] } as const;
    const address = putSite(site.server, 'edited', withVendor(stamped(site.server.catalogue()), 'hotjar', expiry));
    const { context, page, console, requests } = await site.visitor();
    await page.goto(address);
    await eventually(() => console).toEqual([expect.stringContaining('"1 yer" is not a duration')]);
    expect(ownRequests(requests)).toContain(check);
    await context.close();
  });

  it('keeps an earlier choice in force, and no longer than it declares now', async () => {
    const earlier = await earlierRecord(site);
    const declared = site.server.catalogue();
    const [essentials, ...others] = declared.categories;
    const vendors = essentials!.vendors.map((vendor) => ({
      ...vendor,
      items: vendor.items!.map((item) => ({ ...item, expiry: '1 month' })),
    }));
    const catalogue = stamped({ ...declared, categories: [{ ...essentials!, vendors }, ...others] });
    const address = putSite(site.server, 'shorter', catalogue);
    const { context, page, requests } = await site.visitor(storageState(site, { cookiePreference: earlier }));
    await page.goto(address);
    await readyOn(page);
    const record = (await recordOf(page))!;
    const days = (Date.parse(record.expiresAt) - Date.parse(record.decidedAt)) / 864e5;
    expect(days).toBeGreaterThan(27);
    expect(days).toBeLessThan(32);
    expect(record.catalogue).toBe(catalogue.$checked);
    expect(ownRequests(requests)).not.toContain(check);
    await context.close();
  });
});
