import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { smallCatalogue } from './small-catalogue.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, unknown>;
};
// The others are files that a page or a tool reads.
const entries = Object.keys(manifest.exports)
  .filter((name) => !/\.\w+$/.test(name))
  .map((name) => `askfirst${name.slice(1)}`);

function runInProject(code: string): unknown {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: inject('project'),
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

const watched = `const touched = [];
for (const name of ['window', 'document', 'localStorage', 'sessionStorage', 'customElements', 'self'])
  Object.defineProperty(globalThis, name, { configurable: true, get() { touched.push(name); return undefined; } });
`;

describe('in Node', () => {
  it.each(entries)('R54 imports %s without touching the window', (entry) => {
    const code = `${watched} void window; const before = touched.length; await import('${entry}');
console.log(JSON.stringify({ before, after: touched.filter((name) => name === 'window').length }));`;
    expect(runInProject(code)).toEqual({ before: 1, after: 1 });
  });

  it('denies everything and starts nothing', () => {
    const code = `import { startConsent } from 'askfirst'; import 'askfirst/element';
const consent = startConsent({ catalogue: ${JSON.stringify(smallCatalogue)} });
console.log(JSON.stringify([consent.granted('vendor'), consent.granted('statistics'), consent.granted('x')]));`;
    expect(runInProject(code)).toEqual([false, false, false]);
  });

  it('installs no more than its run-time dependencies', () => {
    const { dependencies } = JSON.parse(
      readFileSync(join(inject('project'), 'node_modules/askfirst/package.json'), 'utf8'),
    ) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).sort()).toEqual(['js-cookie', 'lit']);
  });
});
