import { createTell } from '../create-tell.js';

/**
 * HubSpot, as for a consent banner that is not its own; it does not keep what it is told over pages.
 *
 * @see https://developers.hubspot.com/docs/reference/api/cms/cookie-consent-banner
 */
export const tell = createTell(
  'hubspot',
  '_hsp',
  (queue, { granted, isDecided }) => {
    if (!isDecided) return;
    queue.push(
      granted.size
        ? ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]
        : ['revokeCookieConsent'],
    );
  },
  true,
);
