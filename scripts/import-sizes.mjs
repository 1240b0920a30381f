import { build } from 'esbuild';
import { brotliCompressSync, constants } from 'node:zlib';

/** What sites write, by what it is for. */
const imports = [
  `import { startConsent } from 'askfirst'`,
  `import 'askfirst/element'`,
  `import { startGuard } from 'askfirst/guard'`,
  `import { renderDeclaration } from 'askfirst/declaration'`,
  `import { hotjar } from 'askfirst/vendors'`,
];

/** @param {Uint8Array} code */
const weigh = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Uses what is imported, else a bundler leaves it out. @param {string} line */
const using = (line) => line.replace(/^import \{ (\w+) \} .*/, '$&;\nglobalThis.used = $1;');

/**
 * What a line costs a site that bundles it with esbuild, split and minified: the files that its page loads by themselves,
 * and those that are loaded when they are needed, without languages. In bytes, brotli.
 *
 * @param {string} root folder of the package
 * @param {string} line
 * @returns {Promise<{ own: number, later: number }>}
 */
async function measure(root, line) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: using(line), resolveDir: root, sourcefile: 'site.js' },
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const files = Object.entries(metafile.outputs);
  const own = new Set(files.filter(([, { entryPoint }]) => entryPoint?.endsWith('site.js')).map(([file]) => file));
  for (const file of own) {
    const { imports } = metafile.outputs[file] ?? { imports: [] };
    for (const { path, kind } of imports) if (kind === 'import-statement') own.add(path);
  }
  /** @param {string} file */
  const isLanguage = (file) =>
    Object.keys(metafile.outputs[file]?.inputs ?? {}).some(
      (input) => /locales\/(?!en\.)[\w-]+\.js$/.test(input) && !/locales\/(?:languages|load-locale)\.js$/.test(input),
    );
  const sum = { own: 0, later: 0 };
  for (const { path, contents } of outputFiles) {
    const file = path.slice(path.lastIndexOf('/out/') + 1);
    if (own.has(file)) sum.own += weigh(contents);
    else if (!isLanguage(file)) sum.later += weigh(contents);
  }
  return sum;
}

/**
 * What each import costs, by the line.
 *
 * @param {string} root folder of the package, with a slash at its end
 * @returns {Promise<Record<string, number>>}
 */
export async function importSizes(root) {
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const line of imports) {
    const { own, later } = await measure(root, line);
    sizes[line] = own;
    if (later) sizes[`${line}, later`] = later;
  }
  return sizes;
}
