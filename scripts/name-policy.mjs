/**
 * Rollup plugin: gives lit's Trusted Types policy a name of our own, so that it collides neither with a page's directive
 * nor with a page's own lit. Fails the build where there is nothing to rename.
 *
 * @param {string} name
 * @returns {import('rollup').Plugin}
 */
export function namePolicy(name) {
  let renamed = 0;
  return {
    name: 'name-policy',
    transform(code) {
      const found = /createPolicy\((["'])lit-html\1/g;
      if (!found.test(code)) return null;
      renamed += 1;
      return { code: code.replace(found, `createPolicy("${name}"`), map: null };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`lit's Trusted Types policy was found ${renamed} times instead of once`);
    },
  };
}
