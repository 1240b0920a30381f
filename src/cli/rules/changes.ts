import type { Catalogue, Category, Text, Vendor } from '../../catalogue/types.js';
import { parseDuration } from '../../catalogue/parse-duration.js';
import { matchName } from '../../catalogue/match-name.js';
import { domainsOf } from './hosts.js';
import { placed, quoted, shown, type ChangeRule, type Found, type Placed } from './rule.js';

const isOptional = ({ category }: Placed): boolean => !category.essential;
const revisionOf = ({ revision = 1 }: Vendor): number => revision;
const prefixOf = ({ storage }: Catalogue): string => storage?.prefix ?? 'cookiePreference';

/** A vendor that was there under the same id, then and now. */
interface Pair {
  readonly then: Placed;
  readonly now: Placed;
}

function pairs(before: Catalogue, now: Catalogue): readonly Pair[] {
  const old = new Map(placed(before).map((one) => [one.vendor.id, one]));
  return placed(now).flatMap((one) => {
    const then = old.get(one.vendor.id);
    return then ? [{ then, now: one }] : [];
  });
}

/** Those that are there now, and were not. */
function newcomers(before: Catalogue, now: Catalogue): readonly Placed[] {
  const ids = new Set(placed(before).map(({ vendor }) => vendor.id));
  return placed(now).filter(({ vendor }) => !ids.has(vendor.id));
}

const lengthOf = (expiry: string): number => {
  if (expiry === 'persistent') return Infinity;
  const duration = parseDuration(expiry);
  return duration ? duration.months * 30.44 * 864e5 + duration.ms : 0;
};

const added = (now: Iterable<string>, then: Iterable<string>): readonly string[] => {
  const old = new Set(then);
  return [...new Set(now)].filter((one) => !old.has(one));
};

const signalsOf = ({ signals = {} }: Vendor): readonly string[] =>
  Object.entries(signals as Readonly<Record<string, unknown>>)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, types]) => (Array.isArray(types) ? types.map((type) => `${name} ${String(type)}`) : [name]));

/** What a visitor who has said yes has not said yes to. */
function newSubstance(then: Vendor, now: Vendor): readonly string[] {
  const list = (what: string, entries: readonly string[]): string[] =>
    entries.length ? [`${what}${entries.map((entry) => quoted(entry)).join(', ')}`] : [];
  const items = (now.items ?? []).filter(
    ({ name, kind }) =>
      !then.items?.some((old) => old.kind === kind && (old.name === name || matchName(old.name, name))),
  );
  const longer = (now.items ?? []).filter(({ name, kind, expiry }) => {
    const old = then.items?.find((item) => item.kind === kind && item.name === name);
    return old && lengthOf(expiry) > lengthOf(old.expiry) * 1.02;
  });
  const company = then.company && now.company && then.company.name !== now.company.name ? [now.company.name] : [];
  const countries = (vendor: Vendor): readonly string[] => (vendor.transfers ?? []).map(({ country }) => country);
  return [
    ...list('data goes to ', added(countries(now), countries(then))),
    ...list(
      'it keeps ',
      items.map(({ name }) => name),
    ),
    ...list(
      'it keeps longer: ',
      longer.map(({ name, expiry }) => `${name}: ${expiry}`),
    ),
    ...list('the data is received by ', company),
    ...(domainsOf(then).size ? list('it loads from ', added(domainsOf(now), domainsOf(then))) : []),
    ...list('it steers ', added(signalsOf(now), signalsOf(then))),
    ...(now.consentMode === 'advanced' && then.consentMode !== 'advanced' ? ['it is loaded before consent'] : []),
  ];
}

/** Languages in which both texts are, and differ. */
function changedWords(then: Text | undefined, now: Text | undefined, own: string): boolean {
  if (now === undefined) return false;
  if (then === undefined) return true;
  const words = (text: Text): Readonly<Record<string, string>> => (typeof text === 'string' ? { [own]: text } : text);
  const plain = (text = ''): string => text.replace(/\s+/g, ' ').trim();
  return Object.entries(words(now)).some(([tag, text]) => {
    const old = words(then)[tag];
    return old !== undefined && plain(old) !== plain(text);
  });
}

const changedTexts = (then: Vendor, now: Vendor, own: string): readonly ('purpose' | 'disclosure')[] =>
  (['purpose', 'disclosure'] as const).filter((field) => changedWords(then[field], now[field], own));

const law =
  'Art. 4(11) and 7 GDPR; EDPB Guidelines 05/2020, 55 to 61 and 110; DSK, Orientierungshilfe Digitale Dienste';

