import { isWebAddress } from './is-web-address.js';
import { parseDuration } from './parse-duration.js';
import { CatalogueError, type Expected, type Problem } from './problem.js';
import type { Catalogue, Category, Vendor } from './types.js';

type Check = (value: unknown, place: string) => void;
type Fields = Readonly<Record<string, Check>>;

/** More is a mistake, or an attack on the page. */
const LARGEST_CATALOGUE = 4e6;

/**
 * Takes an untrusted value for a catalogue, once and for all: what comes out is trusted everywhere.
 *
 * @param size of its JSON, in UTF-16 code units
 * @throws CatalogueError with every problem and its place.
 */
export function readCatalogue(value: unknown, size = 0): Catalogue {
  const problems: Problem[] = [];
  const ids = new Set<unknown>();
  const loaders: (readonly [id: unknown, place: string])[] = [];
  const language = isObject(value) && value['language'];

  const report = (place: string, expected: Expected, found: unknown): void => {
    problems.push({ place, expected, value: found });
  };
  const fits =
    (expected: Expected, test: (found: unknown) => unknown): Check =>
    (found, place) => {
      if (!test(found)) report(place, expected, found);
    };
  const like = (expected: Expected, pattern: RegExp): Check =>
    fits(expected, (found) => isString(found) && pattern.test(found));
  const oneOf = (...values: readonly unknown[]): Check =>
    fits(`one of ${values.join(', ')}`, (found) => values.includes(found));
  const list =
    (check: Check, least = 0): Check =>
    (found, place) => {
      if (!Array.isArray(found) || found.length < least)
        report(place, least ? 'a list with an entry' : 'a list', found);
      else found.forEach((entry, index) => check(entry, `${place}[${index}]`));
    };
  const map =
    (checkKey: Check, check: Check): Check =>
    (found, place) => {
      if (!isObject(found)) return report(place, 'an object', found);
      for (const [key, entry] of Object.entries(found)) {
        checkKey(key, `${place}.${key}`);
        check(entry, `${place}.${key}`);
      }
    };
  /** An object with these fields and no others, but for those that begin with `$`. */
  const shape =
    (required: Fields, optional: Fields = {}): Check =>
    (found, place) => {
      if (!isObject(found)) return report(place, 'an object', found);
      const inside = place && `${place}.`;
      for (const [key, check] of Object.entries(required)) {
        check(Object.hasOwn(found, key) ? found[key] : undefined, inside + key);
      }
      for (const [key, entry] of Object.entries(found)) {
        if (Object.hasOwn(optional, key)) {
          if (entry !== undefined) optional[key]!(entry, inside + key);
        } else if (!Object.hasOwn(required, key) && key[0] !== '$') report(inside + key, 'a known property', key);
      }
    };

  const both =
    (first: Check, second: Check): Check =>
    (found, place) => {
      first(found, place);
      second(found, place);
    };
  /** What is asked for rests on consent, what is not on necessity; what runs before it is told of it. */
  const bases: Check = (found, place) => {
    const { essential, vendors } = (found ?? {}) as Partial<Category>;
    if (!Array.isArray(vendors)) return;
    const basis = fits(`one of ${essential === true ? 'necessary' : 'consent'}`, (value) =>
      essential === true ? value !== 'consent' : value !== 'necessary',
    );
    vendors.forEach((vendor: Partial<Vendor> | null, index) => {
      basis(vendor?.legalBasis, `${place}.vendors[${index}].legalBasis`);
      if (vendor?.loadedBy !== undefined && vendor.loadedBy === vendor.id) {
        report(`${place}.vendors[${index}].loadedBy`, 'the id of another vendor', vendor.loadedBy);
      }
      // it would run without consent, and without knowing
      if (vendor?.consentMode === 'advanced' && !vendor.signals?.google) {
        report(`${place}.vendors[${index}].consentMode`, 'a mode without google signals', vendor.consentMode);
      }
    });
  };

  const plain = like('a plain text', /\S/);
  const text: Check = (found, place) => {
    if (!isObject(found)) like('a text', /\S/)(found, place);
    else {
      map(languageTag, plain)(found, place);
      if (isString(language) && !Object.hasOwn(found, language)) {
        report(place, 'a text that has the language of the catalogue', found);
      }
    }
  };
  const languageTag = fits('a language', isLanguage);
  const country = like('a country', /^[A-Z]{2}$/);
  const address = fits('an address', (found) => isString(found) && /\S/.test(found) && isWebAddress(found));
  const flag = fits('true or false', (found) => typeof found === 'boolean');
  const data = fits('data of at most 20 levels', (found) => isData(found, 20));
  const global = like(
    'a global name',
    /^(?!(__proto__|eval|Function|setTimeout|setInterval|document|location)$)[\w$]+$/,
  );
  const member = like(
    'a global name',
    /^(?!.*(__proto__|constructor|prototype))(?!(eval|Function|Reflect|setTimeout|setInterval|document|location|window|self|globalThis|top|parent|frames|opener)\b)[\w$]+(\.[\w$]+)*$/,
  );
  const id: Check = (found, place) => {
    like('an id', /^[\w.-]{1,64}$/)(found, place);
    if (isString(found) && ids.size === ids.add(found).size) report(place, 'an id of its own', found);
  };

  shape(
    {
      language: languageTag,
      controller: shape({ name: plain, privacyPolicy: address }, { country, imprint: address }),
      categories: list(
        both(
          shape(
            {
              id,
              name: text,
              vendors: list(
                shape(
                  { id, name: text },
                  {
                    purpose: text,
                    disclosure: text,
                    reason: text,
                    legalBasis: oneOf('consent', 'necessary'),
                    company: shape({ name: plain }, { address: plain, country }),
                    privacyPolicy: address,
                    transfers: list(shape({ country }, { safeguard: text })),
                    items: list(
                      shape({
                        name: like('a name with more than *', /[^*]/),
                        kind: oneOf('cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache'),
                        party: oneOf('first', 'third'),
                        expiry: fits('a duration', isExpiry),
                        purpose: text,
                      }),
                    ),
                    scripts: list(
                      shape(
                        { src: address },
                        {
                          globals: map(global, data),
                          stubs: list(
                            shape(
                              { name: global, kind: oneOf('array', 'function') },
                              {
                                store: member,
                                into: global,
                                entry: oneOf('arguments', 'array'),
                                forward: member,
                                methods: list(member),
                                self: list(member),
                                alias: list(global),
                                properties: map(member, data),
                                calls: list(data),
                              },
                            ),
                          ),
                          loaded: list(shape({ call: member }, { args: list(data), as: global, queue: member })),
                          attributes: map(
                            like('an attribute that may be set', /^(?!on|src|text|nonce)[a-z][\w-]*$/i),
                            fits('a plain text', isString),
                          ),
                        },
                      ),
                    ),
                    hosts: list(like('a host', /^(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?(\/\S*)?$/)),
                    signals: shape(
                      {},
                      {
                        google: list(
                          oneOf(
                            ...['ad', 'analytics', 'functionality', 'personalization', 'security'].map(
                              (of) => `${of}_storage`,
                            ),
                            'ad_user_data',
                            'ad_personalization',
                          ),
                          1,
                        ),
                        clarity: list(oneOf('ad_Storage', 'analytics_Storage'), 1),
                        ...Object.fromEntries(
                          ['uet', 'meta', 'tiktok', 'matomo', 'piano', 'hubspot'].map((name) => [name, oneOf(true)]),
                        ),
                      },
                    ),
                    consentMode: oneOf('basic', 'advanced'),
                    loadedBy: (found, place) => loaders.push([found, place]),
                    withdraw: oneOf('stop', 'reload', 'none'),
                    revision: fits(
                      'a whole number from 1',
                      (found) => Number.isSafeInteger(found) && (found as number) > 0,
                    ),
                  },
                ),
                1,
              ),
            },
            { essential: flag, gpc: flag, description: text },
          ),
          bases,
        ),
        1,
      ),
    },
    {
      texts: map(() => {}, text),
      layout: oneOf('box', 'box-start', 'box-top', 'box-top-start', 'bar', 'bar-top', 'dialog'),
      storage: shape({}, { prefix: like('a plain text', /^[\w.-]+$/), share: oneOf('subdomains') }),
    },
  )(value, '');
  for (const [id, place] of loaders) fits('the id of another vendor', (found) => ids.has(found))(id, place);
  if (size > LARGEST_CATALOGUE)
    problems.splice(0, Infinity, { place: '', expected: 'at most 4 MB', value: `${(size / 1e6).toFixed(1)} MB` });

  if (problems.length) throw new CatalogueError(problems);
  return value as Catalogue;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && !!value && !Array.isArray(value);
}

function isExpiry(value: unknown): boolean {
  return value === 'session' || value === 'persistent' || (isString(value) && !!parseDuration(value));
}

/** A malformed tag would throw wherever something is formatted in it. */
function isLanguage(value: unknown): boolean {
  try {
    return isString(value) && /^[a-z]{2,3}(-|$)/i.test(value) && !!Intl.getCanonicalLocales(value);
  } catch {
    return false;
  }
}

/** What JSON can hold, no deeper than the given levels: a catalogue may be an object with cycles, too. */
function isData(value: unknown, levels: number): boolean {
  return typeof value === 'object' && value
    ? levels > 0 && Object.values(value).every((entry) => isData(entry, levels - 1))
    : /string|number|boolean|object/.test(typeof value);
}
