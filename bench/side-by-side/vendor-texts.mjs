import { words } from './reference-catalogue.mjs';

/** @typedef {import('./reference-catalogue.mjs').Vendor} Vendor */

/** All that is to be read of a vendor, for libraries that have one place for it, in markup. @param {Vendor} vendor */
export const aboutVendor = ({ purpose, disclosure, company, privacyPolicy, transfers = [] }) =>
  [
    words(purpose),
    words(disclosure),
    [company?.name, company?.address].filter(Boolean).join(', '),
    ...transfers.map(({ country, safeguard }) => `Transfer: ${country}. ${words(safeguard)}`),
    privacyPolicy && `<a href="${privacyPolicy.replaceAll('&', '&amp;')}">Privacy policy</a>`,
  ]
    .filter(Boolean)
    .join(' ');

/** @param {Vendor} vendor */
export const cookieTable = ({ name: vendor, items = [] }) =>
  items.map(({ name, expiry, purpose }) => ({ name, vendor: words(vendor), expiry, purpose: words(purpose) }));

/** The names of the cookies that a library can delete: those on the site's own domain. @param {Vendor} vendor */
export const ownCookies = ({ items = [] }) =>
  items
    .filter(({ kind, party }) => kind === 'cookie' && party === 'first')
    .map(({ name }) => new RegExp(`^${name.replace('*', '.*')}$`));
