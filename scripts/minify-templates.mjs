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

/**
 * Rollup plugin: makes what a minifier for scripts leaves alone smaller. Style sheets, which are the plain template
 * strings in `settings/styles/`, are minified as CSS; in the markup of lit's templates a line break with its indent becomes one
 * space, or nothing before the end of a tag; and of lit itself stays what those templates use.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  let hasLit = false;
  return {
    name: 'minify-templates',
    load: (id) => (isLit(id) ? readableLit(id) : null),
    async transform(code, id) {
      if (isLit(id)) {
        hasLit = true;
        return { code: minifyLit(code, (text) => this.parse(text)), map: null };
      }
      if (!id.includes('/modules/ui/settings/')) return null;
      const ast = this.parse(code);
      checkUseOfLit(ast);
      const edits = id.includes('/styles/') ? await minifySheets(ast) : minifyMarkup(ast);
      return { code: replaceNodes(code, edits), map: null };
    },
    buildEnd(error) {
      if (!error && !hasLit) this.error('lit was not found');
    },
  };
}
