import { readFileSync } from 'node:fs';

/** Of this package, whose manifest lies as far from the built command as from this file. */
export function readVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
