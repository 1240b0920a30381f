import type { Catalogue } from '../../../src/declaration.js';

/** A small catalogue with something in every place; with one text, if one is given, in all that take any. */
export function small(text?: string): Catalogue {
  const t = (otherwise: string): string => text ?? otherwise;
  return {
    language: 'en',
    controller: { name: t('Example GmbH'), country: 'DE', privacyPolicy: '/privacy' },
    categories: [
      {
        id: 'statistics',
        name: t('Statistics'),
        description: t('What for.'),
        vendors: [
          {
            id: 'vendor',
            name: t('Vendor'),
            purpose: t('Counts'),
            disclosure: t('Tells all.'),
            reason: t('Because.'),
            company: { name: t('Vendor Ltd'), address: t('A street'), country: 'IE' },
            privacyPolicy: 'https://vendor.example/policy?a="b"&c',
            transfers: [{ country: 'US', safeguard: t('Clauses') }],
            items: [{ name: 'item_*', kind: 'cookie', party: 'third', expiry: '1 year', purpose: t('Remembers') }],
          },
        ],
      },
    ],
  };
}
