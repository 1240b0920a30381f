import { brotliCompressSync } from 'node:zlib';
import { minify as terser } from 'terser';

/**
 * Nearly all of a file's functions run as soon as it is there: without this V8 reads each of them twice, once to find its end
 * and again when it is called, which is a third of what our script costs on a first visit. Others take it for a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
const EAGER = '//# allFunctionsCalledOnLoad\n';

/**
 * Rollup plugin: terser. Names of properties that begin with `_` are shortened, but for those that the code also spells as a
 * string, as decorators do.
 *
 * @param {boolean} isData whether it has hardly a function
 * @returns {import('rollup').Plugin}
 */
export function minify(isData) {
  return {
    name: 'minify',
    async renderChunk(code) {
      const spelled = [...code.matchAll(/(["'`])(_[\w$]+)\1/g)].map((match) => /** @type {string} */ (match[2]));
      const short = withLet(code, this.parse(code));
      // which of them is the smallest in the end is chance
      const results = await Promise.all(
        [{}, { hoist_funs: true }, { inline: 1 }, { hoist_funs: true, inline: 1 }].map((options) =>
          terser(short, {
            ecma: 2020,
            toplevel: true,
            compress: { passes: 3, ...options },
            mangle: { properties: { regex: /^_./, reserved: ['__proto__', ...spelled] } },
            format: { comments: false },
          }),
        ),
      );
      const codes = results.map((result) => result.code ?? '').sort((one, other) => weigh(one) - weigh(other));
      return { code: (isData ? '' : EAGER) + (codes[0] ?? ''), map: null };
    },
  };
}

/** @param {string} code */
const weigh = (code) => brotliCompressSync(code).length;

/**
 * Code in which every `const` is a `let`, which says the same of code that compiles, and is shorter.
 *
 * @param {string} code
 * @param {unknown} tree
 */
function withLet(code, tree) {
  /** @type {number[]} */
  const places = [];
  JSON.stringify(tree, (_, node) => {
    if (node?.type === 'VariableDeclaration' && node.kind === 'const') places.push(node.start);
    // what a literal holds may be a bigint
    return node?.type === 'Literal' ? undefined : node;
  });
  return places
    .sort((one, other) => other - one)
    .reduce((text, place) => `${text.slice(0, place)}let${text.slice(place + 'const'.length)}`, code);
}
