import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Rollup plugin: puts a name of this build, made of all scripts that were built before, in the place of `__BUILD__`. The
 * gate asks for its further files by it: one of another version, left in a cache, would not fit.
 *
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
export function nameBuild(folder) {
  return {
    name: 'name-build',
    transform(code) {
      if (!code.includes('__BUILD__')) return null;
      const hash = createHash('sha256');
      for (const place of [folder, join(folder, 'locales')]) {
        const files = readdirSync(place).filter((file) => file.endsWith('.js'));
        for (const file of files.sort()) hash.update(readFileSync(join(place, file)));
      }
      return { code: code.replace('__BUILD__', hash.digest('base64url').slice(0, 8)), map: null };
    },
  };
}
