import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { matchName } from '../../src/catalogue/match-name.js';
import { parseDuration } from '../../src/catalogue/parse-duration.js';
import type { Item, ItemKind, Party, Vendor } from '../../src/catalogue/types.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { launchProfile } from '../helpers/launch-profile.js';
import { readyOn } from '../helpers/ready-on.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { startVendorWorld, type VendorRequest } from '../helpers/vendor-world.js';
import * as vendors from '../../src/vendors/index.js';
import type { Parameters } from '../../src/vendors/index.js';
import { rows, type Row } from './rows.js';

/** Two rounds of what stand-ins do by themselves. */
const A_WHILE_MS = 1100;

/** Chromium keeps no cookie for longer. */
const LONGEST_MS = 400 * 864e5;

/** What visitors bring who come from an ad. */
const clicks = 'gclid wbraid msclkid fbclid li_fat_id ttclid twclid rdt_cid ScCid epik cto_pld'
  .split(' ')
  .map((name) => `${name}=${name}-value`)
  .join('&');

interface Kept {
  readonly kind: ItemKind;
  readonly party: Party;
  readonly name: string;
  /** Milliseconds to come; undefined where it ends with the session, or never. */
  readonly left: number | undefined;
}

/** What the browser keeps of anybody but ourselves. */
async function keptIn(context: BrowserContext, page: Page): Promise<readonly Kept[]> {
  const cookies = (await context.cookies()).map(({ name, domain, expires }) => ({
    kind: 'cookie' as const,
    party: domain.endsWith('example.com') ? ('first' as const) : ('third' as const),
    name,
    left: expires < 0 ? undefined : expires * 1000 - Date.now(),
  }));
  const entries = await page.evaluate(async () => ({
    'local-storage': Object.keys(localStorage),
    'session-storage': Object.keys(sessionStorage),
    'indexed-db': (await indexedDB.databases()).map(({ name = '' }) => name),
  }));
  const stored = Object.entries(entries).flatMap(([kind, names]) =>
    names.map((name) => ({ kind: kind as ItemKind, party: 'first' as const, name, left: undefined })),
  );
  return [...cookies, ...stored.filter(({ name }) => !name.startsWith('cookiePreference'))];
}

const isOf = (item: Item, { kind, party, name }: Kept): boolean =>
  item.kind === kind && item.party === party && matchName(item.name, name);

/** What is wrong with how long a cookie is kept, against what is declared. */
function complaint(item: Item, { kind, name, left }: Kept): string | undefined {
  if (kind !== 'cookie') return undefined;
  const duration = parseDuration(item.expiry);
  if (!duration || left === undefined) {
    return (item.expiry === 'session') === (left === undefined) ? undefined : `${name}: is "${item.expiry}"?`;
  }
  const declared = Math.min(duration.ms + duration.months * 30.4375 * 864e5, LONGEST_MS);
  // it may have been set some seconds ago
  const isClose = left < declared * 1.02 + 1000 && left > declared * 0.97 - 30_000;
  return isClose ? undefined : `${name}: declared for ${item.expiry}, kept for ${(left / 864e5).toFixed(2)} days`;
}

/** Whether one of the declared hosts covers a request: exact, `*.` for subdomains, a path for what is below it. */
const covers = (hosts: readonly string[], { host, path }: VendorRequest): boolean =>
  hosts.some((declared) => {
    const [name = '', ...steps] = declared.split('/');
    const isHost = name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
    const prefix = `/${steps.join('/')}`.replace(/\/$/, '');
    return isHost && (path === prefix || path.startsWith(`${prefix}/`));
  });

/** What the parameters look like. */
const examples = ({ takes }: Row['entry']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(takes as Parameters)
      .filter(([, { isOptional }]) => !isOptional)
      .map(([parameter, { like }]) => [parameter, like]),
  );

it('drives every entry that loads a script', () => {
  const loading = (Object.values(vendors) as unknown as readonly Row['entry'][])
    .filter((entry) => (entry as unknown as (given: object) => Vendor)(examples(entry)).scripts)
    .map(({ id }) => id);
  expect([...new Set(rows.map(({ entry }) => entry.id))].sort()).toEqual(loading.sort());
});

