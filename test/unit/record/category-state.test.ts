import { describe, expect, it } from 'vitest';
import { categoryState } from '../../../src/record/category-state.js';
import type { CategoryState, ConsentState } from '../../../src/record/types.js';

describe('categoryState', () => {
  it.each<[CategoryState, readonly ConsentState[]]>([
    ['granted', ['granted']],
    ['granted', ['granted', 'granted']],
    ['denied', ['denied']],
    ['denied', ['denied', 'denied', 'denied']],
    ['pending', ['pending']],
    ['pending', ['pending', 'pending']],
    ['partial', ['granted', 'denied']],
    ['partial', ['denied', 'granted']],
    ['partial', ['pending', 'granted']],
    ['partial', ['granted', 'denied', 'pending']],
    ['pending', ['denied', 'pending']],
    ['pending', ['pending', 'denied', 'denied']],
  ])('is %s of %j', (state, states) => {
    expect(categoryState(states)).toBe(state);
  });
});
