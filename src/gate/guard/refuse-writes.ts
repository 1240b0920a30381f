import type { ItemKind } from '../../catalogue/types.js';
import type { Patch } from './patch.js';

/** Whether a cookie is written to be gone. */
function isDeletion(cookie: string): boolean {
  const expires = /; *expires *=([^;]*)/i.exec(cookie);
  return /; *max-age *= *[-0]/i.test(cookie) || Date.parse(expires?.[1] ?? '') < Date.now();
}

/**
 * Writes fail as they do where a browser refuses them: silently. What is there can be deleted.
 *
 * @param isRefused whether nothing may be kept under a name
 */
export function refuseWrites(patch: Patch, isRefused: (kind: ItemKind, name: string) => boolean): void {
  patch('Document', 'cookie', ([value]) => {
    const cookie = String(value);
    return isRefused('cookie', cookie.split(/[=;]/)[0]!.trim()) && !isDeletion(cookie) && (() => {});
  });
  patch('CookieStore', 'set', ([cookie]) => {
    const { name = cookie } = Object(cookie) as { name?: unknown };
    return isRefused('cookie', String(name)) && (() => Promise.resolve());
  });
  patch(
    'Storage',
    'setItem',
    ([name], self) =>
      isRefused(self === sessionStorage ? 'session-storage' : 'local-storage', String(name)) && (() => {}),
  );
}
