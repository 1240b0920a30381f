import { readFileSync } from 'node:fs';
import { findNodes, replaceNodes } from './minify-nodes.mjs';

/**
 * What lit's readable source says, and what it says in the ui, where nothing needs more. Each must be found, so that a
 * new version of lit fails the build here rather than in a browser.
 *
 * @type {readonly (readonly [found: string, instead: string])[]}
 */
const edits = [
  // Checks for developers, and hooks that no page of ours has.
  ['const DEV_MODE = true', 'const DEV_MODE = false'],
  ['const ENABLE_EXTRA_SECURITY_HOOKS = true', 'const ENABLE_EXTRA_SECURITY_HOOKS = false'],
  ['const ENABLE_SHADYDOM_NOPATCH = true', 'const ENABLE_SHADYDOM_NOPATCH = false'],

  ['wrap(', '('],
  ["Symbol.for('lit-nothing')", 'Symbol()'],

  // What it tells other copies of lit on the page.
  ['polyfillSupport?.(Template, ChildPart);', ''],
  ["(global.litHtmlVersions ??= []).push('3.3.3');", ''],

  // Other kinds of templates: SVG, MathML, compiled ones.
  ['getTemplateHtml(strings, type)', 'getTemplateHtml(strings, HTML_RESULT)'],
  ["['_$litType$']: type }, options) {", '}, options) { const type = HTML_RESULT;'],
  ["typeof type === 'number'", 'true'],

  // Values in tag names, in comments, and in script, style, textarea, title.
  [String.raw`/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g`, String.raw`/<\/?[a-z][^>\s]*/g`],
  ["match[COMMENT_START] === '!--'", 'false'],
  ['match[COMMENT_START] !== undefined', 'false'],
  ['match[TAG_NAME] !== undefined', 'true'],
  ['regex === commentEndRegex || regex === comment2EndRegex', 'false'],
  ['(i = node.data.indexOf(marker, i + 1)) !== -1', 'false'],
  ['rawTextElement.test(match[TAG_NAME])', 'false'],
  ['rawTextElement.test(node.tagName)', 'false'],
  ['let rawTextEndRegex;', ''],
  ['rawTextEndRegex ?? ', ''],
  ['rawTextEndRegex = undefined;', ''],

  // Values for a whole element, several or text beside one in an attribute, `?name`, single quotes, `=` in white space.
  [
    "new RegExp(`>|${SPACE_CHAR}(?:(${NAME_CHAR}+)(${SPACE_CHAR}*=${SPACE_CHAR}*(?:${ATTR_VALUE_CHAR}|(\"|')|))|$)`, 'g')",
    String.raw`/>|\s([^\s">=/]+)(=(")?)/g`,
  ],
  ['match[ATTRIBUTE_NAME] === undefined', 'false'],
  [`match[QUOTE_CHAR] === '"'`, 'true'],
  ['regex === singleQuoteAttrEndRegex', 'false'],
  ['    attrNameEndIndex = -1;', ''],
  ['attrNameEndIndex >= 0', 'true'],
  ["const end = regex === tagEndRegex && strings[i + 1].startsWith('/>') ? ' ' : '';", ''],
  ['marker +\n                        end', 'marker'],
  ['if (node.hasAttributes())', ''],
  ["m[1] === '?'", 'false'],
  ['name.startsWith(marker)', 'false'],
  ['templatePart.type === ATTRIBUTE_PART', 'true'],
  ['templatePart.type === ELEMENT_PART', 'false'],
  ['part !== undefined', 'true'],
  ['part.strings !== undefined', 'false'],
  ["strings.length > 2 || strings[0] !== '' || strings[1] !== ''", 'false'],
  ['const strings = this.strings;', 'const strings = undefined;'],
  ['const value = node.getAttribute(name);', ''],
  ['const statics = value.split(marker);', ''],
  ['strings: statics,', ''],

  // Directives, and what is kept for them.
  ['value = resolveDirective(this, value, directiveParent);', ''],
  ['value = resolveDirective(this, value, directiveParent, 0);', ''],
  ['resolveDirective(this, newListener, directiveParent, 0)', 'newListener'],
  [', directiveParent = this, valueIndex, noCommit', ''],
  [', directiveParent = this', ''],
  ['change && !noCommit', 'change'],
  ['value !== noChange', 'true'],
  ['newListener === noChange', 'false'],
  ['this._$notifyConnectionChanged?.(false, true, from);', ''],
  ['this._$disconnectableChildren = undefined;', ''],
  ['this._$parent = parent;', ''],
  ['this.__isConnected = options?.isConnected ?? true;', ''],
  ['this.type = ATTRIBUTE_PART;', ''],
  ['this.type = CHILD_PART;', ''],
  ['this.type = PROPERTY_PART;', ''],
  ['this.type = EVENT_PART;', ''],

  // Listeners that are objects, or have options.
  ["typeof this._$committedValue === 'function'", 'true'],
  ['newListener.capture !==', 'false &&'],
  ['newListener.once !==', 'false &&'],
  ['newListener.passive !==', 'false &&'],

  // Options of `render`.
  ['options?.renderBefore ?? container', 'container'],
  ['options?.renderBefore ?? null', 'null'],
  [', undefined, options ?? {}', ''],
  ['options?.creationScope ?? d', 'd'],
  ['this.options?.host ?? this.element', 'this.element'],
  ['this.options = options;', ''],
];