export const askedAgain: ChangeRule = {
  name: 'asked-again',
  level: 'note',
  title: 'Who is asked about again, and why.',
  reason:
    'With this catalogue visitors who have chosen are asked about these vendors alone; all their other choices stay in force.',
  source: 'The record of Askfirst: a choice is good for a vendor, its category and its revision',
  compare: (before, now) => {
    if (prefixOf(before) !== prefixOf(now)) {
      return [
        {
          place: 'storage',
          message: 'everybody is asked again about everything: the choice is kept under another name',
        },
      ];
    }
    const fresh = newcomers(before, now)
      .filter(isOptional)
      .map(({ vendor, place }) => ({ place, message: `visitors are asked about ${shown(vendor.name)}: it is new` }));
    const again = pairs(before, now).flatMap(({ then, now: { vendor, category, place } }): readonly Found[] => {
      if (category.essential) return [];
      const name = shown(vendor.name);
      if (then.category.essential) return [{ place, message: `visitors are asked about ${name}: it was essential` }];
      if (then.category.id !== category.id) {
        const message = `visitors are asked about ${name}: it has moved from ${quoted(then.category.id)} to ${quoted(category.id)}`;
        return [{ place, message }];
      }
      return revisionOf(vendor) > revisionOf(then.vendor)
        ? [
            {
              place: `${place}.revision`,
              message: `visitors are asked about ${name}: its revision is ${revisionOf(vendor)}, and was ${revisionOf(then.vendor)}`,
            },
          ]
        : [];
    });
    return [...fresh, ...again];
  },
};

const shares = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.some((entry) => other.includes(entry));

/** Whether it is the same vendor, whatever its id. */
function isSame(one: Vendor, other: Vendor): boolean {
  const sources = (vendor: Vendor): readonly string[] => (vendor.scripts ?? []).map(({ src }) => src);
  const names = (vendor: Vendor): readonly string[] => (vendor.items ?? []).map(({ name }) => name);
  return (
    shown(one.name) === shown(other.name) ||
    shares(sources(one), sources(other)) ||
    (shares(one.hosts, other.hosts) && shares(names(one), names(other)))
  );
}

export const needlessAsking: ChangeRule = {
  name: 'needless-asking',
  level: 'warning',
  title: 'Nobody is asked again without a reason.',
  reason: 'A refusal is not asked again for six months, and a banner that comes back wears visitors out.',
  source:
    'Garante, guidelines of 10 June 2021 (231/2021); CNIL, deliberation 2020-092; EDPB Guidelines 03/2022 (continuous prompting)',
  compare: (before, now) => {
    if (prefixOf(before) !== prefixOf(now)) {
      return [
        {
          place: 'storage',
          message: `the choice was kept under ${quoted(prefixOf(before))}, and is now under ${quoted(prefixOf(now))}: all choices are lost`,
          fix: 'leave it',
        },
      ];
    }
    const ids = new Set(placed(now).map(({ vendor }) => vendor.id));
    const gone = placed(before).filter((one) => isOptional(one) && !ids.has(one.vendor.id));
    const renamed = newcomers(before, now)
      .filter(isOptional)
      .flatMap(({ vendor, place }) => {
        const old = gone.find((one) => isSame(one.vendor, vendor))?.vendor;
        if (!old) return [];
        return [
          {
            place: `${place}.id`,
            message: `${quoted(vendor.id)} looks like ${quoted(old.id)} under another id: whoever has chosen is asked again`,
            fix: `leave its id ${quoted(old.id)}`,
          },
        ];
      });
    const kept = pairs(before, now).filter((pair) => isOptional(pair.then) && isOptional(pair.now));
    const moved = kept.flatMap(({ then, now: { vendor, category, place } }): readonly Found[] => {
      const isChanged =
        newSubstance(then.vendor, vendor).length + changedTexts(then.vendor, vendor, now.language).length > 0;
      if (isChanged) return [];
      if (then.category.id !== category.id) {
        const isRenamed = !now.categories.some(({ id }) => id === then.category.id);
        return [
          {
            place,
            message: `${shown(vendor.name)} has moved from ${quoted(then.category.id)} to ${quoted(category.id)}, and nothing else of it has changed`,
            fix: isRenamed
              ? `leave the id of the category ${quoted(then.category.id)}: its name may change`
              : 'leave it where it was, or allow this with the reason',
          },
        ];
      }
      if (revisionOf(vendor) <= revisionOf(then.vendor)) return [];
      return [
        {
          place: `${place}.revision`,
          message: `the revision of ${shown(vendor.name)} is higher, and nothing of it has changed`,
          fix: `leave it ${revisionOf(then.vendor)}`,
        },
      ];
    });
    return [...renamed, ...moved];
  },
};

/** Those who stay granted to whoever has granted them, with what is new about them. */
function unasked(before: Catalogue, now: Catalogue): readonly Pair[] {
  return pairs(before, now).filter(
    (pair) =>
      isOptional(pair.then) &&
      isOptional(pair.now) &&
      pair.then.category.id === pair.now.category.id &&
      revisionOf(pair.now.vendor) <= revisionOf(pair.then.vendor) &&
      prefixOf(before) === prefixOf(now),
  );
}

export const missingAsking: ChangeRule = {
  name: 'missing-asking',
  level: 'error',
  title: 'Whoever does something new is asked about again.',
  reason:
    'A yes covers what it was given for: another recipient, another country, more that is kept, or for longer, it does not.',
  source: law,
  compare: (before, now) =>
    unasked(before, now).flatMap(({ then, now: { vendor, place } }) => {
      const fresh = newSubstance(then.vendor, vendor);
      const revision = revisionOf(then.vendor) + 1;
      return fresh.length
        ? [
            {
              place,
              message: `nobody is asked about what is new of ${shown(vendor.name)}: ${fresh.join('; ')}`,
              fix: `"revision": ${revision}`,
            },
          ]
        : [];
    }),
};

