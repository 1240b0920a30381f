import { createTell, isUnread, page } from '../create-tell.js';

/**
 * Microsoft Advertising (UET): without a default it takes everything for granted.
 *
 * @see https://help.ads.microsoft.com/#apex/ads/en/60119/1
 */
export const tell = createTell(
  'uet',
  () => (page.uetq ??= []),
  (queue, granted, isFirst) => {
    if (isFirst) queue[isUnread(queue) ? 'unshift' : 'push']('consent', 'default', { ad_storage: 'denied' });
    if (!isFirst || granted.size) {
      queue.push('consent', 'update', { ad_storage: granted.size ? 'granted' : 'denied' });
    }
  },
);
