import Cookies from 'js-cookie';
import type { Catalogue } from '../catalogue/types.js';
import type { Decision } from '../record/decide.js';
import { findLeftovers } from './find-leftovers.js';

/** Every value that the Domain attribute of a cookie seen here can have had: none, this host, its parents. */
function domains(): readonly (string | undefined)[] {
  const labels = location.hostname.split('.');
  return [undefined, ...labels.map((_, index) => labels.slice(index).join('.'))];
}

/** Every value that the Path attribute of a cookie seen here can have had: `/shop/cart` has `/`, `/shop`, `/shop/` … */
function paths(): readonly string[] {
  const { pathname } = location;
  const found = new Set(['/', pathname]);
  for (let end = pathname.indexOf('/', 1); end > 0; end = pathname.indexOf('/', end + 1)) {
    found.add(pathname.slice(0, end)).add(pathname.slice(0, end + 1));
  }
  return [...found];
}

/** Some cookies can only be written, and so deleted, as secure or as partitioned ones. */
const KINDS: readonly Cookies.CookieAttributes[] = [{}, { secure: true }, { secure: true, partitioned: true }];

/** js-cookie encodes names, so that it cannot name what others have written as they liked: `amp[x]`, `a:b`, `a(b)`. */
const isPlain = (name: string): boolean => encodeURIComponent(name) === name && !/[()]/.test(name);

function removeCookie(name: string): void {
  for (const kind of KINDS) {
    for (const path of paths()) {
      for (const domain of domains()) {
        const attributes = { ...kind, path, ...(domain && { domain }) };
        if (isPlain(name)) Cookies.remove(name, attributes);
        else {
          const written = Object.entries(attributes).map(([key, value]) => `; ${key}=${String(value)}`);
          document.cookie = `${name}=; max-age=0${written.join('')}`;
        }
      }
    }
  }
}

export { reloadWhereNeeded } from './reload.js';

/** What the sweep asks for itself. */
interface SweepFiles {
  readonly databases: () => Promise<typeof import('./databases.js')>;
}

/** Deletes what denied vendors have left on this site. Resolves when what can be deleted has been deleted. */
export async function sweep(catalogue: Catalogue, decision: Decision, _files: SweepFiles): Promise<void> {
  for (const { kind, name } of findLeftovers(catalogue, decision)) {
    if (kind === 'cookie') removeCookie(name);
    else (kind === 'local-storage' ? localStorage : sessionStorage).removeItem(name);
  }
  await undefined;
}
