import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue } from '../catalogue/types.js';
import { ConsentReloadEvent } from '../events.js';
import type { Decision } from '../record/decide.js';
import type { Lane } from './lane.js';

/**
 * Loads the page again where a denied vendor runs on in it and cannot be stopped in place.
 *
 * @returns whether it does; the page can cancel it
 */
export function reloadWhereNeeded(catalogue: Catalogue, decision: Decision, lanes: ReadonlyMap<string, Lane>): boolean {
  const stuck = allVendors(catalogue)
    .filter(
      ([{ id, signals, withdraw = 'reload' }, category]) =>
        decision.get(id) === 'denied' &&
        // a script that names only its category runs for all vendors of it
        (lanes.get(id)!.isUsed || lanes.get(category.id)!.isUsed) &&
        // a vendor without signals cannot be told
        (withdraw === 'reload' || (withdraw === 'stop' && !signals)),
    )
    .map(([{ id }]) => id);
  const goes = stuck.length > 0 && document.dispatchEvent(new ConsentReloadEvent(stuck));
  if (goes) location.reload();
  return goes;
}
