import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Catalogue } from '../../catalogue/types.js';
import type { AuditCall } from './audit-call.js';
import { counted } from '../counted.js';
import { driveAskfirst, hasAskfirst } from './drive-askfirst.js';
import { driveOther } from './drive-other.js';
import type { Driver } from './driver.js';
import { findBrowser } from './find-browser.js';
import { findCatalogue, type FoundCatalogue } from './find-catalogue.js';
import { findPages } from './find-pages.js';
import { launch } from './launch.js';
import { inTime } from './in-time.js';
import { declineIntrusions, openPage } from './open-page.js';
import { readSiteFacts, type SiteFacts } from './site-facts.js';
import type { Recording, Visit } from './recording.js';
import { makeVisit, missed, planVisits, type Plan } from './visits.js';

/** All that was seen, and what the site says of itself. */
export interface Recorded {
  readonly recording: Recording;
  readonly found?: FoundCatalogue;
  readonly facts?: SiteFacts;
}

export interface Recorder {
  /** Told as it goes, a line each. */
  readonly say: (text: string) => void;
  /** Which visits to make of those that could be. */
  readonly chooses?: (plan: Plan) => boolean;
}

/** A visit by itself, to learn what the others are to be. */
interface Look {
  readonly driver?: Driver;
  readonly pages: readonly string[];
  readonly found?: FoundCatalogue;
  readonly facts?: SiteFacts;
  readonly isReached: boolean;
}

/**
 * Visits a site.
 *
 * @param declared the catalogue that the site is held against, where it is not the one on its page
 * @throws Refusal where there is no browser
 */
export async function record(
  call: AuditCall,
  declared: Catalogue | undefined,
  { say, chooses = () => true }: Recorder,
): Promise<Recorded> {
  const start = Date.now();
  const deadline = start + call.timeout;
  const launched = await launch(findBrowser(call.browser, process));
  const options: BrowserContextOptions = {
    ignoreHTTPSErrors: call.isInsecure,
    acceptDownloads: false,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...(call.language !== undefined && { locale: call.language }),
  };
  const notes = new Set<string>();
  try {
    say(`${launched.name} visits ${call.site}`);
    const look = await lookAt(launched.newContext(options), call, notes, deadline - Date.now());
    const catalogue = declared ?? look.found?.catalogue;
    const plans = planVisits(catalogue).filter((plan) => call.visits.includes(plan.kind) && chooses(plan));
    if (look.isReached) {
      say(
        `${look.driver?.banner ?? 'no'} banner, ${counted(look.pages.length, 'page')}, ${counted(plans.length, 'visit')}`,
      );
    }
    const setting = {
      newContext: () => launched.newContext(options),
      driver: look.driver,
      pages: look.pages,
      watch: call.watch,
      hasScreenshots: call.report !== undefined,
      deadline,
    };
    const visits = look.isReached
      ? await atOnce(plans, call.parallel, async (plan) => {
          const visit = await makeVisit(plan, setting);
          say(describe(visit));
          return visit;
        })
      : plans.map((plan) => missed(plan));
    return {
      recording: {
        site: call.site,
        startedAt: new Date(start).toISOString(),
        browser: launched.name,
        banner: look.driver?.banner ?? 'none',
        pages: look.pages,
        notes: [...notes],
        visits,
      },
      ...(look.found && { found: look.found }),
      ...(look.facts && { facts: look.facts }),
    };
  } finally {
    await launched.close();
  }
}

async function lookAt(
  opening: Promise<import('playwright-core').BrowserContext>,
  call: AuditCall,
  notes: Set<string>,
  milliseconds: number,
): Promise<Look> {
  const context = await opening;
  const learned: { -readonly [Key in keyof Look]: Look[Key] } = { pages: [call.site], isReached: false };
  try {
    declineIntrusions(context, (text) => notes.add(text));
    const page = await context.newPage();
    await inTime(learn(page, call, notes, learned), Math.min(milliseconds, 120_000));
  } catch (error) {
    notes.add((error as Error).message.split('\n')[0]!);
  } finally {
    await context.close().catch(() => {});
  }
  return learned;
}

async function learn(
  page: Page,
  call: AuditCall,
  notes: Set<string>,
  learned: { -readonly [Key in keyof Look]: Look[Key] },
): Promise<void> {
  const note = await openPage(page, call.site);
  if (note !== undefined) notes.add(note);
  learned.isReached = true;
  const address = page.url().replace(/#.*$/, '');
  if (address !== call.site) notes.add(`${call.site} leads to ${address}`);
  learned.pages = [address];
  learned.facts = await readSiteFacts(page);
  const isOurs = await hasAskfirst(page);
  const found = isOurs ? await findCatalogue(page) : undefined;
  if (found) learned.found = found;
  const driver = isOurs ? driveAskfirst() : driveOther(call.selectors);
  const isAsking = await driver.isAsking(page);
  // a site's own dialog calls Askfirst, and need not look like ours
  if (isAsking || (isOurs && found?.catalogue)) learned.driver = driver;
  if (!isAsking) {
    notes.add(
      isOurs
        ? 'Askfirst does not ask on this page: it is answered by its API'
        : 'no banner was found that asks: name its buttons by --accept, --reject, --reopen "selector"',
    );
  }
  learned.pages = await findPages(page, address, call.pages, (text) => notes.add(text));
}

/** So many at a time, and the answers in their order. */
async function atOnce<Task, Result>(
  tasks: readonly Task[],
  most: number,
  act: (task: Task) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Array<Result>(tasks.length);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < tasks.length; at = next++) results[at] = await act(tasks[at]!);
  };
  await Promise.all(Array.from({ length: Math.min(most, tasks.length) }, work));
  return results;
}

const MARKS: Readonly<Record<Visit['outcome'], string>> = { done: 'done', partial: 'not to its end', missed: 'missed' };

function describe({ title, outcome, notes, milliseconds, requests, writes }: Visit): string {
  const seen = outcome === 'missed' ? '' : `: ${counted(requests.length, 'request')}, ${writes.length} stored`;
  const why = outcome === 'done' || !notes.length ? '' : ` (${notes.at(-1) ?? ''})`;
  return `${title} … ${MARKS[outcome]}, ${(milliseconds / 1000).toFixed(1)} s${seen}${why}`;
}
