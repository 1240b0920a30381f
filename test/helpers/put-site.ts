import type { DemoServer } from '../../demo/server.mjs';
import type { Catalogue } from '../../src/catalogue/types.js';
import { scriptTag } from './script-tag.js';
import { sitePage } from './site-page.js';

/**
 * Puts a page with the script tag at `/<name>`, and its catalogue at `/<name>.json`.
 *
 * @returns the address of the page
 */
export function putSite(server: DemoServer, name: string, catalogue: Catalogue, body = ''): string {
  server.page(`/${name}.json`, JSON.stringify(catalogue), { 'content-type': 'application/json' });
  server.page(`/${name}`, sitePage(scriptTag(`/${name}.json`), body));
  return `${server.url}${name}`;
}
