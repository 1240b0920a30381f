import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../src/catalogue/types.js';
import { changeRules } from '../../../../src/cli/rules/index.js';
import { changeAt } from '../../catalogue/change-at.js';
import { cleanCatalogue } from './clean-catalogue.js';
import { foundIn } from './found-in.js';

const [essentials, statistics, marketing] = cleanCatalogue.categories;
const counter = 'categories[1].vendors[0]';
const pixel = 'categories[2].vendors[0]';

const withCategories = (...categories: readonly unknown[]): unknown => ({ ...cleanCatalogue, categories });
const changed = (place: string, value: unknown, start: unknown = cleanCatalogue): unknown =>
  changeAt(start, place, value);
const item = { name: '_more', kind: 'cookie', party: 'first', expiry: '1 day', purpose: 'More' };
const vendor = {
  ...statistics!.vendors[0]!,
  id: 'other',
  name: 'Other',
  scripts: [],
  hosts: ['other.example'],
  items: [],
};

/** What the rules about changes find, a line each. */
const found = (now: unknown, before: unknown = cleanCatalogue): readonly string[] =>
  foundIn(now, before as Catalogue).map(({ rule, place, message }) => `${rule.name} ${place}: ${message}`);

/** What is changed, what is found, and nothing else. */
const cases: Readonly<
  Record<string, readonly [what: string, now: unknown, lines: readonly RegExp[], before?: unknown][]>
> = {
  'asked-again': [
    [
      'a new vendor',
      withCategories(essentials, { ...statistics, vendors: [...statistics!.vendors, vendor] }, marketing),
      [/^asked-again categories\[1\]\.vendors\[1\]: .*about Other: it is new/],
    ],
    [
      'a higher revision with something new',
      changed(`${pixel}.transfers`, [{ country: 'US', safeguard: 'Clauses' }], changed(`${pixel}.revision`, 3)),
      [/^asked-again categories\[2\]\.vendors\[0\]\.revision: .*its revision is 3, and was 2/],
    ],
    [
      'one that was essential',
      cleanCatalogue,
      [/^asked-again categories\[1\]\.vendors\[0\]: .*it was essential/],
      withCategories({ ...essentials, vendors: [{ ...statistics!.vendors[0], reason: 'It is.' }] }, marketing),
    ],
  ],
  'needless-asking': [
    [
      'an id that is renamed',
      changed(`${counter}.id`, 'count'),
      [/^asked-again .*Counter: it is new/, /^needless-asking .*\.id: "count" looks like "counter" under another id/],
    ],
    [
      'a revision that is raised for nothing',
      changed(`${pixel}.revision`, 3),
      [/^asked-again/, /^needless-asking .*\.revision: the revision of Pixel is higher, and nothing of it has changed/],
    ],
    [
      'a vendor that has moved',
      withCategories(essentials, statistics, { ...marketing, vendors: [...marketing!.vendors, { ...vendor }] }),
      [/^asked-again .*moved from "statistics" to "marketing"/, /^needless-asking .*Other has moved/],
      withCategories(essentials, { ...statistics, vendors: [...statistics!.vendors, vendor] }, marketing),
    ],
    [
      'a category whose id is renamed',
      changed('categories[1].id', 'measurement'),
      [/^asked-again .*moved from "statistics" to "measurement"/, /^needless-asking .*Counter has moved/],
    ],
    [
      'another storage key',
      { ...cleanCatalogue, storage: { prefix: 'choice' } },
      [
        /^asked-again storage: everybody is asked again/,
        /^needless-asking storage: .*"cookiePreference".*"choice": all choices/,
      ],
    ],
  ],
  'missing-asking': [
    [
      'a new country',
      changed(`${pixel}.transfers`, [{ country: 'CH' }]),
      [/^missing-asking .*Pixel: data goes to "CH"/],
    ],
    [
      'a new item',
      changed(`${pixel}.items`, [...marketing!.vendors[0]!.items!, item]),
      [/^missing-asking .*Pixel: it keeps "_more"/],
    ],
    [
      'a longer expiry',
      changed(`${pixel}.items[0].expiry`, '1 year'),
      [/^missing-asking .*it keeps longer: "_pixel: 1 year"/],
    ],
    [
      'another company',
      changed(`${pixel}.company.name`, 'Buyer Ltd'),
      [/^missing-asking .*the data is received by "Buyer Ltd"/],
    ],
    [
      'another domain',
      changed(`${pixel}.hosts`, ['pixel.example', 'cdn.other.example']),
      [/^missing-asking .*it loads from "other\.example"/],
    ],
    [
      'a new signal',
      changed(`${pixel}.signals`, { meta: true }, changed(`${pixel}.name`, 'Meta Pixel')),
      [/^missing-asking .*it steers "meta"/],
    ],
  ],
  'changed-purpose': [
    [
      'a purpose that reads otherwise',
      changed(`${counter}.purpose`, 'Sells what it counts.'),
      [/^changed-purpose .*\.purpose: the purpose of Counter reads otherwise/],
    ],
    [
      'a category that reads otherwise',
      changed('categories[1].description', 'Sell how this site is used.'),
      [/^changed-purpose categories\[1\]\.description: what visitors agree to with "Statistics" reads otherwise/],
    ],
  ],
  'lowered-revision': [
    ['a lower revision', changed(`${pixel}.revision`, 1), [/^lowered-revision .*\.revision: .*Pixel was 2, and is 1/]],
    ['a revision that is gone', changed(`${pixel}.revision`, undefined), [/^lowered-revision .*Pixel was 2, and is 1/]],
  ],
  'no-longer-asked': [
    [
      'what has become essential',
      withCategories(
        { ...essentials, vendors: [...essentials!.vendors, { ...vendor, reason: 'It is.' }] },
        statistics,
        marketing,
      ),
      [/^no-longer-asked categories\[0\]\.vendors\[1\]: Other was asked about, and is essential now/],
      withCategories(essentials, { ...statistics, vendors: [...statistics!.vendors, vendor] }, marketing),
    ],
  ],
  'left-behind': [
    [
      'a vendor that is gone',
      withCategories(essentials, statistics),
      [/^left-behind categories: "_pixel" of Pixel is no longer declared/],
    ],
    [
      'an item that is gone',
      changed(`${pixel}.items`, []),
      [/^left-behind categories\[2\]\.vendors\[0\]: "_pixel" of Pixel/],
    ],
  ],
  'gpc-withdrawn': [
    ['a signal that is heard no more', changed('categories[2].gpc', false), [/^gpc-withdrawn categories\[2\]: /]],
  ],
};

