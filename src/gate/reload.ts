import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue } from '../catalogue/types.js';
import { ConsentReloadEvent } from '../events.js';
import type { Decision } from '../record/decide.js';

/**
 * Loads the page again where a denied vendor runs on in it and cannot be stopped in place.
 *
 * @param running vendors and categories of which anything has run on this page
 * @returns whether it does; the page can cancel it
 */
export function reloadWhereNeeded(catalogue: Catalogue, decision: Decision, running: ReadonlySet<string>): boolean {
  const stuck = allVendors(catalogue)
    .filter(
      ([{ id, signals, withdraw = 'reload' }, category]) =>
        decision.get(id) === 'denied' &&
        // a script that names only its category runs for all vendors of it
        (running.has(id) || running.has(category.id)) &&
        // a vendor without signals cannot be told
        (withdraw === 'reload' || (withdraw === 'stop' && !signals)),
    )
    .map(([{ id }]) => id);
  const goes = stuck.length > 0 && document.dispatchEvent(new ConsentReloadEvent(stuck));
  if (goes) location.reload();
  return goes;
}
