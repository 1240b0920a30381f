import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import german, { embed } from '../../../src/locales/de.js';
import english, { embed as englishEmbed } from '../../../src/locales/en.js';

const dist = new URL('../../../dist/', import.meta.url);

/** What a built file hands over. */
function handedBy(file: string): unknown {
  const script: { askfirst?: unknown } = {};
  runInNewContext(readFileSync(new URL(file, dist), 'utf8'), { document: { currentScript: script } });
  return JSON.parse(JSON.stringify(script.askfirst));
}

const valuesOf = <Texts extends object>(texts: Texts, model: Texts) =>
  Object.keys(model).map((key) => texts[key as keyof Texts]);

it.each([
  ['locales/de.js', { default: valuesOf<object>(german, english) }],
  ['locales/de-embeds.js', { embed: valuesOf(embed, englishEmbed) }],
])('%s has the values alone, in the order of the English keys', (file, values) => {
  expect(handedBy(file)).toEqual(values);
});
