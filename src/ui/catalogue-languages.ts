import type { Catalogue, Text } from '../catalogue/types.js';

function textsOf({ texts, categories }: Catalogue): readonly (Text | undefined)[] {
  const vendors = categories.flatMap((category) => category.vendors);
  return [
    ...Object.values(texts ?? {}),
    ...categories.flatMap(({ name, description }) => [name, description]),
    ...vendors.flatMap(({ name, purpose, disclosure, reason }) => [name, purpose, disclosure, reason]),
    ...vendors.flatMap(({ transfers }) => transfers?.map((transfer) => transfer.safeguard)),
    ...vendors.flatMap(({ items }) => items?.map((item) => item.purpose)),
  ];
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/**
 * The languages in which a catalogue can be shown whole: its own, and each that all of its translated texts have.
 * Plain strings beside translated ones are taken for names that need no translation.
 */
export function catalogueLanguages(catalogue: Catalogue): readonly string[] {
  const translated = textsOf(catalogue).flatMap((text) => (typeof text === 'object' ? [Object.keys(text)] : []));
  const shared = (translated[0] ?? []).filter((tag) => translated.every((tags) => tags.includes(tag)));
  return [catalogue.language, ...shared].filter(isWellFormed);
}
