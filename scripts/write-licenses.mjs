import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the command line has in it; an installed package does not bring it. */
const bundled = ['diff', 'jsonc-parser', 'tldts'];

/** @param {string} name */
const licenseOf = (name) => {
  const files = ['LICENSE', 'LICENSE.md'].map((file) => `${root}node_modules/${name}/${file}`);
  return readFileSync(files.find(existsSync) ?? `${files[0]}`, 'utf8').trim();
};

/**
 * Writes `THIRD-PARTY-LICENSES.txt`: the licences of what the built files hold besides our own code.
 *
 * @param {string} folder
 */
export function writeLicenses(folder) {
  /** @type {{ dependencies: Record<string, string> }} */
  const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const texts = [...Object.keys(dependencies), ...bundled].map((name) => `${name}\n\n${licenseOf(name)}\n`);
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}
