import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.js';
import { findChromium } from '../helpers/find-chromium.mjs';
import { smallCatalogue } from './small-catalogue.js';

const folder = mkdtempSync(join(tmpdir(), 'askfirst-cli-'));
const file = join(folder, 'catalogue.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Calls the installed command, as `npx` does. */
function askfirst(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(join(inject('project'), 'node_modules/.bin/askfirst'), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const hotjar = ['add', 'hotjar', '--id', '12345'];
const written = JSON.stringify(smallCatalogue, null, 2);
const part = join(folder, 'catalogue.gate.json');
beforeEach(() => {
  writeFileSync(file, written);
  rmSync(part, { force: true });
});

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
    [
      'a field that is wrong',
      written.replace('"1 year"', '"1 yer"'),
      /items\[0\]\.expiry\n.*"1 yer" is not a duration/,
    ],
    ['no JSON', '{ "language": "en", }', /catalogue\.json:1:19\n {2}error: nothing follows this comma/],
    ['no object', '[]', /catalogue\.json:1:1\n {2}error: .* is not an object/],
  ])('names what is wrong with %s, and does not stamp it', (_, text, complaint) => {
    writeFileSync(file, text);
    const { status, stderr, stdout } = askfirst('check', file, '--stamp');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(complaint);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('warns of a vendor that is loaded before consent', () => {
    const [essentials, statistics] = smallCatalogue.categories;
    const vendors = [
      ...statistics!.vendors,
      { id: 'tag', name: 'Google tag', signals: { google: ['analytics_storage'] }, consentMode: 'advanced' },
    ];
    writeFileSync(file, JSON.stringify({ ...smallCatalogue, categories: [essentials, { ...statistics, vendors }] }));
    const { status, stdout, stderr } = askfirst('check', file, '--format', 'json');
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly rule: string }[] };
    expect([status, stderr]).toEqual([0, '']);
    expect(findings.filter(({ rule }) => rule === 'advanced-consent-mode')).toMatchObject([
      {
        place: 'categories[1].vendors[1].consentMode',
        level: 'warning',
        source: expect.stringContaining('VG Hannover') as string,
      },
    ]);
    expect(askfirst('check', file, '--max-warnings', '0').status).toBe(1);
  });

  it('writes SARIF that names its version', () => {
    const { status, stdout } = askfirst('check', file, '--format', 'sarif');
    const { version } = JSON.parse(
      readFileSync(join(inject('project'), 'node_modules/askfirst/package.json'), 'utf8'),
    ) as { readonly version: string };
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { version } }, results: [] }],
    });
  });

  it('holds a catalogue against an older one', () => {
    const older = join(folder, 'older.json');
    writeFileSync(older, written.replace('"1 year"', '"1 month"'));
    const { status, stdout } = askfirst('check', file, '--against', older);
    rmSync(older);
    expect([status, stdout]).toEqual([1, expect.stringContaining('(missing-asking)')]);
  });

  describe('--gate', () => {
    const read = () => JSON.parse(readFileSync(part, 'utf8')) as Catalogue;

    it('writes what the gate needs beside it, and again over what was there', () => {
      for (const address of ['/old.json', '/catalogue.json']) {
        const { status, stdout, stderr } = askfirst('check', file, '--gate', address);
        expect([status, stderr]).toEqual([0, '']);
        expect(stdout).toContain(`${part}: is what the gate needs of it`);
        expect(read().$whole?.address).toBe(address);
      }
      expect(read().categories.map(({ id }) => id)).toEqual(smallCatalogue.categories.map(({ id }) => id));
      expect(readFileSync(file, 'utf8')).toBe(written);
    });

    it('is of the catalogue whether that is stamped or not, and not of another', () => {
      askfirst('check', file, '--stamp', '--gate', '/catalogue.json');
      expect(askfirst('check', file).stderr).toBe('');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"1 year"', '"6 months"'));
      expect(askfirst('check', file)).toEqual({
        status: 0,
        stdout: `${file}: nothing is wrong\n`,
        stderr: `${file}: was edited since it was stamped, stamp it anew: askfirst check ${file} --stamp
${part}: is of another, make it anew: askfirst check ${file} --gate /catalogue.json\n`,
      });
    });

    it('is made anew where a vendor is added', () => {
      askfirst('check', file, '--gate', '/catalogue.json');
      askfirst(...hotjar);
      expect(JSON.stringify(read())).toContain('hotjar-12345.js');
      expect(askfirst('check', file).stderr).toBe('');
    });

    it.each(['javascript:alert(1)', ' '])('takes no %j for an address', (address) => {
      const { status, stderr } = askfirst('check', file, '--gate', address);
      expect([status, stderr]).toEqual([2, expect.stringContaining('--gate takes the address')]);
      expect(readdirSync(folder)).toEqual(['catalogue.json']);
    });
  });

  it('says where there is no file', () => {
    const { status, stderr } = askfirst('check', join(folder, 'nowhere.json'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('nowhere.json: there is no such file')]);
  });

  it.each([[[]], [['chek', file]], [['check']], [['check', file, '--stmp']], [['check', file, '--format', 'xml']]])(
    'shows how it is called: %j',
    (args) => {
      const { status, stderr } = askfirst(...args);
      expect([status, stderr]).toEqual([2, expect.stringContaining('usage: askfirst check')]);
    },
  );

  it('helps who asks', () => {
    expect(
      execFileSync(join(inject('project'), 'node_modules/.bin/askfirst'), ['--help'], { encoding: 'utf8' }),
    ).toMatch(/^usage: askfirst/);
  });
});

