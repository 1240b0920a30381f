import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allVendors } from '../../../src/catalogue/all-vendors.js';
import { explainProblems } from '../../../src/catalogue/explain-problems.js';
import { fingerprint, textOf } from '../../../src/catalogue/fingerprint.js';
import { CatalogueError, type Problem } from '../../../src/catalogue/problem.js';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.js';
import type { Catalogue, Json } from '../../../src/catalogue/types.js';
import { findLeftovers } from '../../../src/gate/find-leftovers.js';
import { readHost } from '../../../src/catalogue/read-host.js';
import { filled } from '../../../src/gate/vendor-globals.js';
import { catalogueLanguages } from '../../../src/language/catalogue-languages.js';
import { pickText } from '../../../src/language/pick-text.js';
import { withOwnItems } from '../../../src/language/own-items.js';
import { settings } from '../../../src/locales/en.js';
import { decide } from '../../../src/record/decide.js';
import { expiryOf } from '../../../src/record/expiry-of.js';
import { makeRecord } from '../../../src/record/make-record.js';
import { fullCatalogue } from '../../unit/catalogue/full-catalogue.js';
import { mutated } from '../mutate.js';
import { tries } from '../tries.js';

/** As deep as data may be, and a vendor that runs before it is granted. */
const edgeCatalogue: unknown = JSON.parse(
  JSON.stringify(fullCatalogue)
    .replace('"consentMode":"basic"', '"consentMode":"advanced"')
    .replace('"vSettings":{', `"deep":${'['.repeat(19)}{"a":1}${']'.repeat(19)},"vSettings":{`),
);
const catalogues = [fullCatalogue, edgeCatalogue];

const now = Date.UTC(2026, 5, 1);

/** Does with a catalogue that was accepted all that pages do with it, apart from their documents. */
function use(catalogue: Catalogue): void {
  const optional = allVendors(catalogue).filter(([, { essential }]) => !essential);
  const answers = new Map(optional.map(([{ id }]) => [id, true]));
  const circumstances = { id: '1', source: 'save', locale: 'en', reopener: '', fingerprint: '', now } as const;
  const record = makeRecord(catalogue, undefined, answers, circumstances);
  const decision = decide(catalogue, JSON.parse(JSON.stringify(record)) as typeof record, true);
  for (const [vendor, category] of allVendors(catalogue)) {
    assert.equal(decision.get(vendor.id), 'granted');
    assert.equal(decide(catalogue, undefined, false).get(vendor.id), category.essential ? 'granted' : 'pending');
    for (const host of vendor.hosts ?? []) readHost(host, vendor.id).fits(new URL('https://page.example/x'));
    for (const text of [vendor.name, vendor.purpose, category.description]) {
      assert.equal(typeof pickText(text, 'de-AT', catalogue), 'string');
    }
    for (const script of vendor.scripts ?? []) filled((script.globals ?? {}) as Json);
  }
  assert(expiryOf(catalogue, now) > now);
  findLeftovers(catalogue, decision).has({ kind: 'cookie', name: '_v_1' });
  assert(catalogueLanguages(catalogue).includes(catalogue.language));
  assert(withOwnItems(catalogue, settings, '1 year')[0]?.essential);
}

/** Every kind of problem, with the least share of cases that have one, in per cent. */
const kinds = {
  'an object': 1,
  'a list': 0.5,
  'a list with an entry': 0.2,
  'a text': 1,
  'a text that has the language of the catalogue': 0.5,
  'a plain text': 1,
  'an id': 0.5,
  'an id of its own': 0.2,
  'the id of another vendor': 0.3,
  'a language': 0.5,
  'a mode without google signals': 0.02,
  'a country': 0.5,
  'an address': 0.5,
  'a host': 0.3,
  'a name with more than *': 0.2,
  'a duration': 0.2,
  'true or false': 0.2,
  'a whole number from 1': 0.1,
  'a global name': 0.5,
  'an attribute that may be set': 0.1,
  'data of at most 20 levels': 0.05,
  'a known property': 2,
  'one of': 1,
};

type Outcome = keyof typeof kinds | 'accepted';

/** Whether a place is one of the value, or would be one if something stood there. */
function isPlaceOf(place: string, value: unknown): boolean {
  if (typeof value !== 'object' || !value) return place === '';
  return (
    place === '' ||
    Object.entries(value).some(([key, entry]) => {
      const start = Array.isArray(value) ? `[${key}]` : key;
      return place.startsWith(start) && isPlaceOf(place.slice(start.length).replace(/^\./, ''), entry);
    }) ||
    /^\w+$/.test(place)
  );
}

describe('any JSON as the catalogue', () => {
  it('is used as a whole or refused with the places of all that is wrong, and nothing else is thrown', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const shares: Record<Outcome, number> = { accepted: 15, ...kinds };
    tries<unknown, Outcome>('JSON as the catalogue', mutated(catalogues, 4), shares, (value) => {
      let problems: readonly Problem[];
      try {
        use(readCatalogue(value));
        return 'accepted';
      } catch (error) {
        if (!(error instanceof CatalogueError)) throw error;
        problems = error.problems;
      }
      assert(problems.length);
      for (const { place } of problems) assert(isPlaceOf(place, value), place);
      assert(explainProblems(problems).split('\n').length >= Math.min(problems.length, 50));
      return [...new Set(problems.map(({ expected }) => expected.replace(/^one of .*/s, 'one of') as Outcome))];
    });
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect({}).not.toHaveProperty('polluted');
  });

  it('is known again by its fingerprint with a stamp or without, and another is not', () => {
    const pairs = fc.tuple(mutated([fullCatalogue]), mutated([fullCatalogue]));
    tries('fingerprints', pairs, { same: 3, other: 50 }, ([one, other]) => {
      const text = textOf(one);
      if (typeof one === 'object' && one && !Array.isArray(one) && !Object.hasOwn(one, '$checked')) {
        assert.equal(textOf({ $checked: fingerprint(text), ...one }), text);
        assert.equal(textOf({ ...one, $checked: fingerprint(text) }).replace(/,}$/, '}'), text);
      }
      const isSame = text === textOf(other);
      // 32 bits: among these there is hardly a pair that is taken for one
      assert.equal(fingerprint(text) === fingerprint(textOf(other)), isSame);
      return isSame ? 'same' : 'other';
    });
  });

  it('as data for a vendor it is a copy, and changes no prototype', () => {
    const data = { list: [1, 'a', { b: null }], time: { $now: 'date' }, number: { $now: 'ms' }, deep: { deeper: {} } };
    tries(
      'data of a catalogue',
      mutated([data], 4),
      { 'with __proto__': 2, 'with a time': 50, plain: 0.1 },
      (value) => {
        const text = JSON.stringify(value);
        const copy = filled(value as Json) as unknown;
        assert.equal(JSON.stringify(value), text);
        assert(copy !== value || typeof value !== 'object' || value === null);
        assert(!('polluted' in {}));
        if (text.includes('__proto__')) return 'with __proto__';
        return text.includes('$now') ? 'with a time' : 'plain';
      },
    );
  });
});
