import { fingerprint, textOf } from './fingerprint.js';
import type { Catalogue, Item, Vendor } from './types.js';

/**
 * What the gate needs of a catalogue: everything that decides, and nothing that is only shown. It names the whole, by its
 * address and its fingerprint, and is stamped.
 *
 * @param address of the whole, relative to the page
 */
export function gatePart(whole: Catalogue, address: string): Catalogue {
  const { language, storage, categories } = whole;
  const part = {
    $whole: { address, fingerprint: fingerprint(textOf(whole)) },
    language,
    storage,
    categories: categories.map(({ id, essential, gpc, vendors }) => ({
      id,
      essential,
      gpc,
      vendors: vendors.map((vendor) => vendorPart(vendor, essential)),
    })),
  } as unknown as Catalogue;
  return { $checked: fingerprint(textOf(part)), ...part };
}

function vendorPart(
  { id, items, scripts, signals, consentMode, loadedBy, withdraw, revision }: Vendor,
  essential: boolean | undefined,
): Partial<Vendor> {
  // what is left of them is of the first party, as are those that say nothing of it
  const swept = items
    ?.filter(({ party }) => party === 'first')
    .map(({ name, kind, expiry }): Partial<Item> => ({
      name,
      kind,
      // how long a choice is kept is said by the item that keeps it
      ...(essential && { expiry }),
    }));
  return {
    id,
    ...(swept?.[0] && { items: swept as Item[] }),
    scripts,
    signals,
    consentMode,
    loadedBy,
    // what is to be done where nothing is said
    ...(withdraw !== 'reload' && { withdraw }),
    revision,
  } as Partial<Vendor>;
}