/** A call that does not go well: the file is as it was, and nothing is left beside it. */
function expectHarmless(args: readonly string[], status: number, complaint: RegExp, text = written): void {
  writeFileSync(file, text);
  const answer = askfirst(...args);
  expect([answer.status, answer.stdout]).toEqual([status, '']);
  expect(answer.stderr).toMatch(complaint);
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['catalogue.json']);
}

describe('npx askfirst add', () => {
  it('shows what it adds, and adds it, so that nothing is wrong', () => {
    const { status, stdout, stderr } = askfirst(...hotjar);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^--- catalogue\.json\n\+\+\+ catalogue\.json\n@@/);
    expect(stdout).toContain('+              "src": "https://static.hotjar.com/c/hotjar-12345.js?sv=6",');
    expect(stdout).not.toContain('\x1b');
    // what only the comment above the entry says
    expect(stdout).toMatch(/^Unconfirmed, so look at it on your site:\n {2}\w/m);
    expect(readdirSync(folder)).toEqual(['catalogue.json']);

    const text = readFileSync(file, 'utf8');
    const { categories } = JSON.parse(text) as typeof smallCatalogue;
    expect(categories[1]!.vendors.map(({ id }) => id)).toEqual(['vendor', 'hotjar']);
    expect(text).toBe(JSON.stringify({ ...smallCatalogue, categories }, null, 2));
    expect(askfirst('check', file).stdout).toBe(`${file}: nothing is wrong\n`);
  });

  it('only shows after --dry-run', () => {
    const { status, stdout } = askfirst(...hotjar, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('+          "id": "hotjar",');
    expect(readFileSync(file, 'utf8')).toBe(written);
    expect(readdirSync(folder)).toEqual(['catalogue.json']);
  });

  it('takes a file, a category and an id by name', () => {
    const other = join(folder, 'other.json');
    writeFileSync(other, written);
    const args = ['--catalogue', other, '--category', 'marketing', '--as', 'second-hotjar', '--yes'];
    const { status, stdout } = askfirst(...hotjar, ...args);
    expect(status).toBe(0);
    expect(stdout).toContain('There is no category "marketing" in it: it is added at the end.');
    const { categories } = JSON.parse(readFileSync(other, 'utf8')) as typeof smallCatalogue;
    expect(categories[2]).toMatchObject({ id: 'marketing', gpc: true, vendors: [{ id: 'second-hotjar' }] });
    expect(readFileSync(file, 'utf8')).toBe(written);
    rmSync(other);
  });

  it('says what is left to be translated', () => {
    writeFileSync(file, written.replace('"language": "en"', '"language": "fr"'));
    expect(askfirst(...hotjar).stdout).toMatch(
      /to be translated \(fr\):\n {2}categories\[1\]\.vendors\[1\]\.purpose\n[^]*items\[\d+\]\.purpose\n$/,
    );
  });

  it.each<[what: string, args: readonly string[], complaint: RegExp]>([
    ['a vendor that nobody knows', ['add', 'hotjer', '--id', '1'], /no vendor "hotjer": did you mean hotjar\?/],
    [
      'a missing parameter',
      ['add', 'hotjar'],
      /id is missing: it looks like "1234567"[^]*npx askfirst add hotjar --id 1234567/,
    ],
    ['a parameter that is none', ['add', 'hotjar', '--id', 'abc'], /id "abc" is not one: it looks like "1234567"/],
    ['markup', ['add', 'hotjar', '--id', '1"><script>alert(1)</script>'], /is not one: it looks like/],
    ['an id with markup', [...hotjar, '--as', '<b>'], /--as "<b>": an id has/],
    ['an essential category', [...hotjar, '--category', 'essentials'], /"essentials" is an essential category/],
    ['a category that is nowhere', [...hotjar, '--category', 'nowhere'], /there is no category "nowhere"/],
    ['an id that is taken', [...hotjar, '--as', 'vendor'], /"vendor" is in it already: categories\[1\]\.vendors\[0\]/],
    ['no file', [...hotjar, '--catalogue', 'nowhere.json'], /nowhere\.json: there is no such file/],
    ['no folder', [...hotjar, '--catalogue', 'nowhere/catalogue.json'], /catalogue\.json: there is no such file/],
    ['a folder', [...hotjar, '--catalogue', '.'], /\.: is a directory: name the file in it/],
    ['no folder at all', [...hotjar, '--catalogue', 'catalogue.json/x'], /x: there is no such file/],
  ])('refuses %s', (_, args, complaint) => {
    expectHarmless(args, 1, complaint);
  });

  it.each<[what: string, text: string, complaint: RegExp]>([
    ['is empty', '', /catalogue\.json: is empty/],
    ['has a comment', written.replace('\n', '\n  // mine\n'), /line 2, column 3: a comment/],
    ['has a comma too many', written.replace(/\n\}$/, ',\n}'), /line \d+, column 4: nothing follows this comma/],
    ['is no JSON', '<!doctype html>', /line 1, column 1: /],
    ['is no catalogue', '[]', /catalogue: .* is not an object/],
    [
      'has errors',
      written.replace('"1 year"', '"1 yer"'),
      /items\[0\]\.expiry: "1 yer" is not a duration: use "session"/,
    ],
    [
      'has no categories',
      '{ "language": "en", "controller": { "name": "A", "privacyPolicy": "/" } }',
      /categories: is missing/,
    ],
    [
      'has it already',
      written.replace('"id": "vendor"', '"id": "hotjar"'),
      /"hotjar" is in it already: categories\[1\]\.vendors\[0\]/,
    ],
    ['has a stamp that is not ours', written.replace('{', '{ "$checked": true,'), /take it out/],
  ])('refuses a file that %s', (_, text, complaint) => {
    expectHarmless(hotjar, 1, complaint, text);
  });

  it('refuses a file in another encoding', () => {
    const bytes = Buffer.from(written.replace('Example', 'Exämple'), 'latin1');
    writeFileSync(file, bytes);
    expect(askfirst(...hotjar)).toMatchObject({ status: 1, stderr: expect.stringContaining('is not UTF-8') as string });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it.each([
    ['may not be read', 0o000, 0o777, 'json: you have no right to it'],
    ['may not be written', 0o444, 0o777, 'cannot be written: you have no right to it'],
    ['is in a folder that may not be written', 0o666, 0o555, 'cannot be written: you have no right to it'],
  ])('refuses a file that %s', (_, mode, folderMode, complaint) => {
    // root may do everything, and is nobody here
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const place = mkdtempSync(join(tmpdir(), 'askfirst-rights-'));
    const command = join(place, 'askfirst.mjs');
    copyFileSync(join(inject('project'), 'node_modules/askfirst/dist/cli/index.js'), command);
    mkdirSync(join(place, 'site'));
    const catalogue = join(place, 'site/catalogue.json');
    writeFileSync(catalogue, written);
    chmodSync(catalogue, mode);
    chmodSync(join(place, 'site'), folderMode);
    chmodSync(place, 0o755);
    const args = [command, ...hotjar, '--catalogue', catalogue];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', ...nobody });
    expect([status, stderr]).toEqual([1, expect.stringContaining(complaint)]);
    chmodSync(join(place, 'site'), 0o755);
    chmodSync(catalogue, 0o644);
    expect(readFileSync(catalogue, 'utf8')).toBe(written);
    expect(readdirSync(join(place, 'site'))).toEqual(['catalogue.json']);
    rmSync(place, { recursive: true });
  });

  it.each<[args: readonly string[], complaint: RegExp]>([
    [['add'], /which vendor\?/],
    [[...hotjar, '--ids', '1'], /there is no option --ids for hotjar: npx askfirst add hotjar --id 1234567/],
    [[...hotjar, '-x'], /there is no option -x for hotjar/],
    [[...hotjar, '--id', '2'], /--id is there twice/],
    [['add', 'hotjar', '--id'], /--id wants a value/],
    [['add', 'hotjar', '--id', '--yes'], /--id wants a value/],
    [[...hotjar, '--yes=no'], /--yes takes no value/],
    [[...hotjar, 'matomo'], /one vendor at a time: what is "matomo"\?/],
  ])('does not understand %j', (args, complaint) => {
    expectHarmless(args, 2, complaint);
    expectHarmless(args, 2, /\nusage: askfirst add <vendor>/);
  });
});

describe('npx askfirst vendors', () => {
  it('minds no reader who has read enough', () => {
    const command = join(inject('project'), 'node_modules/.bin/askfirst');
    const { stderr } = spawnSync('sh', ['-c', `"${command}" add hotjar --id 12345 --dry-run | true`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });

  it('lists all of them', () => {
    const { status, stdout } = askfirst('vendors');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^hotjar +statistics +--id 1234567$/m);
  });

  it('says all that is known of one', () => {
    const { status, stdout } = askfirst('vendors', 'hotjar');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}--id +the site ID: .*such as 1234567$/m);
    expect(stdout).toMatch(/^ {2}static\.hotjar\.com$/m);
    expect(stdout).toMatch(/^ {2}_hjSession_\* +cookie +first party +30 minutes$/m);
    expect(stdout).toMatch(/^Sources\n {2}https:\/\/help\.hotjar\.com\//m);
    expect(stdout).toMatch(/^Unconfirmed\n {2}\w/m);
  });

  it('does not know everybody', () => {
    expect(askfirst('vendors', 'hotjr')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('hotjar') as string,
    });
    expect(askfirst('vendors', 'hotjar', 'matomo').status).toBe(2);
    expect(askfirst('vendors', '--all').status).toBe(2);
  });
});

