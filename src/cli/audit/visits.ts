import type { BrowserContext, Page } from 'playwright-core';
import type { Catalogue } from '../../catalogue/types.js';
import { NotReached, type Driver } from './driver.js';
import { inTime } from './in-time.js';
import { observe, type Observer } from './observe.js';
import { announceLeaving, declineIntrusions, openPage, scrollThrough, settle } from './open-page.js';
import type { Screenshot, Visit, VisitKind } from './recording.js';

/** A visit that is to be made. */
export interface Plan {
  readonly kind: VisitKind;
  readonly title: string;
  readonly vendor?: string;
  /** Whether a withdrawal is followed by a reload: some of its vendors cannot be stopped in place. */
  readonly reloads?: boolean;
}

/** What all visits have in common. */
export interface Setting {
  readonly newContext: () => Promise<BrowserContext>;
  readonly driver: Driver | undefined;
  readonly pages: readonly string[];
  /** How long a page is looked at after everything that is done on it, in milliseconds. */
  readonly watch: number;
  readonly hasScreenshots: boolean;
  /** When all must be over, in milliseconds since 1970. */
  readonly deadline: number;
}

const TITLES: Readonly<Record<Exclude<VisitKind, 'vendor'>, string>> = {
  untouched: 'First visit, nothing clicked',
  reject: 'Reject all',
  accept: 'Accept all',
  withdraw: 'Accept all, then withdraw',
  gpc: 'Global Privacy Control on, nothing clicked',
  returning: 'Reject all, and come back',
};

/** All visits, in the order in which a reader wants to hear of them. */
export function planVisits(catalogue: Catalogue | undefined): readonly Plan[] {
  const plain = (kind: Exclude<VisitKind, 'vendor'>): Plan => ({ kind, title: TITLES[kind] });
  const optional = (catalogue?.categories ?? [])
    .filter(({ essential }) => !essential)
    .flatMap(({ vendors }) => vendors);
  const reloads = optional.some(({ withdraw = 'reload' }) => withdraw === 'reload');
  return [
    ...(['untouched', 'reject', 'accept'] as const).map(plain),
    { ...plain('withdraw'), reloads },
    ...optional.map(({ id }): Plan => ({ kind: 'vendor', vendor: id, title: `Only "${id}"` })),
    ...(['gpc', 'returning'] as const).map(plain),
  ];
}

interface Outcome {
  isDone: boolean;
  /** Whether anything was learned that other visits do not show. */
  isReached: boolean;
  isAskedAgain?: boolean;
  isRefusalHarder?: boolean;
}

/** A reload that follows a withdrawal is waited for so long. */
const RELOADS = 8000;

/** A visit gets so long for each page that it opens, and this besides. */
const PER_PAGE = 30_000;
const BESIDES = 45_000;

/** Makes a visit in a context of its own. It never throws: what went wrong is in its notes. */
export async function makeVisit(plan: Plan, setting: Setting): Promise<Visit> {
  const start = Date.now();
  const notes = new Set<string>();
  const screenshots: Screenshot[] = [];
  const left = setting.deadline - start;
  if (left < 2000) return missed(plan, 'there was no time left for it (--timeout)');
  const context = await setting.newContext();
  let observer: Observer | undefined;
  const outcome: Outcome = { isDone: false, isReached: false };
  try {
    declineIntrusions(context, (text) => notes.add(text));
    if (plan.kind === 'gpc') await context.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
    observer = await observe(context, plan.kind === 'gpc');
    const watching = observer;
    const page = await observer.open();
    const act = new Visitor(watching, setting, notes, screenshots, outcome, page);
    const limit = Math.min(left, BESIDES + PER_PAGE * (setting.pages.length + 1));
    await inTime(carryOut(plan, act, outcome), limit);
    outcome.isDone = true;
  } catch (error) {
    notes.add((error as Error).message.split('\n')[0]!);
  } finally {
    observer?.stop();
    await context.close().catch(() => {});
  }
  const { isDone, isReached, ...seen } = outcome;
  const { reloads: _, ...about } = plan;
  return {
    ...about,
    outcome: isDone ? 'done' : isReached ? 'partial' : 'missed',
    notes: [...notes],
    milliseconds: Date.now() - start,
    phases: observer?.phases ?? [],
    requests: observer?.requests ?? [],
    writes: observer?.writes ?? [],
    states: observer?.states ?? [],
    screenshots,
    ...seen,
  };
}

/** A visit that could not be begun. */
export function missed({ kind, title, vendor }: Plan, ...notes: readonly string[]): Visit {
  return {
    kind,
    title,
    ...(vendor !== undefined && { vendor }),
    outcome: 'missed',
    notes,
    milliseconds: 0,
    phases: [],
    requests: [],
    writes: [],
    states: [],
    screenshots: [],
  };
}

