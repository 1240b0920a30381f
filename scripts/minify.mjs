import { minify as terser } from 'terser';

/**
 * Rollup plugin: terser. Names of properties that begin with `_` are shortened, but for those that the code also spells as a
 * string, as decorators do.
 *
 * @returns {import('rollup').Plugin}
 */
export function minify() {
  return {
    name: 'minify',
    async renderChunk(code) {
      const spelled = [...code.matchAll(/(["'`])(_[\w$]+)\1/g)].map((match) => /** @type {string} */ (match[2]));
      const result = await terser(code, {
        ecma: 2020,
        toplevel: true,
        compress: { passes: 3 },
        mangle: { properties: { regex: /^_./, reserved: ['__proto__', ...spelled] } },
        format: { comments: false },
      });
      return { code: result.code ?? '', map: null };
    },
  };
}
