import { createTell, page } from '../create-tell.js';

/**
 * HubSpot, as for a consent banner that is not its own; it does not keep what it is told over pages.
 *
 * @see https://developers.hubspot.com/docs/reference/api/cms/cookie-consent-banner
 */
export const tell = createTell(
  'hubspot',
  () => (page['_hsp'] ??= []),
  (queue, { size }) => {
    queue.push(
      size
        ? ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]
        : ['revokeCookieConsent'],
    );
  },
);
