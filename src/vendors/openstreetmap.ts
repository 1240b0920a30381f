import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * OpenStreetMap: maps in a frame.
 *
 * `<ask-first-embed vendor="openstreetmap" src="https://www.openstreetmap.org/export/embed.html?bbox=…" title="Map: where we are"></ask-first-embed>`
 *
 * The frame keeps nothing in the browser. After a withdrawal it is taken away.
 *
 * @see https://osmfoundation.org/wiki/Privacy_Policy
 * @see https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ (controller, servers, delivery by Fastly)
 * @see https://github.com/openstreetmap/openstreetmap-website/blob/master/app/views/export/embed.html.erb (the frame)
 * @remarks Unconfirmed: that the frame keeps nothing is read from its public source and said by public lists, and is not
 * promised by the foundation; its postal address; what protects data at Fastly.
 */
export const openstreetmap = /* @__PURE__ */ vendorEntry({ id: 'openstreetmap', category: 'media' }, () => ({
  name: 'OpenStreetMap',
  purpose: { en: 'Shows maps from OpenStreetMap.', de: 'Zeigt Karten von OpenStreetMap.' },
  disclosure: {
    en: 'When a map is shown, the OpenStreetMap Foundation and Fastly, which delivers the map for it, receive your IP address, the site that you are on, details of your browser and the part of the map that you look at.',
    de: 'Wird eine Karte angezeigt, erhalten die OpenStreetMap Foundation und Fastly, das die Karte für sie ausliefert, Ihre IP-Adresse, die Website, auf der Sie sind, Angaben zu Ihrem Browser und den Ausschnitt der Karte, den Sie ansehen.',
  },
  company: {
    name: 'OpenStreetMap Foundation',
    address: 'St John’s Innovation Centre, Cowley Road, Cambridge CB4 0WS, United Kingdom',
    country: 'GB',
  },
  privacyPolicy: 'https://osmfoundation.org/wiki/Privacy_Policy',
  transfers: [
    {
      country: 'GB',
      safeguard: {
        en: 'Adequacy decision of the European Commission for the United Kingdom',
        de: 'Angemessenheitsbeschluss der Europäischen Kommission für das Vereinigte Königreich',
      },
    },
    { country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES },
  ],
  items: [],
  hosts: ['www.openstreetmap.org/export/embed.html'],
  withdraw: 'none',
}));
