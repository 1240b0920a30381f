import type { Catalogue } from '../../catalogue/types.js';
import type { Consent } from '../../consent.js';
import type { CategoryState, ConsentRecord } from '../../record/types.js';
import type { InPage } from '../visitor.js';

/** What is in force on a page. */
export interface PageState {
  readonly catalogue: Catalogue;
  /** Of every vendor and of every category, by id. */
  readonly states: Readonly<Record<string, CategoryState>>;
  readonly record: ConsentRecord | undefined;
  readonly hasDialog: boolean;
  readonly address: string;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
}

/** What is in force on this page: undefined where Askfirst has not been started, a text where it could not be. */
export async function readState(page: InPage): Promise<PageState | string | undefined> {
  const running = (page as unknown as Record<symbol, readonly [Consent, unknown] | undefined>)[Symbol.for('askfirst')];
  if (!running) return undefined;
  const [consent, given] = running;
  try {
    await consent.ready;
    let found: unknown = typeof given === 'function' ? await (given as () => unknown)() : given;
    if (typeof found === 'string') found = await (await page.fetch(found, { cache: 'force-cache' })).json();
    const catalogue = found as Catalogue;
    const ids = catalogue.categories.flatMap(({ id, vendors }) => [id, ...vendors.map((vendor) => vendor.id)]);
    return {
      catalogue,
      states: Object.fromEntries(ids.map((id) => [id, consent.state(id)])),
      record: consent.record,
      hasDialog: !!page.document.querySelector('html > ask-first')?.shadowRoot,
      address: page.location.href,
      host: page.location.hostname,
      openedAt: page.performance.timeOrigin,
    };
  } catch (error) {
    return (error as Error).message;
  }
}
