import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCatalogueSchema } from './catalogue-schema.mjs';
import { writeIntegrity } from './write-integrity.mjs';
import { writeLicenses } from './write-licenses.mjs';

/** Builds dist/. It is built beside and put in place at the end, so that what reads dist/ meanwhile finds it whole. */

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'build-'));

/** @param {string} tool @param {string[]} args */
function run(tool, ...args) {
  execFileSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: folder },
  });
}

try {
  for (const config of ['tsconfig.build.json', 'tsconfig.cli.json']) {
    run('tsc', '-p', config, '--outDir', join(folder, 'modules'));
  }
  run('rollup', '-c', '--silent');
  // it is one file now
  rmSync(join(folder, 'modules/cli'), { recursive: true });
  run('cem', 'analyze', '--quiet', '--outdir', relative(root, folder));
  writeCatalogueSchema(folder);
  writeLicenses(folder);
  writeIntegrity(folder);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(folder, join(root, 'dist'));
} catch (error) {
  rmSync(folder, { recursive: true, force: true });
  // What the tool has said is enough.
  if (error instanceof Error && !('status' in error)) console.error(error);
  process.exitCode = 1;
}
