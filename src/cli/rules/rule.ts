import type { Catalogue, Category, Vendor } from '../../catalogue/types.js';
import type { Rule } from '../finding.js';

/** What a rule has found in a catalogue. */
export interface Found {
  /** The path to it, such as `categories[1].vendors[0].items[2].expiry`. */
  readonly place: string;
  readonly message: string;
  readonly fix?: string;
}

/** A rule that looks at a catalogue in which nothing is wrong for a browser. */
export interface CatalogueRule extends Rule {
  readonly find: (catalogue: Catalogue) => readonly Found[];
}

/** A rule that holds a catalogue against an older one. Places are those of the newer. */
export interface ChangeRule extends Rule {
  readonly compare: (before: Catalogue, now: Catalogue) => readonly Found[];
}

/** A vendor, with where it stands. */
export interface Placed {
  readonly vendor: Vendor;
  readonly category: Category;
  /** Such as `categories[1].vendors[0]`. */
  readonly place: string;
}

/** Every vendor of a catalogue. */
export function placed({ categories }: Catalogue): readonly Placed[] {
  return categories.flatMap((category, at) =>
    category.vendors.map((vendor, vendorAt) => ({ vendor, category, place: `categories[${at}].vendors[${vendorAt}]` })),
  );
}

/** A rule that looks at each vendor by itself. */
export function forEachVendor(
  rule: Rule,
  look: (vendor: Vendor, place: string, category: Category) => readonly (Found | false | undefined)[],
): CatalogueRule {
  return {
    ...rule,
    find: (catalogue) =>
      placed(catalogue).flatMap(({ vendor, place, category }) =>
        look(vendor, place, category).filter((found) => !!found),
      ),
  };
}

/** A name as it is shown. */
export const quoted = (text: string): string => JSON.stringify(text);

/** A text in English where it has that, else in the first of its languages. */
export const shown = (text: Vendor['name']): string =>
  typeof text === 'string' ? text : (text['en'] ?? Object.values(text)[0] ?? '');
