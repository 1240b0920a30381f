import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { smallCatalogue } from './small-catalogue.js';

const folder = mkdtempSync(join(tmpdir(), 'askfirst-cli-'));
const file = join(folder, 'catalogue.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Calls the installed command, as `npx` does. */
function askfirst(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(join(inject('project'), 'node_modules/.bin/askfirst'), args, {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const written = JSON.stringify(smallCatalogue, null, 2);
beforeEach(() => writeFileSync(file, written));

describe('npx askfirst check', () => {
  it('says that nothing is wrong, and leaves the file alone', () => {
    expect(askfirst('check', file)).toEqual({ status: 0, stdout: `${file}: nothing is wrong\n`, stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  it('writes into it that it has been checked, the rest as it was', () => {
    expect(askfirst('check', file, '--stamp').status).toBe(0);
    const stamped = readFileSync(file, 'utf8');
    expect(stamped).toMatch(/^\{\n {2}"\$checked": "\d+\.\d+",\n/);
    expect(stamped.replace(/ {2}"\$checked".*\n/, '')).toBe(written);
    expect(readdirSync(folder)).toEqual(['catalogue.json']);
  });

  it.each([
    ['a field that is wrong', written.replace('"1 year"', '"1 yer"'), /items\[0\]\.expiry: "1 yer" is not a duration/],
    ['no JSON', '{ "language": "en", }', /catalogue\.json: .*JSON/],
    ['no object', '[]', /catalogue: .* is not an object/],
  ])('names what is wrong with %s, and does not stamp it', (_, text, complaint) => {
    writeFileSync(file, text);
    const { status, stderr, stdout } = askfirst('check', file, '--stamp');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(complaint);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('says where there is no file', () => {
    const { status, stderr } = askfirst('check', join(folder, 'nowhere.json'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('nowhere.json: ENOENT')]);
  });

  it.each([[[]], [['chek', file]], [['check']], [['check', file, '--stmp']]])('shows how it is called: %j', (args) => {
    const { status, stderr } = askfirst(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining('usage: askfirst check')]);
  });

  it('helps who asks', () => {
    expect(
      execFileSync(join(inject('project'), 'node_modules/.bin/askfirst'), ['--help'], { encoding: 'utf8' }),
    ).toMatch(/^usage: askfirst/);
  });
});
