import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { afterAll, describe, expect, it } from 'vitest';
import { localeValues } from '../../../scripts/locale-values.mjs';

const folder = mkdtempSync(join(tmpdir(), 'askfirst-locales-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

function put(texts: object): string {
  const file = join(folder, `${files++}.mjs`);
  writeFileSync(file, `export default ${JSON.stringify(texts)};`);
  return file;
}

async function build(english: object, locale: object): Promise<string> {
  const plugin = localeValues(put(english), put(locale), 'default');
  const bundle = await rollup({ input: localeValues.entry, plugins: [plugin] });
  const { output } = await bundle.generate({});
  return output[0].code.trim();
}

describe('the file of a locale', () => {
  it('has the values alone, in the order of the English keys', async () => {
    const texts = { b: { one: 'eins', other: 'viele' }, a: 'erst' };
    expect(await build({ a: 'first', b: 'then' }, texts)).toBe(
      'document.currentScript.askfirst = ["erst",{"one":"eins","other":"viele"}];',
    );
  });

  it.each([
    ['lacks a text', { a: 'erst' }, /lacks b$/],
    ['has one more', { a: 'erst', b: 'dann', c: 'zuletzt' }, /has c, which/],
  ])('is not built where a locale %s', async (_, texts, message) => {
    await expect(build({ a: 'first', b: 'then' }, texts)).rejects.toThrow(message);
  });
});
