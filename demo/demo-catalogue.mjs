import { readFileSync } from 'node:fs';
import { standInAddress, standInHost } from './hosts.mjs';

/** @typedef {import('../src/catalogue/types.js').Catalogue} Catalogue */
/** @typedef {import('../src/catalogue/types.js').Vendor} Vendor */

/**
 * The reference catalogue as a site would publish it, with the vendors' real addresses.
 *
 * @returns {Catalogue}
 */
export function referenceCatalogue() {
  return JSON.parse(readFileSync(new URL('catalogue.json', import.meta.url), 'utf8'));
}

/**
 * The reference catalogue as the demo serves it: what is loaded comes from the stand-ins, everything else is the same.
 *
 * @param {number} port
 * @returns {Catalogue}
 */
export function demoCatalogue(port) {
  /** @param {Vendor} vendor */
  function withStandIns(vendor) {
    const scripts = vendor.scripts?.map((script) => ({ ...script, src: standInAddress(script.src, port) }));
    const hosts = vendor.hosts?.map(standInHost);
    return { ...vendor, ...(scripts && { scripts }), ...(hosts && { hosts }) };
  }
  const catalogue = referenceCatalogue();
  return {
    ...catalogue,
    categories: catalogue.categories.map((category) => ({ ...category, vendors: category.vendors.map(withStandIns) })),
  };
}
