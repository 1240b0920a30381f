import { createTell, page } from '../create-tell.js';

/**
 * TikTok Pixel: cookies are switched besides consent.
 *
 * @see https://business-api.tiktok.com/portal/docs (Pixel Cookie Consent Mode)
 */
export const tell = createTell(
  'tiktok',
  () => page.ttq,
  (ttq, granted) => {
    for (const call of granted.size ? ['grantConsent', 'enableCookie'] : ['revokeConsent', 'disableCookie'])
      ttq[call]();
  },
);
