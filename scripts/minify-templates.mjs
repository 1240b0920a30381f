import { checkUseOfLit, isLit, minifyLit, readableLit } from './minify-lit.mjs';
import { findNodes, replaceNodes } from './minify-nodes.mjs';
import { minifySheets } from './minify-sheets.mjs';

/** @param {any} ast */
function minifyMarkup(ast) {
  const templates = findNodes(ast, ({ type, tag }) => type === 'TaggedTemplateExpression' && tag.name === 'html');
  return templates
    .flatMap(({ quasi }) => quasi.quasis)
    .map(({ start, end, value: { raw } }) => ({
      start,
      end,
      text: raw.replace(/\s*\n\s*(?=>)/g, '').replace(/\s*\n\s*/g, ' '),
    }));
}

/** What lit's `html` and `nothing` are, to a lit that draws them. */
const templatesOnly = `
export const html = (strings, ...values) => ({ '_$litType$': 1, strings, values });
export const nothing = Symbol.for('lit-nothing');
`;

/**
 * Rollup plugin: makes what a minifier for scripts leaves alone smaller. Style sheets, which are the plain template
 * strings in `ui/styles/`, are minified as CSS; in the markup of lit's templates a line break with its indent becomes one
 * space, or nothing before the end of a tag; and of lit itself stays what those templates use.
 *
 * @param {{ hasOwnLit?: boolean }} [options] without one of its own, a file makes templates for another that draws them
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates({ hasOwnLit = true } = {}) {
  let hasLit = !hasOwnLit;
  return {
    name: 'minify-templates',
    load: (id) => (isLit(id) ? (hasOwnLit ? readableLit(id) : templatesOnly) : null),
    async transform(code, id) {
      if (isLit(id) && hasOwnLit) {
        hasLit = true;
        return { code: minifyLit(code, (text) => this.parse(text)), map: null };
      }
      if (!id.includes('/modules/ui/')) return null;
      const ast = this.parse(code);
      checkUseOfLit(ast);
      const edits = /\/ui\/(settings\/)?styles\//.test(id) ? await minifySheets(ast) : minifyMarkup(ast);
      return { code: replaceNodes(code, edits), map: null };
    },
    buildEnd(error) {
      if (!error && !hasLit) this.error('lit was not found');
    },
  };
}
