import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { FOLDERS, describeMutants, isBare, unexplained, weak, withMutants } from './describe-mutants.mjs';

/**
 * Mutation testing: `npm run mutate` for all files, `npm run mutate -- page src/gate/lane.ts …` for some of the run `pure`
 * or `page`, `npm run mutate -- record` to write anew what the last ones have found. What it finds goes into
 * test/mutation/recorded.json, file by file, and from there into docs/mutants.md. It fails where a survivor has no reason
 * in test/mutation/explained.json, or too many survive.
 */

/** @import { RecordedFile } from './describe-mutants.mjs' */

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const recordFile = 'test/mutation/recorded.json';
/** @type {(file: string) => any} */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const [only, ...some] = process.argv.slice(2);
/** @type {Record<string, RecordedFile>} */
const recorded = existsSync(recordFile) ? readJson(recordFile) : {};

const runs = ['pure', 'page'];
for (const name of runs.includes(only ?? '') ? [only] : runs) {
  const args = ['stryker', 'run', `test/mutation/${name}.config.mjs`];
  if (only !== 'record') {
    const { status } = spawnSync('npx', some[0] ? [...args, '--mutate', some.join()] : args, { stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
  const { files } = readJson(`coverage/mutants/${name}-report.json`);
  for (const [file, its] of Object.entries(files)) {
    // of files that were not asked for it knows what was found before
    if (existsSync(file) && its.source === readFileSync(file, 'utf8'))
      recorded[file] = recordOf(its.source, its.mutants);
  }
}

const present = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
).sort();
// what was found of a file before it was changed says nothing of it now
const kept = Object.fromEntries(
  present.flatMap((file) =>
    recorded[file]?.source === nameOf(readFileSync(file, 'utf8')) ? [[file, recorded[file]]] : [],
  ),
);
writeFileSync(recordFile, await format(JSON.stringify(kept), { parser: 'json', printWidth: 120 }));

const explained = readJson('test/mutation/explained.json');
const docs = 'docs/mutants.md';
const untried = present.filter((file) => !kept[file] && !isBare(readFileSync(file, 'utf8')));
writeFileSync(docs, withMutants(readFileSync(docs, 'utf8'), describeMutants(kept, explained, untried)));

const open = unexplained(kept, explained);
for (const { file, line, code, to } of open) console.error(`${file}:${line} no reason for: ${code} → ${to}`);
for (const folder of weak(kept)) console.error(`${folder}: too few are killed`);
process.exitCode = open.length || weak(kept).length ? 1 : 0;

/** @param {string} source */
function nameOf(source) {
  return createHash('sha256').update(source).digest('hex').slice(0, 12);
}

/**
 * @param {string} source
 * @param {readonly any[]} mutants as Stryker reports them
 * @returns {RecordedFile}
 */
function recordOf(source, mutants) {
  const lines = source.split('\n');
  /** @param {any} location */
  const codeAt = ({ start, end }) => {
    const its = lines.slice(start.line - 1, end.line);
    its[its.length - 1] = (its.at(-1) ?? '').slice(0, end.column - 1);
    its[0] = (its[0] ?? '').slice(start.column - 1);
    return short(its.join('\n'));
  };
  /** @param {string[]} statuses */
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return {
    source: nameOf(source),
    killed: count('Killed'),
    timedOut: count('Timeout'),
    invalid: count('CompileError', 'RuntimeError', 'Ignored'),
    survivors: mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location, replacement, status }) => ({
        line: location.start.line,
        code: codeAt(location),
        to: short(replacement ?? ''),
        ...(status === 'NoCoverage' && { isUncovered: /** @type {const} */ (true) }),
      }))
      .sort((one, other) => one.line - other.line || one.to.localeCompare(other.to)),
  };
}

/** @param {string} code */
function short(code) {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 90)}…` : line;
}
