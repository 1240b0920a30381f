import type { Texts } from '../catalogue/texts.js';
import type { Catalogue, Category, Item } from '../catalogue/types.js';

const prefixOf = (catalogue: Catalogue): string => catalogue.storage?.prefix ?? 'cookiePreference';

function essentialItem(catalogue: Catalogue, name: string, kind: Item['kind']): Item | undefined {
  return catalogue.categories
    .filter((category) => category.essential)
    .flatMap((category) => category.vendors.flatMap((vendor) => vendor.items ?? []))
    .find((item) => item.name === name && item.kind === kind);
}

/** How long a choice is kept: what the catalogue declares for the record, else six months. */
export function choiceDuration(catalogue: Catalogue): string {
  const item = essentialItem(catalogue, prefixOf(catalogue), 'local-storage');
  return item && /^\d/.test(item.expiry) ? item.expiry : '6 months';
}

/** The catalogue's categories, with the library's own items among the essentials where the catalogue forgot them. */
export function withOwnItems(catalogue: Catalogue, texts: Texts): readonly Category[] {
  const { categories, controller, storage } = catalogue;
  const own = (name: string, purpose: string, kind: Item['kind'] = 'local-storage'): readonly Item[] =>
    essentialItem(catalogue, name, kind)
      ? []
      : [{ name, purpose, kind, party: 'first', expiry: choiceDuration(catalogue) }];
  const prefix = prefixOf(catalogue);
  const items = [
    ...own(prefix, texts.ownRecord),
    ...own(`${prefix}-*`, texts.ownMirror),
    ...(storage?.share ? own(prefix, texts.ownRecord, 'cookie') : []),
  ];
  if (!items.length) return categories;

  const vendor = { id: '', name: controller.name, reason: texts.ownReason, items };
  const essentials = categories.find((category) => category.essential) ?? {
    id: '',
    essential: true,
    name: texts.essentials,
    description: texts.essentialsDescription,
    vendors: [],
  };
  return [
    { ...essentials, vendors: [...essentials.vendors, vendor] },
    ...categories.filter((category) => category !== essentials),
  ];
}
