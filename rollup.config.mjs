import { nodeResolve } from '@rollup/plugin-node-resolve';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bakeIntegrity } from './scripts/bake-integrity.mjs';
import { entryDocs } from './scripts/entry-docs.mjs';
import { handDown } from './scripts/hand-down.mjs';
import { handOver } from './scripts/hand-over.mjs';
import { fileManifest } from './scripts/file-manifest.mjs';
import { localeValues } from './scripts/locale-values.mjs';
import { minify } from './scripts/minify.mjs';
import { minifyStyles } from './scripts/minify-sheets.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { nameBuild } from './scripts/name-build.mjs';
import { sharePolicy } from './scripts/share-policy.mjs';

const dist = process.env.OUT_DIR ?? fileURLToPath(new URL('./dist/', import.meta.url));
const modules = join(dist, 'modules');

/** @param {string} folder */
const modulesIn = (folder) =>
  existsSync(join(modules, folder))
    ? readdirSync(join(modules, folder))
        .filter((file) => file.endsWith('.js'))
        .map((file) => basename(file, '.js'))
    : [];

/** @param {string} name */
const furtherFile = (name) => join(dist, `askfirst-${name}.js`);

/** @type {import('rollup').WarningHandlerWithDefault} */
function failOnWarning(warning) {
  // TypeScript's decorator helper asks for `this` at the top of a module.
  if (warning.code !== 'THIS_IS_UNDEFINED') throw new Error(warning.message);
}

/**
 * A classic script.
 *
 * @param {string} input
 * @param {string} file
 * @param {import('rollup').Plugin[]} plugins
 * @param {boolean} [isData]
 * @returns {import('rollup').RollupOptions}
 */
const classicScript = (input, file, plugins, isData = false) => ({
  input,
  plugins: [nodeResolve({ browser: true, exportConditions: ['production'] }), ...plugins, minify(isData)],
  onwarn: failOnWarning,
  output: {
    file,
    format: 'iife',
    strict: true,
    freeze: false,
    generatedCode: { preset: 'es2015', symbols: false },
  },
});

/**
 * A classic script that hands over what modules export, and is given what the gate has in it already.
 *
 * @param {string} exporting
 * @param {string} file
 * @param {import('rollup').Plugin[]} [plugins]
 */
const furtherScript = (exporting, file, plugins = []) =>
  classicScript(handOver.entry(join(modules, exporting)), file, [
    handOver(),
    handDown(join(modules, 'shared.js')),
    ...plugins,
  ]);

// English is in the files that show it.
const languages = modulesIn('locales').filter((name) => !['en', 'languages', 'load-locale'].includes(name));

const signals = modulesIn('gate/signals');

/** @param {string} language */
const localeModule = (language) => join(modules, `locales/${language}.js`);

/** For each place where texts are shown, each language has a file. */
const locales = ['banner', 'settings', 'embed'].map((place) => ({
  place,
  files: languages.map((language) => ({ language, file: `locales/${language}-${place}.js` })),
  list: `locales/files-${place}.js`,
}));

/** The files whose hashes the gate does not carry itself. */
const listed = [
  ...[
    'ui',
    'settings',
    'check',
    'release',
    'markup',
    'sweep',
    'databases',
    'share',
    'embeds',
    'placeholder',
    'declaration',
    'renew',
    'adopt',
    'explain',
    'elaborate',
    'debug',
    ...signals,
  ].map((name) => `askfirst-${name}.js`),
  ...locales.map(({ list }) => list),
];

/**
 * The command line: one file, with what it needs of others' in it, and beside it what few of its commands need.
 *
 * @type {import('rollup').RollupOptions}
 */
const commandLine = {
  input: join(modules, 'cli/index.js'),
  external: [/^node:/, 'playwright-core'],
  plugins: [nodeResolve({ exportConditions: ['node'] }), entryDocs()],
  onwarn: failOnWarning,
  output: { dir: join(dist, 'cli'), format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
};

// The order matters: each file is built after those whose hashes it carries.
export default [
  furtherScript('ask.js', furtherFile('ui'), [minifyStyles('/ui/styles/')]),
  furtherScript('ui/settings/index.js', furtherFile('settings'), [
    minifyTemplates(),
    sharePolicy(join(modules, 'gate/trusted.js')),
  ]),
  furtherScript('check.js', furtherFile('check')),
  furtherScript('gate/gate.js', furtherFile('release')),
  furtherScript('gate/markup.js', furtherFile('markup')),
  furtherScript('gate/embeds/index.js', furtherFile('embeds')),
  furtherScript('gate/embeds/placeholder/index.js', furtherFile('placeholder'), [
    minifyStyles('/placeholder/styles.js'),
  ]),
  furtherScript('declaration/index.js', furtherFile('declaration'), [minifyStyles('/declaration/styles.js')]),
  furtherScript('gate/sweep.js', furtherFile('sweep')),
  furtherScript('gate/databases.js', furtherFile('databases')),
  furtherScript('share.js', furtherFile('share')),
  furtherScript('renew.js', furtherFile('renew')),
  furtherScript('adopt.js', furtherFile('adopt')),
  furtherScript('catalogue/explain-problems.js', furtherFile('explain')),
  furtherScript('gate/elaborate.js', furtherFile('elaborate')),
  ...signals.map((name) => furtherScript(`gate/signals/${name}.js`, furtherFile(name))),
  ...locales.flatMap(({ place, files, list }) => [
    ...files.map(({ language, file }) =>
      classicScript(
        localeValues.entry,
        join(dist, file),
        [localeValues(localeModule('en'), localeModule(language), place)],
        true,
      ),
    ),
    classicScript(
      fileManifest.entry,
      join(dist, list),
      [
        fileManifest(
          dist,
          files.map(({ file }) => file),
        ),
      ],
      true,
    ),
  ]),
  classicScript(join(modules, 'guard-script.js'), furtherFile('guard'), []),
  classicScript(join(modules, 'debug-script.js'), furtherFile('debug'), []),
  classicScript(fileManifest.entry, furtherFile('files'), [fileManifest(dist, listed)], true),
  classicScript(join(modules, 'script.js'), join(dist, 'askfirst.js'), [bakeIntegrity(furtherFile), nameBuild(dist)]),
  commandLine,
];
