import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const commandLine = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

/**
 * A catalogue as a site serves it: stamped by the command line, without white space; and the part of it that decides.
 *
 * @param {object} catalogue
 * @returns {{ whole: string, part: string }}
 */
export function stamp(catalogue) {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-bench-'));
  const file = join(folder, 'catalogue.json');
  try {
    writeFileSync(file, JSON.stringify(catalogue));
    execFileSync(process.execPath, [commandLine, 'check', file, '--stamp', '--gate', '/catalogue.json'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return { whole: readFileSync(file, 'utf8'), part: readFileSync(join(folder, 'catalogue.gate.json'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