it('every rule about changes is among the cases', () => {
  expect(Object.keys(cases)).toEqual(changeRules.map(({ name }) => name));
});

describe.each(Object.entries(cases))('%s', (_, its) => {
  it.each(its)('finds %s, and nothing else', (_, now, lines, before) => {
    const all = found(now, before);
    expect(all).toHaveLength(lines.length);
    for (const line of lines) expect(all).toContainEqual(expect.stringMatching(line));
  });
});

describe('no rule about changes', () => {
  it.each([
    ['the same catalogue', cleanCatalogue],
    ['another name', changed(`${counter}.name`, 'The counter')],
    ['another name of a category', changed('categories[1].name', 'Measurement')],
    ['texts in one more language', changed(`${counter}.purpose`, { en: 'Counts visits.', de: 'Zählt.' })],
    ['a shorter expiry', changed(`${counter}.items[0].expiry`, '1 month')],
    ['the same expiry in other words', changed(`${counter}.items[0].expiry`, '1 year 1 month')],
    [
      'an item that an earlier pattern covers',
      changed(`${counter}.items`, [
        { ...item, name: '_c*' },
        { ...item, name: '_counted' },
      ]),
      changed(`${counter}.items`, [{ ...item, name: '_c*' }]),
    ],
    ['a further host of the same domain', changed(`${counter}.hosts`, ['cdn.counter.example', 'a.counter.example'])],
    [
      'a country less',
      changed(`${counter}.transfers`, [], changed(`${counter}.company`, { name: 'Counter Inc.', country: 'IE' })),
    ],
    ['other spaces', changed(`${counter}.purpose`, 'Counts  visits. ')],
    ['what is new of an essential vendor', changed('categories[0].vendors[0].items', [item])],
    ['a vendor in another place of its category', withCategories(essentials, marketing, statistics)],
  ])('minds %s', (_, now, before: unknown = cleanCatalogue) => {
    const names = changeRules.map(({ name }) => name);
    expect(found(now, before).filter((line) => names.includes(line.split(' ')[0]!))).toEqual([]);
  });
});
