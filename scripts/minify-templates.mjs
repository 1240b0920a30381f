import { transform as minifyCss } from 'esbuild';

/**
 * @typedef {{ start: number, end: number, type: string }} Node
 * @typedef {Node & { quasis: (Node & { value: { raw: string } })[] }} TemplateLiteral
 */

/**
 * @param {any} node
 * @param {(node: any, parent: any) => void} visit
 * @param {any} [parent]
 */
function walk(node, visit, parent) {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (child?.type) walk(child, visit, node);
  }
}

/**
 * @param {any} ast
 * @param {(node: any, parent: any) => boolean} isMeant
 */
function templatesIn(ast, isMeant) {
  /** @type {TemplateLiteral[]} */
  const found = [];
  walk(ast, (node, parent) => {
    if (node.type === 'TemplateLiteral' && isMeant(node, parent)) found.push(node);
  });
  return found;
}

/**
 * @param {string} code
 * @param {{ start: number, end: number, text: string }[]} edits
 */
function replaceAll(code, edits) {
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

/**
 * Rollup plugin: makes what a minifier for scripts leaves alone smaller. Style sheets, which are the plain template
 * strings in `ui/styles/`, are minified as CSS; in the markup of lit's templates a line break with its indent becomes one
 * space.
 *
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('/ui/styles/')) {
        const sheets = templatesIn(this.parse(code), (node) => node.quasis.length === 1);
        const edits = sheets.map(async ({ quasis: [quasi] }) => {
          const { start, end, value } = /** @type {TemplateLiteral['quasis'][0]} */ (quasi);
          const minified = await minifyCss(value.raw, { loader: 'css', minify: true });
          return { start, end, text: minified.code.trim() };
        });
        return { code: replaceAll(code, await Promise.all(edits)), map: null };
      }
      if (id.includes('/modules/ui/')) {
        const templates = templatesIn(
          this.parse(code),
          (_, parent) => parent?.type === 'TaggedTemplateExpression' && /^(html|svg)$/.test(parent.tag.name),
        );
        const edits = templates
          .flatMap(({ quasis }) => quasis)
          .map(({ start, end, value }) => ({ start, end, text: value.raw.replace(/\s*\n\s*/g, ' ') }));
        return { code: replaceAll(code, edits), map: null };
      }
      return null;
    },
  };
}
