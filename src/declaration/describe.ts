import type { Catalogue, Category, Item, Text, Vendor } from '../catalogue/types.js';
import { choiceDuration } from '../language/choice-duration.js';
import { directionOf } from '../language/direction-of.js';
import { fill, fillText } from '../language/fill.js';
import { withOwnItems } from '../language/own-items.js';
import { signalNote } from '../language/signal-note.js';
import { itemFacts, itemHeads, itemNote, vendorFacts } from '../language/vendor-facts.js';
import type { CategoryState, ConsentRecord } from '../record/types.js';
import type { Speech } from './speech.js';
import type { Child, Tag } from './tag.js';

/** The visitor's choice as it is now. */
export interface Current {
  readonly record: ConsentRecord | undefined;
  /** The state of every vendor and of every category, by id. */
  readonly decision: ReadonlyMap<string, CategoryState>;
}

/**
 * The declaration as plain data: the whole catalogue, and the visitor's choice where it is known.
 *
 * @param heading the level of the categories' headings, 2 where it is none
 */
export function describe(
  catalogue: Catalogue,
  { date, texts, words }: Speech,
  heading: unknown,
  current?: Current,
): Tag {
  const { catalogueLanguage, direction, language } = words;
  const level = /^[1-6]$/.test(String(heading)) ? Number(heading) : 2;
  const says: Readonly<Record<CategoryState, string>> = {
    granted: texts.allowed,
    denied: texts.notAllowed,
    partial: texts.partlyAllowed,
    pending: texts.undecided,
  };

  /** A text of the catalogue, which is told where it is in another language than what stands around it. */
  const said = (text: string): Child =>
    text && catalogueLanguage !== language
      ? ['span', { lang: catalogueLanguage, dir: directionOf(catalogueLanguage) }, text]
      : text;

  const paragraph = (...children: readonly Child[]): readonly Tag[] =>
    children.some(Boolean) ? [['p', {}, ...children]] : [];
  const picked = (text: Text | undefined): readonly Tag[] => paragraph(said(words.pick(text)));

  /** What the visitor has answered, for what is asked about; where it is not, that it is always on. */
  const choice = (id: string, category: Category): readonly Tag[] => {
    if (category.essential) return [['p', { 'data-state': 'granted' }, texts.alwaysOn]];
    const state = current?.decision.get(id);
    if (!state) return [];
    // of a category only some may be
    const isNew = state === 'pending' && !!current!.record && id !== category.id;
    const answers = [says[state], ...(isNew ? [texts.newVendor] : [])];
    return [['dl', { 'data-state': state }, ['dt', {}, texts.choice], ...answers.map((said): Tag => ['dd', {}, said])]];
  };

  // The roles are spelled out because narrow layouts turn tables into blocks, by which browsers forget that they are any.
  const row = ({ name }: Item, facts: readonly string[]): Tag => [
    'tr',
    { role: 'row' },
    ['th', { scope: 'row', role: 'rowheader' }, ['code', { dir: 'ltr' }, name]],
    ...facts.map((fact, index): Tag => ['td', { role: 'cell' }, index ? fact : said(fact)]),
  ];
  const table = ({ items, name }: Vendor): readonly Tag[] =>
    items?.length
      ? [
          [
            'table',
            { role: 'table' },
            ['caption', {}, fillText(texts.itemsOf, { vendor: words.pick(name) })],
            [
              'thead',
              { role: 'rowgroup' },
              [
                'tr',
                { role: 'row' },
                ...itemHeads(texts).map((head): Tag => ['th', { scope: 'col', role: 'columnheader' }, head]),
              ],
            ],
            ['tbody', { role: 'rowgroup' }, ...items.map((item) => row(item, itemFacts(words, texts, item)))],
          ],
        ]
      : [];

  const vendorSection = (vendor: Vendor, category: Category): Tag => [
    'section',
    {},
    [`h${Math.min(level + 1, 6)}`, { dir: 'auto' }, said(words.pick(vendor.name))],
    ...choice(vendor.id, category),
    ...picked(vendor.disclosure),
    [
      'dl',
      {},
      ...vendorFacts(words, texts, catalogue, category, vendor).flatMap(({ term, values, href }): readonly Tag[] => [
        ['dt', {}, term],
        ...values.map((value): Tag => {
          const isOwn = term === texts.purpose || term === texts.reason;
          const shown = isOwn ? said(value) : value;
          return ['dd', { dir: 'auto' }, href ? ['a', { href, rel: 'noopener noreferrer' }, shown] : shown];
        }),
      ]),
    ],
    ...table(vendor),
    ...paragraph(itemNote(words, texts, vendor)),
  ];

  const categorySection = (category: Category): Tag => [
    'section',
    {},
    [`h${level}`, {}, said(words.pick(category.name))],
    ...picked(category.description),
    ...choice(category.id, category),
    ...(current ? paragraph(signalNote(texts, category, current.record, current.decision)) : []),
    ...category.vendors.map((vendor) => vendorSection(vendor, category)),
  ];

  const made = ({ decidedAt, expiresAt, id }: ConsentRecord): readonly Tag[] => [
    ...paragraph(fillText(texts.choiceMade, { date: date(decidedAt), until: date(expiresAt) })),
    ...paragraph(...(fill(texts.choiceId, { id: ['code', { dir: 'ltr' }, id] }) as readonly Child[])),
  ];

  return [
    'div',
    { lang: language, dir: direction },
    ['p', {}, ['button', { type: 'button', 'data-askfirst': 'open' }, texts.change]],
    ...(current ? (current.record ? made(current.record) : paragraph(texts.noChoice)) : []),
    ...withOwnItems(catalogue, texts, choiceDuration(catalogue)).map(categorySection),
  ];
}
