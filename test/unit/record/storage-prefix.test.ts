import { expect, it } from 'vitest';
import { storagePrefix } from '../../../src/record/storage-prefix.js';
import { aCatalogue } from './a-catalogue.js';

it('the record is kept under the name that the catalogue gives, else under ours', () => {
  expect(storagePrefix({ ...aCatalogue, storage: { prefix: 'choice' } })).toBe('choice');
  expect(storagePrefix({ ...aCatalogue, storage: {} })).toBe('cookiePreference');
  expect(storagePrefix(aCatalogue)).toBe('cookiePreference');
  expect(storagePrefix(undefined)).toBe('cookiePreference');
});
