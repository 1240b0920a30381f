import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.js';
import { add } from '../../../src/cli/add.js';
import { stampCatalogue } from '../../../src/cli/stamp-catalogue.js';
import type { Terminal } from '../../../src/cli/terminal.js';
import { catalogueOf } from '../../helpers/catalogue-of.js';

const catalogue = catalogueOf([{ id: 'vendor', name: 'Vendor' }]);
const written = `${JSON.stringify(catalogue, null, 2)}\n`;

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askfirst-add-'));
  file = join(folder, 'catalogue.json');
  writeFileSync(file, written);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const idsIn = (name: string): readonly string[] => {
  const { categories } = readCatalogue(JSON.parse(readFileSync(name, 'utf8')));
  return categories.flatMap(({ vendors }) => vendors.map(({ id }) => id));
};

/** A terminal at which somebody sits, or nobody. */
function terminalOf(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY });
  const stdout = Object.assign(new PassThrough(), { isTTY });
  let shown = '';
  let told = (): void => {};
  stdout.on('data', (chunk) => {
    shown += String(chunk);
    told();
  });
  return {
    terminal: { stdin, stdout, env } as unknown as Terminal,
    stdin,
    shown: () => shown,
    /** Resolves once it shows this. */
    when: (text: string) =>
      new Promise<void>((resolve) => {
        told = () => shown.includes(text) && resolve();
        told();
      }),
  };
}

const hotjar = (...more: readonly string[]) => ['hotjar', '--id', '12345', '--catalogue', file, ...more];

describe('where somebody sits at the terminal', () => {
  it('asks before it writes, with the difference in view', async () => {
    const { terminal, stdin, shown, when } = terminalOf(true);
    const done = add(hotjar(), terminal);
    await when('[y/N]');
    expect(shown()).toContain('\x1b[32m+          "id": "hotjar",');
    expect(readFileSync(file, 'utf8')).toBe(written);

    stdin.write('y\n');
    expect(await done).toBe(true);
    expect(idsIn(file)).toEqual(['vendor', 'hotjar']);
  });

  it.each(['n\n', '\n', 'yesterday\n'])('takes %j for a no', async (answer) => {
    const { terminal, stdin, shown, when } = terminalOf(true);
    const done = add(hotjar(), terminal);
    await when('[y/N]');
    stdin.write(answer);
    expect(await done).toBe(false);
    expect(shown()).toContain('it is as it was');
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  it('takes the end of all input for a no', async () => {
    const { terminal, stdin, when } = terminalOf(true);
    const done = add(hotjar(), terminal);
    await when('[y/N]');
    stdin.end();
    expect(await done).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  it('does not ask after --yes, and is not coloured with NO_COLOR', async () => {
    const { terminal, shown } = terminalOf(true, { NO_COLOR: '1' });
    expect(await add(hotjar('--yes'), terminal)).toBe(true);
    expect(shown()).not.toContain('[y/N]');
    expect(shown()).not.toContain('\x1b');
    expect(idsIn(file)).toEqual(['vendor', 'hotjar']);
  });

  it('does not write over what has been changed meanwhile', async () => {
    const { terminal, stdin, when } = terminalOf(true);
    const done = add(hotjar(), terminal);
    await when('[y/N]');
    const changed = written.replace('"Statistics"', '"Numbers"');
    writeFileSync(file, changed);
    stdin.write('y\n');
    await expect(done).rejects.toThrow('changed by somebody else meanwhile');
    expect(readFileSync(file, 'utf8')).toBe(changed);
    expect(readdirSync(folder)).toEqual(['catalogue.json']);
  });
});

describe('where nobody sits there', () => {
  it('shows the difference without colours, and writes it', async () => {
    const { terminal, shown } = terminalOf(false);
    expect(await add(hotjar(), terminal)).toBe(true);
    expect(shown()).toContain('\n+          "id": "hotjar",');
    expect(shown()).toContain(`${file}: "hotjar" is in it, categories[0].vendors[1]`);
    expect(shown()).not.toContain('\x1b');
    expect(idsIn(file)).toEqual(['vendor', 'hotjar']);
  });

  it('keeps the mark of the encoding, the mode, and the link', async () => {
    writeFileSync(file, `\uFEFF${written.replaceAll('\n', '\r\n')}`);
    chmodSync(file, 0o640);
    const link = join(folder, 'link.json');
    symlinkSync('catalogue.json', link);
    await add(['hotjar', '--id', '12345', '--catalogue', link], terminalOf(false).terminal);

    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^\uFEFF\{\r\n/);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(JSON.parse(text.slice(1))).toMatchObject({
      categories: [{ vendors: [{ id: 'vendor' }, { id: 'hotjar' }] }],
    });
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['catalogue.json', 'link.json']);
  });

  it('renews the stamp, so that it says that this text has been checked', async () => {
    writeFileSync(file, stampCatalogue(written, catalogue));
    await add(hotjar(), terminalOf(false).terminal);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toBe(stampCatalogue(written, catalogue));
    expect(stampCatalogue(text, JSON.parse(text) as object)).toBe(text);
    expect(idsIn(file)).toEqual(['vendor', 'hotjar']);
  });

  it('does not write while another one does', async () => {
    mkdirSync(join(folder, '.catalogue.json.askfirst'));
    await expect(add(hotjar(), terminalOf(false).terminal)).rejects.toThrow('is in the way');
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  it('writes nothing that would be wrong', async () => {
    const large = JSON.stringify(catalogueOf([{ id: 'vendor', name: 'n'.repeat(3.9995e6) }]));
    expect(large.length).toBeGreaterThan(3.9995e6);
    expect(large.length).toBeLessThan(4e6);
    writeFileSync(file, large);
    await expect(add(hotjar(), terminalOf(false).terminal)).rejects.toThrow('at most 4 MB');
    expect(readFileSync(file, 'utf8')).toBe(large);
  });
});
