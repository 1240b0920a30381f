import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprint, textOf } from '../../../src/catalogue/fingerprint.js';
import { gatePart } from '../../../src/catalogue/gate-part.js';
import type { Catalogue } from '../../../src/catalogue/types.js';
import { decide } from '../../../src/record/decide.js';
import { expiryOf } from '../../../src/record/expiry-of.js';
import { fullCatalogue } from './full-catalogue.js';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Catalogue;

/** As a browser reads it. */
const partOf = (whole: Catalogue) => JSON.parse(JSON.stringify(gatePart(whole, '/catalogue.json'))) as Catalogue;

describe.each([
  ['the reference catalogue', read('../../../demo/catalogue.json')],
  ['one that has every field', fullCatalogue],
])('the gate’s part of %s', (_, whole) => {
  it('is stamped, and names the whole', () => {
    const part = partOf(whole);
    expect(part.$checked).toBe(fingerprint(textOf(part)));
    expect(part.$whole).toEqual({ address: '/catalogue.json', fingerprint: fingerprint(textOf(whole)) });
  });

  it('decides as the whole does', () => {
    const part = partOf(whole);
    for (const gpc of [true, false]) expect(decide(part, undefined, gpc)).toEqual(decide(whole, undefined, gpc));
    expect(expiryOf(part, 0)).toBe(expiryOf(whole, 0));
    expect(part.storage).toEqual(whole.storage);
  });

  it('has all of a vendor that runs, is told or is swept, and nothing that is only shown', () => {
    const part = partOf(whole);
    const vendorsOf = ({ categories }: Catalogue) => categories.flatMap(({ vendors }) => vendors);
    const running = vendorsOf(whole).map(
      ({ id, scripts, signals, consentMode, loadedBy, withdraw, revision, items = [] }) => ({
        ...{ id, scripts, signals, consentMode, loadedBy, revision },
        // what goes without saying is not said
        withdraw: withdraw === 'reload' ? undefined : withdraw,
        items: items.filter(({ party }) => party === 'first').map(({ name, kind }) => ({ name, kind })),
      }),
    );
    const found = vendorsOf(part).map((vendor) => ({
      ...{ scripts: undefined, signals: undefined, consentMode: undefined, loadedBy: undefined },
      ...{ withdraw: undefined, revision: undefined, ...vendor },
      items: (vendor.items ?? []).map(({ name, kind }) => ({ name, kind })),
    }));
    expect(found).toEqual(running);
    const shown =
      /"(purpose|disclosure|reason|company|privacyPolicy|transfers|hosts|description|texts|layout|controller)":/;
    expect(JSON.stringify(whole)).toMatch(shown);
    expect(JSON.stringify(part)).not.toMatch(shown);
    expect(JSON.stringify(part)).not.toMatch(/"party"|"reload"/);
  });
});
