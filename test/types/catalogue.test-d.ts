// Compiled, not run: what follows must type-check, and what is marked must not.
import type { Catalogue, Item, Vendor } from '../../src/index.js';
import json from './catalogue.json' with { type: 'json' };

const item = {
  name: '_ga_*',
  kind: 'cookie',
  party: 'first',
  expiry: '1 year 1 month',
  purpose: { en: 'Counts' },
} as const;
export const item1: Item = item;
// @ts-expect-error there is no such kind
export const item2: Item = { ...item, kind: 'flash' };
// @ts-expect-error there is no such party
export const item3: Item = { ...item, party: 'second' };

export const vendor1: Vendor = { id: 'a', name: 'A', legalBasis: 'consent', signals: { google: ['ad_storage'] } };
// @ts-expect-error legitimate interest opens no device
export const vendor2: Vendor = { id: 'a', name: 'A', legalBasis: 'legitimate-interest' };

// @ts-expect-error somebody must ask
export const catalogue1: Catalogue = { language: 'en', categories: [] };

// What JSON cannot say by its type is a plain string: that is the one thing to be asserted.
export const catalogue2 = json as Catalogue;
