import type { Catalogue, Vendor } from '../catalogue/types.js';
import type { UiState } from './types.js';

/** What the switches show: on or off for each optional vendor. */
export type Draft = ReadonlyMap<string, boolean>;

/** The vendors that a visitor chooses about. */
export function optionalVendors(catalogue: Catalogue): readonly Vendor[] {
  return catalogue.categories.flatMap((category) => (category.essential ? [] : category.vendors));
}

/** The stored state: on is what was granted, and nothing else. */
export function storedDraft({ catalogue, states }: UiState): Draft {
  return new Map(optionalVendors(catalogue).map(({ id }) => [id, states.get(id) === 'granted']));
}

/** The draft after a new state came in: edits stay, except for vendors whose stored state is another now. */
export function mergeDraft(draft: Draft, previous: UiState, next: UiState): Draft {
  const stored = [...storedDraft(next)].map(([id, on]): [string, boolean] => {
    const edit = previous.states.get(id) === next.states.get(id) ? draft.get(id) : undefined;
    return [id, edit ?? on];
  });
  return new Map(stored);
}
