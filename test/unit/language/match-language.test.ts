import { expect, it } from 'vitest';
import { matchLanguage } from '../../../src/language/match-language.js';
import { languages } from '../../../src/locales/languages.js';

it.each([
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['pt', 'pt'],
  ['pt-PT', 'pt'],
  ['pt-AO', 'pt'],
  ['pt-BR', 'pt-BR'],
  ['pt-br', 'pt-BR'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['nb-NO', 'nb'],
  ['sr-Latn-RS', 'sr'],
  ['de-AT', 'de'],
  ['en-GB', 'en'],
  ['ar-EG', 'ar'],
  ['eo', undefined],
  ['_!', undefined],
  ['', undefined],
])('R23 serves %s by %s', (wanted, found) => {
  expect(matchLanguage(wanted, languages)).toBe(found);
});

it('knows Norwegian by each of its tags', () => {
  expect(matchLanguage('nb', ['en', 'no'])).toBe('no');
  expect(matchLanguage('nn', ['en', 'no'])).toBe('no');
});
