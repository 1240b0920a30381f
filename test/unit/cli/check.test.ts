import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../src/cli/check.js';
import { WIDTH } from '../../../src/cli/columns.js';
import { Refusal, WrongCall } from '../../../src/cli/refusal.js';
import { allRules } from '../../../src/cli/rules/index.js';
import type { Terminal } from '../../../src/cli/terminal.js';
import { changeAt } from '../catalogue/change-at.js';
import { cleanCatalogue } from './rules/clean-catalogue.js';

const folder = mkdtempSync(join(tmpdir(), 'askfirst-check-'));
const file = join(folder, 'catalogue.json');
const older = join(folder, 'older.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const counter = 'categories[1].vendors[0]';
const textOf = (catalogue: unknown): string => JSON.stringify(catalogue, null, 2);
const long = changeAt(cleanCatalogue, `${counter}.items[0].expiry`, '2 years');
const bad = changeAt(cleanCatalogue, `${counter}.transfers[0].safeguard`, undefined);
beforeEach(() => writeFileSync(file, textOf(cleanCatalogue)));

/** Calls it, and takes what it writes. */
/** What the last call has said beside its output. */
let aside = '';

function call(...args: readonly string[]): { readonly isWell: boolean; readonly output: string } {
  let output = '';
  aside = '';
  const terminal = {
    stdout: { write: (text: string) => (output += text) },
    stderr: { write: (text: string) => (aside += text) },
    env: {},
  } as unknown as Terminal;
  return { isWell: check(args, terminal), output };
}

interface Told {
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}
const json = (...args: readonly string[]): Told => JSON.parse(call(file, '--format', 'json', ...args).output) as Told;

/** Line and column of a text in the file, which count from 1. */
function positionOf(text: string): { readonly line: number; readonly column: number } {
  const before = readFileSync(file, 'utf8').split(text)[0]!.split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

describe('a catalogue in which nothing is wrong', () => {
  it('is said to be one', () => {
    expect(call(file)).toEqual({ isWell: true, output: `${file}: nothing is wrong\n` });
    expect(json()).toEqual({ file, errors: 0, warnings: 0, notes: 0, allowed: 0, findings: [] });
  });
});

describe('what is found', () => {
  it('is told with its place, rule, reason, source and fix, over no more than eighty columns', () => {
    writeFileSync(file, textOf(changeAt(bad, `${counter}.items[0].expiry`, '2 years')));
    const { isWell, output } = call(file);
    expect(isWell).toBe(false);
    const { line, column } = positionOf('{\n              "country": "US"\n');
    expect(output).toContain(`${file}:${line}:${column}\n${counter}.transfers[0]\n`);
    expect(output).toMatch(/^ {2}error: data goes to United States \(US\)/m);
    expect(output).toContain('(transfer-safeguard)');
    expect(output).toMatch(/^ {4}→ add "safeguard"/m);
    expect(output.replace(/\s+/g, ' ')).toMatch(
      /Why .*only with an adequacy decision or a safeguard.*\(Art\. 13\(1\)\(f\)/,
    );
    expect(output).toMatch(/catalogue\.json: 1 error, 1 warning\n$/);
    const told = output.split('\n').filter((one) => !one.includes(folder));
    expect(Math.max(...told.map((one) => one.length))).toBeLessThanOrEqual(WIDTH);
    expect(output).not.toContain('\x1b');
  });

  it.each([
    ['a value', `${counter}.purpose`, { fr: 'Compte.' }, '"purpose": {'],
    ['an entry of a list', `${counter}.transfers[0].safeguard`, undefined, '{\n              "country": "US"\n'],
    ['a name with dots', 'texts', { 'a.b': 'Text' }, '"a.b"'],
    ['what is missing, by what is around it', 'controller.country', undefined, '"controller"'],
  ])('has the line and column of %s', (_, place, value, text) => {
    writeFileSync(file, textOf(changeAt(cleanCatalogue, place, value)));
    expect(json().findings).toContainEqual(expect.objectContaining(positionOf(text)));
  });

  it('has the same line and column behind a mark of its encoding, and with other ends of lines', () => {
    writeFileSync(file, `\uFEFF${textOf(bad).replaceAll('\n', '\r\n')}`);
    const crlf = json().findings;
    writeFileSync(file, textOf(bad));
    expect(crlf).toEqual(json().findings);
    expect(crlf).toHaveLength(1);
  });

  it('a name that stands twice is an error at the second, wherever it is', () => {
    const twice = textOf(cleanCatalogue).replace('"name": "Counter",', '"name": "Counter", "name": "Other",');
    writeFileSync(file, twice);
    const found = json().findings;
    expect(found).toEqual([
      expect.objectContaining({ rule: 'duplicate-key', place: `${counter}.name`, ...positionOf('"name": "Other"') }),
    ]);
    expect(call(file).isWell).toBe(false);
  });

  it('legitimate interest does not hide the rest', () => {
    writeFileSync(file, textOf(changeAt(bad, `${counter}.legalBasis`, 'legitimate interest')));
    expect(json().findings.map(({ rule }) => rule)).toEqual(['legitimate-interest', 'transfer-safeguard'].reverse());
  });

  it('what is allowed is told with its reason, and fails nothing', () => {
    writeFileSync(
      file,
      textOf(changeAt(bad, `${counter}.$allow`, { 'transfer-safeguard': 'Nothing personal goes there.' })),
    );
    const { isWell, output } = call(file, '--max-warnings', '0');
    expect(isWell).toBe(true);
    expect(output).toMatch(
      /Allowed\n[^]*transfer-safeguard: Nothing personal goes there\.[^]*nothing is wrong, 1 allowed\n$/,
    );
  });
});

describe('SARIF', () => {
  it('has all rules, and what is found with its place and, where it is allowed, the reason', () => {
    const catalogue = changeAt(bad, `${counter}.$allow`, { 'measurement-expiry': 'They cannot.' });
    writeFileSync(file, textOf(changeAt(catalogue, `${counter}.items[0].expiry`, '2 years')));
    const log = JSON.parse(call(file, '--format', 'sarif').output) as {
      readonly version: string;
      readonly runs: readonly [
        {
          readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly object[] } };
          readonly results: readonly object[];
        },
      ];
    };
    const [{ tool, results }] = log.runs;
    expect(log.version).toBe('2.1.0');
    expect(tool.driver.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(tool.driver.rules).toHaveLength(allRules.length);
    expect(results).toMatchObject([
      {
        ruleId: 'transfer-safeguard',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              region: { startLine: expect.any(Number) as number, startColumn: expect.any(Number) as number },
            },
            logicalLocations: [{ fullyQualifiedName: `${counter}.transfers[0]` }],
          },
        ],
      },
      { ruleId: 'measurement-expiry', suppressions: [{ kind: 'inSource', justification: 'They cannot.' }] },
    ]);
    expect(results[0]).not.toHaveProperty('suppressions');
  });
});

