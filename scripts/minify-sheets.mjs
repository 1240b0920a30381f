import { transform as minifyCss } from 'esbuild';
import { findNodes, replaceNodes } from './minify-nodes.mjs';

/**
 * What makes the style sheets of a module smaller: they are its plain template strings.
 *
 * @param {any} ast
 */
export async function minifySheets(ast) {
  const sheets = findNodes(ast, ({ type, quasis }) => type === 'TemplateLiteral' && quasis.length === 1);
  const edits = sheets.map(async ({ quasis: [{ start, end, value }] }) => {
    const minified = await minifyCss(value.raw, { loader: 'css', minify: true });
    if (minified.warnings[0])
      throw new Error(`${minified.warnings[0].text}: ${minified.warnings[0].location?.lineText}`);
    // esbuild takes the space after the colon of a custom property for a part of its value
    return { start, end, text: minified.code.trim().replace(/(--[\w-]+): /g, '$1:') };
  });
  return Promise.all(edits);
}

/**
 * Rollup plugin: minifies the style sheets in some modules, which the minifier for scripts leaves alone.
 *
 * @param {string} path what theirs have
 * @returns {import('rollup').Plugin}
 */
export function minifyStyles(path) {
  return {
    name: 'minify-styles',
    async transform(code, id) {
      if (!id.includes(path)) return null;
      return { code: replaceNodes(code, await minifySheets(this.parse(code))), map: null };
    },
  };
}
