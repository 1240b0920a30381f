import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CatalogueError } from '../../../src/catalogue/problem.js';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.js';
import { changeAt } from './change-at.js';
import { fullCatalogue } from './full-catalogue.js';
import { problemsOf } from './problems-of.js';

const categories = 'categories[1]';
const vendor = 'categories[1].vendors[0]';
const script = `${vendor}.scripts[0]`;
const stub = `${script}.stubs[0]`;

const nested = (levels: number): unknown => (levels ? { inside: nested(levels - 1) } : 1);
const smallest = {
  language: 'en',
  controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
  categories: [{ id: 'a', name: 'A', vendors: [{ id: 'b', name: 'B' }] }],
};
/** Not cloned: data may be what cannot be. */
const withGlobal = (data: unknown): unknown => ({
  ...smallest,
  categories: [
    { id: 'a', name: 'A', vendors: [{ id: 'b', name: 'B', scripts: [{ src: '/b.js', globals: { b: data } }] }] },
  ],
});
const cycle: Record<string, unknown> = {};
cycle['first'] = cycle['second'] = [cycle, cycle];

describe('readCatalogue', () => {
  it('takes a catalogue that has every property', () => {
    expect(readCatalogue(fullCatalogue)).toBe(fullCatalogue);
  });

  it('takes the smallest catalogue', () => {
    expect(readCatalogue(smallest)).toBe(smallest);
  });

  it('takes advanced consent mode for vendors alone that can be told of it', () => {
    const advanced = changeAt(fullCatalogue, `${vendor}.consentMode`, 'advanced');
    expect(problemsOf(advanced)).toEqual([]);
    expect(problemsOf(changeAt(advanced, `${vendor}.signals`, { meta: true }))).toEqual([
      `${vendor}.consentMode: "advanced" is not a mode without google signals`,
    ]);
  });

  it('takes no advanced consent mode for a vendor without signals', () => {
    const advanced = changeAt(fullCatalogue, `${vendor}.consentMode`, 'advanced');
    expect(problemsOf(changeAt(advanced, `${vendor}.signals`, undefined))).toEqual([
      `${vendor}.consentMode: "advanced" is not a mode without google signals`,
    ]);
  });

  it('takes what is optional for not there where it is undefined', () => {
    expect(problemsOf({ ...smallest, texts: undefined, storage: undefined })).toEqual([]);
  });

  it.each(['session', 'persistent', '1 year'])('takes an item that lasts "%s"', (expiry) => {
    expect(problemsOf(changeAt(fullCatalogue, `${vendor}.items[0].expiry`, expiry))).toEqual([]);
  });

  it.each(['evaluate', 'documents', 'dataLayer', '$'])('takes %s as the name of a global', (name) => {
    const [{ id, name: label }] = smallest.categories[0]!.vendors as [{ id: string; name: string }];
    const scripts = [{ src: '/b.js', globals: { [name]: 1 } }];
    expect(
      problemsOf({ ...smallest, categories: [{ id: 'a', name: 'A', vendors: [{ id, name: label, scripts }] }] }),
    ).toEqual([]);
  });

  it('takes the catalogue of the demo', () => {
    const text = readFileSync(new URL('../../../demo/catalogue.json', import.meta.url), 'utf8');
    expect(problemsOf(JSON.parse(text), text.length)).toEqual([]);
  });

  describe('names the place, what is there and what would be right', () => {
    it.each<[place: string, wrong: unknown, said: string]>([
      ['language', undefined, 'is missing, it takes a language'],
      ['controller', 'Example GmbH', '"Example GmbH" is not an object'],
      ['controller', [], 'an empty list is not an object'],
      ['controller', null, 'null is not an object'],
      ['controller', undefined, 'is missing, it takes an object'],
      ['controller.name', ' ', '" " is not a plain text'],
      ['controller.name', { en: 'Example' }, 'an object is not a plain text'],
      ['controller.name', undefined, 'is missing, it takes a plain text'],
      ['controller.country', 'de', '"de" is not a country'],
      ['controller.country', 'DEU', '"DEU" is not a country'],
      ['controller.privacyPolicy', 'mailto:a@example.com', '"mailto:a@example.com" is not an address'],
      ['controller.privacyPolicy', undefined, 'is missing, it takes an address'],
      ['controller.imprint', 7, '7 is not an address'],
      ['texts', [], 'an empty list is not an object'],
      ['texts.title', '', '"" is not a text'],
      ['texts.title.en', '', '"" is not a plain text'],
      ['layout', 'modal', '"modal" is not one of box, box-start, box-top, box-top-start, bar, bar-top, dialog'],
      ['storage', 'x', '"x" is not an object'],
      ['storage.prefix', 'my choice', '"my choice" is not a plain text'],
      ['storage.prefix', '', '"" is not a plain text'],
      ['storage.share', 'everywhere', '"everywhere" is not one of subdomains'],
      ['categories', undefined, 'is missing, it takes a list with an entry'],
      ['categories', {}, 'an object is not a list with an entry'],
      ['categories', [], 'an empty list is not a list with an entry'],
      [categories, null, 'null is not an object'],
      [`${categories}.id`, undefined, 'is missing, it takes an id'],
      [`${categories}.id`, 'a b', '"a b" is not an id'],
      [`${categories}.id`, '', '"" is not an id'],
      [`${categories}.id`, 'a\n', '"a\\n" is not an id'],
      [`${categories}.id`, 'essentials', '"essentials" is not an id of its own'],
      [`${categories}.id`, 'site', '"site" is not an id of its own'],
      [`${categories}.name`, undefined, 'is missing, it takes a text'],
      [`${categories}.essential`, 'yes', '"yes" is not true or false'],
      [`${categories}.gpc`, 1, '1 is not true or false'],
      [`${categories}.description`, 5, '5 is not a text'],
      [`${categories}.vendors`, [], 'an empty list is not a list with an entry'],
      [`${categories}.vendors`, undefined, 'is missing, it takes a list with an entry'],
      [vendor, 'hotjar', '"hotjar" is not an object'],
      [`${vendor}.id`, undefined, 'is missing, it takes an id'],
      [`${vendor}.id`, 'statistics', '"statistics" is not an id of its own'],
      [`${vendor}.name`, undefined, 'is missing, it takes a text'],
      [`${vendor}.purpose`, false, 'false is not a text'],
      [`${vendor}.disclosure`, '\n', '"\\n" is not a text'],
      [`${vendor}.reason`, [], 'an empty list is not a text'],
      [`${vendor}.legalBasis`, 'contract', '"contract" is not one of consent, necessary'],
      [`${vendor}.company`, 'Vendor Ltd', '"Vendor Ltd" is not an object'],
      [`${vendor}.company.name`, undefined, 'is missing, it takes a plain text'],
      [`${vendor}.company.address`, ' ', '" " is not a plain text'],
      [`${vendor}.company.country`, 'Malta', '"Malta" is not a country'],
      [`${vendor}.privacyPolicy`, 'ftp://vendor.example', '"ftp://vendor.example" is not an address'],
      [`${vendor}.transfers`, {}, 'an object is not a list'],
      [`${vendor}.transfers[0].country`, undefined, 'is missing, it takes a country'],
      [`${vendor}.transfers[0].safeguard`, 5, '5 is not a text'],
      [`${vendor}.items`, '_v', '"_v" is not a list'],
      [`${vendor}.items[1]`, '_v', '"_v" is not an object'],
      [`${vendor}.items[0].name`, undefined, 'is missing, it takes a name with more than *'],
      [`${vendor}.items[0].name`, '*', '"*" is not a name with more than *'],
      [`${vendor}.items[0].name`, '***', '"***" is not a name with more than *'],
      [`${vendor}.items[0].name`, '', '"" is not a name with more than *'],
      [
        `${vendor}.items[0].kind`,
        'flash',
        '"flash" is not one of cookie, local-storage, session-storage, indexed-db, cache',
      ],
      [`${vendor}.items[0].party`, 'second', '"second" is not one of first, third'],
      [`${vendor}.items[0].expiry`, '1 yer', '"1 yer" is not a duration'],
      [`${vendor}.items[0].expiry`, 365, '365 is not a duration'],
      [`${vendor}.items[0].expiry`, undefined, 'is missing, it takes a duration'],
      [`${vendor}.items[0].purpose`, undefined, 'is missing, it takes a text'],
      [`${vendor}.scripts`, {}, 'an object is not a list'],
      [`${script}.src`, undefined, 'is missing, it takes an address'],
      [`${script}.globals`, [], 'an empty list is not an object'],
      [`${script}.globals.__proto__`, 1, '"__proto__" is not a global name'],
      [`${script}.globals.a-b`, 1, '"a-b" is not a global name'],
      [`${script}.globals.vSettings`, nested(21), 'an object is not data of at most 20 levels'],
      [`${script}.stubs`, 'q', '"q" is not a list'],
      [`${stub}.name`, undefined, 'is missing, it takes a global name'],
      [`${stub}.name`, 'a.b', '"a.b" is not a global name'],
      [`${stub}.name`, 'eval', '"eval" is not a global name'],
      [`${stub}.kind`, 'object', '"object" is not one of array, function'],
      [`${stub}.kind`, undefined, 'is missing, it takes one of array, function'],
      [`${stub}.store`, '__proto__', '"__proto__" is not a global name'],
      [`${stub}.into`, 'a b', '"a b" is not a global name'],
      [`${stub}.entry`, 'list', '"list" is not one of arguments, array'],
      [`${stub}.forward`, 'constructor', '"constructor" is not a global name'],
      [`${stub}.methods`, 'track', '"track" is not a list'],
      [`${stub}.methods[0]`, 'people..set', '"people..set" is not a global name'],
      [`${stub}.methods[0]`, 'a.__proto__', '"a.__proto__" is not a global name'],
      [`${stub}.self[0]`, 'prototype', '"prototype" is not a global name'],
      [`${stub}.alias[0]`, '__proto__', '"__proto__" is not a global name'],
      [`${stub}.properties.__proto__`, {}, '"__proto__" is not a global name'],
      [`${stub}.properties.version`, nested(21), 'an object is not data of at most 20 levels'],
      [`${stub}.calls`, {}, 'an object is not a list'],
      [`${stub}.calls[0]`, [nested(20)], 'a list is not data of at most 20 levels'],
      [`${script}.loaded`, 'v.init', '"v.init" is not a list'],
      [`${script}.loaded[0].call`, undefined, 'is missing, it takes a global name'],
      [`${script}.loaded[0].call`, 'v.constructor', '"v.constructor" is not a global name'],
      [`${script}.loaded[0].call`, 'alert(1)', '"alert(1)" is not a global name'],
      [`${script}.loaded[0].call`, 'eval', '"eval" is not a global name'],
      [`${script}.loaded[0].call`, 'window.eval', '"window.eval" is not a global name'],
      [`${script}.loaded[0].call`, 'document.write', '"document.write" is not a global name'],
      [`${script}.loaded[0].call`, 'setTimeout', '"setTimeout" is not a global name'],
      [`${script}.loaded[0].args`, { id: 1 }, 'an object is not a list'],
      [`${script}.loaded[0].as`, 'v.tag', '"v.tag" is not a global name'],
      [`${script}.loaded[0].queue`, '', '"" is not a global name'],
      [`${script}.attributes`, 'async', '"async" is not an object'],
      [`${script}.attributes.async`, true, 'true is not a plain text'],
      [`${vendor}.hosts`, 'vendor.example', '"vendor.example" is not a list'],
      [`${vendor}.hosts[0]`, 'https://vendor.example', '"https://vendor.example" is not a host'],
      [`${vendor}.hosts[0]`, '*', '"*" is not a host'],
      [`${vendor}.hosts[0]`, '*vendor.example', '"*vendor.example" is not a host'],
      [`${vendor}.hosts[0]`, 'vendor..example', '"vendor..example" is not a host'],
      [`${vendor}.hosts[0]`, 'vendor.example/a b', '"vendor.example/a b" is not a host'],
      [`${vendor}.signals`, [], 'an empty list is not an object'],
      [`${vendor}.signals.google`, 'ad_storage', '"ad_storage" is not a list with an entry'],
      [
        `${vendor}.signals.google[1]`,
        'ads',
        '"ads" is not one of ad_storage, analytics_storage, functionality_storage, personalization_storage, security_storage, ad_user_data, ad_personalization',
      ],
      [`${vendor}.signals.google`, [], 'an empty list is not a list with an entry'],
      [`${vendor}.signals.clarity[0]`, 'ad_storage', '"ad_storage" is not one of ad_Storage, analytics_Storage'],
      [`${vendor}.signals.uet`, false, 'false is not one of true'],
      [`${vendor}.signals.hubspot`, 'yes', '"yes" is not one of true'],
      [`${vendor}.consentMode`, 'Advanced', '"Advanced" is not one of basic, advanced'],
      [`${vendor}.loadedBy`, 'nobody', '"nobody" is not the id of another vendor'],
      [
        `${vendor}.loadedBy`,
        fullCatalogue.categories[1]!.vendors[0]!.id,
        `"${fullCatalogue.categories[1]!.vendors[0]!.id}" is not the id of another vendor`,
      ],
      [vendor, null, 'null is not an object'],
      [`${vendor}.withdraw`, 'never', '"never" is not one of stop, reload, none'],
      [`${vendor}.revision`, 0, '0 is not a whole number from 1'],
      [`${vendor}.revision`, 1.5, '1.5 is not a whole number from 1'],
      [`${vendor}.revision`, '2', '"2" is not a whole number from 1'],
      [`${vendor}.revision`, 2 ** 53, '9007199254740992 is not a whole number from 1'],
    ])('%s %j', (place, wrong, said) => {
      expect(problemsOf(changeAt(fullCatalogue, place, wrong))).toEqual([`${place}: ${said}`]);
    });

    it.each(['english', 'e', 'en_GB', 'en-', 'de-x', 'de-xx-yy', '', 'de-DE\n'])('language %j', (language) => {
      expect(problemsOf({ ...smallest, language })).toEqual([
        `language: ${JSON.stringify(language)} is not a language`,
      ]);
    });

    it('R18 refuses legitimate interest as a reason to open the device', () => {
      expect(problemsOf(changeAt(fullCatalogue, `${vendor}.legalBasis`, 'legitimate-interest'))).toEqual([
        `${vendor}.legalBasis: "legitimate-interest" is not one of consent, necessary`,
      ]);
    });

    it.each<[unknown, string]>([
      ['catalogue.json', '"catalogue.json" is not an object'],
      [null, 'null is not an object'],
      [[], 'an empty list is not an object'],
      [undefined, 'is missing, it takes an object'],
    ])('%j as a whole', (value, said) => {
      expect(problemsOf(value)).toEqual([`catalogue: ${said}`]);
    });
  });

  it('tells all problems together, in the order in which they stand', () => {
    const wrong = [
      [`${vendor}.items[1].expiry`, '1 yer'],
      [`${vendor}.revision`, 0],
      ['controller.country', 'Germany'],
      ['colour', 'red'],
    ].reduce((value: unknown, [place, other]) => changeAt(value, place as string, other), fullCatalogue);
    expect(problemsOf(wrong)).toEqual([
      'controller.country: "Germany" is not a country',
      `${vendor}.items[1].expiry: "1 yer" is not a duration`,
      `${vendor}.revision: 0 is not a whole number from 1`,
      'colour: "colour" is not a known property',
    ]);
  });

  it('throws one error, with the problems as data', () => {
    const read = () => readCatalogue(changeAt(fullCatalogue, 'layout', 'modal'));
    expect(read).toThrow(CatalogueError);
    expect(read).toThrow(
      expect.objectContaining({
        problems: [
          {
            place: 'layout',
            expected: 'one of box, box-start, box-top, box-top-start, bar, bar-top, dialog',
            value: 'modal',
          },
        ],
      }),
    );
  });

  describe('properties that it does not know', () => {
    it.each([
      'colour',
      'controller.email',
      'storage.days',
      `${categories}.vendor`,
      `${vendor}.cookies`,
      `${vendor}.company.vat`,
      `${vendor}.transfers[0].to`,
      `${vendor}.items[0].value`,
      `${script}.code`,
      `${stub}.object`,
      `${script}.loaded[0].new`,
      `${vendor}.signals.snapchat`,
      'constructor',
      `${vendor}.toString`,
      '__proto__',
      `controller.__proto__`,
      `${vendor}.items[0].__proto__`,
    ])('reports %s', (place) => {
      const name = place.split('.').pop();
      expect(problemsOf(changeAt(fullCatalogue, place, {}))).toEqual([`${place}: "${name}" is not a known property`]);
    });

    it.each([
      '$remark',
      'controller.$remark',
      `${categories}.$remark`,
      `${vendor}.$remark`,
      `${vendor}.items[0].$remark`,
      `${script}.$remark`,
      `${stub}.$`,
    ])('lets the remark %s pass, whatever it holds', (place) => {
      expect(problemsOf(changeAt(fullCatalogue, place, nested(30)))).toEqual([]);
    });

    it('reports the key of a text that is no language', () => {
      const name = JSON.parse('{ "en": "Statistics", "__proto__": "x" }') as unknown;
      expect(problemsOf(changeAt(fullCatalogue, `${categories}.name`, name))).toEqual([
        `${categories}.name.__proto__: "__proto__" is not a language`,
      ]);
    });
  });

  it('does not take what an object has inherited', () => {
    const vendors = [Object.create({ id: 'a', name: 'A' })];
    expect(problemsOf({ ...fullCatalogue, categories: [{ id: 'b', name: 'B', vendors }] })).toEqual([
      'categories[0].vendors[0].id: is missing, it takes an id',
      'categories[0].vendors[0].name: is missing, it takes a text',
    ]);
  });

  describe('texts', () => {
    it.each([
      [`${categories}.name`, { de: 'Statistik' }],
      [`${vendor}.purpose`, {}],
      ['texts.title', { 'en-GB': 'Your choice' }],
      [`${vendor}.items[0].purpose`, { EN: 'Counts' }],
    ])('must have the language of the catalogue: %s', (place, text) => {
      expect(problemsOf(changeAt(fullCatalogue, place, text))).toEqual([
        `${place}: an object is not a text that has the language of the catalogue`,
      ]);
    });

    it('are held to no language where the catalogue itself has none', () => {
      expect(problemsOf(changeAt(fullCatalogue, 'language', undefined))).toEqual([
        'language: is missing, it takes a language',
      ]);
    });
  });

  describe('addresses', () => {
    const places = ['controller.privacyPolicy', 'controller.imprint', `${vendor}.privacyPolicy`, `${script}.src`];

    it.each([
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      '\u0001javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      'java\r\nscript:alert(1)',
      'javascript\n:alert(1)',
      'vbscript:x',
      'data:text/html,x',
      'blob:https://example.com/1',
      'file:///etc/passwd',
      'about:blank',
      'https://',
      'https://a b',
      '',
      ' ',
    ])('are refused: %j', (address) => {
      for (const place of places) {
        expect(problemsOf(changeAt(fullCatalogue, place, address))).toEqual([
          `${place}: ${JSON.stringify(address)} is not an address`,
        ]);
      }
    });

    it.each([
      'https://example.com',
      'http://example.com/',
      'HTTPS://EXAMPLE.COM',
      '//cdn.example.com/v.js',
      '/privacy',
      'privacy.html',
      '../privacy?page=2#top',
      '?page=privacy',
      '#privacy',
      'a/javascript:b',
    ])('are taken: %s', (address) => {
      for (const place of places) expect(problemsOf(changeAt(fullCatalogue, place, address))).toEqual([]);
    });
  });

  describe('attributes', () => {
    it.each([
      'onload',
      'onerror',
      'onclick',
      'ONLOAD',
      'OnLoad',
      'src',
      'srcdoc',
      'text',
      'nonce',
      '1',
      'a b',
      'a"b',
      'a>',
      'data-ä',
      '__proto__',
    ])('are refused: %s', (name) => {
      expect(
        problemsOf(changeAt(fullCatalogue, `${script}.attributes`, JSON.parse(`{${JSON.stringify(name)}: ""}`))),
      ).toEqual([`${script}.attributes.${name}: ${JSON.stringify(name)} is not an attribute that may be set`]);
    });

    it.each([
      'async',
      'defer',
      'type',
      'integrity',
      'crossorigin',
      'referrerpolicy',
      'data-onload',
      'id',
      'fetchpriority',
    ])('are taken: %s', (name) => {
      expect(problemsOf(changeAt(fullCatalogue, `${script}.attributes`, { [name]: '' }))).toEqual([]);
    });
  });

  describe('data', () => {
    it.each<[string, unknown]>([
      ['20 levels', nested(20)],
      ['null', null],
      ['an empty list', []],
    ])('may be %s', (_, data) => {
      expect(problemsOf(changeAt(fullCatalogue, `${script}.globals.vSettings`, data))).toEqual([]);
    });

    it.each<[string, unknown]>([
      ['21 levels', nested(21)],
      ['a cycle', cycle],
      ['a hundred thousand levels', Array.from({ length: 100_000 }).reduce((inside) => ({ inside }), 1)],
      ['a list with a function', { list: [() => {}] }],
      ['a list with a symbol', { list: [Symbol('x')] }],
      ['a list with nothing in it', { list: [undefined] }],
    ])('may not be %s', (_, data) => {
      expect(problemsOf(withGlobal(data))).toEqual([
        'categories[0].vendors[0].scripts[0].globals.b: an object is not data of at most 20 levels',
      ]);
    });
  });

  it.each(['__proto__', 'constructor', 'toString', 'a'.repeat(64), 'A.b_c-1'])('takes the id %s', (id) => {
    expect(problemsOf(changeAt(fullCatalogue, `${vendor}.id`, id))).toEqual([]);
  });

  it('refuses an id of 65 characters', () => {
    expect(problemsOf(changeAt(fullCatalogue, `${vendor}.id`, 'a'.repeat(65)))).toEqual([
      `${vendor}.id: "${'a'.repeat(65)}" is not an id`,
    ]);
  });

  it('refuses a vendor that stands twice', () => {
    const { vendors } = fullCatalogue.categories[1]!;
    expect(problemsOf(changeAt(fullCatalogue, `${categories}.vendors`, [...vendors, ...vendors]))).toEqual([
      `${categories}.vendors[1].id: "vendor" is not an id of its own`,
    ]);
  });

  it('takes 4 MB, and says nothing of what is wrong inside more', () => {
    expect(problemsOf(fullCatalogue, 4_000_000)).toEqual([]);
    expect(problemsOf(fullCatalogue, 4_060_000)).toEqual(['catalogue: "4.1 MB" is not at most 4 MB']);
    expect(problemsOf({}, 4_060_000)).toEqual(['catalogue: "4.1 MB" is not at most 4 MB']);
  });
});
