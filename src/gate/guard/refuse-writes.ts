import type { ItemKind } from '../../catalogue/types.js';
import { asText } from './as-text.js';
import type { Patch } from './patch.js';

/** Whether a cookie is written to be gone. */
function isDeletion(cookie: string): boolean {
  const attribute = (name: string): string => new RegExp(`;\\s*${name}\\s*=\\s*([^;]*)`, 'i').exec(cookie)?.[1] ?? '';
  const age = attribute('max-age');
  return age ? +age <= 0 : Date.parse(attribute('expires')) < Date.now();
}

/**
 * Writes fail as they do where a browser refuses them: silently. What is there can be deleted.
 *
 * @param isRefused whether nothing may be kept under a name
 */
export function refuseWrites(patch: Patch, isRefused: (kind: ItemKind, name: string) => boolean): void {
  patch('Document', 'cookie', 'set', (proceed, [value]) => {
    const cookie = asText(value);
    return isRefused('cookie', cookie.split(/[=;]/)[0]!.trim()) && !isDeletion(cookie) ? undefined : proceed();
  });
  patch('CookieStore', 'set', 'value', (proceed, [cookie]) => {
    const { name = cookie, expires } = Object(cookie) as { name?: string; expires?: number };
    return isRefused('cookie', asText(name)) && !(expires! < Date.now()) ? Promise.resolve() : proceed();
  });
  patch('Storage', 'setItem', 'value', (proceed, [name], self) =>
    isRefused(self === sessionStorage ? 'session-storage' : 'local-storage', asText(name)) ? undefined : proceed(),
  );
}
