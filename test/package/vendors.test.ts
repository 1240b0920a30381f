import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import * as vendors from '../../src/vendors/index.js';
import { bundlers } from './bundle.js';

const names = Object.keys(vendors);

/** What a bundler makes of this code. */
async function bundle(name: keyof typeof bundlers, file: string, code: string): Promise<string> {
  const folder = join(inject('project'), `vendors-${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(inject('project'), file), code);
  await bundlers[name](join(inject('project'), file), folder);
  return readFileSync(join(folder, file), 'utf8');
}

/** The entries that are in it, by the ids that they are made with. */
const entriesIn = (code: string): readonly string[] =>
  Object.values(vendors)
    .map(({ id }) => id)
    .filter((id) => RegExp(`\\bid: ?["']${id}["']`).test(code));

describe.each(['esbuild', 'rollup'] as const)('what %s makes of an import from askfirst/vendors', (name) => {
  it('has the one entry in it that is used', async () => {
    const code = `import { hotjar } from 'askfirst/vendors';\nconsole.log(hotjar({ id: 12345 }));\n`;
    expect(entriesIn(await bundle(name, 'one-vendor.js', code))).toEqual(['hotjar']);
  });

  it('has all of them where all are used, as this test means to', async () => {
    const code = `import * as vendors from 'askfirst/vendors';\nconsole.log({ ...vendors });\n`;
    expect(entriesIn(await bundle(name, 'all-vendors.js', code))).toHaveLength(names.length);
  });

  it('has nothing in it where none is', async () => {
    const none = `import { hotjar } from 'askfirst/vendors';\nconsole.log('none');\n`;
    expect(await bundle(name, 'no-vendor.js', none)).not.toContain('vendorEntry');
    const one = `import { hotjar } from 'askfirst/vendors';\nconsole.log(hotjar);\n`;
    expect(await bundle(name, 'a-vendor.js', one)).toContain('vendorEntry');
  });
});
