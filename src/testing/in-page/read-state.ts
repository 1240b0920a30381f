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
    const read = async (found: unknown): Promise<Catalogue> =>
      (typeof found === 'string'
        ? await (await page.fetch(found, { cache: 'force-cache' })).json()
        : found) as Catalogue;
    const named = await read(typeof given === 'function' ? await (given as () => unknown)() : given);
    // the gate's part does not say whose an address is
    const catalogue = named.$whole ? await read(named.$whole.address) : named;
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