async function carryOut({ kind, vendor, reloads = false }: Plan, visitor: Visitor, outcome: Outcome): Promise<void> {
  await visitor.begin(kind === 'gpc' ? 'comes, with Global Privacy Control on' : 'comes');
  switch (kind) {
    case 'untouched':
    case 'gpc':
      outcome.isReached = true;
      await visitor.lookAround();
      break;
    case 'reject':
      outcome.isRefusalHarder = await visitor.refuse();
      await visitor.lookAround();
      break;
    case 'accept':
      await visitor.answer('granted', 'all', 'accepts all', (driver, page) => driver.accept(page));
      await visitor.lookAround();
      break;
    case 'vendor':
      await visitor.answer('granted', [vendor!], `allows "${vendor!}" alone`, (driver, page) =>
        driver.choose(page, vendor!),
      );
      await visitor.lookAround();
      break;
    case 'withdraw':
      await visitor.answer('granted', 'all', 'accepts all', (driver, page) => driver.accept(page));
      await visitor.withdraw(reloads);
      await visitor.lookAround();
      break;
    case 'returning':
      await visitor.refuse();
      outcome.isAskedAgain = await visitor.comeBack();
      await visitor.lookAround();
  }
}

/** What a visitor does, and sees. */
class Visitor {
  constructor(
    private readonly observer: Observer,
    private readonly setting: Setting,
    private readonly notes: Set<string>,
    private readonly screenshots: Screenshot[],
    private readonly outcome: Outcome,
    private page: Page,
  ) {}

  async begin(label: string): Promise<void> {
    this.observer.begin('unasked', [], label);
    await this.open(this.setting.pages[0]!);
    await this.setting.driver?.isAsking(this.page);
    await this.picture('what is there at first');
    await this.watch();
  }

  async answer(
    consent: 'granted' | 'refused',
    granted: 'all' | readonly string[],
    label: string,
    act: (driver: Driver, page: Page) => Promise<unknown>,
  ): Promise<void> {
    await this.observer.look(this.page);
    this.observer.begin(consent, granted, label);
    try {
      await act(this.driver(), this.page);
    } catch (error) {
      // nobody knows what has been answered
      this.observer.begin('withdrawing', [], 'could not answer');
      throw error;
    }
    this.outcome.isReached = true;
    await this.watch();
    await this.picture(`after the visitor ${label}`);
  }

  async refuse(): Promise<boolean> {
    let isHarder = false;
    await this.answer('refused', [], 'rejects all', async (driver, page) => (isHarder = await driver.reject(page)));
    return isHarder;
  }

  async withdraw(reloads: boolean): Promise<void> {
    await this.observer.look(this.page);
    this.observer.begin('withdrawing', [], 'withdraws');
    const reloading = reloads
      ? this.page.waitForEvent('framenavigated', {
          predicate: (frame) => frame === this.page.mainFrame(),
          // its time begins with the answer, however long the settings take to open
          timeout: 0,
        })
      : Promise.resolve(undefined);
    // where it does not come, what goes on is told of
    reloading.catch(() => {});
    await this.driver().withdraw(this.page);
    await inTime(reloading, RELOADS).catch(() => {});
    await this.watch();
    await settle(this.page);
    this.observer.begin('withdrawn', [], 'has withdrawn');
    await this.watch();
    await this.observer.look(this.page);
    await this.picture('after the withdrawal');
  }

  /** @returns whether the banner is there again */
  async comeBack(): Promise<boolean> {
    await this.observer.look(this.page);
    this.observer.begin('refused', [], 'comes back');
    const before = this.page;
    this.page = await this.observer.open();
    await before.close();
    await this.open(this.setting.pages[0]!);
    await this.watch();
    await this.picture('after the visitor came back');
    return this.driver().isAskingNow(this.page);
  }

  /** Opens what there is to be opened; where that is one page, opens it again once something was chosen. */
  async lookAround(): Promise<void> {
    const [first = '', ...others] = this.setting.pages;
    const again = this.observer.phases.length > 1 ? [first] : [];
    await this.observer.look(this.page);
    for (const address of [...others, ...again]) {
      try {
        await this.open(address);
      } catch (error) {
        // the other pages are worth a look all the same
        this.notes.add((error as Error).message);
        continue;
      }
      await this.watch();
      await this.observer.look(this.page);
    }
    await announceLeaving(this.page);
    await this.observer.look(this.page);
  }

  private driver(): Driver {
    if (!this.setting.driver) throw new NotReached('there is no banner to answer');
    return this.setting.driver;
  }

  private async open(address: string): Promise<void> {
    if (this.page.url() !== 'about:blank') await announceLeaving(this.page);
    const note = await openPage(this.page, address);
    if (note !== undefined) this.notes.add(note);
    await scrollThrough(this.page);
  }

  private async watch(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.setting.watch));
  }

  private async picture(label: string): Promise<void> {
    if (!this.setting.hasScreenshots) return;
    try {
      const bytes = await this.page.screenshot({ type: 'jpeg', quality: 60, scale: 'css', timeout: 5000 });
      this.screenshots.push({ label, phase: this.observer.phases.length - 1, data: bytes.toString('base64') });
    } catch {
      this.notes.add(`there is no picture of ${label}`);
    }
  }
}
