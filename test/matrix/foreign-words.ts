import * as ar from '../../src/locales/ar.js';
import * as de from '../../src/locales/de.js';
import * as en from '../../src/locales/en.js';
import * as fi from '../../src/locales/fi.js';
import { fourLanguages } from './four-languages.mjs';

const locales: Readonly<Record<string, unknown>> = { ar, de, en, fi };

/** What is said in every language alike: names, addresses, units of no language. */
const proper = new Set<string>();
const ours: Readonly<Record<string, Set<string>>> = { ar: new Set(), de: new Set(), en: new Set(), fi: new Set() };

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

function collect(node: unknown, into: Set<string>): void {
  if (typeof node === 'string') wordsIn(node).forEach((word) => into.add(word));
  else if (node && typeof node === 'object' && 'en' in node) {
    for (const [language, text] of Object.entries(node)) collect(text, ours[language]!);
  } else if (node && typeof node === 'object') Object.values(node).forEach((value) => collect(value, into));
}

for (const [language, texts] of Object.entries(locales)) {
  for (const text of Object.values(texts as Record<string, object>)) collect(Object.values(text), ours[language]!);
}
collect(fourLanguages().categories, proper);
collect(fourLanguages().texts, proper);
proper.add('example').add('gmbh');
// what only the catalogue's own field values are: no text shows them
for (const word of [
  'cookie',
  'consent',
  'necessary',
  'reload',
  'first',
  'third',
  'local',
  'storage',
  'year',
  'month',
  'day',
  'hour',
  'minutes',
  'session',
  'months',
  'marketing',
  'statistics',
  'essentials',
  'this',
  'site',
])
  proper.delete(word);

/** The words of one of our other languages in what is said in this one. */
export function foreignWords(texts: readonly string[], language: string): readonly string[] {
  const own = ours[language]!;
  const foreign = new Set(Object.entries(ours).flatMap(([other, words]) => (other === language ? [] : [...words])));
  return [...new Set(texts.flatMap(wordsIn))].filter(
    (word) => foreign.has(word) && !own.has(word) && !proper.has(word),
  );
}
