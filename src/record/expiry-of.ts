import { allVendors } from '../catalogue/all-vendors.js';
import { parseDuration, type Duration } from '../catalogue/parse-duration.js';
import type { Catalogue } from '../catalogue/types.js';
import { storagePrefix } from './storage-prefix.js';

/** Where a site says nothing: the least that supervisory authorities ask for (CNIL 2020-092, Garante 231/2021). */
const SIX_MONTHS: Duration = { months: 6, ms: 0 };

/**
 * When a choice made at the given time ends. It lasts as long as the catalogue itself declares for the item that keeps
 * it; refusals as long as grants.
 *
 * @param decidedAt milliseconds since 1970
 * @returns milliseconds since 1970
 */
export function expiryOf(catalogue: Catalogue, decidedAt: number): number {
  const own = allVendors(catalogue)
    .flatMap(([vendor]) => vendor.items ?? [])
    .find((item) => item.kind === 'local-storage' && item.name === storagePrefix(catalogue));
  const { months, ms } = (own && parseDuration(own.expiry)) ?? SIX_MONTHS;
  const date = new Date(decidedAt);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // six months after 31 August is the last day of February
  if (date.getUTCDate() !== day) date.setUTCDate(0);
  return date.getTime() + ms;
}
