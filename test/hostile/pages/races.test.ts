import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/types.js';
import type { ConsentChangeEvent } from '../../../src/events.js';
import type { ConsentRecord } from '../../../src/record/types.js';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { openSite, type Site } from '../../helpers/open-site.js';
import { putSite } from '../../helpers/put-site.js';
import { readyOn } from '../../helpers/ready-on.js';
import { isTold } from '../is-told.js';

const RACES = 1000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What a tab has come to. */
interface Found {
  /** When it has chosen last, and the id of that. */
  readonly made: string;
  /** The whole text of the record. */
  readonly stored: string;
  /** The id of the record that is in force. */
  readonly id: string;
  readonly state: string;
  /** The copy of the category. */
  readonly copy: string;
}

declare global {
  interface Window {
    /** How often anything was written to localStorage in this tab. */
    writes: number;
    /** When it was chosen last in this tab, and the id of that. */
    made: string;
    /** Chooses at this moment. */
    chooseAt(moment: number, answer: 'accept' | 'reject'): void;
    look(): Found;
  }
}

function prepare(): void {
  window.writes = 0;
  for (const name of ['setItem', 'removeItem'] as const) {
    const native = Storage.prototype[name] as (...args: unknown[]) => void;
    Storage.prototype[name] = function (...args: unknown[]) {
      window.writes++;
      native.apply(this, args);
    };
  }
  // what the other tab has chosen meanwhile may be announced here too, but not while this one chooses
  const note = (event: Event): void => {
    const { decidedAt, id } = (event as ConsentChangeEvent).record!;
    window.made = decidedAt + id;
  };
  window.chooseAt = (moment, answer) => {
    window.made = '';
    const choose = (): void => {
      while (Date.now() < moment);
      document.addEventListener('consent-change', note);
      window.askfirst[answer]();
      document.removeEventListener('consent-change', note);
    };
    setTimeout(choose, moment - Date.now() - 3);
  };
  window.look = () => ({
    made: window.made,
    stored: localStorage.getItem('cookiePreference') ?? '',
    id: window.askfirst.record?.id ?? '',
    state: window.askfirst.state('counter'),
    copy: localStorage.getItem('cookiePreference-statistics') ?? '',
  });
}

/** Whether one page goes on while another has no time for anything. */
async function areApart(busy: Page, other: Page): Promise<boolean> {
  const until = Date.now() + 1000;
  const spinning = busy.evaluate((moment) => {
    while (Date.now() < moment);
  }, until);
  await other.evaluate(() => {});
  const isFree = Date.now() < until;
  await spinning;
  return isFree;
}

/** Has two tabs, at these hosts, choose at the same moment again and again. */
async function race(storage: NonNullable<Catalogue['storage']>, ...hosts: readonly string[]): Promise<void> {
  const catalogue = catalogueOf([{ id: 'counter', name: 'Counter', withdraw: 'none' }]);
  putSite(site.server, 'races', { ...catalogue, storage });
  const { context, page, errors } = await site.visitor();
  await context.addInitScript(prepare);
  const other = await context.newPage();
  const tabs = [page, other];
  for (const [index, tab] of tabs.entries()) {
    await tab.goto(`${site.server.origin(hosts[index]!)}/races`);
    await readyOn(tab);
  }
  expect(await areApart(page, other)).toBe(true);
  // what chooses is there
  await page.evaluate(() => window.askfirst.accept());
  await other.waitForFunction(() => window.askfirst.granted('counter'));
  await other.evaluate(() => window.askfirst.accept());
  const writesIn = () => Promise.all(tabs.map((tab) => tab.evaluate(() => window.writes)));
  const before = (await writesIn()).reduce((sum, count) => sum + count);

  const won = { first: 0, second: 0, sameMoment: 0 };
  for (let round = 0; round < RACES; round++) {
    const moment = Date.now() + 12;
    // in most of them one is a moment older, and as often as not it is stored last
    const moments = [moment + Number(round % 3 === 1), moment + Number(round % 3 === 2)];
    const answers = round % 2 ? (['accept', 'reject'] as const) : (['reject', 'accept'] as const);
    await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate(([at, answer]) => window.chooseAt(at, answer), [moments[index]!, answers[index]!] as const),
      ),
    );
    let found: Found[] = [];
    const deadline = Date.now() + 10_000;
    // both are told of the other's at a moment of the browser's choice
    const isSettled = (): boolean => {
      const [one, two] = found;
      return (
        !!one &&
        !!two &&
        !!one.made &&
        !!two.made &&
        isDeepStrictEqual(JSON.parse(one.stored), JSON.parse(two.stored)) &&
        one.id === two.id &&
        one.stored.includes(one.id) &&
        one.state === two.state &&
        one.copy === one.state &&
        two.copy === two.state
      );
    };
    while (!isSettled()) {
      if (Date.now() > deadline) throw Error(`round ${round} has no end: ${JSON.stringify(found)}`);
      found = await Promise.all(tabs.map((tab) => tab.evaluate(() => window.look())));
    }
    const record = JSON.parse(found[0]!.stored) as ConsentRecord;
    // a whole one: what it says is what is in force, and it is the newer of the two
    expect(found[0]!.state).toBe(record.choices['counter']!.granted ? 'granted' : 'denied');
    const made = found.map((its) => its.made);
    expect(record.decidedAt + record.id).toBe([...made].sort()[1]);
    if (made.every((one) => one.startsWith(record.decidedAt))) won.sameMoment++;
    else if (made[0]!.endsWith(record.id)) won.first++;
    else won.second++;
  }
  const after = (await writesIn()).reduce((sum, count) => sum + count);
  const each = (after - before) / RACES;
  process.stdout.write(`${RACES} races: ${JSON.stringify(won)}, ${each.toFixed(2)} writes each\n`);
  // each tab its record and the copy, which is taken away first, and once more whoever was not the last
  expect(each).toBeLessThanOrEqual(9);
  expect(errors).toEqual([]);
  await context.close();
}

const races = `${RACES.toLocaleString('en')} races`;
const holds = `choose at the same moment, ${RACES} times: one whole record, the newer one, in both, and no more is written`;

it(`two tabs in two processes that ${holds}`, async () => {
  await race({}, 'localhost', 'localhost');
  isTold('two tabs', races, '');
}, 170_000);

it(`two tabs of a subdomain, which shares the choice, that ${holds}`, async () => {
  await race({ share: 'subdomains' }, 'www.example.localhost', 'www.example.localhost');
  isTold('two tabs of a subdomain', races, '');
}, 170_000);

it(`tabs of two subdomains, which share the choice, that ${holds}`, async () => {
  await race({ share: 'subdomains' }, 'www.example.localhost', 'shop.example.localhost');
  isTold('two subdomains', races, '');
}, 170_000);
