import { afterEach, describe, expect, it, vi } from 'vitest';
import { pickLanguage } from '../../../src/language/pick-language.js';

afterEach(() => vi.restoreAllMocks());

describe('pickLanguage', () => {
  it.each([
    ['the first wanted that there is', ['en', 'de'], ['fr', 'de', 'en'], 'de'],
    ['a wider one', ['en', 'de'], ['de-AT'], 'de'],
    ['a narrower one, by the name that the catalogue gives it', ['de', 'en-GB'], ['en'], 'en-GB'],
    ['none that only the catalogue has', ['eo', 'de'], ['eo', 'de'], 'de'],
  ])('R23 picks %s', (_, available, wanted, picked) => {
    expect(pickLanguage(available, wanted)).toBe(picked);
  });

  it('R23 picks English, and says so, where there is none', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(pickLanguage(['eo'], ['eo'])).toBe('en');
    expect(warn).toHaveBeenCalledExactlyOnceWith('askfirst: no texts in "eo", English is shown');
  });
});
