import { isFirstParty, ownersIn, type Owner } from '../catalogue/owners.js';
import type { ItemKind } from '../catalogue/types.js';
import { readStored } from './in-page/read-stored.js';
import type { PageState } from './in-page/read-state.js';
import type { Visitor } from './visitor.js';

/** Something that a page has asked for or keeps. */
export interface Sighting {
  readonly kind: ItemKind | 'request';
  /** The address of a request, the name of what is kept. */
  readonly name: string;
  /** Ids of the vendors who declare it; none where nobody does. */
  readonly vendors: readonly string[];
  /** Where a cookie is kept. */
  readonly domain?: string | undefined;
  /** That no script can delete a cookie. */
  readonly httpOnly?: boolean | undefined;
  /** What was asked for: `script`, `image`, `fetch` … */
  readonly type?: string | undefined;
  /** Milliseconds since 1970, when it was asked for, or was seen to be kept. */
  readonly at: number;
}

const idsOf = (owners: readonly Owner[]): readonly string[] => owners.map(([{ id }]) => id);

/** What the page keeps now, the library's own items aside. */
export async function readKept(visitor: Visitor, { catalogue, address }: PageState): Promise<readonly Sighting[]> {
  const owners = ownersIn(catalogue, address);
  const at = Date.now();
  const cookies = (await visitor.cookies()).map(({ name, domain, httpOnly }) => ({
    kind: 'cookie' as const,
    name,
    domain,
    httpOnly,
  }));
  const stored = await visitor.run(readStored, null);
  return [...cookies, ...stored]
    .filter(({ kind, name }) => !owners.isOurs(kind, name))
    .map((item) => ({ ...item, vendors: idsOf(owners.ofItem(item.kind, item.name)), at }));
}

/** What was asked for since then: of other sites, or declared by a vendor. */
export async function readAsked(
  visitor: Visitor,
  { catalogue, address, host }: PageState,
  since: number,
): Promise<readonly Sighting[]> {
  const owners = ownersIn(catalogue, address);
  return (await visitor.requests())
    .filter(({ at }) => at >= since)
    .map(({ url, type, at }) => ({ kind: 'request' as const, name: url, type, at, url: new URL(url, address) }))
    .map(({ url, ...seen }) => ({ ...seen, url, vendors: idsOf(owners.ofAddress(url)) }))
    .filter(({ url, vendors }) => vendors.length || !isFirstParty(url, host))
    .map(({ url: _, ...seen }) => seen);
}

/** Those of all sightings that nobody who is granted declares, each as it was first seen. */
export function ungranted(
  sightings: readonly Sighting[],
  { states }: PageState,
  allow: readonly string[],
): readonly Sighting[] {
  const first = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const key = `${sighting.kind} ${sighting.name} ${sighting.domain ?? ''}`;
    if (!first.has(key)) first.set(key, sighting);
  }
  return [...first.values()].filter(
    ({ name, vendors }) =>
      !vendors.some((id) => states[id] === 'granted') && !allow.some((allowed) => name.startsWith(allowed)),
  );
}
