import { matchName } from '../../catalogue/match-name.js';
import type { Vendor } from '../../catalogue/types.js';
import { readHost } from '../../catalogue/read-host.js';
import { entries, exampleOf, type Entry } from '../entries.js';
import type { KeptKind } from './recording.js';

/** A vendor that is ready, with what a site has told it as far as that could be seen. */
export interface Recognised {
  readonly entry: Entry;
  readonly vendor: Vendor;
  /** Whether its parameters could be read from an address. */
  readonly isComplete: boolean;
}

const examples = entries.map((entry) => ({ entry, example: exampleOf(entry.make) }));

/**
 * The entry that an address belongs to: of those that name most of it.
 *
 * @param real the host as the entries know it
 */
export function entryForAddress(address: URL): Entry | undefined {
  return examples
    .flatMap(({ entry, example }) => (example.hosts ?? []).map((host) => ({ entry, ...readHost(host, entry.id) })))
    .filter(({ fits }) => fits(address))
    .sort((one, other) => other.size - one.size)[0]?.entry;
}

/** The entry that keeps something of this name, where that is one alone. */
export function entryForItem(kind: KeptKind, name: string): Entry | undefined {
  const found = examples.filter(({ example }) =>
    example.items?.some((item) => item.kind === kind && matchName(item.name, name)),
  );
  return found.length === 1 ? found[0]!.entry : undefined;
}

/**
 * Makes the vendor of an entry, with parameters read from what was requested. Where they cannot be read, its scripts are
 * left out: what is declared is not loaded by guesses.
 */
export function recognise(entry: Entry, urls: readonly string[]): Recognised {
  const { make } = entry;
  const needed = Object.entries(make.takes).filter(([, { isOptional }]) => !isOptional);
  const given: Record<string, string> = {};
  for (const [name, { like, pattern }] of needed) {
    const value = exampleOf(make)
      .scripts?.filter(({ src }) => src.includes(like))
      .flatMap(({ src }) => urls.map((url) => RegExp(templateOf(src, like)).exec(url)?.[1]))
      .find((found) => found !== undefined && pattern.test(found));
    if (value !== undefined) given[name] = value;
  }
  if (needed.every(([name]) => name in given)) {
    try {
      return { entry, vendor: make(given), isComplete: true };
    } catch {
      // then it is another's address
    }
  }
  const { scripts: _, ...vendor } = exampleOf(make);
  return { entry, vendor, isComplete: false };
}

/** An example's address as a pattern, its parameter in a group. */
function templateOf(src: string, like: string): string {
  const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const [path = ''] = src.split('&');
  return path.split(like).map(escape).join('([^/?&#]+?)') + (path.endsWith(like) ? '(?:[/?&#]|$)' : '');
}
