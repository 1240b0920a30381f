import { createTell } from '../create-tell.js';

/**
 * Meta Pixel.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export const tell = createTell('meta', 'fbq', (fbq, { granted }) => fbq('consent', granted.size ? 'grant' : 'revoke'));
