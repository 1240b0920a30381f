import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { widths } from './four-languages.mjs';
import { openMatrix, type MatrixPage, type MatrixSite } from './matrix-site.js';
import { measureLayer } from './measure-layer.js';

const others = ['en.ts', 'languages.ts', 'load-locale.ts'];
const builtIn = [
  'en',
  ...readdirSync(new URL('../../src/locales/', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !others.includes(name))
    .map((name) => name.replace('.ts', '')),
];

/** One word in all of them, so that each can be spoken. */
const word = Object.fromEntries(builtIn.map((language) => [language, '1']));
const vendors = ['one', 'two'].map((id) => ({ id, name: word, company: { name: '1', country: 'US' }, items: [] }));
const silent: Catalogue = { ...catalogueOf([]), categories: [{ id: 'a', name: word, vendors }] };

let matrix: MatrixSite;
let place: MatrixPage;
beforeAll(async () => {
  matrix = await openMatrix();
  place = await matrix.visit({ catalogue: silent });
});
afterAll(() => matrix.close());

async function speak(language: string): Promise<void> {
  await place.page.evaluate((lang) => (document.documentElement.lang = lang), language);
  await place.host.locator(`.root[lang="${language}"]`).waitFor({ state: 'attached' });
}

/** What is wrong with the answers, at every width. */
async function faultsOf(layer: 'banner' | 'settings', language: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await place.page.setViewportSize({ width, height: 800 });
    const { controls, tooWide, layer: box } = await measureLayer(place[layer]);
    const [first, ...others] = controls.filter(({ part }) => part === 'choice');
    const where = `${language} ${width}`;
    for (const { name, isClipped, height, right, left } of controls.filter(({ tag }) => tag === 'BUTTON')) {
      if (isClipped) faults.push(`${where}: "${name}" is cut off`);
      if (height < 43.9) faults.push(`${where}: "${name}" is ${height} high`);
      if (left < box.left || right > box.right) faults.push(`${where}: "${name}" reaches out`);
    }
    for (const other of others) {
      if (Math.abs(other.width - first!.width) > 0.5 || Math.abs(other.height - first!.height) > 0.5)
        faults.push(`${where}: ${first!.width}×${first!.height} beside ${other.width}×${other.height}`);
    }
    faults.push(...tooWide.map((element) => `${where}: ${element}`));
  }
  return faults;
}

describe.each(['banner', 'settings'] as const)('%s', (layer) => {
  beforeAll(async () => {
    if (layer === 'settings') {
      await place.banner.toSettings.click();
      await place.settings.waitFor();
    }
  });

  it.each(builtIn)('R12 R46 has answers of one size in %s, none cut off, none low', async (language) => {
    await speak(language);
    expect(await faultsOf(layer, language)).toEqual([]);
  });
});

it('has all 49 languages', () => {
  expect(builtIn).toHaveLength(49);
});
