import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { firstVisit } from './first-visit.mjs';
import { importSizes } from './import-sizes.mjs';

/**
 * Prints what each built file and each import weighs (brotli, best), its budget, and its share of it. Fails where one has
 * grown over the size recorded in size.json, is over its budget without a reason, or the README tells another. `--record`
 * records the sizes as they are, in both.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const recordFile = `${root}size.json`;
const sum = 'gate + ui';

/**
 * The gate carries hashes of other files, and how well a hash compresses is chance.
 * In bytes.
 */
const tolerance = 16;

/** @param {string} file */
const budgetOf = (file) => {
  // what is loaded later is many files, of which a page needs few
  if (file.endsWith(', later')) return Infinity;
  if (file === 'askfirst.js' || /^import .*'askfirst(?:\/element)?'$/.test(file)) return 3500;
  if (file === 'askfirst-ui.js') return 10_000;
  if (file === sum) return 13_500;
  // came out of the gate, and are needed as a whole: with the first grant, and where a catalogue is new
  if (file === 'askfirst-release.js') return 3000;
  // lit came out of the ui's ten kilobytes into this one
  if (file === 'askfirst-settings.js') return 6000;
  // a developer's, which no visitor loads
  if (file === 'askfirst-debug.js') return 4000;
  // hashes cannot be made smaller: 49 of 32 bytes
  if (file.startsWith('locales/files-')) return 2000;
  return file.startsWith('locales/') ? 1000 : 1500;
};

/** What is over its budget, and why: each does what is asked of it in full. What is not named here must not be. */
const reasons = /** @type {Readonly<Record<string, string>>} */ ({
  'askfirst.js': 'decides, follows other tabs, shows the way back and starts all others',
  "import { startConsent } from 'askfirst'": 'the gate, and what loads the others as modules',
  "import 'askfirst/element'": 'the gate, and what loads the others as modules',
  "import { startGuard } from 'askfirst/guard'": 'the same as the guard',
  "import { renderDeclaration } from 'askfirst/declaration'":
    'the declaration with the texts of one language and its element',
  "import { hotjar } from 'askfirst/vendors'": 'the reader of ready entries beside this one',
  'askfirst-check.js': 'every rule of the format, once for a catalogue that nobody has stamped',
  'askfirst-declaration.js': 'a page of its own: tables, texts, and lit’s part of them',
  'askfirst-embeds.js': 'elements and frames that apps render again',
  'askfirst-guard.js': 'every way to load and to keep, with native names and errors',
  'askfirst-markup.js': 'every kind of markup, and its way back',
  'askfirst-placeholder.js': 'a dialog of its own, with its styles',
  'askfirst-release.js': 'whether there is a way back, and a page that is written anew',
  'askfirst-share.js': 'js-cookie is in it',
});

/** @param {string} folder */
const scriptsIn = (folder) =>
  existsSync(`${root}dist/${folder}`)
    ? readdirSync(`${root}dist/${folder}`)
        .filter((file) => file.endsWith('.js'))
        .sort()
        .map((file) => `${folder}${file}`)
    : [];

/** @param {string} file */
const weigh = (file) =>
  brotliCompressSync(readFileSync(`${root}dist/${file}`), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** @type {Record<string, number>} */
const sizes = Object.fromEntries([...scriptsIn(''), ...scriptsIn('locales/')].map((file) => [file, weigh(file)]));
/** @param {readonly string[]} files */
const together = (files) => files.reduce((bytes, file) => bytes + (sizes[file] ?? NaN), 0);
sizes[sum] = together(firstVisit);
Object.assign(sizes, await importSizes(root));

if (process.argv.includes('--record')) writeFileSync(recordFile, `${JSON.stringify(sizes, null, 2)}\n`);
/** @type {Record<string, number>} */
const recorded = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {};

let isRed = false;
for (const file of new Set([...Object.keys(sizes), ...Object.keys(recorded)])) {
  const bytes = sizes[file];
  const budget = budgetOf(file);
  const before = recorded[file];
  /** @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const goals = [];
  if (bytes === undefined) complaints.push('is recorded, but not built');
  else {
    const why = reasons[file];
    if (!(bytes <= budget)) (why ? goals : complaints).push(why ? `over its budget: ${why}` : 'over its budget');
    else if (why) complaints.push('no longer over its budget: its reason can go');
    if (before === undefined) complaints.push('not recorded');
    else if (bytes > before + tolerance) complaints.push(`was ${before}`);
  }
  if (complaints.length) isRed = true;
  const share = bytes === undefined || budget === Infinity ? '' : `${((100 * bytes) / budget).toFixed(1)} %`;
  const most = budget === Infinity ? '' : `of ${String(budget).padStart(6)}`;
  console.log(
    `${file.padEnd(56)} ${String(bytes ?? '').padStart(6)} ${most.padStart(9)} ${share.padStart(8)}  ${[...goals, ...complaints].join(', ')}`,
  );
}
/** The README tells the sizes that were recorded. */
const readme = `${root}README.md`;
const table = [
  '| | kB, brotli |',
  '|---|---|',
  ...[
    ['a later visit: the gate', 'askfirst.js'],
    ['a first visit: gate, banner and English', sum],
    ['… where nobody has checked the catalogue before', 'askfirst-check.js'],
    ['the settings with lit, once they are opened', 'askfirst-settings.js'],
    ['the sweep, once there is something to sweep', 'askfirst-sweep.js'],
    ['what releases, once anything is granted', 'askfirst-release.js'],
    ["… from a page's markup", 'askfirst-markup.js'],
    ['embeds, where a page has any', 'askfirst-embeds.js'],
    ['their placeholders', 'askfirst-placeholder.js'],
    ['the declaration, where a page has it', 'askfirst-declaration.js'],
    ['the guard, where a page wants it', 'askfirst-guard.js'],
    ['one choice for all subdomains, where a site wants it', 'askfirst-share.js'],
    ['German', 'locales/de-banner.js'],
    ['… in the settings', 'locales/de-settings.js'],
    ["npm: `import { startConsent } from 'askfirst'`", `import { startConsent } from 'askfirst'`],
  ].map(([what, file]) => `| ${what} | ${((recorded[/** @type {string} */ (file)] ?? NaN) / 1000).toFixed(1)} |`),
].join('\n');
const text = readFileSync(readme, 'utf8');
const telling = text.replace(/(<!-- sizes:.*-->\n)[^]*?(<!-- \/sizes -->)/, `$1\n${table}\n\n$2`);
if (process.argv.includes('--record')) writeFileSync(readme, telling);
else if (telling !== text) {
  isRed = true;
  console.log('\nThe README tells other sizes than size.json.');
}
if (isRed) console.log('\nA size that has grown within its budget and should stay: npm run size -- --record');
process.exitCode = isRed ? 1 : 0;
