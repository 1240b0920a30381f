import type { Category, Vendor } from '../../catalogue/types.js';
import type { View } from '../view.js';

/** Whether a visitor who has answered before is to be asked about this vendor. */
export function isNew({ record, states }: View, { id }: Vendor, { essential }: Category): boolean {
  return !essential && !!record && states.get(id) === 'pending';
}
