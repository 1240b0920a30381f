import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/language/words.js';
import { smallWorld } from './small-world.js';

const words = (language: string) => createWords({ ...smallWorld, language }, language);
const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']];
const numbers = [0, 1, 2, 21, 999, 1000, 1_234_567];

describe.each(['en', 'en-US', 'en-GB', 'en-IN', 'de', 'fr', 'pl', 'ar', 'ar-EG', 'fa', 'hi', 'mr', 'bn'])(
  'in %s',
  (language) => {
    it('lists are what browsers make of them', () => {
      const format = new Intl.ListFormat(language, { type: 'conjunction' });
      for (const list of lists) {
        expect(
          words(language)
            .enumerate(list, (value) => value)
            .join(''),
        ).toBe(format.format(list));
      }
    });

    it('numbers are what browsers make of them', () => {
      const format = new Intl.NumberFormat(language);
      for (const number of numbers) {
        expect(words(language).count('{n}', number).join('')).toBe(format.format(number));
      }
    });

    it('plurals have the form that browsers give them', () => {
      const rules = new Intl.PluralRules(language);
      const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
      for (const number of numbers) {
        expect(words(language).count(forms, number).join('')).toBe(rules.select(number));
      }
    });

    it('durations are what browsers make of them', () => {
      for (const unit of ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']) {
        const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
        for (const number of [1, 2, 14]) {
          const said = words(language).duration(`${number} ${unit}${number === 1 ? '' : 's'}`);
          expect(said.replace(/[\u2068\u2069]/g, '')).toBe(format.format(number));
        }
      }
    });
  },
);
