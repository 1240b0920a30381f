import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readEntryDocs } from '../../../scripts/entry-docs.mjs';

const folder = mkdtempSync(join(tmpdir(), 'askfirst-entries-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('reads sources and what is unconfirmed from the comments of the entries', () => {
  writeFileSync(
    join(folder, 'vendor.ts'),
    `import { vendorEntry } from './vendor-entry.js';
/** Not an entry. @see https://nowhere.example */
const inner = 1;
/**
 * A vendor.
 *
 * @see https://vendor.example/docs?a=1#b (what it keeps,
 * and for how long)
 * @see {@link https://vendor.example/more}
 * @remarks Unconfirmed: whether it is
 * always so.
 * @remarks Something else.
 */
export const vendor = /* @__PURE__ */ vendorEntry({ id: 'vendor' }, () => ({ inner }));

/** Another one, of which all is known. */
export const another = 2;
`,
  );
  expect(readEntryDocs(folder)).toEqual({
    vendor: {
      sources: [
        'https://vendor.example/docs?a=1#b (what it keeps, and for how long)',
        '{@link https://vendor.example/more}',
      ],
      unconfirmed: ['whether it is always so.'],
    },
  });
});

it('knows the entries themselves', () => {
  expect(readEntryDocs()['hotjar']?.sources[0]).toMatch(/^https:\/\/help\.hotjar\.com\//);
});
