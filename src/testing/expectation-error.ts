import { allVendors } from '../catalogue/all-vendors.js';
import { pickText } from '../language/pick-text.js';
import type { PageState } from './in-page/read-state.js';
import type { Sighting } from './sighting.js';

/** A page does not do what was expected of it. */
export class ExpectationError extends Error {
  override readonly name = 'ExpectationError';

  constructor(
    message: string,
    /** What was found, each as the message says it. */
    readonly found: readonly Sighting[],
  ) {
    super(message);
  }
}

/**
 * @param expected what it says before what was found
 * @param since what times are counted from, in milliseconds since 1970
 */
export function expectationError(
  expected: string,
  found: readonly Sighting[],
  state: PageState,
  since: number,
  after: string,
): ExpectationError {
  const lines = found.map((sighting) => `\n- ${describe(sighting, state, since, after)}`);
  return new ExpectationError(`${expected} on ${state.address}, but found ${found.length}:${lines.join('')}`, found);
}

function describe(
  { at, domain, httpOnly, kind, name, type, vendors }: Sighting,
  { catalogue, states }: PageState,
  since: number,
  after: string,
): string {
  const time = `${(Math.max(at - since, 0) / 1000).toFixed(1)} s after ${after}`;
  const what =
    kind === 'request'
      ? `requested ${name} (${type}), ${time}`
      : `kept the ${kind} "${name}"${domain ? ` of ${domain}` : ''}, seen ${time}`;
  const whose = allVendors(catalogue)
    .filter(([{ id }]) => vendors.includes(id))
    .map(([vendor, category]) => {
      const title = pickText(vendor.name, catalogue.language, catalogue);
      return `declared by ${title} ("${vendor.id}" in "${category.id}"), which is ${states[vendor.id]}`;
    });
  const note = httpOnly ? '; it is HttpOnly, so that no script can delete it' : '';
  return `${what}: ${whose.join('; ') || 'not declared by any vendor of the catalogue'}${note}`;
}