export const changedPurpose: ChangeRule = {
  name: 'changed-purpose',
  level: 'warning',
  title: 'Whose purpose has changed is asked about again.',
  reason:
    'A yes is for a purpose. An edited text asks nobody again, since it mostly says the same in better words: look whether it does.',
  source: law,
  compare: (before, now) => {
    const old = new Map(before.categories.map((category) => [category.id, category]));
    const describes = (then: Category | undefined, { description }: Category): boolean =>
      !!then?.description && changedWords(then.description, description, now.language);
    const categories = now.categories.flatMap((category, at) =>
      !category.essential && describes(old.get(category.id), category)
        ? [
            {
              place: `categories[${at}].description`,
              message: `what visitors agree to with ${quoted(shown(category.name))} reads otherwise, and nobody is asked again`,
              fix: 'where the purpose is another one, raise the "revision" of its vendors; else allow it with the reason',
            },
          ]
        : [],
    );
    const vendors = unasked(before, now).flatMap(({ then, now: { vendor, place } }) => {
      if (newSubstance(then.vendor, vendor).length) return [];
      return changedTexts(then.vendor, vendor, now.language).map((field) => ({
        place: `${place}.${field}`,
        message: `the ${field} of ${shown(vendor.name)} reads otherwise, and nobody is asked again`,
        fix: `where it does something else now, "revision": ${revisionOf(then.vendor) + 1}; else allow it with the reason`,
      }));
    });
    return [...categories, ...vendors];
  },
};

export const loweredRevision: ChangeRule = {
  name: 'lowered-revision',
  level: 'error',
  title: 'A revision never goes down.',
  reason: 'Those who have answered the higher one would not be asked when it comes back.',
  source: 'The record of Askfirst',
  compare: (before, now) =>
    pairs(before, now).flatMap(({ then, now: { vendor, place } }) =>
      revisionOf(vendor) < revisionOf(then.vendor)
        ? [
            {
              place: vendor.revision === undefined ? place : `${place}.revision`,
              message: `the revision of ${shown(vendor.name)} was ${revisionOf(then.vendor)}, and is ${revisionOf(vendor)}`,
              fix: `"revision": ${revisionOf(then.vendor)}, or higher where something is new`,
            },
          ]
        : [],
    ),
};

export const noLongerAsked: ChangeRule = {
  name: 'no-longer-asked',
  level: 'error',
  title: 'What was asked about does not become essential.',
  reason: 'It would run for those, too, who have said no.',
  source: '§ 25 TDDDG; Art. 7 GDPR',
  compare: (before, now) =>
    pairs(before, now).flatMap(({ then, now: { vendor, category, place } }) =>
      category.essential && isOptional(then)
        ? [
            {
              place,
              message: `${shown(vendor.name)} was asked about, and is essential now: it runs for those who have refused it`,
              fix: 'leave it where it was, or allow this with the reason why it is strictly necessary after all',
            },
          ]
        : [],
    ),
};

export const leftBehind: ChangeRule = {
  name: 'left-behind',
  level: 'note',
  title: 'What is no longer declared is no longer swept.',
  reason:
    'It stays in the browsers of those who had granted it, until it expires: the sweep knows declared names only.',
  source: 'Art. 17(1)(b) GDPR; the sweep of Askfirst',
  compare: (before, now) => {
    const still = placed(now).flatMap(({ vendor }) => vendor.items ?? []);
    return placed(before)
      .filter(isOptional)
      .flatMap(({ vendor }) => {
        const lost = (vendor.items ?? []).filter(
          ({ name, kind, party }) =>
            party === 'first' &&
            !still.some((item) => item.kind === kind && (item.name === name || matchName(item.name, name))),
        );
        if (!lost.length) return [];
        const at = placed(now).find((one) => one.vendor.id === vendor.id)?.place ?? 'categories';
        const names = lost.map(({ name }) => quoted(name)).join(', ');
        return [
          {
            place: at,
            message: `${names} of ${shown(vendor.name)} is no longer declared, and stays where it is kept`,
            fix: 'leave it in the catalogue for as long as it is kept, or delete it by a script of your own',
          },
        ];
      });
  },
};

export const gpcWithdrawn: ChangeRule = {
  name: 'gpc-withdrawn',
  level: 'warning',
  title: 'Global Privacy Control goes on being heard.',
  reason: 'Visitors whose browser says no would be asked after all.',
  source: 'https://www.w3.org/TR/gpc/',
  compare: (before, now) =>
    now.categories.flatMap(({ id, gpc, essential, name }, at) =>
      !gpc && !essential && before.categories.some((old) => old.id === id && old.gpc)
        ? [
            {
              place: `categories[${at}]`,
              message: `Global Privacy Control spoke to ${quoted(shown(name))}, and does no longer`,
              fix: '"gpc": true',
            },
          ]
        : [],
    ),
};
