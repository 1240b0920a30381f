import type { Vendor } from '../catalogue/types.js';

/** What an entry is told: an id of the site's at the vendor, a key, an address. */
export interface Parameter {
  /** What the vendor calls it, and where it shows it. */
  readonly what: string;
  /** What it looks like: an example. */
  readonly like: string;
  /** The whole of it. */
  readonly pattern: RegExp;
  readonly isOptional?: true;
}

/** By their names, which are options of the command line as well. */
export type Parameters = Readonly<Record<string, Parameter>>;

type Optional<Takes extends Parameters> = {
  [Name in keyof Takes]: Takes[Name] extends { isOptional: true } ? Name : never;
}[keyof Takes];

/** What is given for the parameters. */
export type Given<Takes extends Parameters> = {
  readonly [Name in Exclude<keyof Takes, Optional<Takes>>]: string | number;
} & {
  readonly [Name in Optional<Takes>]?: string | number;
};

type Filled<Takes extends Parameters> = { readonly [Name in Exclude<keyof Takes, Optional<Takes>>]: string } & {
  readonly [Name in Optional<Takes>]?: string;
};

/** The category that a vendor is at home in. */
export type EntryCategory = 'statistics' | 'marketing' | 'functional' | 'media';

/**
 * Makes a vendor's entry in the catalogue, which is plain data: change what differs on your site.
 *
 * @throws TypeError where a parameter is missing or is not what it looks like
 */
export interface VendorEntry<Takes extends Parameters = Parameters> {
  (...given: Takes extends Record<string, never> ? [] : [Given<Takes>]): Vendor;
  /** Of the vendor that it makes. */
  readonly id: string;
  readonly category: EntryCategory;
  readonly takes: Takes;
}

/** More of a wrong value is not shown. */
const SHOWN = 40;

/**
 * All entries are made alike.
 *
 * @param fill makes the entry from parameters that have been looked at
 */
export function vendorEntry<const Takes extends Parameters = Record<string, never>>(
  { id, category, takes }: { readonly id: string; readonly category: EntryCategory; readonly takes?: Takes },
  fill: (given: Filled<Takes>) => Omit<Vendor, 'id'>,
): VendorEntry<Takes> {
  const its = takes ?? ({} as Takes);
  const entry = (given: Readonly<Record<string, unknown>> = {}): Vendor => {
    const filled: Record<string, string> = {};
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(its, name)) {
        throw new TypeError(`${id}: there is no "${name}", it takes ${Object.keys(its).join(', ') || 'nothing'}`);
      }
    }
    for (const [name, { what, like, pattern, isOptional }] of Object.entries(its)) {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      if (value === undefined && isOptional) continue;
      const text = typeof value === 'number' ? String(value) : value;
      if (typeof text !== 'string' || !pattern.test(text)) {
        const found = value === undefined ? 'is missing' : `${JSON.stringify(text)?.slice(0, SHOWN)} is not one`;
        throw new TypeError(`${id}: ${name} ${found}: it looks like "${like}" (${what})`);
      }
      filled[name] = text;
    }
    return { id, ...fill(filled as Filled<Takes>) };
  };
  return Object.assign(entry, { id, category, takes: its });
}
