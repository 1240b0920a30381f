import { parseDuration } from '../../catalogue/parse-duration.js';
import type { Catalogue, Category, Item, Vendor } from '../../catalogue/types.js';
import { knownVendor } from './known-vendor.js';
import { namesOverlap } from './names-overlap.js';
import { forEachVendor, placed, quoted, shown, type CatalogueRule } from './rule.js';

const MONTH_MS = (365.25 / 12) * 864e5;

/** In months; undefined for a session, and where there is no end. */
function monthsOf(expiry: string): number | undefined {
  const duration = parseDuration(expiry);
  return duration && duration.months + duration.ms / MONTH_MS;
}

/** The longest that so many months can be: twelve of them are 366 days at most. */
const isLonger = (expiry: string, months: number): boolean => (monthsOf(expiry) ?? 0) > months + 0.1;

const measures = /statist|analy|measur|mesure|messung|medici|misura|pomiar|audience/i;

function isMeasurement(vendor: Vendor, { id, name }: Category): boolean {
  return measures.test(id) || measures.test(shown(name)) || knownVendor(vendor)?.kind === 'statistics';
}

export const measurementExpiry = forEachVendor(
  {
    name: 'measurement-expiry',
    level: 'warning',
    title: 'What measures is kept for 13 months at most.',
    reason: 'Longer than that nobody needs it to tell returning visitors, and it is not to be prolonged by new visits.',
    source: 'CNIL, deliberation 2020-092, Art. 5; Art. 5(1)(e) GDPR',
  },
  (vendor, place, category) =>
    isMeasurement(vendor, category)
      ? (vendor.items ?? []).map(
          ({ name, expiry }, index) =>
            isLonger(expiry, 13) &&
            !isLonger(expiry, 24) && {
              place: `${place}.items[${index}].expiry`,
              message: `${quoted(name)} measures, and is kept for ${expiry}`,
              fix: 'set it to 13 months in the script itself, if it can be set there (cookie_expires of gtag), and then here',
            },
        )
      : [],
);

export const longExpiry = forEachVendor(
  {
    name: 'long-expiry',
    level: 'warning',
    title: 'Nothing is kept for more than 24 months.',
    reason: 'A consent is good for 24 months at most, and what it has allowed should not outlive it.',
    source: 'AEPD, Guía sobre el uso de las cookies (2024), 3.2.8; Art. 5(1)(e) GDPR',
  },
  ({ items = [] }, place) =>
    items.map(
      ({ name, expiry }, index) =>
        isLonger(expiry, 24) && {
          place: `${place}.items[${index}].expiry`,
          message: `${quoted(name)} is kept for ${expiry}`,
          fix: 'set it shorter in the script itself, if it can be set there, and then here',
        },
    ),
);

export const endlessItem = forEachVendor(
  {
    name: 'endless-item',
    level: 'note',
    title: 'What is kept without an end is looked at.',
    reason:
      'Visitors are told how long something is kept. "Until you delete it" is an answer, where it is the true one.',
    source: 'Art. 13(2)(a) and 5(1)(e) GDPR; CJEU C-673/17 (Planet49), 81',
  },
  ({ items = [] }, place, { essential }) =>
    items.map(
      ({ name, expiry, kind }, index) =>
        !essential &&
        expiry === 'persistent' &&
        kind === 'cookie' && {
          place: `${place}.items[${index}].expiry`,
          message: `${quoted(name)} is a cookie, and no cookie is kept for ever: browsers end them after 400 days at most`,
          fix: 'say how long the vendor sets it',
        },
    ),
);

export const choiceLifetime: CatalogueRule = {
  name: 'choice-lifetime',
  level: 'warning',
  title: 'The choice is kept for 6 to 24 months.',
  reason: 'A refusal is not asked again for six months, and a consent is good for 24 months at most.',
  source:
    'Garante, guidelines of 10 June 2021 (231/2021); CNIL, deliberation 2020-092; AEPD, Guía sobre el uso de las cookies (2024), 3.2.8',
  find: (catalogue) => {
    const { prefix = 'cookiePreference' } = catalogue.storage ?? {};
    return placed(catalogue).flatMap(({ vendor, place }) =>
      (vendor.items ?? []).flatMap(({ name, expiry }, index) => {
        const months = monthsOf(expiry);
        if (name !== prefix || months === undefined || (months >= 5.9 && !isLonger(expiry, 24))) return [];
        const message = `the choice is kept for ${expiry}`;
        return [{ place: `${place}.items[${index}].expiry`, message, fix: 'take from "6 months" to "2 years"' }];
      }),
    );
  },
};

export const noItems = forEachVendor(
  {
    name: 'no-items',
    level: 'note',
    title: 'Every vendor says what it keeps, if only that it keeps nothing.',
    reason: 'What is not declared is not shown, and not swept on withdrawal.',
    source: 'Art. 13(2)(a) GDPR; CJEU C-673/17 (Planet49), 81',
  },
  ({ items, name }, place) => [
    !items && {
      place,
      message: `nothing says what ${shown(name)} keeps`,
      fix: 'add "items"; where it keeps nothing, "items": []',
    },
  ],
);

