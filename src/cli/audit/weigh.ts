import type { Claims, Declared } from './claims.js';
import type { Phase, Request, Visit, Write } from './recording.js';
import { hostOf, isSameSite } from './same-site.js';

/** How grave it is that something happened without consent: before it, against a signal, against a no, after its end. */
export type Rank = 0 | 1 | 2 | 3;

/** What one request or write is, held against a catalogue. */
export interface Weight {
  /** Who claims it, the first of them; nobody where it is the site's own, or undeclared. */
  readonly owner: Declared | undefined;
  readonly isUndeclared: boolean;
  /** Undefined where nothing is wrong with it. */
  readonly rank: Rank | undefined;
}

const FINE: Weight = { owner: undefined, isUndeclared: false, rank: undefined };
const UNDECLARED: Weight = { owner: undefined, isUndeclared: true, rank: undefined };

export function weighRequest(claims: Claims, visit: Visit, { url, page, phase }: Request): Weight {
  const address = new URL(url);
  const owners = claims.ownersOf(address);
  if (owners.length) return weigh(owners, visit, phase);
  return isSameSite(address.hostname, hostOf(page)) ? FINE : UNDECLARED;
}

export function weighWrite(claims: Claims, visit: Visit, { kind, name, host, page, phase }: Write): Weight {
  const owners = claims.itemsNamed(kind, name);
  if (!owners.length) return kind === 'service-worker' || claims.isOwn(kind, name) ? FINE : UNDECLARED;
  const weight = weigh(owners, visit, phase);
  // what is on another domain comes with a request, and is no longer for the site to delete
  return weight.rank === 3 && !isSameSite(host, hostOf(page)) ? { ...weight, rank: undefined } : weight;
}

function weigh(owners: readonly Declared[], visit: Visit, index: number): Weight {
  const phase = visit.phases[index]!;
  const isFine = isGranted(owners, phase);
  return { owner: owners[0], isUndeclared: false, rank: isFine ? undefined : rankOf(visit, phase, owners) };
}

/** Whether any of those who claim something may do so: for the gate one is enough. */
export function isGranted(owners: readonly Declared[], { granted }: Phase): boolean {
  return owners.some(({ vendor, category }) => category.essential || granted === 'all' || granted.includes(vendor.id));
}

function rankOf(visit: Visit, { consent }: Phase, owners: readonly Declared[]): Rank | undefined {
  if (consent === 'withdrawing') return undefined;
  if (consent === 'withdrawn') return 3;
  if (consent !== 'unasked') return 2;
  return visit.kind === 'gpc' && owners.some(({ category }) => category.gpc) ? 1 : 0;
}
