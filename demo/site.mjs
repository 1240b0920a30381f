import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { demoCatalogue, embedsCatalogue } from './demo-catalogue.mjs';
import { standInAddress } from './hosts.mjs';
import { previewCatalogue, previewPage } from './themes/preview-page.mjs';

/**
 * @typedef {object} SiteFile
 * @property {number} status
 * @property {Record<string, string>} headers
 * @property {string | Buffer} body
 */

const folder = fileURLToPath(new URL('.', import.meta.url));

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
});

/** What the site shows of its folder: pages by their name without `.html`, and the files beside them. */
const pages = /^\/(?:|de|research|embeds|themes|privacy|imprint)$/;
const assets =
  /^\/(?:site\.css|icon\.svg|panel\.css|panel\.js|(?:panel|themes)\/[\w-]+\.js|themes\/editor\.css|art\/[\w-]+\.svg)$/;

/** The page in the theme editor's preview, and its catalogue, by language and layout. */
const previews = /^\/themes\/preview\/(en|de|fi|fr|ar)\/([a-z-]+)(\.json)?$/;

// A page may come back from the back/forward cache, which `no-store` forbids; everything else is always fresh.
/** @param {string} type */
const caching = (type) => (type.startsWith('text/html') ? 'no-cache' : 'no-store');

/** @param {number} status @param {string} type @param {string | Buffer} body @returns {SiteFile} */
function file(status, type, body) {
  return { status, headers: { 'content-type': type, 'cache-control': caching(type) }, body };
}

/** @param {string} path @returns {Promise<SiteFile | undefined>} */
async function read(path) {
  try {
    return file(200, types[extname(path)] ?? 'application/octet-stream', await readFile(path));
  } catch {
    return undefined;
  }
}

/** @param {string} path @param {string} dist */
async function library(path, dist) {
  const found = await read(join(dist, normalize(path.slice('/askfirst/'.length))));
  // Pages of any host of the demo may load it, with `crossorigin` and `integrity` too.
  if (found) return { ...found, headers: { ...found.headers, 'access-control-allow-origin': '*' } };
  return file(404, 'text/plain; charset=utf-8', `${path} has not been built. Run: npm run build\n`);
}

/**
 * The page with its declaration in it, as a site of one's own would write it on its server. Before the library is built,
 * it has none.
 *
 * @param {string} page
 * @param {{ port: number, dist: string }} options
 */
async function withDeclaration(page, { port, dist }) {
  const [tag, , heading] = /<ask-first-declaration( heading="(\d)")?>/.exec(page) ?? [];
  const module = join(dist, 'modules/declaration.js');
  if (!tag || !existsSync(module)) return page;
  /** @type {typeof import('../src/declaration.js')} */
  const { renderDeclaration } = await import(pathToFileURL(module).href);
  const html = await renderDeclaration(demoCatalogue(port), heading ? { heading: Number(heading) } : {});
  return page.replace(tag, () => tag + html);
}

/**
 * What the site answers on a path.
 *
 * @param {string} path
 * @param {{ port: number, dist: string, panel: boolean }} options
 * @returns {Promise<SiteFile>}
 */
export async function siteFile(path, { port, dist, panel }) {
  if (path.startsWith('/askfirst/')) return library(path, dist);
  if (path === '/catalogue.json') return file(200, types['.json'] ?? '', JSON.stringify(demoCatalogue(port)));
  if (path === '/embeds-catalogue.json') {
    return file(200, types['.json'] ?? '', JSON.stringify(embedsCatalogue(port)));
  }
  const [preview, language = '', layout = '', isCatalogue] = previews.exec(path) ?? [];
  if (preview && isCatalogue) {
    return file(200, types['.json'] ?? '', JSON.stringify(previewCatalogue(port, language, layout)));
  }
  if (preview) {
    const page = await siteFile(language === 'de' ? '/de' : '/', { port, dist, panel });
    return { ...page, body: previewPage(String(page.body), language, `${preview}.json`) };
  }
  if (path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (!panel && /^\/panel\./.test(path)) return file(200, types[extname(path)] ?? '', '');
  const name = pages.test(path) ? `${path === '/' ? '/index' : path}.html` : assets.test(path) ? path : undefined;
  const found = name === undefined ? undefined : await read(join(folder, name));
  if (found && name?.endsWith('.html')) {
    // what is embedded comes from the stand-ins
    const body = String(found.body).replace(/(?<= src="| data-src=")[^"]+/g, (address) =>
      standInAddress(address, port),
    );
    return { ...found, body: await withDeclaration(body, { port, dist }) };
  }
  return found ?? file(404, 'text/plain; charset=utf-8', 'There is no such page.\n');
}
