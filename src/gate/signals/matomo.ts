import { createTell, isUnread } from '../create-tell.js';

/**
 * Matomo: consent is required before anything is tracked, so that it can be taken back later.
 *
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export const tell = createTell(
  'matomo',
  '_paq',
  (queue, { granted, before }) => {
    if (before === undefined) queue[isUnread(queue) ? 'unshift' : 'push'](['requireConsent']);
    if (granted.size) queue.push(['setConsentGiven']);
    else if (before) queue.push(['forgetConsentGiven'], ['deleteCookies']);
  },
  true,
);