/** What no template may hold, because nothing is left that would read it. For a value there is a NUL. */
const unreadable = new RegExp(
  [
    /<!--|'|\s=|=\s/,
    /<(?:script|style|textarea|title|svg|math)\b/,
    /<\/?\0|<[^>]*(?:\s|\s\?[\w-]+=|="[^"]*|=[^\0"\s>]+)\0|=\0[^\s>]/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** @param {string} id */
export const isLit = (id) => id.endsWith('/lit-html/lit-html.js');

/** @param {string} id */
export const readableLit = (id) => readFileSync(id.replace(/lit-html\.js$/, 'development/lit-html.js'), 'utf8');

/**
 * lit without what the templates of the ui do not use.
 *
 * @param {string} code lit's readable source
 * @param {(code: string) => any} parse
 */
export function minifyLit(code, parse) {
  let lean = code;
  for (const [found, instead] of edits) {
    if (!lean.includes(found)) throw new Error(`lit does not say any more: ${found}`);
    lean = lean.replaceAll(found, () => instead);
  }
  const classes = findNodes(parse(lean), ({ type }) => type === 'ClassDeclaration');
  // what only directives call, and constructors that add nothing any more
  const unused = classes.flatMap(({ superClass, body }) =>
    body.body.filter(
      (/** @type {any} */ { kind, key }) =>
        kind === 'get' || key.name === 'setConnected' || (superClass && kind === 'constructor'),
    ),
  );
  return replaceNodes(
    lean,
    unused.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/**
 * Throws where a module of the ui uses what {@link minifyLit} leaves out.
 *
 * @param {any} ast
 */
export function checkUseOfLit(ast) {
  const imports = findNodes(ast, ({ type, source }) => type === 'ImportDeclaration' && /^lit\b/.test(source.value));
  const names = imports.flatMap(({ specifiers }) =>
    specifiers.map((/** @type {any} */ { imported }) => imported?.name),
  );
  const renders = findNodes(ast, ({ type, callee }) => type === 'CallExpression' && callee.name === 'render');
  const templates = findNodes(ast, ({ type, tag }) => type === 'TaggedTemplateExpression' && tag.name === 'html');
  const texts = templates.map(({ quasi }) => quasi.quasis.map((/** @type {any} */ { value }) => value.raw));
  const listeners = templates.flatMap(({ quasi }, template) =>
    quasi.expressions.filter((/** @type {any} */ _, /** @type {number} */ index) =>
      /@[\w-]+=$/.test(texts[template]?.[index]),
    ),
  );
  const complaints = [
    ...imports.map(({ source }) => source.value).filter((source) => source !== 'lit/html.js'),
    ...names.filter((name) => !['html', 'nothing', 'render'].includes(name)),
    ...renders.filter((call) => call.arguments.length !== 2).map(() => 'options of render'),
    ...texts.map((parts) => parts.join('\0')).filter((text) => unreadable.test(text)),
    ...listeners
      .filter(({ type }) => !['ArrowFunctionExpression', 'MemberExpression'].includes(type))
      .map(({ type }) => `a listener that is a ${type}`),
  ];
  if (complaints.length) throw new Error(`the ui's lit does not know, see minify-lit.mjs: ${complaints.join(', ')}`);
}
