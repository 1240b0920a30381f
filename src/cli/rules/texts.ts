import type { Catalogue, Text } from '../../catalogue/types.js';
import * as english from '../../locales/en.js';
import { coaxing, noNo, noYes, policy, withdrawal } from '../data/copy.js';
import { nearest } from '../nearest.js';
import { quoted, type CatalogueRule, type Found } from './rule.js';

const builtIn: Readonly<Record<string, unknown>> = { ...english.banner, ...english.settings, ...english.embed };

/** Without accents, in small letters: as words are compared. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const foldedPattern = (pattern: RegExp): RegExp => RegExp(pattern.source.normalize('NFD').replace(/\p{M}/gu, ''));

/** Whether a text has what a pattern means, as it is found in it. */
const match = (pattern: RegExp | undefined, words: string): string | undefined =>
  pattern && foldedPattern(pattern).exec(folded(words).trim())?.[0];

interface Said {
  readonly place: string;
  readonly language: string;
  readonly words: string;
}

/** A text in each of its languages. */
function said(text: Text | undefined, place: string, own: string): readonly Said[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [{ place, language: own, words: text }];
  return Object.entries(text).map(([language, words]) => ({ place: `${place}.${language}`, language, words }));
}

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
const wordsFor = <Words>(lists: Readonly<Record<string, Words>>, language: string): Words | undefined =>
  Object.hasOwn(lists, base(language)) ? lists[base(language)] : undefined;

/** A built-in text that the catalogue has replaced. */
const own = (
  { texts = {}, language }: Catalogue,
  ...names: readonly (keyof NonNullable<Catalogue['texts']>)[]
): readonly Said[] => names.flatMap((name) => said(texts[name], `texts.${name}`, language));

const isTextName = /^(name|description|purpose|disclosure|reason|safeguard)$/;

interface PlacedText {
  readonly place: string;
  readonly text: Text;
  /** Whether it may be the same in every language. */
  readonly isName: boolean;
}

/** Every text that visitors read, but for what scripts are given. */
function allTexts(catalogue: Catalogue): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const walk = (value: unknown, place: string): void => {
    if (Array.isArray(value)) value.forEach((entry, index) => walk(entry, `${place}[${index}]`));
    else if (typeof value === 'object' && value) {
      for (const [key, entry] of Object.entries(value) as [string, unknown][]) {
        if (key === 'scripts' || key === 'company' || key.startsWith('$')) continue;
        const at = `${place}.${key}`;
        const isName = key === 'name';
        if (isTextName.test(key) && !/items\[\d+\]\.name$/.test(at))
          found.push({ place: at, text: entry as Text, isName });
        else walk(entry, at);
      }
    }
  };
  for (const [name, text] of Object.entries(catalogue.texts ?? {})) {
    if (!name.startsWith('$')) found.push({ place: `texts.${name}`, text, isName: false });
  }
  walk(catalogue.categories, 'categories');
  return found;
}

export const missingLanguage: CatalogueRule = {
  name: 'missing-language',
  level: 'warning',
  title: 'A language that some texts have, all texts have.',
  reason: 'The dialog never mixes two languages: it does not speak one in which a text is missing.',
  source: 'EDPB Guidelines 03/2022 (language discontinuity); Art. 12(1) GDPR',
  find: (catalogue) => {
    const texts = allTexts(catalogue);
    const tagsOf = ({ text }: PlacedText): readonly string[] => (typeof text === 'string' ? [] : Object.keys(text));
    const tags = [...new Set(texts.flatMap(tagsOf))];
    return texts.flatMap((one): readonly Found[] => {
      if (one.isName && typeof one.text === 'string') return [];
      const has = typeof one.text === 'string' ? [catalogue.language] : tagsOf(one);
      const missing = tags.filter((tag) => !has.includes(tag));
      if (!missing.length) return [];
      const others = missing.length > 1 ? 'languages' : 'language';
      return [
        {
          place: one.place,
          message: `is not there in ${missing.join(', ')}, so the dialog does not speak the ${others}`,
          fix: `add ${missing.map((tag) => `"${tag}": "…"`).join(', ')}, or take ${missing.length > 1 ? 'these languages' : 'this language'} out of the other texts`,
        },
      ];
    });
  },
};

export const unknownText: CatalogueRule = {
  name: 'unknown-text',
  level: 'warning',
  title: 'A text replaces one that there is.',
  reason: 'Under another name nobody shows it.',
  source: 'The type Texts of Askfirst',
  find: ({ texts = {} }) =>
    Object.keys(texts)
      .filter((name) => !name.startsWith('$') && !Object.hasOwn(builtIn, name))
      .map((name) => {
        const near = nearest(name, Object.keys(builtIn));
        const fix = near.length ? `did you mean ${near.join(', ')}?` : 'take it out';
        return { place: `texts.${name}`, message: `there is no text ${quoted(name)} that it could replace`, fix };
      }),
};

const placeholders = (text: unknown): readonly string[] =>
  typeof text === 'string' ? (text.match(/\{\w+\}/g) ?? []) : Object.values(text ?? {}).flatMap(placeholders);

