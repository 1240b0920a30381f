import { createTell, isUnread } from '../create-tell.js';

/**
 * Microsoft Advertising (UET): without a default it takes everything for granted.
 *
 * @see https://help.ads.microsoft.com/#apex/ads/en/60119/1
 */
export const tell = createTell(
  'uet',
  'uetq',
  (queue, { granted, isDecided, before }) => {
    if (before === undefined)
      queue[isUnread(queue) ? 'unshift' : 'push']('consent', 'default', { ad_storage: 'denied' });
    if (isDecided) queue.push('consent', 'update', { ad_storage: granted.size ? 'granted' : 'denied' });
  },
  true,
);
