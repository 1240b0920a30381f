import type { SettingsTexts } from '../catalogue/texts.js';
import type { Catalogue, Category, Item } from '../catalogue/types.js';

/**
 * The catalogue's categories, with the library's own items among the essentials where the catalogue forgot them.
 *
 * @param expiry how long a choice is kept
 */
export function withOwnItems(catalogue: Catalogue, texts: SettingsTexts, expiry: string): readonly Category[] {
  const { categories, controller, storage } = catalogue;
  const declared = categories
    .filter((category) => category.essential)
    .flatMap((category) => category.vendors.flatMap((vendor) => vendor.items ?? []));
  const own = (name: string, purpose: string, kind: Item['kind'] = 'local-storage'): readonly Item[] =>
    declared.some((item) => item.name === name && item.kind === kind)
      ? []
      : [{ name, purpose, kind, party: 'first', expiry }];
  const prefix = storage?.prefix ?? 'cookiePreference';
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
