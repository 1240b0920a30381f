import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { explainProblems } from '../../../src/catalogue/explain-problems.js';
import { isOurItem } from '../../../src/catalogue/owners.js';
import { CatalogueError } from '../../../src/catalogue/problem.js';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.js';
import type { Catalogue, Vendor } from '../../../src/catalogue/types.js';
import { toHtml } from '../../../src/declaration/to-html.js';
import { findLeftovers } from '../../../src/gate/find-leftovers.js';
import { fromCookieText, toCookieText } from '../../../src/record/cookie-text.js';
import { decide } from '../../../src/record/decide.js';
import { makeRecord } from '../../../src/record/make-record.js';
import { mirror } from '../../../src/record/mirror.js';
import { parseRecord } from '../../../src/record/parse-record.js';
import { storeRecord } from '../../../src/record/store-record.js';
import { mutatedText } from '../mutate.js';
import { tries } from '../tries.js';

const now = Date.UTC(2026, 5, 1);

const schema = readFileSync(new URL('../../../dist/catalogue.schema.json', import.meta.url), 'utf8');
const fitsSchema = new Ajv2020().compile(JSON.parse(schema) as object);

/** Names that objects have, names that come close to others, and what means something in markup, selectors or keys. */
const names = [
  ...['a', 'b', 'a-a', 'a.a', 'x', 'x-new', '0', '1', '-', '.', '_', 'A', 'x'.repeat(64), 'x'.repeat(63)],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'length', 'undefined'],
  ...['cookiePreference', 'statistics', 'essentials'],
];
const pieces = [
  '-',
  '.',
  '_',
  'a',
  'x',
  ' ',
  '"',
  "'",
  '<',
  '>',
  '&',
  ']',
  '\\',
  '/',
  '=',
  ';',
  '*',
  '\n',
  '\0',
  'é',
  'ſ',
];

/** Few signs, so that many come close to each other. */
const words = fc.string({ unit: fc.constantFrom('a', 'x', 'A', '0', '-', '.', '_'), minLength: 1, maxLength: 6 });

const texts = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...names) },
  { weight: 5, arbitrary: words },
  { weight: 2, arbitrary: mutatedText(names, ...pieces) },
);
const ids = fc.array(texts, { minLength: 5, maxLength: 5 });
const prefixes = fc.option(texts, { nil: undefined });

/** Two categories that are asked about, the one with two vendors. */
const catalogueWith = ([a, b, one, two, three]: readonly string[], prefix: string | undefined): Catalogue => {
  const vendor = (id: string | undefined): Vendor => ({ id: id!, name: 'Vendor' });
  return {
    language: 'en',
    controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
    categories: [
      { id: a!, name: 'A', vendors: [vendor(one), vendor(two)] },
      { id: b!, name: 'B', vendors: [vendor(three)] },
    ],
    ...(prefix !== undefined && { storage: { prefix } }),
  };
};

/** Their places, in the order in which they are looked at. */
const places = [
  ...['categories[0].id', 'categories[0].vendors[0].id', 'categories[0].vendors[1].id'],
  ...['categories[1].id', 'categories[1].vendors[0].id'],
];
const inOrder = ([a, b, one, two, three]: readonly string[]): readonly string[] => [a!, one!, two!, b!, three!];

const isWord = (text: string): boolean => text !== '' && [...text].every((sign) => /[A-Za-z0-9_.-]/.test(sign));

/** What must be said against them, in words of its own. */
function wrong(all: readonly string[], prefix: string | undefined): readonly string[] {
  const found = inOrder(all).flatMap((id, index, before) => [
    ...(isWord(id) && id.length <= 64 ? [] : [`${places[index]}: an id`]),
    ...(before.indexOf(id) < index ? [`${places[index]}: an id of its own`] : []),
  ]);
  return [...found, ...(prefix === undefined || isWord(prefix) ? [] : ['storage.prefix: a plain text'])];
}

