import { createTell } from '../create-tell.js';

/**
 * TikTok Pixel: cookies are switched besides consent.
 *
 * @see https://business-api.tiktok.com/portal/docs (Pixel Cookie Consent Mode)
 */
export const tell = createTell('tiktok', 'ttq', (ttq, { granted }) => {
  for (const call of granted.size ? ['grantConsent', 'enableCookie'] : ['revokeConsent', 'disableCookie']) ttq[call]();
});
