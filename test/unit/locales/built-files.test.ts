import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/catalogue/texts.js';
import * as english from '../../../src/locales/en.js';
import { languages } from '../../../src/locales/languages.js';
import { loadLocale } from '../../../src/locales/load-locale.js';

const dist = new URL('../../../dist/', import.meta.url);

/** What a built file hands over. */
function handedBy(file: string): unknown {
  const script: { askfirst?: unknown } = {};
  runInNewContext(readFileSync(new URL(file, dist), 'utf8'), { document: { currentScript: script } });
  return JSON.parse(JSON.stringify(script.askfirst));
}

const places = ['banner', 'settings', 'embed'] as const;

describe.each(languages.filter((language) => language !== 'en'))('the built files of %s', (language) => {
  it.each(places)('have the values of the %s alone, in the order of the English keys', async (place) => {
    const texts: Locale[typeof place] = (await loadLocale(language))[place];
    const values = Object.keys(english[place]).map((key) => texts[key as keyof typeof texts] ?? null);
    expect(handedBy(`locales/${language}-${place}.js`)).toEqual(values);
  });
});
