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
 * A catalogue as the demo serves it: what is loaded comes from the stand-ins, everything else is the same.
 *
 * @param {Catalogue} catalogue
 * @param {number} port
 * @returns {Catalogue}
 */
function onStandIns(catalogue, port) {
  /** @param {Vendor} vendor */
  function withStandIns(vendor) {
    const scripts = vendor.scripts?.map((script) => ({ ...script, src: standInAddress(script.src, port) }));
    const hosts = vendor.hosts?.map(standInHost);
    return { ...vendor, ...(scripts && { scripts }), ...(hosts && { hosts }) };
  }
  return {
    ...catalogue,
    categories: catalogue.categories.map((category) => ({ ...category, vendors: category.vendors.map(withStandIns) })),
  };
}

/**
 * The reference catalogue as the demo serves it.
 *
 * @param {number} port
 * @returns {Catalogue}
 */
export function demoCatalogue(port) {
  return onStandIns(referenceCatalogue(), port);
}

/**
 * That of the embeds page: the reference catalogue, and a category for what is embedded there.
 *
 * @param {number} port
 * @returns {Catalogue}
 */
export function embedsCatalogue(port) {
  const catalogue = referenceCatalogue();
  const media = JSON.parse(readFileSync(new URL('embeds-category.json', import.meta.url), 'utf8'));
  return onStandIns({ ...catalogue, categories: [...catalogue.categories, media] }, port);
}
