import { hotjar as hotjarStandIn } from '../../demo/stand-ins/hotjar.mjs';
import type { StandIn } from '../../demo/stand-ins/types.js';
import { hotjar } from '../../src/vendors/hotjar.js';
import type { VendorEntry } from '../../src/vendors/vendor-entry.js';

/** An entry, and the stand-in that knows nothing of it. */
interface Row {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each takes parameters of its own
  readonly entry: VendorEntry<any>;
  readonly given?: Readonly<Record<string, string | number>>;
  readonly standIns: readonly StandIn[];
  /** Of the stand-in, at `window.__standIns`. */
  readonly name: string;
  /** What it has found of the site's at the vendor. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Items that it is declared to keep, and that no visit of the test makes it keep; why, beside them. */
  readonly unseen?: readonly string[];
}

export const rows: readonly Row[] = [
  { entry: hotjar, given: { id: 1234567 }, standIns: [hotjarStandIn], name: 'hotjar', settings: { hjid: 1234567 } },
];