/** A localStorage. */
const kept = new Map<string, string>();
beforeAll(() => {
  Object.assign(globalThis, {
    localStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
    },
  });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

/** Each answer stays with its vendor: in the decision, the record, the cookie, and under the keys that are written. */
function expectApart(catalogue: Catalogue): void {
  const [first, second] = catalogue.categories as [Catalogue['categories'][0], Catalogue['categories'][0]];
  const [one, two, three] = [...first.vendors, ...second.vendors].map(({ id }) => id) as [string, string, string];
  const circumstances = { id: '1', source: 'save', locale: 'en', reopener: '', fingerprint: '', now } as const;
  for (const [answers, states] of [
    [
      [true, true, false],
      ['granted', 'denied'],
    ],
    [
      [false, true, false],
      ['partial', 'denied'],
    ],
    [
      [false, false, true],
      ['denied', 'granted'],
    ],
  ] as const) {
    const given = new Map([one, two, three].map((id, index) => [id, answers[index]!]));
    const record = makeRecord(catalogue, undefined, given, circumstances);
    kept.clear();
    assert(storeRecord(catalogue, record, true));
    const prefix = catalogue.storage?.prefix ?? 'cookiePreference';
    const read = parseRecord(kept.get(prefix)!, now);
    for (const its of [read, fromCookieText(toCookieText(record), now)]) {
      const decision = decide(catalogue, its, false);
      for (const [id, answer] of given) assert.equal(decision.get(id), answer ? 'granted' : 'denied');
      assert.deepEqual([decision.get(first.id), decision.get(second.id)], states);
    }
    mirror(catalogue, decide(catalogue, read, false), true);
    const copies = [first, second].map(({ id }) => kept.get(`${prefix}-${id}`));
    assert.deepEqual([copies, kept.size, kept.get(prefix)], [states, 3, JSON.stringify(record)]);
    for (const name of kept.keys()) assert(isOurItem(catalogue, 'local-storage', name));
  }
}

/** A denied vendor that declares names like ours sweeps none of ours, and what only looks like them. */
function expectOursToStay(catalogue: Catalogue): void {
  const prefix = catalogue.storage?.prefix ?? 'cookiePreference';
  const items = ['x*', `${prefix}*`].map(
    (name) => ({ name, kind: 'local-storage', party: 'first', expiry: 'session', purpose: 'x' }) as const,
  );
  const greedy = { id: 'greedy.', name: 'Greedy', items };
  const declaring = { ...catalogue, categories: [{ id: 'greedy', name: 'Greedy', vendors: [greedy] }] };
  const leftovers = findLeftovers(declaring, new Map([[greedy.id, 'denied']]));
  const isSwept = (name: string): boolean => leftovers.has({ kind: 'local-storage', name });
  for (const key of [prefix, ...catalogue.categories.map(({ id }) => `${prefix}-${id}`)]) assert(!isSwept(key));
  for (const key of [`${prefix}x`, `x${prefix}`, `x-${prefix}`]) {
    assert.equal(isSwept(key), !`${key}-`.startsWith(`${prefix}-`));
  }
}

/** As it is it stands in attributes, selectors and cookies, where nothing can be quoted. */
function expectPlain(text: string): void {
  assert.equal(toHtml(['i', { title: text }, text]), `<i title="${text}">${text}</i>`);
  assert.equal(encodeURIComponent(text), text);
  assert.equal(JSON.stringify(text), `"${text}"`);
  assert.deepEqual(text.split(/[\s,;=\u0000-\u0020\u007f-\uffff]/u), [text]);
}

describe('any string as an id of a vendor or a category, or as the prefix of what is stored', () => {
  it('is taken where the schema says so, or named with its place; and then it meets no other', () => {
    const shares = {
      taken: 30,
      'with a prefix': 25,
      'with a name that objects have': 10,
      'no id': 30,
      'an id twice': 7,
      'no prefix': 6,
    };
    tries('ids and prefixes', fc.tuple(ids, prefixes), shares, ([all, prefix]) => {
      const catalogue = catalogueWith(all, prefix);
      const expected = wrong(all, prefix);
      assert.equal(
        fitsSchema(catalogue),
        expected.every((problem) => problem.endsWith(': an id of its own')),
      );
      try {
        readCatalogue(catalogue);
      } catch (error) {
        if (!(error instanceof CatalogueError)) throw error;
        const { problems } = error;
        assert.deepEqual(
          problems.map((problem) => `${problem.place}: ${problem.expected}`).sort(),
          [...expected].sort(),
        );
        const lines = explainProblems(problems).split('\n');
        assert.deepEqual(
          lines.map((line) => line.split(': ')[0]),
          problems.map(({ place }) => place),
        );
        return [
          ...(expected.some((problem) => problem.endsWith(': an id')) ? (['no id'] as const) : []),
          ...(expected.some((problem) => problem.endsWith(' own')) ? (['an id twice'] as const) : []),
          ...(expected.some((problem) => problem.startsWith('storage')) ? (['no prefix'] as const) : []),
        ];
      }
      assert.deepEqual(expected, []);
      expectApart(catalogue);
      expectOursToStay(catalogue);
      for (const text of [...all, prefix ?? 'x']) expectPlain(text);
      return [
        'taken' as const,
        ...(prefix === undefined ? [] : (['with a prefix'] as const)),
        ...(all.some((id) => id in {}) ? (['with a name that objects have'] as const) : []),
      ];
    });
  });
});
