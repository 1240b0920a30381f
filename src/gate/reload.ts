import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue, Vendor } from '../catalogue/types.js';
import { ConsentReloadEvent } from '../events.js';
import type { Decision } from '../record/decide.js';
import type { Memory } from './memory.js';

/** Vendors that run on in the page although they are not granted, and cannot be stopped in place. */
function stuck(catalogue: Catalogue, decision: Decision, { running, told }: Memory): readonly string[] {
  const vendors = allVendors(catalogue);
  /** Whether it has been told no: not where another who is granted says yes by the same signal, or nobody listens. */
  const isStopped = ({ signals = {}, scripts, loadedBy }: Vendor): boolean =>
    !loadedBy &&
    Object.keys(signals).some((name) =>
      // Google's tag is switched off by its id
      name === 'google' ? scripts?.some(({ src }) => /[?&]id=/.test(src)) : told.get(name)?.[0] === '',
    );
  return vendors
    .filter(
      ([vendor, category]) =>
        // runs without consent
        vendor.consentMode !== 'advanced' &&
        decision.get(vendor.id) !== 'granted' &&
        // a script that names only its category runs for all vendors of it
        (running.has(vendor.id) || running.has(category.id)) &&
        vendor.withdraw !== 'none' &&
        !(vendor.withdraw === 'stop' && isStopped(vendor)),
    )
    .map(([{ id }]) => id);
}

/**
 * Loads the page again where a vendor that is not granted runs on in it and cannot be stopped in place: at once, unless
 * the visitor would lose what was entered. The page can cancel it.
 *
 * @param memory what has run on this page, and what has been told
 * @param isEdited whether the visitor has entered something
 * @returns that the page goes now, or is to go as soon as it is hidden; undefined where it stays
 */
export function reloadWhereNeeded(
  catalogue: Catalogue,
  decision: Decision,
  memory: Memory,
  isEdited?: boolean,
): 'now' | 'hidden' | undefined {
  const vendors = stuck(catalogue, decision, memory);
  if (!vendors.length || !document.dispatchEvent(new ConsentReloadEvent(vendors))) return;
  if ((isEdited || hasEntry()) && !document.hidden) return 'hidden';
  location.reload();
  return 'now';
}

/** Whether the visitor has entered something before anybody could listen. */
function hasEntry(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=hidden]),textarea');
  return [...fields].some(
    (field) =>
      field.value !== field.defaultValue &&
      // not what the page has filled in
      (field === document.activeElement || isTouched(field)),
  );
}

function isTouched(field: Element): boolean {
  try {
    return field.matches(':user-valid,:user-invalid');
  } catch {
    // a browser of the baseline that does not know these
    return true;
  }
}
