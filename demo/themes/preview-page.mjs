import { readFileSync } from 'node:fs';
import { demoCatalogue } from '../demo-catalogue.mjs';

/** @typedef {import('../../src/catalogue/types.js').Catalogue} Catalogue */

/** Name and purpose of every category and vendor, in languages that the reference catalogue does not speak. */
const languages = /** @type {Record<string, Record<string, [string, string]>>} */ (
  JSON.parse(readFileSync(new URL('languages.json', import.meta.url), 'utf8'))
);

/**
 * The catalogue in one language, with short texts.
 *
 * @param {Catalogue} catalogue
 * @param {string} language
 * @returns {Catalogue}
 */
function translated({ texts: _, ...catalogue }, language) {
  const said = (/** @type {string} */ id) => languages[language]?.[id] ?? ['', ''];
  return {
    ...catalogue,
    language,
    categories: catalogue.categories.map((category) => ({
      ...category,
      name: said(category.id)[0],
      description: said(category.id)[1],
      vendors: category.vendors.map(({ disclosure: _, ...vendor }) => {
        const [name, purpose] = said(vendor.id);
        return {
          ...vendor,
          name,
          purpose,
          ...(vendor.reason && { reason: purpose }),
          ...(vendor.items && { items: vendor.items.map((item) => ({ ...item, purpose })) }),
          ...(vendor.transfers && { transfers: vendor.transfers.map(({ country }) => ({ country })) }),
        };
      }),
    })),
  };
}

/**
 * The catalogue of the page in the theme editor's preview. It has a storage key of its own, so that what was chosen on
 * the site does not hide the banner there.
 *
 * @param {number} port
 * @param {string} language
 * @param {string} layout
 * @returns {Catalogue}
 */
export function previewCatalogue(port, language, layout) {
  const prefix = 'themePreview';
  /** @type {Catalogue} */
  const catalogue = JSON.parse(JSON.stringify(demoCatalogue(port)).replaceAll('cookiePreference', prefix));
  const spoken = language in languages ? translated(catalogue, language) : catalogue;
  return { ...spoken, layout: /** @type {NonNullable<Catalogue['layout']>} */ (layout), storage: { prefix } };
}

/**
 * A page of the site as the preview shows it: in the preview's language as far as the dialog goes, without the panel.
 *
 * @param {string} html
 * @param {string} language
 * @param {string} catalogue its address
 * @returns {string}
 */
export function previewPage(html, language, catalogue) {
  const [, own = ''] = /<html lang="(\w+)"/.exec(html) ?? [];
  return html
    .replace(/<html lang="\w+"/, `<html lang="${language}"`)
    .replace('<div class="page"', `<div class="page" lang="${own}"`)
    .replace('data-catalogue="/catalogue.json"', `data-catalogue="${catalogue}"`)
    .replace(/^.*"\/panel\.\w+".*\n/gm, '');
}