describe('npx askfirst audit', () => {
  it('says what it takes, where that is not there', () => {
    expect(askfirst('audit', 'http://nowhere.invalid/', '--browser', process.execPath)).toEqual({
      status: 3,
      stdout: '',
      stderr: expect.stringContaining('npm install -D playwright-core') as string,
    });
  });

  it('visits a site with what the project has', async () => {
    const project = mkdtempSync(join(tmpdir(), 'askfirst-audit-'));
    mkdirSync(join(project, 'node_modules'));
    const driver = fileURLToPath(new URL('../../node_modules/playwright-core', import.meta.url));
    symlinkSync(driver, join(project, 'node_modules/playwright-core'), 'junction');
    const { executablePath, env } = await findChromium();
    const command = join(inject('project'), 'node_modules/.bin/askfirst');
    const { status, stdout } = spawnSync(
      command,
      ['audit', 'http://nowhere.invalid/', '--browser', executablePath, '--report', 'report.html'],
      { cwd: project, encoding: 'utf8', env: { ...process.env, ...env } },
    );
    expect(stdout).toContain('there is no such host');
    expect(status).toBe(3);
    expect(readFileSync(join(project, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/);
    rmSync(project, { recursive: true });
  });
});

it.each(['check', 'add', 'vendors', 'audit', 'init'])('npx askfirst %s --help says how it is called', (command) => {
  const { status, stdout } = askfirst(command, '--help');
  expect([status, stdout]).toEqual([0, expect.stringMatching(RegExp(`^usage: askfirst ${command}`))]);
});
