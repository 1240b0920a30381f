import { inlineCatalogue } from './inline-catalogue.mjs';

/**
 * The script tag, with a catalogue in the page that has these vendors.
 *
 * @param {readonly string[]} vendors
 */
export function gateTag(vendors) {
  const catalogue = {
    language: 'en',
    controller: { name: 'Example GmbH', country: 'DE', privacyPolicy: '/privacy' },
    categories: [{ id: 'statistics', name: 'Statistics', vendors: vendors.map((id) => ({ id, name: id })) }],
  };
  return `${inlineCatalogue(JSON.stringify(catalogue))}
    <script src="/askfirst/askfirst.js"></script>`;
}
