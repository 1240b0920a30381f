import { referenceCatalogue } from '../../demo/demo-catalogue.mjs';
import { translations } from './translations.mjs';

/** @typedef {import('../../src/catalogue/types.js').Catalogue} Catalogue */

/** The languages of the matrix: the built-in one, one of long words, one from right to left, one of long forms. */
export const languages = /** @type {const} */ (['en', 'de', 'ar', 'fi']);

export const layouts = /** @type {const} */ ([
  'box',
  'box-start',
  'box-top',
  'box-top-start',
  'bar',
  'bar-top',
  'dialog',
]);
export const schemes = /** @type {const} */ (['light', 'dark']);
export const widths = /** @type {const} */ ([320, 412, 1280]);

const rooms = ['categories', 'vendors', 'items', 'transfers'];

/** @param {unknown} node @param {string} path @returns {unknown} */
function translate(node, path) {
  /** @param {string} name */
  const inside = (name) => [path, name].filter(Boolean).join(' ');
  if (Array.isArray(node))
    return node.map((entry, index) => translate(entry, inside(entry?.id ?? entry?.name ?? `${index}`)));
  if (!node || typeof node !== 'object') return node;
  if ('en' in node) {
    const translation = translations[path];
    if (!translation) throw new Error(`no translations of "${path}"`);
    return { ...node, ...translation };
  }
  const entries = Object.entries(node);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, translate(value, rooms.includes(key) ? path : inside(key))]),
  );
}

/**
 * The reference catalogue in all of them, in a layout, with nothing to load.
 *
 * @param {Catalogue['layout']} [layout]
 * @returns {Catalogue}
 */
export function fourLanguages(layout = 'box') {
  const { categories, ...rest } = /** @type {Catalogue} */ (translate(referenceCatalogue(), ''));
  return {
    ...rest,
    layout,
    categories: categories.map((category) => ({
      ...category,
      vendors: category.vendors.map(({ scripts: _scripts, hosts: _hosts, ...vendor }) => vendor),
    })),
  };
}
