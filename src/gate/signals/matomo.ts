import { createTell, isUnread, page } from '../create-tell.js';

/**
 * Matomo: consent is required before anything is tracked, so that it can be taken back later.
 *
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export const tell = createTell(
  'matomo',
  () => (page['_paq'] ??= []),
  (queue, granted, isFirst) => {
    if (isFirst) queue[isUnread(queue) ? 'unshift' : 'push'](['requireConsent']);
    if (granted.size) queue.push(['setConsentGiven']);
    else if (!isFirst) queue.push(['forgetConsentGiven'], ['deleteCookies']);
  },
);
