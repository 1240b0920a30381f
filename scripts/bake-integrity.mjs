import { existsSync } from 'node:fs';
import { integrity } from './integrity.mjs';

/**
 * Rollup plugin: puts the hash of each further file, which is built before, in the place of its token
 * `__INTEGRITY_<name>__`. A token without a file fails the build.
 *
 * @param {(name: string) => string} fileOf the path of a further file
 * @returns {import('rollup').Plugin}
 */
export function bakeIntegrity(fileOf) {
  return {
    name: 'bake-integrity',
    transform(code) {
      if (!code.includes('__INTEGRITY_')) return null;
      return {
        code: code.replace(/__INTEGRITY_([\w-]+?)__/g, (token, name) => {
          const file = fileOf(name);
          if (!existsSync(file)) this.error(`${token}: there is no ${file}`);
          return integrity(file, 'sha256');
        }),
        map: null,
      };
    },
  };
}