export const wideName = forEachVendor(
  {
    name: 'wide-name',
    level: 'warning',
    title: 'A name with * is long enough to mean one vendor alone.',
    reason: 'On withdrawal everything is deleted that fits the name, your own included.',
    source: 'Art. 5(1)(f) GDPR (integrity); the catalogue of Askfirst',
  },
  ({ items = [] }, place) =>
    items.map(
      ({ name, party }, index) =>
        party === 'first' &&
        name.includes('*') &&
        name.replace(/[*_.-]/g, '').length < 2 && {
          place: `${place}.items[${index}].name`,
          message: `${quoted(name)} fits nearly every name`,
          fix: 'write more of the name',
        },
    ),
);

interface Claim {
  readonly item: Item;
  readonly place: string;
  readonly owner: string;
  readonly vendor: Vendor;
  readonly isEssential: boolean;
}

/** What vendors say that they keep on the site's own domain: there a name can be swept only once. */
function claimsOf(catalogue: Catalogue): readonly Claim[] {
  return placed(catalogue).flatMap(({ vendor, category, place }) =>
    (vendor.items ?? []).flatMap((item, index) =>
      item.party === 'first'
        ? [
            {
              item,
              vendor,
              place: `${place}.items[${index}].name`,
              owner: shown(vendor.name),
              isEssential: !!category.essential,
            },
          ]
        : [],
    ),
  );
}

/** Claims by their names, of each of which the first two vendors are enough. */
class Names {
  private readonly exact = new Map<string, readonly Claim[]>();
  private readonly patterns = new Map<string, readonly Claim[]>();

  add(claim: Claim): void {
    const its = claim.item.name.includes('*') ? this.patterns : this.exact;
    const key = keyOf(claim);
    const others = its.get(key) ?? [];
    if (others.length < 2) its.set(key, [...others, claim]);
  }

  /** Another vendor's claim to a name that fits both. */
  rivalOf(claim: Claim): Claim | undefined {
    const key = keyOf(claim);
    const isPattern = claim.item.name.includes('*');
    const isRival = (other: Claim): boolean => other.vendor !== claim.vendor;
    const same = [...(this.exact.get(key) ?? []), ...(this.patterns.get(key) ?? [])].find(isRival);
    if (same) return same;
    for (const its of isPattern ? [this.exact, this.patterns] : [this.patterns]) {
      for (const [other, claims] of its) {
        if (!namesOverlap(other, key)) continue;
        const rival = claims.find(isRival);
        if (rival) return rival;
      }
    }
    return undefined;
  }
}

const keyOf = ({ item }: Claim): string => `${item.kind} ${item.name}`;

const alsoClaims = (its: Claim, other: Claim): string =>
  its.item.name === other.item.name
    ? `${quoted(its.item.name)} is ${other.owner}'s, too`
    : `${quoted(its.item.name)} and ${quoted(other.item.name)} of ${other.owner} fit the same names`;

export const sharedName: CatalogueRule = {
  name: 'shared-name',
  level: 'warning',
  title: 'No two vendors claim one name.',
  reason:
    'What a granted vendor declares is never swept, so it stays when the other is withdrawn; and visitors are told that it is theirs.',
  source: 'Art. 7(3) GDPR; the sweep of Askfirst',
  find: (catalogue) => {
    const earlier = new Names();
    return claimsOf(catalogue)
      .filter(({ isEssential }) => !isEssential)
      .flatMap((claim) => {
        const rival = earlier.rivalOf(claim);
        earlier.add(claim);
        if (!rival) return [];
        const message = `${alsoClaims(claim, rival)}: while that one is granted it is not swept`;
        const fix = 'write it at the vendor alone that keeps it; if both do, allow it with the reason';
        return [{ place: claim.place, message, fix }];
      });
  },
};

export const essentialName: CatalogueRule = {
  name: 'essential-name',
  level: 'error',
  title: 'No vendor that is asked about claims a name of an essential one, or of the choice itself.',
  reason:
    'What an essential vendor declares is never swept: a withdrawal would leave it, and a refusal would not keep it away.',
  source: 'Art. 7(3) GDPR; § 25 TDDDG; the sweep of Askfirst',
  find: (catalogue) => {
    const { prefix = 'cookiePreference' } = catalogue.storage ?? {};
    const essential = new Names();
    for (const claim of claimsOf(catalogue)) if (claim.isEssential) essential.add(claim);
    return claimsOf(catalogue)
      .filter(({ isEssential }) => !isEssential)
      .flatMap((claim) => {
        const { item, place } = claim;
        if (item.kind === 'local-storage' && [prefix, `${prefix}-*`].some((name) => namesOverlap(name, item.name))) {
          const message = `${quoted(item.name)} fits ${quoted(prefix)}, under which the choice itself is kept`;
          const fix = 'write the name that the vendor really has, or declare it at an essential vendor';
          return [{ place, message, fix }];
        }
        const rival = essential.rivalOf(claim);
        if (!rival) return [];
        const message = `${alsoClaims(claim, rival)}, which is essential: it is never swept`;
        return [{ place, message, fix: 'write it at the vendor alone that keeps it' }];
      });
  },
};
