import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownRequests } from '../helpers/own-requests.js';
import { storageState } from '../helpers/storage-state.js';

const banner = '/askfirst/askfirst-ui.js';
const catalogue = '/catalogue.json';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('while the catalogue is on its way', () => {
  it('the banner comes beside it, where the page keeps nothing in this browser', async () => {
    const visitor = await site.visitor();
    await visitor.context.route(`**${catalogue}`, async (route) => {
      await eventually(() => ownRequests(visitor.requests)).toContain(banner);
      await route.continue();
    });
    await visitor.page.goto(site.server.url);
    await dialogOf(visitor.page).banner.waitFor();
    expect(visitor.console).toEqual([]);
    await visitor.context.close();
  });

  it('nothing else comes where the page keeps something: that may be a choice', async () => {
    const visitor = await site.visitor(storageState(site, { theme: 'dark' }));
    let before: readonly string[] = [];
    await visitor.context.route(`**${catalogue}`, async (route) => {
      await wait(300);
      before = ownRequests(visitor.requests);
      await route.continue();
    });
    await visitor.page.goto(site.server.url);
    await dialogOf(visitor.page).banner.waitFor();
    expect(before).not.toContain(banner);
    expect(ownRequests(visitor.requests)).toContain(banner);
    await visitor.context.close();
  });
});
