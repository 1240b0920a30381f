import type { SettingsTexts } from '../catalogue/texts.js';
import type { Catalogue, Category, Item, Vendor } from '../catalogue/types.js';
import { fillText } from './fill.js';
import { textNamed } from './text-named.js';
import type { Words } from './words.js';

/** One thing that a vendor declares. */
export interface Fact {
  readonly term: string;
  readonly values: readonly string[];
  /** Where the value leads. */
  readonly href?: string | undefined;
}

/** What a vendor declares of itself: what for, who, on what ground, where to. What it does not declare is left out. */
export function vendorFacts(
  words: Words,
  texts: SettingsTexts,
  { controller }: Catalogue,
  category: Category,
  { company, legalBasis, privacyPolicy = '', purpose, reason, transfers = [] }: Vendor,
): readonly Fact[] {
  const isGerman = controller.country === 'DE';
  const isNecessary = legalBasis ? legalBasis === 'necessary' : category.essential;
  const ground = isNecessary
    ? [texts.legalBasisNecessary, isGerman ? texts.germanNecessary : '']
    : [texts.legalBasisConsent, isGerman ? texts.germanConsent : ''];
  const facts: readonly Fact[] = [
    { term: texts.purpose, values: [words.pick(purpose)] },
    { term: texts.company, values: [words.join([company?.name, company?.address ?? words.country(company?.country)])] },
    { term: texts.legalBasis, values: [words.join(ground)] },
    { term: texts.reason, values: [words.pick(reason)] },
    {
      term: texts.transfer,
      values: transfers.map(({ country, safeguard }) => words.join([words.country(country), words.pick(safeguard)])),
    },
    // as it is written where it names no host
    {
      term: texts.vendorPolicy,
      values: [/^https?:\/\/([^/?#]+)/.exec(privacyPolicy)?.[1] ?? privacyPolicy],
      href: privacyPolicy,
    },
  ];
  return facts.filter(({ values }) => values.join(''));
}

/** What an item declares besides its name: what for, how long, of which kind and on whose site. */
export function itemFacts(
  words: Words,
  texts: SettingsTexts,
  { expiry, kind, party, purpose }: Item,
): readonly string[] {
  return [
    words.pick(purpose),
    /^\d/.test(expiry) ? words.duration(expiry) : texts[expiry as 'session' | 'persistent'],
    fillText(party === 'first' ? texts.onThisSite : texts.onVendorSite, { kind: textNamed(texts, kind) }),
  ];
}

/** What a table of items is headed by, over the name and the {@link itemFacts}. */
export function itemHeads(texts: SettingsTexts): readonly string[] {
  return [texts.itemName, texts.itemPurpose, texts.itemExpiry, texts.itemKind];
}

/** What follows a vendor's items: that it keeps none, or that some of them are out of the site's reach. */
export function itemNote(words: Words, texts: SettingsTexts, { items, name }: Vendor): string {
  if (!items) return '';
  if (!items.length) return texts.noItems;
  const isOutOfReach = items.some(({ party }) => party === 'third');
  return isOutOfReach ? fillText(texts.cannotDelete, { vendor: words.pick(name) }) : '';
}
