import { describe, expect, it } from 'vitest';
import { decide, needsAsking } from '../../../src/record/decide.js';
import type { CategoryState, Choice, ConsentState } from '../../../src/record/types.js';
import { aCatalogue, withVendors } from './a-catalogue.js';
import { aRecord } from './a-record.js';

const counter = (choice: Partial<Choice>) =>
  aRecord({ counter: { granted: true, category: 'statistics', revision: 2, ...choice } });
const marketing = (granted: boolean): Choice => ({ granted, category: 'marketing', revision: 1 });
const none = aRecord();

describe('decide', () => {
  it('leaves everything optional pending where nothing was chosen', () => {
    expect(Object.fromEntries(decide(aCatalogue, undefined, false))).toEqual({
      essentials: 'granted',
      site: 'granted',
      statistics: 'pending',
      counter: 'pending',
      marketing: 'pending',
      pixel: 'pending',
      ads: 'pending',
    });
  });

  it('goes by what was chosen', () => {
    const record = aRecord({ ...counter({}).choices, pixel: marketing(true), ads: marketing(false) });
    expect(Object.fromEntries(decide(aCatalogue, record, false))).toEqual({
      essentials: 'granted',
      site: 'granted',
      statistics: 'granted',
      counter: 'granted',
      marketing: 'partial',
      pixel: 'granted',
      ads: 'denied',
    });
  });

  it('grants what is essential, whatever a record says', () => {
    const record = aRecord({ site: { granted: false, category: 'essentials', revision: 1 } });
    const decision = decide(aCatalogue, record, true);
    expect([decision.get('site'), decision.get('essentials')]).toEqual(['granted', 'granted']);
  });

  it('has nothing to say of others', () => {
    expect(decide(aCatalogue, none, false).get('unknown')).toBeUndefined();
  });

  it('R35 takes Global Privacy Control for a no where it speaks to the category', () => {
    const decision = decide(aCatalogue, undefined, true);
    expect(['counter', 'pixel', 'ads', 'marketing'].map((id) => decision.get(id))).toEqual([
      'pending',
      'denied',
      'denied',
      'denied',
    ]);
  });

  it('R35 puts an explicit choice above Global Privacy Control', () => {
    const decision = decide(aCatalogue, aRecord({ pixel: marketing(true), ads: marketing(false) }), true);
    expect([decision.get('pixel'), decision.get('ads')]).toEqual(['granted', 'denied']);
  });

  it('R35 falls back on Global Privacy Control where a choice no longer covers the vendor', () => {
    const record = aRecord({ pixel: { granted: true, category: 'statistics', revision: 1 } });
    expect(decide(aCatalogue, record, true).get('pixel')).toBe('denied');
  });

  it('takes an undefined signal for none', () => {
    expect(decide(aCatalogue, undefined, undefined).get('pixel')).toBe('pending');
  });

  it('R28 asks again for a vendor that is new, and leaves the others as they are', () => {
    const catalogue = withVendors({ id: 'counter', name: 'Counter' }, { id: 'new', name: 'New' });
    const decision = decide(catalogue, counter({}), false);
    expect([decision.get('counter'), decision.get('new'), decision.get('statistics')]).toEqual([
      'granted',
      'pending',
      'partial',
    ]);
  });

  it.each<[string, Partial<Choice>, yes: ConsentState, no: ConsentState]>([
    ['in the category under which it was asked', {}, 'granted', 'denied'],
    ['in another category', { category: 'marketing' }, 'pending', 'pending'],
    ['of a higher revision', { revision: 1 }, 'pending', 'pending'],
    ['of a lower revision', { revision: 3 }, 'granted', 'denied'],
  ])('R28 goes by a choice for a vendor %s', (_, choice, yes, no) => {
    expect(decide(aCatalogue, counter({ ...choice, granted: true }), false).get('counter')).toBe(yes);
    expect(decide(aCatalogue, counter({ ...choice, granted: false }), false).get('counter')).toBe(no);
  });

  it('R28 counts a vendor without a revision as the first', () => {
    const catalogue = withVendors({ id: 'counter', name: 'Counter' });
    expect(decide(catalogue, counter({ revision: 1 }), false).get('counter')).toBe('granted');
    expect(decide(catalogue, counter({ revision: 0 }), false).get('counter')).toBe('pending');
  });

  it.each<[string, unknown]>([
    ['a text', 'true'],
    ['a number', 1],
    ['an object', {}],
    ['nothing', undefined],
  ])('R4 takes %s in place of true for a no', (_, granted) => {
    expect(decide(aCatalogue, counter({ granted: granted as boolean }), false).get('counter')).toBe('denied');
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'granted'],
    ['true', true],
    ['a list', [true, 'statistics', 2]],
    ['an object without a category', { granted: true, revision: 2 }],
    ['an object without a revision', { granted: true, category: 'statistics' }],
    ['an object with a revision that is none', { granted: true, category: 'statistics', revision: 'x' }],
    ['an object with a revision that is a text', { granted: true, category: 'statistics', revision: '9' }],
    [
      'an object with a revision that is no value',
      { granted: true, category: 'statistics', revision: { toString: 1 } },
    ],
  ])('R4 takes %s in place of a choice for none', (_, choice) => {
    expect(decide(aCatalogue, aRecord({ counter: choice as Choice }), false).get('counter')).toBe('pending');
  });

  it.each([[null], [undefined], [5], ['all'], [true], [[]]])(
    'R4 takes %j in place of the choices for none',
    (choices) => {
      const record = aRecord(choices as unknown as Record<string, Choice>);
      expect(decide(aCatalogue, { ...record, choices: choices as never }, false).get('counter')).toBe('pending');
    },
  );

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'length'])('has a vendor called %s', (id) => {
    const catalogue = withVendors({ id, name: id });
    const chosen = `{ "${id}": { "granted": true, "category": "statistics", "revision": 1 } }`;
    const record = aRecord(JSON.parse(chosen) as Record<string, Choice>);
    expect(decide(catalogue, none, false).get(id)).toBe('pending');
    expect(decide(catalogue, record, false).get(id)).toBe('granted');
  });
});

