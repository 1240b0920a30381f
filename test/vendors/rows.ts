import { hotjar as hotjarStandIn } from '../../demo/stand-ins/hotjar.mjs';
import type { StandIn } from '../../demo/stand-ins/types.js';
import * as vendors from '../../src/vendors/index.js';
import type { VendorEntry } from '../../src/vendors/index.js';
import { criteo } from '../helpers/stand-ins/criteo.mjs';
import { intercom } from '../helpers/stand-ins/intercom.mjs';
import { pinterest } from '../helpers/stand-ins/pinterest.mjs';
import { recaptcha } from '../helpers/stand-ins/recaptcha.mjs';
import { reddit } from '../helpers/stand-ins/reddit.mjs';
import { snapchat } from '../helpers/stand-ins/snapchat.mjs';
import { xPixel } from '../helpers/stand-ins/x-pixel.mjs';

/** An entry, and the stand-in that knows nothing of it. */
export interface Row {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each takes parameters of its own
  readonly entry: VendorEntry<any>;
  /** Default: what its parameters look like, the optional ones left out. */
  readonly given?: Readonly<Record<string, string | number>>;
  readonly standIns: readonly StandIn[];
  /** Of the stand-in, at `window.__standIns`. Default: the id. */
  readonly name?: string;
  /** What it has found of the site's at the vendor. Default: the `id` that was given. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Items that are declared, and that no visit of the test makes it keep; with the reason. */
  readonly unseen?: Readonly<Record<string, string>>;
  /** Expiries that the stand-in has and the entry has not; with the reason. */
  readonly expiries?: Readonly<Record<string, readonly [expiry: string, because: string]>>;
}

export const rows: readonly Row[] = [
  {
    entry: vendors.hotjar,
    given: { id: 1234567 },
    standIns: [hotjarStandIn],
    settings: { hjid: 1234567 },
    expiries: { '_hjSession_*': ['1 hour', 'the stand-in is that of the reference site, which has an hour'] },
  },
  { entry: vendors.criteo, standIns: [criteo] },
  { entry: vendors.intercom, standIns: [intercom] },
  { entry: vendors.pinterest, standIns: [pinterest] },
  { entry: vendors.recaptcha, standIns: [recaptcha] },
  { entry: vendors.reddit, standIns: [reddit] },
  { entry: vendors.snapchat, standIns: [snapchat] },
  { entry: vendors.xPixel, standIns: [xPixel] },
];
