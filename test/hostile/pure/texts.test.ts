import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fillText } from '../../../src/language/fill.js';
import { matchLanguage } from '../../../src/language/match-language.js';
import { pickText } from '../../../src/language/pick-text.js';
import { languages } from '../../../src/locales/languages.js';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { mutatedText } from '../mutate.js';
import { tries } from '../tries.js';

const tags = mutatedText(
  ['en', 'de-AT', 'zh-TW', 'pt-BR', 'sr-Latn-RS', 'no', 'nn-NO', 'xx'],
  '-',
  'de',
  'x-',
  'AT',
  '_',
);

describe('any string as a language or a text', () => {
  it('a language is matched by one that there is, or by none', () => {
    tries('languages', tags, { matched: 40, none: 10 }, (tag) => {
      const found = matchLanguage(tag, languages);
      assert(found === undefined || (languages as readonly string[]).includes(found));
      return found ? 'matched' : 'none';
    });
  });

  it('a text is one of those that were given, or empty', () => {
    const texts = fc.dictionary(
      fc.oneof(fc.constantFrom('en', 'de', 'de-AT', '__proto__', 'constructor', 'zh-Hant', 'toString'), tags),
      fc.string({ unit: 'binary' }),
      { noNullPrototype: true },
    );
    const catalogue = catalogueOf([{ id: 'v', name: 'V' }]);
    tries('texts', fc.tuple(texts, tags), { matched: 5, fallback: 10, empty: 20 }, ([text, language]) => {
      const picked = pickText(text, language, catalogue);
      assert.equal(typeof picked, 'string');
      if (!picked) return 'empty';
      assert(Object.values(text).includes(picked));
      return matchLanguage(language, Object.keys(text)) ? 'matched' : 'fallback';
    });
  });

  it('what fills a text stands in it as it is, and is not filled again', () => {
    const values = fc.record({
      vendor: fc.string({ unit: 'binary' }),
      n: fc.constantFrom('{vendor}', '$&', '<b>', ''),
    });
    const templates = mutatedText(
      ['{vendor} sets {n}', '{n}', 'plain', '{vendor}{vendor}'],
      '{',
      '}',
      '{n}',
      '{x}',
      '$&',
    );
    tries('filled texts', fc.tuple(templates, values), { filled: 50, 'nothing to fill': 10 }, ([template, given]) => {
      const parts = template.split(/(\{\w+\})/);
      const expected = parts.map((part) => (part === '{vendor}' ? given.vendor : part === '{n}' ? given.n : part));
      assert.equal(fillText(template, given), expected.join(''));
      return expected.join('\0') === parts.join('\0') ? 'nothing to fill' : 'filled';
    });
  });
});