describe('warnings', () => {
  beforeEach(() => writeFileSync(file, textOf(long)));

  it('fail nothing', () => {
    expect(call(file)).toMatchObject({
      isWell: true,
      output: expect.stringContaining('no errors, 1 warning') as string,
    });
  });

  it('fail where there are more than are taken', () => {
    expect(call(file, '--max-warnings', '1').isWell).toBe(true);
    const { isWell, output } = call(file, '--max-warnings', '0');
    expect(isWell).toBe(false);
    expect(output).toMatch(/1 warning, and 0 at most are taken\n$/);
  });
});

describe('the stamp', () => {
  it('is set beside warnings', () => {
    writeFileSync(file, textOf(long));
    expect(call(file, '--stamp').output).toMatch(/no errors, 1 warning, and now it says so\n$/);
    expect(readFileSync(file, 'utf8')).toMatch(/^\{\n {2}"\$checked": "\d+\.\d+",\n/);
  });

  it('is said to be of another text where that was edited since, though it is as long as it was', () => {
    writeFileSync(file, textOf(cleanCatalogue));
    call(file, '--stamp');
    expect(aside).toBe('');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Example GmbH', 'Example GmbX'));
    call(file);
    expect(aside).toBe(`${file}: was edited since it was stamped, stamp it anew: askfirst check ${file} --stamp\n`);
    for (const args of [['--stamp'], []]) {
      call(file, ...args);
      expect(aside).toBe('');
    }
  });

  it('is not set where there is an error, though a browser would take it', () => {
    writeFileSync(file, textOf(bad));
    expect(call(file, '--stamp')).toMatchObject({
      isWell: false,
      output: expect.not.stringContaining('says so') as string,
    });
    expect(readFileSync(file, 'utf8')).toBe(textOf(bad));
  });
});

describe('an older catalogue', () => {
  const newer = changeAt(cleanCatalogue, `${counter}.transfers`, [
    { country: 'US', safeguard: 'Standard contractual clauses' },
    { country: 'IN', safeguard: 'Standard contractual clauses' },
  ]);
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });

  it('is a file', () => {
    writeFileSync(older, textOf(cleanCatalogue));
    writeFileSync(file, textOf(newer));
    expect(json('--against', older).findings).toMatchObject([{ rule: 'missing-asking', place: counter }]);
    expect(json().findings).toEqual([]);
  });

  it('is the same file in a git revision', { timeout: 60_000 }, () => {
    git('init');
    git('add', 'catalogue.json');
    git('commit', '-m', 'First');
    writeFileSync(file, textOf(newer));
    expect(json('--against', 'HEAD').findings).toMatchObject([{ rule: 'missing-asking' }]);
    expect(() => call(file, '--against', 'nowhere')).toThrow(
      /--against nowhere: there is no such file, and no such revision/,
    );
    const other = join(folder, 'other.json');
    writeFileSync(other, textOf(newer));
    expect(() => call(other, '--against', 'HEAD')).toThrow(/other\.json was not there in that revision/);
    expect(() => call(file, '--against=--output=x')).toThrow(/is no file, and no git revision/);
    rmSync(join(folder, '.git'), { recursive: true });
    expect(() => call(file, '--against', 'HEAD')).toThrow(/the catalogue is in no git repository/);
  });

  it('says who is asked again, and why', () => {
    writeFileSync(older, textOf(cleanCatalogue));
    writeFileSync(file, textOf(changeAt(newer, `${counter}.revision`, 2)));
    const { isWell, output } = call(file, '--against', older);
    expect(isWell).toBe(true);
    expect(output).toContain('note: visitors are asked about Counter: its revision is 2, and was 1');
    expect(output).toMatch(/nothing is wrong, 1 note\n$/);
  });

  it('is refused where it is no catalogue', () => {
    writeFileSync(older, '{ "language": "en", }');
    expect(() => call(file, '--against', older)).toThrow(/older\.json: line 1, column 19/);
  });
});

