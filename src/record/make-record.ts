import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue } from '../catalogue/types.js';
import { expiryOf } from './expiry-of.js';
import type { Choice, ConsentRecord, ConsentSource } from './types.js';

/** What a decision is made of, apart from the choices. */
export interface Circumstances {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly source: ConsentSource;
  readonly locale: string;
  readonly reopener: string;
  /** Of the catalogue. */
  readonly fingerprint: string;
}

/**
 * The record of a new decision. Answers that are not given anew are carried over as they were made; those of vendors
 * that the catalogue no longer has are dropped.
 *
 * @param answers by vendor id
 */
export function makeRecord(
  catalogue: Catalogue,
  previous: ConsentRecord | undefined,
  answers: ReadonlyMap<string, boolean>,
  { id, now, source, locale, reopener, fingerprint }: Circumstances,
): ConsentRecord {
  const choices: [string, Choice][] = [];
  for (const [vendor, category] of allVendors(catalogue)) {
    const granted = answers.get(vendor.id);
    if (category.essential) continue;
    if (granted !== undefined) {
      choices.push([vendor.id, { granted, category: category.id, revision: vendor.revision ?? 1 }]);
    } else if (previous?.choices && Object.hasOwn(previous.choices, vendor.id)) {
      const choice = previous.choices[vendor.id];
      // somebody may have changed what was stored: what is no answer would go on from record to record
      if (typeof choice?.category === 'string' && Number.isSafeInteger(choice.revision) && choice.revision > 0) {
        choices.push([vendor.id, choice]);
      }
    }
  }
  // after the one that it follows, whatever the clock says: of two records the later is in force
  const decidedAt = Math.max(now, (previous && Date.parse(previous.decidedAt) + 1) || 0);
  return {
    version: 1,
    id,
    decidedAt: new Date(decidedAt).toISOString(),
    expiresAt: new Date(expiryOf(catalogue, decidedAt)).toISOString(),
    source,
    locale,
    reopener,
    catalogue: fingerprint,
    // fromEntries defines, so that "__proto__" is a name like any other
    choices: Object.fromEntries(choices),
  };
}
