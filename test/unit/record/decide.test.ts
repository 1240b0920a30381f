import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/record/decide.js';
import type { Choice } from '../../../src/record/types.js';
import { aCatalogue, withVendors } from './a-catalogue.js';
import { aRecord } from './a-record.js';

const counter = (choice: Partial<Choice>) =>
  aRecord({ counter: { granted: true, category: 'statistics', revision: 2, ...choice } });
const marketing = (granted: boolean): Choice => ({ granted, category: 'marketing', revision: 1 });
const none = aRecord();

describe('decide', () => {
  it('leaves everything optional pending where nothing was chosen', () => {
    const { vendors, categories, ask } = decide(aCatalogue, undefined, false);
    expect([...vendors]).toEqual([
      ['site', 'granted'],
      ['counter', 'pending'],
      ['pixel', 'pending'],
      ['ads', 'pending'],
    ]);
    expect([...categories]).toEqual([
      ['essentials', 'granted'],
      ['statistics', 'pending'],
      ['marketing', 'pending'],
    ]);
    expect(ask).toBe(true);
  });

  it('goes by what was chosen', () => {
    const record = aRecord({ ...counter({}).choices, pixel: marketing(true), ads: marketing(false) });
    const { vendors, categories, ask } = decide(aCatalogue, record, false);
    expect([...vendors.values()]).toEqual(['granted', 'granted', 'granted', 'denied']);
    expect([...categories.values()]).toEqual(['granted', 'granted', 'partial']);
    expect(ask).toBe(false);
  });

  it('grants what is essential, whatever a record says', () => {
    const record = aRecord({ site: { granted: false, category: 'essentials', revision: 1 } });
    expect(decide(aCatalogue, record, true).vendors.get('site')).toBe('granted');
  });

  it('R35 takes Global Privacy Control for a no where it speaks to the category', () => {
    const { vendors, ask } = decide(aCatalogue, undefined, true);
    expect([...vendors.values()]).toEqual(['granted', 'pending', 'denied', 'denied']);
    expect(ask).toBe(true);
  });

  it('R35 puts an explicit choice above Global Privacy Control', () => {
    const record = aRecord({ pixel: marketing(true), ads: marketing(false) });
    const { vendors } = decide(aCatalogue, record, true);
    expect([vendors.get('pixel'), vendors.get('ads')]).toEqual(['granted', 'denied']);
  });

  it('R35 does not ask where Global Privacy Control has answered for all', () => {
    const record = counter({ granted: false });
    expect(decide(aCatalogue, record, true).ask).toBe(false);
    expect(decide(aCatalogue, record, false).ask).toBe(true);
  });

  it('R35 falls back on Global Privacy Control where a choice no longer covers the vendor', () => {
    const record = aRecord({ pixel: { granted: true, category: 'statistics', revision: 1 } });
    expect(decide(aCatalogue, record, true).vendors.get('pixel')).toBe('denied');
  });

  it('takes an undefined signal for none', () => {
    expect(decide(aCatalogue, undefined, undefined).vendors.get('pixel')).toBe('pending');
  });

  it('R28 asks again for a vendor that is new, and leaves the others as they are', () => {
    const catalogue = withVendors({ id: 'counter', name: 'Counter' }, { id: 'new', name: 'New' });
    const { vendors, categories, ask } = decide(catalogue, counter({}), false);
    expect([vendors.get('counter'), vendors.get('new')]).toEqual(['granted', 'pending']);
    expect(categories.get('statistics')).toBe('partial');
    expect(ask).toBe(true);
  });

  it.each<[string, Partial<Choice>, string]>([
    ['in the category under which it was asked', {}, 'granted'],
    ['in another category', { category: 'marketing' }, 'pending'],
    ['of a higher revision', { revision: 1 }, 'pending'],
    ['of a lower revision', { revision: 3 }, 'granted'],
  ])('R28 covers a vendor %s', (_, choice, state) => {
    expect(decide(aCatalogue, counter(choice), false).vendors.get('counter')).toBe(state);
    expect(decide(aCatalogue, counter({ ...choice, granted: false }), false).vendors.get('counter')).toBe(
      state.replace('granted', 'denied'),
    );
  });

  it('R28 counts a vendor without a revision as the first', () => {
    const catalogue = withVendors({ id: 'counter', name: 'Counter' });
    expect(decide(catalogue, counter({ revision: 1 }), false).vendors.get('counter')).toBe('granted');
    expect(decide(catalogue, counter({ revision: 0 }), false).vendors.get('counter')).toBe('pending');
  });

  it.each<[string, unknown]>([
    ['a text', 'true'],
    ['a number', 1],
    ['an object', {}],
    ['nothing', undefined],
  ])('R4 takes %s in place of true for a no', (_, granted) => {
    expect(decide(aCatalogue, counter({ granted: granted as boolean }), false).vendors.get('counter')).toBe('denied');
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'granted'],
    ['true', true],
    ['a list', [true, 'statistics', 2]],
    ['an object without a category', { granted: true, revision: 2 }],
    ['an object without a revision', { granted: true, category: 'statistics' }],
    ['an object with a revision that is none', { granted: true, category: 'statistics', revision: 'x' }],
  ])('R4 takes %s in place of a choice for none', (_, choice) => {
    expect(decide(aCatalogue, aRecord({ counter: choice as Choice }), false).vendors.get('counter')).toBe('pending');
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])('has a vendor called %s', (id) => {
    const catalogue = withVendors({ id, name: id });
    expect(decide(catalogue, none, false).vendors.get(id)).toBe('pending');
    const chosen = JSON.parse(`{ "${id}": { "granted": true, "category": "statistics", "revision": 1 } }`) as Record<
      string,
      Choice
    >;
    expect(decide(catalogue, aRecord(chosen), false).vendors.get(id)).toBe('granted');
  });

  it('does not take a choice from the prototype of the choices', () => {
    const inherited = Object.create(counter({}).choices) as Record<string, Choice>;
    expect(decide(aCatalogue, aRecord(inherited), false).vendors.get('counter')).toBe('pending');
  });
});