describe('bad input', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  it.each([
    ['nothing', '', 'json', 1, 1],
    ['a mark of its encoding alone', '\uFEFF', 'json', 1, 1],
    ['a comment', '{\n  // ours\n}', 'json', 2, 3],
    ['a comma too many', '{\n  "language": "en",\n}', 'json', 2, 19],
    ['deep nesting', deep, 'json', 1, 201],
    ['deep nesting in a remark', textOf(cleanCatalogue).replace('{', `{"$remark":${deep},`), 'json', 1, 211],
    ['deep nesting without an end', '['.repeat(100_000), 'json', 1, 201],
    ['no object', '[]', 'schema', 1, 1],
    ['5 MB', textOf({ ...cleanCatalogue, $remark: 'x'.repeat(5e6) }), 'schema', 1, 1],
  ])('%s is an error with its place', (_, text, rule, line, column) => {
    writeFileSync(file, text);
    expect(json().findings).toEqual([expect.objectContaining({ rule, line, column })]);
    expect(call(file).isWell).toBe(false);
  });

  it.each([
    ['a directory', folder, /is a directory: name the file in it/],
    ['no file', join(folder, 'nowhere.json'), /there is no such file/],
  ])('%s is refused', (_, name, message) => {
    expect(() => call(name)).toThrow(message);
    expect(() => call(name)).toThrow(Refusal);
  });

  it.each([
    ['UTF-16', Buffer.from(textOf(cleanCatalogue), 'utf16le')],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${textOf(cleanCatalogue)}`, 'utf16le')],
    ['Latin-1', Buffer.from(textOf(cleanCatalogue).replace('Example', 'Exämple'), 'latin1')],
  ])('%s is refused', (_, bytes) => {
    writeFileSync(file, bytes);
    expect(() => call(file)).toThrow(/is not UTF-8/);
  });

  it(
    'a catalogue of two thousand vendors that share all names is looked at in a few seconds',
    { timeout: 60_000 },
    () => {
      const [essentials, statistics] = cleanCatalogue.categories;
      const vendors = Array.from({ length: 2000 }, (__, index) => ({
        ...statistics!.vendors[0],
        id: `v${index}`,
        name: `Vendor ${index}`,
        items: ['_a', '_b*', '*_c'].map((name) => ({
          ...statistics!.vendors[0]!.items![0],
          name: name + (index % 50),
        })),
      }));
      writeFileSync(file, textOf({ ...cleanCatalogue, categories: [essentials, { ...statistics, vendors }] }));
      expect(json().warnings).toBeGreaterThan(1000);
    },
  );

  it.each([
    [[]],
    [['one.json', 'two.json']],
    [['catalogue.json', '--formt', 'json']],
    [['catalogue.json', '--format', 'xml']],
    [['catalogue.json', '--max-warnings', 'many']],
    [['catalogue.json', '--max-warnings', '-1']],
    [['catalogue.json', '--against', '']],
  ])('a call that is none: %j', (args) => {
    expect(() => call(...args)).toThrow(WrongCall);
  });
});
