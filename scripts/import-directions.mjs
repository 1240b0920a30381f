import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Which way imports run in src/. A room is a folder of src/, or files that stand in src/ itself: those that no room names
 * belong to `consent`.
 *
 * `values`: what a room may import. `types`: what it may name by `import type` besides. `lazy`: what it may load by
 * `import()` besides. Within a room everything may be imported. `room/file` stands for that one file (or folder) only.
 *
 * @typedef {{ files?: readonly string[], values?: readonly string[], types?: readonly string[], lazy?: readonly string[] }} Room
 */

const inner = ['catalogue', 'record', 'gate', 'events', 'common'];
const outer = {
  values: [...inner, 'consent', 'start'],
  types: ['ui'],
  lazy: ['ask', 'ui', 'declaration', 'debug', 'locales'],
};

/** @type {Readonly<Record<string, Room>>} */
const rooms = {
  catalogue: {},
  record: { values: ['catalogue'] },
  events: { types: ['catalogue', 'record'] },
  common: { files: ['own-colors', 'report', 'rooted', 'until'], values: ['events'] },
  gate: { values: ['catalogue', 'record', 'events', 'common'], types: ['declaration'] },
  ask: { values: ['consent', 'ui'] },
  consent: { values: inner, types: ['ask', 'ui'] },
  start: { ...outer, files: ['start-consent'], values: [...outer.values, 'locales/load-locale'] },
  index: outer,
  element: outer,
  script: outer,
  guard: outer,
  'guard-script': outer,
  'debug-script': { values: ['debug'] },
  debug: { values: ['catalogue', 'record', 'events', 'gate/kept-items'], types: ['consent'] },
  ui: { values: ['events', 'language', 'locales/en', 'own-colors', 'lit'], types: ['catalogue', 'record'] },
  declaration: { values: ['catalogue', 'events', 'language', 'locales/en'], types: ['record'] },
  vendors: { types: ['catalogue'] },
  locales: { types: ['catalogue'] },
  language: { values: ['locales/languages'], types: ['catalogue', 'record'] },
  cli: {
    values: [
      'catalogue',
      'record',
      'vendors',
      'language/catalogue-languages',
      'locales/en',
      'node',
      'jsonc-parser',
      'diff',
      'tldts',
    ],
    types: ['playwright-core'],
    lazy: ['playwright-core'],
  },
  testing: { values: ['catalogue', 'record', 'language/pick-text'], types: ['consent', 'events'] },
};

/** @param {string} place */
const roomOf = (place) => {
  const name = /** @type {string} */ (place.split('/')[0]);
  if (name in rooms || place.includes('/')) return name;
  return Object.keys(rooms).find((room) => rooms[room]?.files?.includes(name)) ?? 'consent';
};

/** Files within a room that may import more than the room may. @type {Readonly<Record<string, Room>>} */
const places = {
  'record/share-record': { values: ['js-cookie'] },
  'declaration/render-declaration': { values: ['locales/load-locale'] },
  'gate/embeds': { values: ['language', 'locales/en', 'locales/languages'] },
};

/** @param {string} target @param {readonly string[] | undefined} allowed */
const isIn = (target, allowed) => allowed?.some((name) => target === name || target.startsWith(`${name}/`)) ?? false;

/** @param {string} source */
const packageName = (source) => {
  if (source.startsWith('node:')) return 'node';
  if (source.startsWith('@lit/')) return 'lit';
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
};

/**
 * ESLint rule: imports run one way, `catalogue ← record ← gate ← consent ← index, script, element`.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirections = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { forbidden: '{{from}} may not import {{target}}{{how}}: imports run one way.' },
  },
  create(context) {
    const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src');
    /** @param {string} path */
    const placeOf = (path) =>
      relative(src, path)
        .split(sep)
        .join(posix.sep)
        .replace(/\.[jt]s$/, '');
    const place = placeOf(context.filename);
    if (place.startsWith('..')) return {};
    const room = roomOf(place);
    const rule = rooms[room] ?? {};
    const extra = Object.entries(places).find(([name]) => isIn(place, [name]))?.[1];

    /**
     * @param {import('eslint').Rule.Node} node
     * @param {unknown} source
     * @param {'value' | 'type' | 'lazy'} how
     */
    const check = (node, source, how) => {
      if (typeof source !== 'string') return;
      const isOurs = source.startsWith('.');
      const target = isOurs ? placeOf(resolve(dirname(context.filename), source)) : packageName(source);
      const targetRoom = isOurs ? roomOf(target) : target;
      /** @param {readonly string[] | undefined} names */
      const isAmong = (names) => isIn(target, names) || (names?.includes(targetRoom) ?? false);
      const isAllowed =
        (isOurs && targetRoom === room) ||
        isAmong(rule.values) ||
        isAmong(extra?.values) ||
        (how === 'type' && isAmong(rule.types)) ||
        (how === 'lazy' && isAmong(rule.lazy));
      if (isAllowed) return;
      const isTypeAllowed = isAmong(rule.types);
      const data = { from: place, target, how: isTypeAllowed ? ' but by `import type`' : '' };
      context.report({ node, messageId: 'forbidden', data });
    };

    /** @param {any} node */
    const checkDeclaration = (node) => {
      if (!node.source) return;
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      check(node, node.source.value, isType ? 'type' : 'value');
    };

    return {
      ImportDeclaration: checkDeclaration,
      ExportNamedDeclaration: checkDeclaration,
      ExportAllDeclaration: checkDeclaration,
      /** @param {any} node */
      ImportExpression: (node) => check(node, node.source.value, 'lazy'),
      /** @param {any} node */
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value, 'type'),
    };
  },
};
