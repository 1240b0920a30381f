import { withMarked } from './marked-place.mjs';

/**
 * @typedef {object} Mutant one that survived
 * @property {number} line
 * @property {string} code what stood there
 * @property {string} to what was put in its place
 * @property {true} [isUncovered] no test runs it
 */

/**
 * @typedef {object} RecordedFile what became of the mutants of a file
 * @property {string} source the beginning of its SHA-256
 * @property {number} killed
 * @property {number} timedOut
 * @property {number} invalid what no test could be run on
 * @property {readonly Mutant[]} survivors
 */

/** @typedef {Readonly<Record<string, RecordedFile>>} Recorded by file */

/** @typedef {{ readonly why: string, readonly mutants: readonly (readonly [file: string, code: string, to: string])[] }} Explained */

/** What is tried. */
export const FOLDERS = ['src/catalogue', 'src/record', 'src/gate'];

/** So many of a folder's mutants must be killed, of a hundred. */
export const LEAST = 90;

/** Whether a file has nothing to mutate but its types. @param {string} source */
export const isBare = (source) =>
  !/^(export )?(async )?(const|let|function|class)\b/m.test(source.replace(/\/\*[^]*?\*\//g, ''));

/**
 * Whether this is the reason for it.
 *
 * @param {Explained} reason
 * @param {Mutant & { readonly file: string }} mutant
 */
const explains = ({ mutants }, { file, code, to }) =>
  mutants.some((its) => its[0] === file && its[1] === code && its[2] === to);

/** @param {Recorded} recorded @returns {readonly (Mutant & { readonly file: string })[]} */
const survivorsOf = (recorded) =>
  Object.entries(recorded).flatMap(([file, { survivors }]) => survivors.map((mutant) => ({ file, ...mutant })));

/**
 * Survivors that have no reason.
 *
 * @param {Recorded} recorded
 * @param {readonly Explained[]} explained
 */
export const unexplained = (recorded, explained) =>
  survivorsOf(recorded).filter((mutant) => !explained.some((reason) => explains(reason, mutant)));

/**
 * Reasons of which nothing has survived.
 *
 * @param {Recorded} recorded
 * @param {readonly Explained[]} explained
 */
export const needless = (recorded, explained) =>
  explained
    .flatMap(({ mutants }) => mutants)
    .filter(([file, code, to]) => !recorded[file]?.survivors.some((its) => its.code === code && its.to === to));

/** @param {readonly RecordedFile[]} files */
function sum(files) {
  /** @param {(file: RecordedFile) => number} count */
  const of = (count) => files.reduce((total, file) => total + count(file), 0);
  const killed = of((file) => file.killed);
  const timedOut = of((file) => file.timedOut);
  const uncovered = of((file) => file.survivors.filter(({ isUncovered }) => isUncovered).length);
  const survived = of((file) => file.survivors.length) - uncovered;
  const invalid = of((file) => file.invalid);
  const valid = killed + timedOut + survived + uncovered;
  return {
    killed,
    timedOut,
    survived,
    uncovered,
    invalid,
    valid,
    score: valid ? ((killed + timedOut) / valid) * 100 : 100,
  };
}

/** @param {Recorded} recorded @param {string} folder */
const inFolder = (recorded, folder) =>
  Object.entries(recorded)
    .filter(([file]) => file.startsWith(`${folder}/`))
    .map(([, its]) => its);

/** Folders of which too few are killed. @param {Recorded} recorded */
export const weak = (recorded) => FOLDERS.filter((folder) => sum(inFolder(recorded, folder)).score < LEAST);

/** @param {string} name @param {readonly RecordedFile[]} files */
function row(name, files) {
  const { valid, killed, timedOut, survived, uncovered, invalid, score } = sum(files);
  // never rounded up to what it is not
  const told = (Math.floor(score * 10) / 10).toFixed(1);
  return `| ${name} | ${valid} | ${killed} | ${timedOut} | ${survived} | ${uncovered} | ${invalid} | ${told} % |`;
}

/** @param {string} text */
const asCode = (text) => {
  const fence = text.includes('`') ? '``' : '`';
  return text
    ? `${fence}${fence[1] ? ' ' : ''}${text.replaceAll('|', '\\|')}${fence[1] ? ' ' : ''}${fence}`
    : 'nothing';
};

/**
 * What is known of the mutants, as Markdown.
 *
 * @param {Recorded} recorded
 * @param {readonly Explained[]} explained
 * @param {readonly string[]} untried files of which nothing is recorded
 */
export function describeMutants(recorded, explained, untried) {
  const head = ['mutants', 'killed', 'timed out', 'survived', 'no test runs it', 'not valid', 'killed or timed out'];
  const table = (/** @type {string} */ first, /** @type {readonly string[]} */ rows) =>
    [`| ${[first, ...head].join(' | ')} |`, `|---${'|--:'.repeat(head.length)}|`, ...rows].join('\n');
  const survivors = survivorsOf(recorded);
  return [
    table('folder', [
      ...FOLDERS.map((folder) => row(`\`${folder}\``, inFolder(recorded, folder))),
      row('all', Object.values(recorded)),
    ]),
    untried.length
      ? `Not tried: ${untried.map((file) => `\`${file}\``).join(', ')}.`
      : 'No file of these folders was left out, but those that hold nothing but types.',
    '### By file',
    table(
      'file',
      Object.entries(recorded).map(([file, its]) => row(`\`${file}\``, [its])),
    ),
    '### What survives, and why',
    ...explained.map((reason) => {
      const its = survivors.filter((mutant) => explains(reason, mutant));
      const lines = its.map(({ file, line, code, to }) => `- \`${file}:${line}\`: ${asCode(code)} → ${asCode(to)}`);
      return [`**${reason.why}**`, '', ...lines].join('\n');
    }),
  ].join('\n\n');
}

/**
 * A text with others between its marks.
 *
 * @param {string} text
 * @param {string} mutants
 */
export const withMutants = (text, mutants) => withMarked(text, 'mutants', mutants);
