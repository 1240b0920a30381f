import { describe, expect, it } from 'vitest';
import { compareItems } from '../../../scripts/compare-items.mjs';
import type { Explained, Row } from '../../../scripts/compare-items.mjs';
import { describeComparison } from '../../../scripts/describe-comparison.mjs';
import { isKeptAlike, readKeptFor } from '../../../scripts/kept-for.mjs';
import type { Vendor } from '../../../src/catalogue/types.js';

const vendor = (id: string, name: string, items: Readonly<Record<string, string>>): Vendor => ({
  id,
  name: { en: name, de: 'Anders' },
  items: Object.entries(items).map(([itemName, expiry]) => ({
    name: itemName,
    kind: 'cookie',
    party: 'first',
    expiry,
    purpose: 'Anything',
  })),
});

const rowsOf = (platform: string, rows: Readonly<Record<string, string>>): readonly Row[] =>
  Object.entries(rows).map(([name, keptFor]) => ({ platform, name, keptFor }));

const acme = vendor('acme', 'Acme', { id: '1 year', 'visit_*': '30 minutes' });
const theirs = rowsOf('ACME', { id: '365 Days', 'visit_*': '30 mins' });

/** What is wrong with the explanations of one vendor. */
const problemsOf = (own: Vendor, rows: readonly Row[], explained: Explained = {}): readonly string[] =>
  compareItems([own], rows, { [own.id]: explained }).problems;

describe('a time of the database', () => {
  it.each([
    ['1 year', '365 days'],
    ['1 year', '366 days'],
    ['1 year', '12 months'],
    ['1 year', '364 Days'],
    ['2 years', '730 days'],
    ['2 years', '729 days'],
    ['1 month', '28 days'],
    ['1 month', '31 days'],
    ['3 months', '90 days'],
    ['6 months', '179 days'],
    ['1 year 1 month', '13 months'],
    ['1 year 1 month', '390 days'],
    ['1 year 1 month', '395 days'],
    ['1 day', '24 hours'],
    ['1 hour', '60 minutes'],
    ['30 minutes', '30 mins'],
    ['10 years', '10 years from set/ update'],
    ['session', 'Session'],
    ['session', 'End of session (browser)'],
    ['persistent', 'forever'],
  ])('%s is the same as %s', (ours, written) => {
    expect(isKeptAlike(readKeptFor(ours)!, readKeptFor(written)!)).toBe(true);
  });

  it.each([
    ['1 year', '13 months'],
    ['1 year', '355 days'],
    ['1 year', '2 years'],
    ['1 month', '26 days'],
    ['3 months', '100 days'],
    ['1 day', '2 days'],
    ['30 minutes', '1 hour'],
    ['30 minutes', 'Session'],
    ['session', '1 day'],
    ['persistent', 'session'],
    ['persistent', '1 year'],
  ])('%s is not the same as %s', (ours, written) => {
    expect(isKeptAlike(readKeptFor(ours)!, readKeptFor(written)!)).toBe(false);
  });

  it.each(['', 'Unknown', 'Varies', '10 Nov 2030', 'Awin'])('"%s" says none', (written) => {
    expect(readKeptFor(written)).toBeUndefined();
  });
});

