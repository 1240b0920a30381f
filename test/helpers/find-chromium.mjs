import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findOnPath, isExecutable } from './find-on-path.mjs';

/**
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {Record<string, string>} env what the browser's process needs in its environment
 */

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** What to do where none is found. */
export const noChromium = `No Chromium was found. Install one (apt-get install -y --no-install-recommends chromium), \
or name one in CHROME_PATH.`;

// The package's own file names folders that exist only where it was made for.
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The package unpacks into TMPDIR and takes whatever lies there for complete. So it unpacks in a process and a folder of
 * its own, which gets its final name once it is whole: several runs may begin at the same time.
 *
 * @param {string} folder
 */
async function unpackTo(folder) {
  fs.mkdirSync(cache, { recursive: true });
  const unfinished = fs.mkdtempSync(`${folder}-`);
  const code = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', LANG: 'en_US.UTF-8', TMPDIR: unfinished },
  });
  fs.writeFileSync(join(unfinished, 'fonts/fonts.conf'), fontConfig);
  try {
    fs.renameSync(unfinished, folder);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
}

/**
 * Finds the one that the package `@sparticuz/chromium` carries: the same on every machine, where that has Linux on x64.
 *
 * @returns {Promise<Chromium | undefined>}
 */
export async function findInPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const require = createRequire(import.meta.url);
  let manifest;
  try {
    manifest = join(dirname(require.resolve('@sparticuz/chromium')), '../../package.json');
  } catch {
    return undefined;
  }
  const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  if (!fs.existsSync(folder)) await unpackTo(folder);
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LANG: 'en_US.UTF-8', LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** @returns {Chromium | undefined} what the environment names: a path, or a command on the PATH */
function findNamed() {
  const named = process.env.CHROME_PATH;
  if (!named) return undefined;
  const executablePath = isExecutable(named) ? named : findOnPath(named);
  if (!executablePath) throw new Error(`CHROME_PATH names ${named}, which cannot be run.`);
  return { executablePath, env: {} };
}

/**
 * Finds a Chromium that was installed whole: the one named in `CHROME_PATH`, else one on the PATH. The package
 * `@sparticuz/chromium` carries a shell, which has neither a back/forward cache nor Global Privacy Control.
 *
 * @returns {Chromium | undefined}
 */
export function findInstalledChromium() {
  const found = findOnPath('chromium', 'chromium-browser', 'google-chrome');
  return findNamed() ?? (found ? { executablePath: found, env: {} } : undefined);
}

/**
 * Finds the Chromium that the tests drive: the one named in `CHROME_PATH`, else the one that the package
 * `@sparticuz/chromium` carries, which takes half the time of a whole one, else one on the PATH. Throws where there is none.
 *
 * @returns {Promise<Chromium>}
 */
export async function findChromium() {
  const found = findNamed() ?? (await findInPackage()) ?? findInstalledChromium();
  if (!found) throw new Error(noChromium);
  return found;
}
