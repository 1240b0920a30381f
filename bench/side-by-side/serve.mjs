import { createServer } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { optionalVendors, vendorAddress } from './reference-catalogue.mjs';
import { sitePage, siteStyles } from './site-page.mjs';

/** @typedef {{ readonly url: string, close(): Promise<void> }} Site */

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
});

/** @param {string | Buffer} body */
const compress = (body) =>
  promisify(brotliCompress)(Buffer.from(body), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * A site of its own for one set-up, on a port of this machine: everything compressed beforehand, as well as brotli can.
 *
 * @param {import('../types.js').SetUp} setUp
 * @returns {Promise<Site>}
 */
export async function serve(setUp) {
  const vendors = Object.fromEntries(optionalVendors.map(({ id }) => [vendorAddress(id), '']));
  const files = { ...setUp.files, ...vendors, '/site.css': siteStyles, '/index.html': sitePage(setUp) };
  /** @type {Map<string, Buffer>} */
  const bodies = new Map();
  for (const [path, body] of Object.entries(files)) bodies.set(path, await compress(body));

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    const body = bodies.get(path);
    if (!body) response.writeHead(404).end();
    else {
      response
        .writeHead(200, {
          'content-type': types[extname(path)],
          'content-encoding': 'br',
          'content-length': body.length,
          'cache-control': path === '/index.html' ? 'no-cache' : 'max-age=31536000',
          vary: 'accept-encoding',
        })
        .end(body);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
