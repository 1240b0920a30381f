import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Catalogue } from '../catalogue/types.js';
import { parseCatalogue, readCatalogueFile } from './catalogue-file.js';
import { Refusal } from './refusal.js';

/**
 * The catalogue that another is held against: that of a file, or the same file as it was in a git revision.
 *
 * @param name of the newer one
 * @throws Refusal where there is none
 */
export function olderCatalogue(against: string, name: string): Catalogue {
  if (existsSync(against)) return readCatalogueFile(against).catalogue;
  const text = git(dirname(resolve(name)), against, basename(name));
  return parseCatalogue(`${name} as of ${against}`, text.replace(/^\uFEFF/, ''));
}

function git(folder: string, revision: string, file: string): string {
  const refuse = (why: string): Refusal => new Refusal(`--against ${revision}: ${why}`);
  if (revision.startsWith('-')) throw refuse('is no file, and no git revision');
  try {
    return execFileSync('git', ['show', `${revision}:./${file}`], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64e6,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { code, stderr = '' } = error as NodeJS.ErrnoException & { readonly stderr?: string };
    if (code === 'ENOENT') throw refuse('there is no such file, and no git that could look for a revision of it');
    if (/not a git repository/.test(stderr))
      throw refuse('there is no such file, and the catalogue is in no git repository');
    if (/does not exist in|exists on disk, but not in/.test(stderr))
      throw refuse(`${file} was not there in that revision`);
    throw refuse(`there is no such file, and no such revision: ${stderr.trim().split('\n')[0] ?? ''}`);
  }
}
