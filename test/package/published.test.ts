import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';

const bin = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));
const installed = (): string => join(inject('project'), 'node_modules/askfirst');

interface Manifest {
  readonly exports: unknown;
  readonly [field: string]: unknown;
}
const readManifest = (): Manifest => JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8')) as Manifest;

function filesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value as object).flatMap(filesIn);
}

describe('the published package', () => {
  it('holds every file that its manifest names', () => {
    const manifest = readManifest();
    const named = [
      ...filesIn(manifest.exports),
      ...['types', 'bin', 'unpkg', 'jsdelivr', 'customElements'].flatMap((field) => filesIn(manifest[field])),
    ];
    expect(named.filter((file) => !existsSync(join(installed(), file)))).toEqual([]);
  });

  it('holds its licence and readme', () => {
    expect(['LICENSE', 'README.md'].filter((file) => !existsSync(join(installed(), file)))).toEqual([]);
  });

  it('holds the licences of what is built into its files', () => {
    const licenses = readFileSync(join(installed(), 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    const packages = [...licenses.matchAll(/^([a-z][\w-]*)\n\n\S/gm)].map(([, name]) => name);
    expect(packages).toEqual(expect.arrayContaining(['lit', 'js-cookie', 'diff', 'jsonc-parser', 'tldts']));
  });

  it('brings its command in files that need nothing but Node and each other', () => {
    const folder = join(installed(), 'dist/cli');
    const files = readdirSync(folder);
    expect(files).toContain('index.js');
    const needed = files.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:^|\n)import .* from '([^']+)'/g)].map(
        ([, name]) => name!,
      ),
    );
    const known = files.map((file) => `./${file}`);
    expect(needed.filter((name) => !name.startsWith('node:') && !known.includes(name))).toEqual([]);
    expect(needed).toContain('node:fs');
  });

  it('holds what the site owner puts into integrity attributes', () => {
    const hashes = JSON.parse(readFileSync(join(installed(), 'dist/integrity.json'), 'utf8')) as Record<string, string>;
    expect(Object.keys(hashes)).toEqual(expect.arrayContaining(['askfirst.js', 'askfirst-ui.js']));
    expect(hashes['askfirst.js']).toMatch(/^sha384-/);
  });

  it('satisfies publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed(), strict: true });
    expect(messages.map((message) => formatMessage(message, pkg as Record<string, unknown>, { color: false }))).toEqual(
      [],
    );
  });

  it('has types that resolve', () => {
    const args = [
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './askfirst.js',
      './catalogue.schema.json',
      './package.json',
    ];
    // It fails, and this throws, where it finds a problem.
    const report = execFileSync(join(bin, 'attw'), [inject('tarball'), ...args], { encoding: 'utf8' });
    expect(report).toContain('"askfirst/element"');
    expect(report).toContain('"askfirst/vendors"');
    expect(report).toContain('"askfirst/testing"');
  });
});
