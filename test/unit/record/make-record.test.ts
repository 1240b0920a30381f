import { describe, expect, it } from 'vitest';
import { makeRecord, type Circumstances } from '../../../src/record/make-record.js';
import { parseRecord } from '../../../src/record/parse-record.js';
import type { Choice } from '../../../src/record/types.js';
import { aCatalogue, withItems, withVendors } from './a-catalogue.js';
import { aRecord } from './a-record.js';

const now = Date.UTC(2026, 2, 15, 12);
const circumstances: Circumstances = {
  id: 'ab12',
  now,
  source: 'save',
  locale: 'de',
  reopener: 'Datenschutz',
  fingerprint: '10.99',
};
const previous = aRecord({
  counter: { granted: true, category: 'elsewhere', revision: 1 },
  pixel: { granted: false, category: 'marketing', revision: 1 },
  gone: { granted: true, category: 'statistics', revision: 1 },
});
const answers = (...entries: readonly (readonly [string, boolean])[]) => new Map(entries);

describe('makeRecord', () => {
  it('keeps what was answered, for what, and how it came about', () => {
    expect(
      makeRecord(aCatalogue, undefined, answers(['counter', true], ['pixel', false], ['ads', false]), circumstances),
    ).toEqual({
      version: 1,
      id: 'ab12',
      decidedAt: '2026-03-15T12:00:00.000Z',
      expiresAt: '2026-09-15T12:00:00.000Z',
      source: 'save',
      locale: 'de',
      reopener: 'Datenschutz',
      catalogue: '10.99',
      choices: {
        counter: { granted: true, category: 'statistics', revision: 2 },
        pixel: { granted: false, category: 'marketing', revision: 1 },
        ads: { granted: false, category: 'marketing', revision: 1 },
      },
    });
  });

  it('holds nothing of vendors that were never asked about', () => {
    const { choices } = makeRecord(aCatalogue, undefined, answers(['counter', true]), circumstances);
    expect(Object.keys(choices)).toEqual(['counter']);
  });

  it('carries over what is not answered anew, as it was answered', () => {
    const { choices } = makeRecord(aCatalogue, previous, answers(['ads', true]), circumstances);
    expect(choices).toEqual({
      counter: { granted: true, category: 'elsewhere', revision: 1 },
      pixel: { granted: false, category: 'marketing', revision: 1 },
      ads: { granted: true, category: 'marketing', revision: 1 },
    });
  });

  it('does not carry over what is no answer', () => {
    const choices = {
      counter: {},
      pixel: { granted: false, category: 'marketing', revision: 1 },
      ads: null,
    } as unknown as Record<string, Choice>;
    expect(makeRecord(aCatalogue, aRecord(choices), answers(), circumstances).choices).toEqual({
      pixel: { granted: false, category: 'marketing', revision: 1 },
    });
    for (const revision of [0, -1, 0.5]) {
      const odd = aRecord({ pixel: { granted: true, category: 'marketing', revision } });
      expect(makeRecord(aCatalogue, odd, answers(), circumstances).choices).toEqual({});
    }
  });

  it('replaces an older answer', () => {
    const { choices } = makeRecord(aCatalogue, previous, answers(['counter', false]), circumstances);
    expect(choices['counter']).toEqual({ granted: false, category: 'statistics', revision: 2 });
  });

  it('drops vendors that the catalogue no longer has', () => {
    expect(makeRecord(aCatalogue, previous, answers(), circumstances).choices).not.toHaveProperty('gone');
  });

  it('keeps no answer for what is essential or unknown', () => {
    const given = answers(['site', false], ['nobody', true], ['statistics', true], ['ads', true]);
    const old = aRecord({ site: { granted: false, category: 'statistics', revision: 1 } });
    expect(Object.keys(makeRecord(aCatalogue, old, given, circumstances).choices)).toEqual(['ads']);
  });

  it('R34 is decided after the one that it follows, whatever the clock says', () => {
    const ahead = { ...previous, decidedAt: new Date(now + 3_600_000).toISOString() };
    const { decidedAt, expiresAt } = makeRecord(aCatalogue, ahead, answers(['ads', false]), circumstances);
    expect([decidedAt, expiresAt]).toEqual(['2026-03-15T13:00:00.001Z', '2026-09-15T13:00:00.001Z']);
  });

  it('leaves the previous record as it was', () => {
    const before = structuredClone(previous);
    makeRecord(aCatalogue, previous, answers(['counter', false], ['pixel', true]), circumstances);
    expect(previous).toEqual(before);
  });

  it('R27 lasts as long for a refusal as for a grant', () => {
    const year = withItems({
      name: 'cookiePreference',
      kind: 'local-storage',
      party: 'first',
      expiry: '1 year',
      purpose: 'Keeps the choice',
    });
    const ends = [true, false].map(
      (granted) => makeRecord(year, undefined, answers(['ads', granted]), circumstances).expiresAt,
    );
    expect(ends).toEqual(['2027-03-15T12:00:00.000Z', '2027-03-15T12:00:00.000Z']);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'keeps the answer for a vendor called %s, and carries it over',
    (id) => {
      const catalogue = withVendors({ id, name: id });
      const choice: Choice = { granted: true, category: 'statistics', revision: 1 };
      const first = makeRecord(catalogue, aRecord(), answers([id, true]), circumstances);
      const stored = parseRecord(JSON.stringify(first), now);
      const second = makeRecord(catalogue, stored, answers(['ads', true]), circumstances);
      expect(Object.entries(first.choices)).toEqual([[id, choice]]);
      expect(Object.entries(second.choices)).toEqual([
        [id, choice],
        ['ads', { granted: true, category: 'marketing', revision: 1 }],
      ]);
    },
  );

  it.each([[null], [undefined], [5], ['all']])('R4 makes do with a previous record whose choices are %j', (choices) => {
    const broken = { ...aRecord(), choices: choices as never };
    expect(Object.keys(makeRecord(aCatalogue, broken, answers(['ads', true]), circumstances).choices)).toEqual(['ads']);
  });

  it('does not carry over what every object has', () => {
    const catalogue = withVendors({ id: 'constructor', name: 'x' }, { id: '__proto__', name: 'y' });
    expect(Object.entries(makeRecord(catalogue, aRecord(), answers(), circumstances).choices)).toEqual([]);
  });
});
