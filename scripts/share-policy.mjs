/**
 * Rollup plugin: has lit draw under the gate's Trusted Types policy and not under one of its own, so that a page's directive
 * needs no further name, and what was granted under it can be taken back under it. Fails the build where lit has none.
 *
 * @param {string} trusted the module that makes the gate's
 * @returns {import('rollup').Plugin}
 */
export function sharePolicy(trusted) {
  let shared = 0;
  return {
    name: 'share-policy',
    transform(code) {
      const own = /\w+\.createPolicy\((["'])lit-html\1,\s*\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\2,?\s*\}\)/;
      if (!own.test(code)) return null;
      shared += 1;
      return {
        code: `import { trusted } from ${JSON.stringify(trusted)};${code.replace(own, 'trusted()')}`,
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && shared !== 1) this.error(`lit's Trusted Types policy was found ${shared} times instead of once`);
    },
  };
}
