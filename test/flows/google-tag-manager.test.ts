import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hotjar } from '../../demo/stand-ins/hotjar.mjs';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { launchProfile } from '../helpers/launch-profile.js';
import { readyOn } from '../helpers/ready-on.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { googleTagManager } from '../helpers/stand-ins/google-tag-manager.mjs';
import { startVendorWorld, type VendorWorld } from '../helpers/vendor-world.js';

// as it is written
const recipe = readFileSync(new URL('../../docs/google-tag-manager.md', import.meta.url), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(recipe)![1]!;

let world: VendorWorld;
let context: BrowserContext;
beforeAll(async () => {
  world = await startVendorWorld([googleTagManager, hotjar]);
  world.page('/catalogue.json', block('json'));
  world.page('/', sitePage(`${block('html')}${scriptTag('/catalogue.json')}`));
  context = await launchProfile(world.context);
});
afterAll(async () => {
  await context.close();
  await world.close();
});

it('the recipe: each tag in the container runs with the consent of its own vendor alone, and none before', async () => {
  const page = await context.newPage();
  const ids = ['google-tag-manager', 'google-analytics', 'hotjar'];
  const { banner } = dialogOf(page);
  /** Which tags have come, what Analytics keeps, and what the container complains of. */
  const seen = () =>
    page.evaluate(() => {
      const { 'google-tag-manager': container, hotjar: recorder } = window.__standIns ?? {};
      return {
        container: container?.loads ?? 0,
        hotjar: recorder?.loads ?? 0,
        kept: document.cookie
          .split('; ')
          .map((pair) => pair.split('=')[0])
          .filter(Boolean)
          .sort(),
        errors: container?.errors ?? [],
        consent: container?.consent,
      };
    });
  const choose = (...granted: readonly string[]) =>
    page.evaluate(
      (choices) => window.askfirst.save(choices),
      Object.fromEntries(ids.map((id) => [id, granted.includes(id)])),
    );
  const nothing = { container: 0, hotjar: 0, kept: [], errors: [], consent: undefined };
  const told = { ...nothing, container: 1, consent: 'granted' };
  const analytics = ['_ga', '_ga_CONTAINER1'];
  const recordings = ['_hjSessionUser_1', '_hjSession_1'];

  await page.goto(world.url);
  await banner.waitFor();
  expect(await seen()).toEqual(nothing);
  expect(world.requests).toEqual([]);

  await choose('google-tag-manager', 'google-analytics');
  await eventually(seen).toEqual({ ...told, kept: analytics });

  // on the same page, and on the next
  await choose(...ids);
  await eventually(seen).toEqual({ ...told, hotjar: 1, kept: [...analytics, ...recordings] });
  await page.reload();
  await eventually(seen).toEqual({ ...told, hotjar: 1, kept: [...analytics, ...recordings] });

  // what the container has loaded cannot be stopped in place
  await Promise.all([page.waitForEvent('load'), choose('google-tag-manager', 'hotjar')]);
  await readyOn(page);
  await eventually(seen).toEqual({ ...told, consent: 'denied', hotjar: 1, kept: recordings });

  await Promise.all([page.waitForEvent('load'), choose()]);
  await readyOn(page);
  await eventually(seen).toEqual(nothing);
});