describe.concurrent('a ready entry', () => {
  it.for(rows)(
    '$entry.id: nothing before; works after a grant; told, stopped and swept after a no; works again',
    async (
      { entry, given = examples(entry), standIns, name = entry.id, settings = { id: given['id'] }, ...row },
      { expect },
    ) => {
      const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 10_000, interval: 30 });
      const { unseen = {}, expiries = {}, beside = [] } = row;
      const vendor: Vendor = (entry as unknown as (given?: object) => Vendor)(given);
      const { signals, withdraw } = vendor;
      const all = [vendor, ...beside];
      const items = all.flatMap((one) => one.items ?? []);
      const hosts = all.flatMap((one) => one.hosts ?? []);
      const world = await startVendorWorld(standIns);
      world.page('/catalogue.json', JSON.stringify(catalogueOf(all)));
      world.page('/', sitePage(scriptTag('/catalogue.json')));
      const context = await launchProfile({ allowThirdPartyCookies: true, ...world.context });
      const page = await context.newPage();
      try {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        const state = () => page.evaluate((its) => window.__standIns?.[its], name);
        const isWorking = () =>
          eventually(state).toMatchObject({
            loads: 1,
            errors: [],
            settings,
            ...((signals ?? beside[0]) && { consent: 'granted' }),
          });
        const hitsInAWhile = async (): Promise<number> => {
          const before = world.requests.length;
          await wait(A_WHILE_MS);
          return world.requests.length - before;
        };
        const { banner, reopener, settings: dialog } = dialogOf(page);

        const declaredFor = (one: Kept): Item => {
          const item = items.find((its) => isOf(its, one))!;
          return { ...item, expiry: expiries[item.name]?.[0] ?? item.expiry };
        };

        // nothing before
        await page.goto(`${world.url}?${clicks}`, { referer: 'https://elsewhere.example/' });
        await banner.waitFor();
        expect(await hitsInAWhile()).toBe(0);
        expect(await keptIn(context, page)).toEqual([]);

        // works after a grant
        await banner.accept.click();
        await isWorking();
        expect(await hitsInAWhile()).toBeGreaterThan(0);
        const wanted = items.filter(({ kind, name: its }) => !(its in unseen) && !(`${kind} ${its}` in unseen));
        const missing = async () => {
          const kept = await keptIn(context, page);
          return wanted
            .filter((item) => !kept.some((one) => isOf(item, one)))
            .map(({ kind, name: its }) => `${kind} ${its}`);
        };
        await vi.waitUntil(async () => (await missing()).length === 0, { timeout: 5000 }).catch(() => {});
        // all at once
        expect.soft(await missing()).toEqual([]);
        const kept = await keptIn(context, page);
        expect
          .soft(kept.filter((one) => !items.some((item) => isOf(item, one))).map(({ kind, name }) => `${kind} ${name}`))
          .toEqual([]);
        const complaints = kept
          .filter((one) => items.some((item) => isOf(item, one)))
          .map((one) => complaint(declaredFor(one), one));
        expect.soft(complaints.filter(Boolean)).toEqual([]);
        expect.soft(world.requests.filter(({ isKnown }) => !isKnown)).toEqual([]);
        expect.soft(world.requests.filter((request) => !covers(hosts, request))).toEqual([]);

        const stale = items.filter(({ kind, name: its }) => its in unseen || `${kind} ${its}` in unseen);
        expect
          .soft(stale.filter((item) => kept.some((one) => isOf(item, one))).map(({ name: its }) => its))
          .toEqual([]);
        await page.evaluate(() => void ((window as never as Record<string, unknown>)['isThere'] = true));

        // told, where the page has not loaded again; granted again on it, it is told, and not loaded twice
        if (withdraw === 'reload') {
          await page.evaluate(
            () =>
              new Promise<void>((resolve) => {
                const stay = (event: Event): void => {
                  event.preventDefault();
                  resolve();
                };
                document.addEventListener('consent-reload', stay, { once: true });
                window.askfirst.withdraw();
              }),
          );
          if (signals) await eventually(state).toMatchObject({ consent: 'denied', loads: 1 });
          await page.evaluate(() => window.askfirst.accept());
          await isWorking();
        }

        // told, stopped and swept after a no
        await reopener.click();
        const leaves = withdraw === 'stop' ? undefined : page.waitForEvent('load');
        await dialog.reject.click();
        await leaves;
        await readyOn(page);
        if (withdraw === 'stop') await eventually(state).toMatchObject({ consent: 'denied' });
        const firstParty = async () => (await keptIn(context, page)).filter(({ party }) => party === 'first');
        await eventually(firstParty).toEqual([]);
        expect(await hitsInAWhile()).toBe(0);
        expect(await firstParty()).toEqual([]);
        const isThere = () => page.evaluate(() => 'isThere' in window);
        expect(await isThere()).toBe(withdraw === 'stop');

        // works again
        await page.evaluate(() => window.askfirst.accept());
        await isWorking();
        await eventually(missing).toEqual([]);
        expect(await hitsInAWhile()).toBeGreaterThan(0);
        expect(await isThere()).toBe(withdraw === 'stop');
        expect(errors).toEqual([]);
      } finally {
        await context.close();
        await world.close();
      }
    },
  );
});
