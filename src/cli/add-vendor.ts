import type { JSONPath } from 'jsonc-parser';
import { isDeepStrictEqual } from 'node:util';
import type { Catalogue, Category, Json, Vendor } from '../catalogue/types.js';
import { insertLast } from './insert-last.js';
import { readyCategories } from './ready-categories.js';
import { Refusal } from './refusal.js';
import { translatorFor, type Translator } from './translate.js';

/** A catalogue's text with one vendor more. */
export interface Addition {
  readonly text: string;
  readonly catalogue: Catalogue;
  /** Of the vendor, such as `categories[1].vendors[0]`. */
  readonly place: string;
  /** Whether its category is new. */
  readonly isNewCategory: boolean;
  readonly todo: Translator['todo'];
}

/**
 * Adds a vendor at the end of a category, which is added at the end of the catalogue where there is none of that id.
 * Everything else stays as it was written.
 *
 * @param text the catalogue's JSON
 * @param catalogue what the text holds
 * @param home the id of the category
 * @throws Refusal where the catalogue has no place for it
 */
export function addVendor(text: string, catalogue: Catalogue, vendor: Vendor, home: string): Addition {
  refuseIfTaken(catalogue, vendor.id);
  const index = catalogue.categories.findIndex(({ id }) => id === home);
  const found = catalogue.categories[index];
  if (found?.essential) {
    throw new Refusal(
      `"${home}" is an essential category, whose vendors are not asked about: "${vendor.id}" wants consent. ` +
        `Name another by --category: ${choices(catalogue)}`,
    );
  }
  const translator = translatorFor(catalogue);
  const added = found
    ? addToCategory(translator, catalogue, vendor, index)
    : addCategory(translator, catalogue, vendor, home);
  const written = insertLast(text, added.path, JSON.parse(JSON.stringify(added.value)) as Json);
  // the text may hold more than is read of it
  if (!isDeepStrictEqual(JSON.parse(written), JSON.parse(JSON.stringify(added.catalogue)))) {
    throw new Refusal('a name stands twice in one object of it, of which only the last counts: take the other out');
  }
  return {
    text: written,
    catalogue: added.catalogue,
    place: added.place,
    isNewCategory: !found,
    todo: translator.todo,
  };
}

interface Change {
  readonly path: JSONPath;
  readonly value: object;
  readonly catalogue: Catalogue;
  readonly place: string;
}

function addToCategory(translator: Translator, catalogue: Catalogue, vendor: Vendor, index: number): Change {
  const category = catalogue.categories[index]!;
  const place = `categories[${index}].vendors[${category.vendors.length}]`;
  const value = translator.vendor(vendor, place);
  const categories = catalogue.categories.with(index, { ...category, vendors: [...category.vendors, value] });
  return { path: ['categories', index, 'vendors'], value, catalogue: { ...catalogue, categories }, place };
}

function addCategory(translator: Translator, catalogue: Catalogue, vendor: Vendor, home: string): Change {
  const ready = Object.entries(readyCategories).find(([id]) => id === home)?.[1];
  if (!ready) {
    throw new Refusal(
      `there is no category "${home}" in it, and none that is ready: add it, or name another by --category: ${choices(catalogue)}`,
    );
  }
  refuseIfTaken(catalogue, home);
  const place = `categories[${catalogue.categories.length}]`;
  const category: Category = { id: home, ...ready, vendors: [vendor] };
  const value = translator.category(category, place);
  const categories = [...catalogue.categories, value];
  return { path: ['categories'], value, catalogue: { ...catalogue, categories }, place: `${place}.vendors[0]` };
}

/** Categories and vendors share one set of ids. */
function refuseIfTaken({ categories }: Catalogue, id: string): void {
  categories.forEach((category, at) => {
    if (category.id === id) {
      throw new Refusal(`a category of it is "${id}" (categories[${at}]): give the vendor another id by --as`);
    }
    const vendorAt = category.vendors.findIndex((vendor) => vendor.id === id);
    if (vendorAt >= 0) {
      throw new Refusal(
        `"${id}" is in it already: categories[${at}].vendors[${vendorAt}]. Change it there, take it out, ` +
          'or add a second one under another id by --as',
      );
    }
  });
}

/** The categories that a vendor may be added to. */
function choices({ categories }: Catalogue): string {
  const own = categories.filter(({ essential }) => !essential).map(({ id }) => id);
  const taken = new Set(categories.flatMap(({ id, vendors }) => [id, ...vendors.map((vendor) => vendor.id)]));
  return [...own, ...Object.keys(readyCategories).filter((id) => !taken.has(id))].join(', ');
}
