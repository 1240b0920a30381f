import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Vendor } from '../../src/catalogue/types.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { openMatrix, type MatrixSite } from './matrix-site.js';

let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix.close());

const vendor = (index: number, letter: string): Vendor => ({
  id: `${letter}${index}`,
  name: `${letter.toUpperCase()} vendor ${index}`,
  purpose: 'Counts visits.',
  legalBasis: 'consent',
  company: { name: `Company ${letter}${index} Ltd`, country: 'IE' },
  items: [{ name: `_${letter}_item_${index}`, kind: 'cookie', party: 'first', expiry: '1 day', purpose: 'Counts.' }],
});

function many(count: number): Catalogue {
  const [category] = catalogueOf([]).categories;
  const half = Math.ceil(count / 2);
  const of = (letter: string, length: number) => [...Array(length).keys()].map((index) => vendor(index, letter));
  return {
    ...catalogueOf([]),
    categories: [
      { ...category!, vendors: of('s', half) },
      { id: 'marketing', name: 'Marketing', vendors: of('m', count - half) },
    ],
  };
}

describe('1,000 vendors', () => {
  it('are drawn in part: twenty of a category, and what is opened', async () => {
    const { settings, banner } = await matrix.visit({ catalogue: many(1000) });
    await banner.toSettings.click();
    await settings.waitFor();
    const lists = settings.locator('ul');
    expect(await lists.evaluateAll((all) => all.map((list) => list.children.length))).toEqual([1, 20, 20]);
    expect(await settings.evaluate((dialog) => dialog.querySelectorAll('*').length)).toBeLessThan(800);
    expect(await settings.locator('table').count()).toBe(0);
  });

  it('come a hundred at a time, and the focus goes to the first that is new', async () => {
    const { page, settings, banner } = await matrix.visit({ catalogue: many(1000) });
    await banner.toSettings.click();
    await settings.getByRole('button', { name: 'Show 100 more' }).first().click();
    const list = settings.locator('ul').nth(1);
    await eventually(() => list.locator('li').count()).toBe(120);
    const focused = await page.evaluate(
      () => document.activeElement!.shadowRoot!.activeElement!.closest('li')!.querySelector('b')!.textContent,
    );
    expect(focused.trim()).toBe('S vendor 20');
  });

  it.each([
    ['vendor', 's VENDOR 321', 's321'],
    ['company', 'company m77 ltd', 'm77'],
    ['item', '_s_item_499', 's499'],
  ])('are found by %s', async (_, query, id) => {
    const { settings, banner, switchOf } = await matrix.visit({ catalogue: many(1000) });
    await banner.toSettings.click();
    await settings.getByRole('searchbox', { name: 'Search vendors' }).fill(query);
    await eventually(() => settings.getByRole('status').textContent()).toContain('1 vendor');
    expect(await settings.locator('li').count()).toBe(1);
    await switchOf(id).check();
    expect(await switchOf(id).isChecked()).toBe(true);
  });

  it('are told to be none where none is found', async () => {
    const { settings, banner } = await matrix.visit({ catalogue: many(1000) });
    await banner.toSettings.click();
    await settings.getByRole('searchbox').fill('nobody at all');
    await eventually(() => settings.getByRole('status').textContent()).toContain('No vendor found.');
  });
});

it.each([
  [19, 0],
  [20, 1],
])('can be looked for from twenty on: with %s', async (count, fields) => {
  const { settings, banner } = await matrix.visit({ catalogue: many(count) });
  await banner.toSettings.click();
  await settings.waitFor();
  expect(await settings.getByRole('searchbox').count()).toBe(fields);
});
