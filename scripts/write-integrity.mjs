import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrity } from './integrity.mjs';

/**
 * Writes `integrity.json`, and prints it: what a site puts into the `integrity` attribute, for each file that it may name
 * itself.
 *
 * @param {string} folder
 */
export function writeIntegrity(folder) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort();
  const hashes = Object.fromEntries(files.map((file) => [file, integrity(join(folder, file), 'sha384')]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  for (const [file, hash] of Object.entries(hashes)) console.log(`${file.padEnd(24)} ${hash}`);
}