describe('the state of a category', () => {
  const choiceOf = {
    granted: { granted: true, category: 'statistics', revision: 1 },
    denied: { granted: false, category: 'statistics', revision: 1 },
    pending: { granted: true, category: 'elsewhere', revision: 1 },
  } as const;

  it.each<[CategoryState, ...(readonly ConsentState[])]>([
    ['granted', 'granted'],
    ['granted', 'granted', 'granted'],
    ['denied', 'denied'],
    ['denied', 'denied', 'denied', 'denied'],
    ['pending', 'pending'],
    ['pending', 'pending', 'pending'],
    ['partial', 'granted', 'denied'],
    ['partial', 'denied', 'granted'],
    ['partial', 'pending', 'granted'],
    ['partial', 'granted', 'denied', 'pending'],
    ['partial', 'denied', 'pending', 'granted'],
    ['pending', 'denied', 'pending'],
    ['pending', 'pending', 'denied', 'denied'],
  ])('is %s of %s %s %s', (state, ...states) => {
    const catalogue = withVendors(...states.map((_, index) => ({ id: `v${index}`, name: 'V' })));
    const record = aRecord(Object.fromEntries(states.map((wanted, index) => [`v${index}`, choiceOf[wanted]])));
    expect(decide(catalogue, record, false).get('statistics')).toBe(state);
  });
});

describe('needsAsking', () => {
  const all = { counter: counter({}).choices['counter']!, pixel: marketing(false), ads: marketing(true) };

  it('is so as long as anybody is pending', () => {
    const { pixel, ads } = all;
    expect(needsAsking(decide(aCatalogue, undefined, false))).toBe(true);
    expect(needsAsking(decide(aCatalogue, aRecord({ pixel, ads }), false))).toBe(true);
    expect(needsAsking(decide(aCatalogue, aRecord(all), false))).toBe(false);
  });

  it('is so for one vendor of a category that is granted in part', () => {
    const catalogue = withVendors({ id: 'counter', name: 'Counter' }, { id: 'new', name: 'New' });
    expect(needsAsking(decide(catalogue, aRecord(all), false))).toBe(true);
  });

  it('R35 is not so where Global Privacy Control has answered', () => {
    expect(needsAsking(decide(aCatalogue, counter({ granted: false }), true))).toBe(false);
    expect(needsAsking(decide(aCatalogue, counter({ granted: false }), false))).toBe(true);
  });
});
