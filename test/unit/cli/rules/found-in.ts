import type { Catalogue } from '../../../../src/catalogue/types.js';
import { findProblems } from '../../../../src/cli/find-problems.js';
import type { Finding } from '../../../../src/cli/finding.js';

/** What the check finds in a catalogue, as it would in a file. */
export function foundIn(catalogue: unknown, before?: Catalogue): readonly Finding[] {
  return findProblems('catalogue.json', JSON.stringify(catalogue, null, 2), before).findings;
}