/** What may be left out: who asks and for what is said besides then. */
const optional: Readonly<Record<string, boolean>> = { intro: true };

export const missingPlaceholder: CatalogueRule = {
  name: 'missing-placeholder',
  level: 'warning',
  title: 'A text of your own says what the built-in one says.',
  reason:
    'Who asks, for what, how many receive the data, and for how long, is filled into the texts; what has no place for it does not say it.',
  source: 'Art. 13 GDPR; DSK, Orientierungshilfe Digitale Dienste; CNIL, deliberation 2020-092',
  find: (catalogue) =>
    Object.entries(catalogue.texts ?? {}).flatMap(([name, text]) => {
      if (!Object.hasOwn(builtIn, name)) return [];
      const wanted = [...new Set(placeholders(builtIn[name]))];
      return said(text, `texts.${name}`, catalogue.language).flatMap(({ place, words }) => {
        const missing = optional[name] ? [] : wanted.filter((mark) => !words.includes(mark));
        const unknown = [...new Set(placeholders(words))].filter((mark) => !wanted.includes(mark));
        if (missing.length) {
          return [
            {
              place,
              message: `has no ${missing.join(' and ')} in it`,
              fix: `write ${missing.join(', ')} where it is to be filled in`,
            },
          ];
        }
        return unknown.map((mark) => ({ place, message: `nothing is filled in for ${mark}`, fix: 'take it out' }));
      });
    }),
};

export const coaxingCopy: CatalogueRule = {
  name: 'coaxing-copy',
  level: 'warning',
  title: 'The texts coax nobody.',
  reason: 'Praise for a yes, regret at a no, or consent by going on make a choice that is not free.',
  source: 'EDPB Guidelines 03/2022 on deceptive design patterns (emotional steering); EDPB Guidelines 05/2020, 3.4',
  find: (catalogue) => {
    const described = catalogue.categories.flatMap(({ description }, at) =>
      said(description, `categories[${at}].description`, catalogue.language),
    );
    const overrides = Object.entries(catalogue.texts ?? {}).flatMap(([name, text]) =>
      said(text, `texts.${name}`, catalogue.language),
    );
    return [...overrides, ...described].flatMap(({ place, language, words }) => {
      const found = wordsFor(coaxing, language)
        ?.map((pattern) => match(pattern, words))
        .find(Boolean);
      return found
        ? [
            {
              place,
              message: `${quoted(found)} coaxes`,
              fix: 'say what happens, for whom and what for, and nothing else',
            },
          ]
        : [];
    });
  },
};

export const unclearAnswer: CatalogueRule = {
  name: 'unclear-answer',
  level: 'warning',
  title: 'The buttons say yes and no.',
  reason:
    'Consent is a clear act: who presses "OK" has not said to what, and who looks for a no does not look behind "Options".',
  source:
    'Art. 4(11) GDPR; EDPB Cookie Banner Taskforce, report of 17 January 2023 (no reject button on the first layer); EDPB Guidelines 03/2022',
  find: (catalogue) => {
    const yes = own(catalogue, 'acceptAll', 'acceptNew', 'embedAlways').map((one) => [one, noYes, 'yes'] as const);
    const no = own(catalogue, 'rejectAll', 'rejectNew').map((one) => [one, noNo, 'no'] as const);
    return [...yes, ...no].flatMap(([{ place, language, words }, lists, answer]) =>
      match(wordsFor(lists, language), words)
        ? [
            {
              place,
              message: `${quoted(words)} is no clear ${answer}`,
              fix: 'say what is accepted or rejected; the built-in text does',
            },
          ]
        : [],
    );
  },
};

/** A rule that a text of one's own keeps to what the built-in one is for. */
const keepsTo = (
  rule: Omit<CatalogueRule, 'find' | 'level'>,
  name: keyof NonNullable<Catalogue['texts']>,
  lists: Readonly<Record<string, RegExp>>,
  what: string,
): CatalogueRule => ({
  ...rule,
  level: 'warning',
  find: (catalogue) =>
    own(catalogue, name).flatMap(({ place, language, words }) => {
      const pattern = wordsFor(lists, language);
      return !pattern || match(pattern, words)
        ? []
        : [
            {
              place,
              message: `${quoted(words)} does not say ${what}`,
              fix: 'say it, or take the text out: the built-in one does',
            },
          ];
    }),
});

export const withdrawHint = keepsTo(
  {
    name: 'withdraw-hint',
    title: 'The first layer says that the choice can be withdrawn.',
    reason: 'Without that a consent is not informed, and not valid.',
    source: 'Art. 7(3) GDPR; EDPB Guidelines 05/2020, 64; DSK, Orientierungshilfe Digitale Dienste',
  },
  'withdrawHint',
  withdrawal,
  'that the choice can be changed or withdrawn',
);

export const policyLink = keepsTo(
  {
    name: 'policy-link',
    title: 'The link to the privacy statement says where it leads.',
    reason: 'What is told about the use of data has to be easy to find from the first layer.',
    source: 'Art. 12(1) and 13 GDPR; Art. 29 Working Party, WP 260 rev.01, 11',
  },
  'privacyPolicy',
  policy,
  'that it leads to the privacy statement',
);
