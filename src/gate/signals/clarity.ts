import { createTell } from '../create-tell.js';

/**
 * Microsoft Clarity. Told that its analytics storage is denied, it starts again without cookies, and goes on sending: so it
 * is stopped instead.
 *
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 * @see https://github.com/microsoft/clarity/blob/master/packages/clarity-js/src/data/metadata.ts (`consentv2`)
 */
export const tell = createTell('clarity', 'clarity', (clarity, { granted, before }) => {
  const stateOf = (type: string): string => (granted.has(type) ? 'granted' : 'denied');
  const wasStopped = before !== undefined && !before.includes('analytics');
  if (granted.has('analytics_Storage')) {
    if (wasStopped) clarity('start');
    clarity('consentv2', { ad_Storage: stateOf('ad_Storage'), analytics_Storage: 'granted' });
  } else if (!wasStopped) clarity('stop');
});
