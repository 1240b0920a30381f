import type { CategoryState, ConsentState } from './types.js';

/**
 * The state of a category from those of its vendors. `denied` only where every one of them was refused, so that a new
 * vendor makes the category `pending` and not a refusal that nobody gave.
 */
export function categoryState(states: readonly ConsentState[]): CategoryState {
  const kinds = new Set(states);
  if (kinds.size === 1) return states[0]!;
  return kinds.has('granted') ? 'partial' : 'pending';
}
