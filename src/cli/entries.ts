import type { Vendor } from '../catalogue/types.js';
import type { Parameter, VendorEntry } from '../vendors/index.js';
import * as vendors from '../vendors/index.js';
import { entryDocs, type EntryDoc } from './entry-docs.js';
import { nearest } from './nearest.js';
import { Refusal } from './refusal.js';

/** A vendor that is ready, with what is told of it. */
export interface Entry extends EntryDoc {
  readonly id: string;
  readonly make: VendorEntry;
}

const undocumented: EntryDoc = { sources: [], unconfirmed: [] };

/** All of them, by their ids. */
export const entries: readonly Entry[] = Object.entries(vendors as unknown as Readonly<Record<string, VendorEntry>>)
  .map(([name, make]) => ({ id: make.id, make, ...(entryDocs[name] ?? undocumented) }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** @throws Refusal with the names that may have been meant */
export function entryOf(written: string): Entry {
  const found = entries.find(({ id }) => id === written);
  if (found) return found;
  const near = nearest(
    written,
    entries.map(({ id }) => id),
  );
  const hint = near.length ? `did you mean ${near.join(', ')}? ` : '';
  throw new Refusal(`there is no vendor ${JSON.stringify(written)}: ${hint}npx askfirst vendors shows them all`);
}

/** What an entry makes of what its parameters look like. */
export function exampleOf(make: VendorEntry): Vendor {
  const needed = Object.entries(make.takes).filter(([, { isOptional }]) => !isOptional);
  return make(Object.fromEntries(needed.map(([name, { like }]) => [name, like])));
}

/** How a parameter is written in a call. What a shell would take apart is quoted. */
export function optionOf(name: string, { like, isOptional }: Parameter): string {
  const option = `--${name} ${/^[\w./:@%+,-]+$/.test(like) ? like : `'${like.replaceAll("'", `'\\''`)}'`}`;
  return isOptional ? `[${option}]` : option;
}

/** A call that adds an entry, with all that it needs. */
export function exampleCall({ id, make }: Entry): string {
  const needed = Object.entries(make.takes).filter(([, { isOptional }]) => !isOptional);
  return ['npx askfirst add', id, ...needed.map(([name, parameter]) => optionOf(name, parameter))].join(' ');
}
