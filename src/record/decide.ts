import type { Catalogue } from '../catalogue/types.js';
import type { CategoryState, ConsentRecord, ConsentState } from './types.js';

/** What follows from catalogue, record and signals: the state of every vendor and of every category, by id. */
export type Decision = ReadonlyMap<string, CategoryState>;

/**
 * Decides the state of everything. An explicit choice goes before Global Privacy Control, which goes before the
 * default; a choice covers a vendor only under the category and the revision for which it was made. A category is
 * `denied` only where every vendor of it is: a new one makes it `pending`, and not a refusal that nobody gave.
 *
 * @param record undefined where there is none in force
 * @param gpc whether the visitor's browser sends Global Privacy Control (W3C)
 */
export function decide(catalogue: Catalogue, record: ConsentRecord | undefined, gpc: boolean | undefined): Decision {
  const decision = new Map<string, CategoryState>();
  for (const category of catalogue.categories) {
    const kinds = new Set<ConsentState>();
    for (const { id, revision = 1 } of category.vendors) {
      // an id such as "constructor" finds what every object has; that has no category
      const choice = record?.choices?.[id];
      let state: ConsentState = 'pending';
      if (category.essential) state = 'granted';
      else if (
        choice?.category === category.id &&
        Number.isSafeInteger(choice.revision) &&
        choice.revision >= revision
      ) {
        state = (choice.granted as unknown) === true ? 'granted' : 'denied';
      } else if (gpc && category.gpc) state = 'denied';
      decision.set(id, state);
      kinds.add(state);
    }
    const [first, other] = kinds;
    decision.set(category.id, other ? (kinds.has('granted') ? 'partial' : 'pending') : first!);
  }
  return decision;
}

/** Whether anybody is still to be asked about. */
export function needsAsking(decision: Decision): boolean {
  return [...decision.values()].includes('pending');
}
