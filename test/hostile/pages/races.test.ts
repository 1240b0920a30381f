import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
    /** Chooses at this moment, and tells when that was decided, and its id. */
    chooseAt(moment: number, answer: 'accept' | 'reject'): Promise<string>;
    choosing: Promise<string>;
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
  const choose: typeof window.chooseAt = async (moment, answer) => {
    const idle = moment - Date.now() - 3;
    if (idle > 0) await new Promise((resolve) => setTimeout(resolve, idle));
    while (Date.now() < moment);
    // what the other tab has chosen meanwhile may be announced here too, but not while this one chooses
    let made = '';
    const note = (event: Event): void => {
      const { decidedAt, id } = (event as ConsentChangeEvent).record!;
      made = decidedAt + id;
    };
    document.addEventListener('consent-change', note);
    window.askfirst[answer]();
    document.removeEventListener('consent-change', note);
    return made;
  };
  // kept: what nobody holds but who asked from outside may be collected as garbage before it has come
  window.chooseAt = (...asked) => (window.choosing = choose(...asked));
  window.look = () => ({
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

it(`two tabs in two processes that choose at the same moment, ${RACES} times: one whole record, the newer one, in both, and no more is written`, async () => {
  const address = putSite(site.server, 'races', catalogueOf([{ id: 'counter', name: 'Counter', withdraw: 'none' }]));
  const { context, page, errors } = await site.visitor();
  await context.addInitScript(prepare);
  const other = await context.newPage();
  const tabs = [page, other];
  for (const tab of tabs) {
    await tab.goto(address);
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
  for (let race = 0; race < RACES; race++) {
    const moment = Date.now() + 12;
    // in most of them one is a moment older, and as often as not it is stored last
    const moments = [moment + Number(race % 3 === 1), moment + Number(race % 3 === 2)];
    const answers = race % 2 ? (['accept', 'reject'] as const) : (['reject', 'accept'] as const);
    const made = await Promise.all(
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
        one.stored === two.stored &&
        one.id === two.id &&
        one.stored.includes(one.id) &&
        one.state === two.state &&
        one.copy === one.state &&
        two.copy === two.state
      );
    };
    while (!isSettled()) {
      if (Date.now() > deadline) throw Error(`race ${race} has no end: ${JSON.stringify(found)}`);
      found = await Promise.all(tabs.map((tab) => tab.evaluate(() => window.look())));
    }
    const record = JSON.parse(found[0]!.stored) as ConsentRecord;
    // a whole one: what it says is what is in force, and it is the newer of the two
    expect(found[0]!.state).toBe(record.choices['counter']!.granted ? 'granted' : 'denied');
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
  isTold('two tabs', `${RACES.toLocaleString('en')} races`, '');
  await context.close();
}, 170_000);