describe('the comparison of the vendors', () => {
  it('counts what agrees, platforms found by the name whatever its case', () => {
    const { comparisons, problems } = compareItems([acme], theirs, {});
    expect(problems).toEqual([]);
    expect(comparisons[0]).toMatchObject({ platforms: ['ACME'], agreeing: 2, differences: [], onlyOurs: [] });
  });

  it('wants another time explained', () => {
    const rows = rowsOf('ACME', { id: '2 years', 'visit_*': '30 minutes' });
    expect(problemsOf(acme, rows)).toEqual(['acme: unexplained, id (1 year) is id (2 years) there']);
    expect(problemsOf(acme, rows, { differences: { id: '' } })).toHaveLength(1);
    expect(problemsOf(acme, rows, { differences: { id: 'Acme says so.' } })).toEqual([]);
  });

  it.each([
    ['is written with other letters', 'id', 'ID'],
    ['is a pattern there', 'visit', 'visit*'],
    ['is a pattern here', 'visit_*', 'visit_7'],
  ])('takes a name that %s for the same, and wants another time explained, by either name', (_, ours, written) => {
    const own = vendor('acme', 'Acme', { [ours]: '1 year' });
    expect(problemsOf(own, rowsOf('Acme', { [written]: '365 days' }))).toEqual([]);
    const rows = rowsOf('Acme', { [written]: '1 day' });
    expect(problemsOf(own, rows)).toEqual([`acme: unexplained, ${ours} (1 year) is ${written} (1 day) there`]);
    for (const name of [ours, written]) {
      const { comparisons, problems } = compareItems([own], rows, { acme: { differences: { [name]: 'So.' } } });
      expect(problems).toEqual([]);
      expect(comparisons[0]?.onlyTheirs).toEqual([]);
    }
  });

  it('takes no character of a name for more than itself', () => {
    const { comparisons } = compareItems(
      [vendor('acme', 'Acme', { 'a.*': '1 day' })],
      rowsOf('Acme', { ab: '1 year' }),
      {},
    );
    expect(comparisons[0]).toMatchObject({ onlyOurs: ['a.*'], onlyTheirs: ['ab'] });
  });

  it('wants to know why one of them has names alone: each, or all that are left', () => {
    const rows = [...theirs, ...rowsOf('ACME', { login: '1 day', old: '1 day' }), ...rowsOf('Other', { far: '1 day' })];
    const more = vendor('acme', 'Acme', { id: '1 year', 'visit_*': '30 minutes', fresh: '1 day' });
    expect(problemsOf(more, rows)).toEqual([
      'acme: unexplained, onlyOurs has fresh',
      'acme: unexplained, onlyTheirs has login, old',
    ]);
    const differences = { login: 'Only when signed in.' };
    const acmeExplained = { differences, onlyOurs: 'New.', onlyTheirs: 'Old.' };
    const { comparisons, problems } = compareItems([more], rows, { acme: acmeExplained });
    expect(problems).toEqual([]);
    expect(comparisons[0]).toMatchObject({ agreeing: 2, onlyOurs: ['fresh'], onlyTheirs: ['old'] });
    expect(comparisons[0]?.differences).toEqual([
      { theirs: [{ name: 'login', expiry: '1 day' }], why: differences.login },
    ]);
    expect(describeComparison(comparisons, { rows: 1, hash: 'abc' })).toContain('not declared by us: 1 (`old`). Old.');
    expect(problemsOf(acme, theirs, { onlyOurs: 'New.' })).toEqual(['acme: stale, onlyOurs is empty']);
  });

  it('does not hold against a vendor what another of the same platform declares', () => {
    const pixel = vendor('acme-pixel', 'Acme Pixel', { ad: '1 day' });
    const rows = [...theirs, ...rowsOf('ACME', { ad: '1 day' })];
    const { comparisons, problems } = compareItems([acme, pixel], rows, { 'acme-pixel': { platforms: ['ACME'] } });
    expect(problems).toEqual([]);
    expect(comparisons.map(({ onlyTheirs }) => onlyTheirs)).toEqual([[], []]);
  });

  it('takes a name without a time for no difference', () => {
    const { comparisons, problems } = compareItems([acme], rowsOf('Acme', { id: 'Varies', 'visit_*': '' }), {});
    expect(problems).toEqual([]);
    expect(comparisons[0]).toMatchObject({ agreeing: 0, untimed: 2 });
  });

  it.each([
    [
      'a difference that is none any more',
      { acme: { differences: { id: 'Old.' } } },
      'acme: stale, id is no difference',
    ],
    ['a name that nobody has', { acme: { differences: { no: 'Old.' } } }, 'acme: stale, no is no difference'],
    ['a vendor that is gone', { gone: {} }, 'gone: stale, there is no such vendor'],
    [
      'a platform that is gone',
      { acme: { platforms: ['ACME', 'Gone'] } },
      'acme: stale, the database has no platform "Gone"',
    ],
  ])('refuses to explain %s', (_, explained, problem) => {
    expect(compareItems([acme], theirs, explained).problems).toEqual([problem]);
  });

  it('asks what a vendor is called where no platform has its name', () => {
    const own = vendor('other', 'Other', { id: '1 year' });
    expect(problemsOf(own, theirs)).toEqual([expect.stringContaining('other: the database has no platform "Other"')]);
    expect(problemsOf(own, theirs, { platforms: [] })).toEqual([]);
    expect(problemsOf(own, theirs, { platforms: ['ACME'], onlyTheirs: 'Not ours.' })).toEqual([]);
  });

  it('is written as tables, whose cells hold whatever is in them', () => {
    const own = vendor('acme', 'Acme', { 'a|b': '1 year' });
    const rows = rowsOf('Acme', { 'a|b': '2 years after anything' });
    const { comparisons } = compareItems([own], rows, { acme: { differences: { 'a|b': 'One | two.' } } });
    const page = describeComparison(comparisons, { rows: 1, hash: 'abc' });
    expect(page).toContain('| `a\\|b`, 1 year | `a\\|b`, 2 years | One \\| two. |');
    expect(page).not.toContain('after anything');
  });
});
