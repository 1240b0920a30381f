import { readFileSync } from 'node:fs';

/**
 * @typedef {import('../../src/catalogue/types.js').Catalogue} Catalogue
 * @typedef {import('../../src/catalogue/types.js').Vendor} Vendor
 */

/** @param {any} value @returns {any} */
function inEnglish(value) {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.en === 'string') return value.en;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inEnglish(inner)]));
}

/** Where the server has what stands for a vendor's script: an empty file. @param {string} vendor */
export const vendorAddress = (vendor) => `/vendors/${vendor}.js`;

/** @param {Vendor} vendor */
const fromHere = (vendor) => ({
  ...vendor,
  ...(vendor.scripts && { scripts: vendor.scripts.map((script) => ({ ...script, src: vendorAddress(vendor.id) })) }),
});

/** @returns {Catalogue} */
function read() {
  const demo = new URL('../../demo/catalogue.json', import.meta.url);
  const { categories, ...rest } = inEnglish(JSON.parse(readFileSync(demo, 'utf8')));
  return {
    ...rest,
    categories: categories.map((/** @type {Catalogue['categories'][number]} */ category) => ({
      ...category,
      vendors: category.vendors.map(fromHere),
    })),
  };
}

/**
 * What the reference site declares, in English: three categories, four vendors. All set-ups are made from it: each gives
 * all the texts of it to its library that the library has a place for.
 */
export const catalogue = read();

/** @param {(typeof catalogue.categories)[number]} category */
const isOptional = ({ essential }) => !essential;

export const optional = catalogue.categories.filter(isOptional);
export const optionalVendors = optional.flatMap(({ vendors }) => vendors);

/** Every text is a string here. @param {unknown} text */
export const words = (text) => String(text ?? '');
