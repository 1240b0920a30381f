import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('.', import.meta.url);

/** @param {string} file @returns {Record<string, { version?: string }>} by path */
const packagesIn = (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).packages;

/** Whether what is installed is what is locked. What a machine does not need is not installed. */
function isInstalled() {
  if (!existsSync(new URL('node_modules/.package-lock.json', folder))) return false;
  const locked = packagesIn('package-lock.json');
  return Object.entries(packagesIn('node_modules/.package-lock.json')).every(
    ([path, { version }]) => locked[path]?.version === version,
  );
}

/** Installs the peers and Lighthouse, which only the measurements need. */
export function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing what is compared …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(folder),
    stdio: 'inherit',
  });
}
