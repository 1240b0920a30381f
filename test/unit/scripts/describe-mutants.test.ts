import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  FOLDERS,
  describeMutants,
  isBare,
  needless,
  unexplained,
  weak,
  withMutants,
} from '../../../scripts/describe-mutants.mjs';
import type { Explained, Recorded } from '../../../scripts/describe-mutants.mjs';

const root = new URL('../../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const recorded = JSON.parse(read('test/mutation/recorded.json')) as Recorded;
const explained = JSON.parse(read('test/mutation/explained.json')) as readonly Explained[];

const present = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
).sort();

const untried = present.filter((file) => !recorded[file] && !isBare(read(file)));

describe('what mutation testing has recorded', () => {
  it('is of every file that holds more than types', () => {
    expect(untried).toEqual([]);
  });

  it('is what the docs tell (npm run mutate)', () => {
    const docs = read('docs/mutants.md');
    expect(docs).toBe(withMutants(docs, describeMutants(recorded, explained, untried)));
  });

  it('is of files that are there', () => {
    expect(Object.keys(recorded).filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });

  it('has enough killed in every folder', () => {
    expect(weak(recorded)).toEqual([]);
  });

  it('has a reason for every survivor, and no reason for what does not survive', () => {
    expect(unexplained(recorded, explained)).toEqual([]);
    expect(needless(recorded, explained)).toEqual([]);
  });
});

describe('the docs of the mutants', () => {
  const file = { source: 'a', killed: 88, timedOut: 2, invalid: 3 };
  const survivor = { line: 3, code: 'a || b', to: 'a && b' };
  const nine = Array.from({ length: 9 }, (_, line) => ({ line, code: `${line}`, to: '' }));
  const of = (...survivors: readonly (typeof survivor & { isUncovered?: true })[]): Recorded => ({
    'src/gate/gate.ts': { ...file, survivors },
  });
  const reasons = [{ why: 'It is the same.', mutants: [['src/gate/gate.ts', 'a || b', 'a && b']] }] as const;

  it('count what was killed, what was not, and what could not be', () => {
    const text = describeMutants(of(survivor, ...nine), reasons, []);
    expect(text).toContain('| `src/gate` | 100 | 88 | 2 | 10 | 0 | 3 | 90.0 % |');
    expect(text).toContain('| `src/gate/gate.ts` | 100 | 88 | 2 | 10 | 0 | 3 | 90.0 % |');
    expect(text).toContain('| all | 100 | 88 | 2 | 10 | 0 | 3 | 90.0 % |');
    const uncovered = describeMutants(of({ ...survivor, isUncovered: true }), reasons, []);
    expect(uncovered).toContain('| `src/gate` | 91 | 88 | 2 | 0 | 1 | 3 | 98.9 % |');
  });

  it('tell each survivor with its reason', () => {
    const text = describeMutants(of(survivor), reasons, []);
    expect(text).toContain('**It is the same.**\n\n- `src/gate/gate.ts:3`: `a \\|\\| b` → `a && b`');
  });

  it('name what was not tried', () => {
    expect(describeMutants(of(), [], ['src/gate/lane.ts'])).toContain('Not tried: `src/gate/lane.ts`.');
    expect(describeMutants(of(), [], [])).not.toContain('Not tried');
  });

  it('know what is weak, what lacks a reason, and what needs none', () => {
    expect(weak(of(survivor, ...nine))).toEqual([]);
    expect(weak(of(survivor, survivor, ...nine))).toEqual(['src/gate']);
    expect(unexplained(of(survivor), reasons)).toEqual([]);
    expect(unexplained(of({ ...survivor, to: 'a' }), reasons)).toHaveLength(1);
    expect(needless(of(survivor), reasons)).toEqual([]);
    expect(needless(of(), reasons)).toHaveLength(1);
  });

  it('know a file that has nothing to try', () => {
    expect(isBare('/** const */\nexport interface A {\n  b: string;\n}\n')).toBe(true);
    expect(isBare('export const a = 1;')).toBe(false);
    expect(isBare('export async function a() {}')).toBe(false);
  });

  it('have a place for it', () => {
    expect(withMutants('a\n<!-- mutants: x -->\nold\n<!-- /mutants -->\nb', 'new')).toBe(
      'a\n<!-- mutants: x -->\n\nnew\n\n<!-- /mutants -->\nb',
    );
    expect(() => withMutants('a', 'b')).toThrow('no place');
  });
});
