import type { ItemKind } from '../../catalogue/types.js';
import { asText } from './as-text.js';
import type { Patch } from './patch.js';

/** Whether a cookie is written to be gone. */
function isDeletion(cookie: string): boolean {
  const expires = /;\s*expires\s*=([^;]*)/i.exec(cookie);
  return /;\s*max-age\s*=\s*[-0]/i.test(cookie) || Date.parse(expires?.[1] ?? '') < Date.now();
}

/**
 * Writes fail as they do where a browser refuses them: silently. What is there can be deleted.
 *
 * @param isRefused whether nothing may be kept under a name
 */
export function refuseWrites(patch: Patch, isRefused: (kind: ItemKind, name: string) => boolean): void {
  patch(
    'Document',
    'cookie',
    (proceed, [value]) => {
      const cookie = asText(value);
      return isRefused('cookie', cookie.split(/[=;]/)[0]!.trim()) && !isDeletion(cookie) ? undefined : proceed();
    },
    'set',
  );
  patch('CookieStore', 'set', (proceed, [cookie]) => {
    const { name = cookie, expires } = Object(cookie) as { name?: string; expires?: number };
    return isRefused('cookie', asText(name)) && !(expires! < Date.now()) ? Promise.resolve() : proceed();
  });
  patch('Storage', 'setItem', (proceed, [name], self) =>
    isRefused(self === sessionStorage ? 'session-storage' : 'local-storage', asText(name)) ? undefined : proceed(),
  );
}
