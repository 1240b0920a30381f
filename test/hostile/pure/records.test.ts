import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fromCookieText, toCookieText } from '../../../src/record/cookie-text.js';
import { decide } from '../../../src/record/decide.js';
import { makeRecord } from '../../../src/record/make-record.js';
import { parseRecord } from '../../../src/record/parse-record.js';
import type { ConsentRecord } from '../../../src/record/types.js';
import { aCatalogue } from '../../unit/record/a-catalogue.js';
import { aRecord } from '../../unit/record/a-record.js';
import { mutated, mutatedText } from '../mutate.js';
import { tries } from '../tries.js';

const now = Date.UTC(2026, 5, 1);

/** The vendors that may be granted, with what they have to be granted for. */
const optional = [
  ['counter', 'statistics', 2],
  ['pixel', 'marketing', 1],
  ['ads', 'marketing', 1],
] as const;

const record = aRecord({
  counter: { granted: true, category: 'statistics', revision: 2 },
  pixel: { granted: false, category: 'marketing', revision: 1 },
  ads: { granted: true, category: 'marketing', revision: 1 },
});

/** What may lie where the record is kept: a record with things changed, in its JSON or before. */
const stored = fc.oneof(
  { weight: 4, arbitrary: mutated([record], 4).map((value) => JSON.stringify(value)) },
  {
    weight: 1,
    arbitrary: mutatedText([JSON.stringify(record)], '{', '}', '"', ',', 'null', '"version":2,', '\\u0000'),
  },
);

function read(text: string): ConsentRecord | 'no JSON' | 'no record' | 'over' {
  try {
    return parseRecord(text, now) ?? 'over';
  } catch (error) {
    assert(error instanceof Error);
    return error instanceof SyntaxError ? 'no JSON' : 'no record';
  }
}

describe('R4 any bytes as the record', () => {
  it('are a record in force, one that is over, or none; what they grant they say in so many words', () => {
    const shares = { 'no JSON': 5, 'no record': 5, over: 5, granted: 30, denied: 30, pending: 5 };
    tries('bytes as the record', stored, shares, (text) => {
      const found = read(text);
      const decision = decide(aCatalogue, typeof found === 'string' ? undefined : found, false);
      const said = typeof found === 'string' ? {} : (JSON.parse(text) as ConsentRecord).choices;
      for (const [id, category, revision] of optional) {
        const choice = typeof said === 'object' && said && Object.hasOwn(said, id) ? said[id] : undefined;
        const isSaid =
          choice?.granted === true &&
          choice.category === category &&
          Number.isSafeInteger(choice.revision) &&
          choice.revision >= revision;
        assert.equal(decision.get(id) === 'granted', isSaid);
      }
      if (typeof found === 'string') return found;
      return [...new Set(optional.map(([id]) => decision.get(id) as 'granted' | 'denied' | 'pending'))];
    });
  });

  it('under them the next choice is whole: stored, read and shared it says what was chosen', () => {
    const ids = fc.constantFrom(...optional.map(([id]) => id));
    const answers = fc.uniqueArray(fc.tuple(ids, fc.boolean()), { selector: ([id]) => id });
    const circumstances = { id: 'new', source: 'save', locale: 'en', reopener: '', fingerprint: '1.1', now } as const;
    const shares = { 'after none': 10, 'after one': 50, 'keeps an answer': 15, 'drops what is none': 2 };
    tries('choices after bytes', fc.tuple(stored, answers), shares, ([text, chosen]) => {
      const found = read(text);
      const previous = typeof found === 'string' ? undefined : found;
      const next = makeRecord(aCatalogue, previous, new Map(chosen), circumstances);
      const before = decide(aCatalogue, previous, false);
      const after = decide(aCatalogue, parseRecord(JSON.stringify(next), now), false);
      // what was odd in it does not keep it from the cookie
      const shared = decide(aCatalogue, fromCookieText(toCookieText(next), now), false);
      const outcomes = new Set<keyof typeof shares>([previous ? 'after one' : 'after none']);
      for (const [id] of optional) {
        const [, answer] = chosen.find(([one]) => one === id) ?? [];
        const state = answer === undefined ? before.get(id) : answer ? 'granted' : 'denied';
        assert.equal(after.get(id), state);
        assert.equal(shared.get(id), state);
        if (answer !== undefined) continue;
        if (state !== 'pending') outcomes.add('keeps an answer');
        else if (previous?.choices && Object.hasOwn(previous.choices, id)) outcomes.add('drops what is none');
      }
      return [...outcomes];
    });
  });
});

describe('R4 R55 any text in the cookie', () => {
  it('is a whole record, or none', () => {
    const written = JSON.parse(toCookieText(record)) as unknown;
    const cookies = fc.oneof(
      { weight: 4, arbitrary: mutated([written], 4).map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: mutatedText([JSON.stringify(written)], '{', '}', '"', ',', '-', '9', 'null') },
    );
    tries('texts in the cookie', cookies, { read: 20, refused: 30 }, (text) => {
      let found: ConsentRecord;
      try {
        found = fromCookieText(text, now);
      } catch {
        return 'refused';
      }
      const { choices, decidedAt, expiresAt, version, ...texts } = found;
      assert.equal(version, 1);
      assert(Object.values(texts).every((value) => typeof value === 'string'));
      assert(Date.parse(expiresAt) > now);
      assert.equal(new Date(decidedAt).toISOString(), decidedAt);
      for (const { granted, category, revision } of Object.values(choices)) {
        assert(typeof granted === 'boolean' && typeof category === 'string');
        assert(Number.isSafeInteger(revision) && revision > 0);
      }
      assert.equal(toCookieText(fromCookieText(toCookieText(found), now)), toCookieText(found));
      return 'read';
    });
  });
});
