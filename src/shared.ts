import { allVendors } from './catalogue/all-vendors.js';
import { fingerprint, textOf } from './catalogue/fingerprint.js';
import { hasLeftovers } from './gate/has-leftovers.js';
import { trusted } from './gate/trusted.js';
import { needsAsking } from './record/decide.js';
import { isInForce } from './record/is-in-force.js';
import { storagePrefix } from './record/storage-prefix.js';
import { report } from './report.js';
import { until } from './until.js';

/** What the gate hands down to its further files, by their places in this list, so that none of them has it once more. */
export const shared = [
  allVendors,
  fingerprint,
  hasLeftovers,
  isInForce,
  needsAsking,
  report,
  storagePrefix,
  textOf,
  trusted,
  until,
];
