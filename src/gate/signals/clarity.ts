import { createTell, page } from '../create-tell.js';

let isStopped = false;

/**
 * Microsoft Clarity. Told that its analytics storage is denied, it starts again without cookies, and goes on sending: so it
 * is stopped instead.
 *
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 * @see https://github.com/microsoft/clarity/blob/master/packages/clarity-js/src/data/metadata.ts (`consentv2`)
 */
export const tell = createTell(
  'clarity',
  () => page.clarity,
  (clarity, granted) => {
    if (granted.size) {
      if (isStopped) clarity('start');
      clarity('consentv2', {
        ad_Storage: granted.has('ad_Storage') ? 'granted' : 'denied',
        analytics_Storage: granted.has('analytics_Storage') ? 'granted' : 'denied',
      });
    } else clarity('stop');
    isStopped = !granted.size;
  },
);
