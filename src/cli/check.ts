import type { Catalogue } from '../catalogue/types.js';
import { readCatalogueFile } from './catalogue-file.js';
import { assertAddress, gateFileOf, readGateFile, writeGateFile } from './gate-file.js';
import { replaceFile } from './replace-file.js';
import { Refusal } from './refusal.js';
import { stampCatalogue } from './stamp-catalogue.js';

/**
 * Looks whether anything is wrong with the catalogue in a file; where nothing is, stamps it on demand, and writes the
 * gate's part of it beside it.
 *
 * @param address at which pages find the catalogue, where the part is wanted
 * @throws Refusal with what is wrong; it stays as it is
 */
export function check(name: string, isStamped: boolean, address: string | undefined): void {
  if (address !== undefined) assertAddress(address);
  const { text, mark, bytes, catalogue } = readCatalogueFile(name);
  if (isStamped) replaceFile(name, bytes, mark + stamp(name, text, catalogue));
  console.log(`${name}: nothing is wrong${isStamped ? ', and now it says so' : ''}`);
  if (address !== undefined) console.log(`${writeGateFile(name, catalogue, address)}: is what the gate needs of it`);
  const part = readGateFile(name, catalogue);
  if (part && !part.isFresh) {
    console.error(`${gateFileOf(name)}: is of another, make it anew: askfirst check ${name} --gate ${part.address}`);
  }
  for (const warning of warnings(catalogue)) console.error(`${name}: ${warning}`);
}

function stamp(name: string, text: string, catalogue: Catalogue): string {
  try {
    return stampCatalogue(text, catalogue);
  } catch (error) {
    throw new Refusal(`${name}: ${(error as Error).message}`);
  }
}

/** What a catalogue may say, and had better not. */
function warnings({ categories }: Catalogue): readonly string[] {
  return categories.flatMap(({ vendors }, at) =>
    vendors.flatMap(({ id, consentMode }, vendorAt) =>
      consentMode === 'advanced'
        ? `categories[${at}].vendors[${vendorAt}].consentMode: "advanced" loads the scripts of "${id}" and sends pings ` +
          'before consent (VG Hannover 10 A 5385/22, EDPB Guidelines 2/2023): take advice, or "basic"'
        : [],
    ),
  );
}
