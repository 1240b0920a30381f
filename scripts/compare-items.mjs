import { isKeptAlike, readKeptFor } from './kept-for.mjs';

/**
 * @typedef {import('../src/catalogue/types.js').Vendor} Vendor
 * @typedef {{ platform: string, name: string, keptFor: string }} Row
 *   of the database; a `*` in the name stands for any run of characters
 * @typedef {{
 *   platforms?: readonly string[],
 *   differences?: Readonly<Record<string, string>>,
 *   onlyOurs?: string,
 *   onlyTheirs?: string,
 * }} Explained
 *   `platforms`: what the database calls the vendor, where that is not its name. `differences`: why, by the names of items,
 *   ours or theirs. `onlyOurs`, `onlyTheirs`: why the other side has not those names that have no reason of their own
 * @typedef {{ name: string, expiry: string }} Side
 * @typedef {{ ours?: Side, theirs: readonly Side[], why: string }} Difference
 * @typedef {{
 *   vendor: Vendor,
 *   platforms: readonly string[],
 *   agreeing: number,
 *   untimed: number,
 *   differences: readonly Difference[],
 *   onlyOurs: readonly string[],
 *   onlyTheirs: readonly string[],
 *   reasons: Explained,
 * }} Comparison
 */

/** @param {string} text */
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a name, or all that another pattern stands for, fits a pattern. @param {string} pattern @param {string} name */
const covers = (pattern, name) => new RegExp(`^${pattern.split('*').map(escape).join('.*')}$`).test(name);

/** Whether two names could mean the same thing, though they are written otherwise. @param {string} one @param {string} other */
const isRelated = (one, other) => covers(one, other) || covers(other, one) || one.toLowerCase() === other.toLowerCase();

/**
 * Compares what vendors keep, name by name and time by time, with a database of such names.
 *
 * What both have and tell otherwise needs an explanation, name by name, and what one of them has alone one for all.
 *
 * @param {readonly Vendor[]} vendors
 * @param {readonly Row[]} rows
 * @param {Readonly<Record<string, Explained>>} explained by the vendors' ids
 * @returns {{ comparisons: readonly Comparison[], problems: readonly string[] }} what is wrong with the explanations
 */
export function compareItems(vendors, rows, explained) {
  /** @type {string[]} */
  const problems = [];
  const known = new Set(rows.map(({ platform }) => platform));
  for (const id of Object.keys(explained)) {
    if (!vendors.some((vendor) => vendor.id === id)) problems.push(`${id}: stale, there is no such vendor`);
  }

  const platformsOf = new Map(
    vendors.map((vendor) => {
      const { platforms } = explained[vendor.id] ?? {};
      const name = typeof vendor.name === 'string' ? vendor.name : vendor.name['en'];
      const found = platforms ?? [...known].filter((platform) => platform.toLowerCase() === name?.toLowerCase());
      if (!platforms && !found.length) {
        problems.push(`${vendor.id}: the database has no platform "${name}", its "platforms" must say which, or be []`);
      }
      for (const platform of found) {
        if (!known.has(platform)) problems.push(`${vendor.id}: stale, the database has no platform "${platform}"`);
      }
      return [vendor.id, found];
    }),
  );

  const comparisons = vendors.map((vendor) => {
    const { id, items = [] } = vendor;
    const platforms = platformsOf.get(id) ?? [];
    const reasons = explained[id]?.differences ?? {};
    const used = new Set();
    const theirs = rows.filter(({ platform }) => platforms.includes(platform));
    const names = new Set(items.map(({ name }) => name));

    /** @type {Difference[]} */
    const differences = [];
    /** @type {string[]} */
    const onlyOurs = [];
    let agreeing = 0;
    let untimed = 0;

    /**
     * @param {string} name
     * @param {Side | undefined} ours
     * @param {readonly Row[]} found
     */
    const tell = (name, ours, found) => {
      const key = [name, ...found.map((row) => row.name)].find((one) => Object.hasOwn(reasons, one)) ?? name;
      const why = Object.hasOwn(reasons, key) ? reasons[key] : undefined;
      if (why !== undefined) used.add(key);
      if (!why) return false;
      const sides = found.map((row) => ({ name: row.name, expiry: readKeptFor(row.keptFor)?.text ?? '' }));
      differences.push({ ...(ours && { ours }), theirs: sides, why });
      return true;
    };

    for (const { name, expiry } of items) {
      const same = theirs.filter((row) => row.name === name);
      const related = theirs.filter((row) => !names.has(row.name) && isRelated(name, row.name));
      const ours = { name, expiry };
      const kept = readKeptFor(expiry);
      // a name that is only written otherwise says the same
      const times = [...same, ...related].flatMap((row) => readKeptFor(row.keptFor) ?? []);
      if (!same.length && !related.length) {
        if (!tell(name, ours, [])) onlyOurs.push(name);
      } else if (same.length && !times.length) untimed++;
      else if (kept && times.some((time) => isKeptAlike(kept, time))) agreeing++;
      else if (!tell(name, ours, same.length ? same : related)) {
        const [first] = same.length ? same : related;
        problems.push(`${id}: unexplained, ${name} (${expiry}) is ${first?.name} (${first?.keptFor.trim()}) there`);
      }
    }

    // what another vendor of the same platform declares is declared
    const declared = vendors
      .filter((other) => platformsOf.get(other.id)?.some((platform) => platforms.includes(platform)))
      .flatMap((other) => other.items ?? []);
    const undeclared = theirs.filter((row) => !declared.some(({ name }) => isRelated(name, row.name)));
    const onlyTheirs = [...new Set(undeclared.map(({ name }) => name))].filter(
      (name) =>
        !tell(
          name,
          undefined,
          undeclared.filter((row) => row.name === name),
        ),
    );
    for (const [side, alone] of /** @type {const} */ ([
      ['onlyOurs', platforms.length ? onlyOurs : []],
      ['onlyTheirs', onlyTheirs],
    ])) {
      const reason = explained[id]?.[side];
      if (alone.length && !reason) problems.push(`${id}: unexplained, ${side} has ${alone.join(', ')}`);
      if (!alone.length && reason) problems.push(`${id}: stale, ${side} is empty`);
    }

    for (const name of Object.keys(reasons)) {
      if (!used.has(name)) problems.push(`${id}: stale, ${name} is no difference`);
    }
    return { vendor, platforms, agreeing, untimed, differences, onlyOurs, onlyTheirs, reasons: explained[id] ?? {} };
  });

  return { comparisons, problems };
}
