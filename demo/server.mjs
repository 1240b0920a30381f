import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { answerVendor } from './answer-vendor.mjs';
import { demoCatalogue } from './demo-catalogue.mjs';
import { eventStream } from './event-stream.mjs';
import { realHost, siteHost, standInHost } from './hosts.mjs';
import { listen } from './listen.mjs';
import { describeRequest, keepEntry } from './request-log.mjs';
import { siteFile } from './site.mjs';
import { standInFor } from './stand-ins/stand-ins.mjs';
import { thirdPartyCookies } from './third-party-cookies.mjs';

/**
 * @typedef {import('./request-log.mjs').LogEntry} LogEntry
 * @typedef {'error500' | 'hang'} Fault
 * @typedef {import('./stand-ins/types.js').StandInRequest} StandInRequest
 * @typedef {import('./stand-ins/types.js').StandInAnswer} StandInAnswer
 *
 * @typedef {object} DemoOptions
 * @property {number} [port] default: any free one
 * @property {string} [dist] the folder of the built library
 * @property {boolean} [panel] whether the pages show what happens; default true
 * @property {(request: StandInRequest, answer: StandInAnswer | undefined) => StandInAnswer | undefined} [alter] what a
 *   stand-in answers instead: a vendor who does not do as documented
 *
 * @typedef {object} DemoServer
 * @property {number} port
 * @property {string} url address of the reference site, with a slash at the end
 * @property {(host: string) => string} origin `http://host:port`
 * @property {LogEntry[]} log every request to any host, oldest first
 * @property {() => void} clearLog
 * @property {(host: string, fault?: Fault) => void} fault makes a host fail from now on: `error500`, or `hang` (it never
 *   answers); without a fault it works again
 * @property {(path: string, body?: string, headers?: Record<string, string>) => void} page puts a page, or any file,
 *   on a path of every host that is not a vendor's; `content-type` is html unless named; without a body it is gone again
 * @property {() => import('../src/catalogue/types.js').Catalogue} catalogue a fresh copy of what `/catalogue.json` is
 * @property {() => Promise<void>} close also ends what hangs
 */

const builtLibrary = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * The reference site and its stand-in vendors, on one port, told apart by the Host header: the hosts of hosts.mjs are
 * vendors, every other host is the site.
 *
 * @param {DemoOptions} [options]
 * @returns {Promise<DemoServer>}
 */
export async function startServer({
  port: wanted = 0,
  dist = builtLibrary,
  panel = true,
  alter = (_, answer) => answer,
} = {}) {
  /** @type {LogEntry[]} */
  const log = [];
  /** @type {Map<string, Fault>} */
  const faults = new Map();
  /** @type {Map<string, { body: string, headers: Record<string, string> }>} */
  const pages = new Map();
  const cookies = thirdPartyCookies();
  const catalogue = () => demoCatalogue(port);
  const stream = eventStream({ log, factsOf: cookies.factsOf, catalogue });

  /** @param {string} host */
  const origin = (host) => `http://${host}:${port}`;

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @param {URL} url
   * @param {LogEntry} entry
   */
  async function answerSite(request, response, url, entry) {
    const page = pages.get(url.pathname);
    if (page) {
      response.writeHead(200, page.headers).end(page.body);
    } else if (panel && url.pathname === '/demo/events') {
      const since = Number(url.searchParams.get('since')) || 0;
      const after = Number(request.headers['last-event-id'] ?? url.searchParams.get('after')) || 0;
      stream.open(response, { userAgent: entry.userAgent, since, after });
    } else {
      const { status, headers, body } = await siteFile(url.pathname, { port, dist, panel });
      response.writeHead(status, headers).end(body);
    }
  }

  const { port, servers } = await listen((request, response) => {
    const host = request.headers.host ?? 'localhost';
    const address = `http://${host}${request.url}`;
    if (!URL.canParse(address)) {
      response.writeHead(400).end();
      return;
    }
    const url = new URL(address);
    const entry = describeRequest(request, url);
    keepEntry(log, entry);
    cookies.noteSent(entry);
    request.resume();

    const fault = faults.get(entry.host);
    const standIn = standInFor(entry.host);
    if (fault === 'error500') {
      response.writeHead(500, { 'content-type': 'text/plain' }).end('out of order\n');
    } else if (!fault && standIn) {
      const { host, path } = entry;
      const asked = {
        host: realHost(host),
        path,
        query: url.searchParams,
        cookies: entry.cookies,
        /** @param {string} real */
        origin: (real) => origin(standInHost(real)),
      };
      const answer = alter(asked, standIn(asked));
      const set = answer?.cookies?.map(({ domain, ...cookie }) => ({
        ...cookie,
        ...(domain && { domain: standInHost(domain) }),
      }));
      entry.set = set?.map(({ name }) => name) ?? [];
      cookies.noteSet(entry, set ?? []);
      answerVendor(request, response, answer && { ...answer, ...(set && { cookies: set }) });
    } else if (!fault) {
      void answerSite(request, response, url, entry);
    }
    stream.announce(entry);
  }, wanted);

  return {
    port,
    url: `${origin(siteHost)}/`,
    origin,
    log,
    clearLog() {
      log.length = 0;
    },
    fault(host, fault) {
      if (fault) faults.set(host, fault);
      else faults.delete(host);
    },
    page(path, body, headers = {}) {
      const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
      if (body === undefined) pages.delete(path);
      else pages.set(path, { body, headers: { ...html, ...headers } });
    },
    catalogue,
    async close() {
      await Promise.all(
        servers.map((server) => {
          const closed = new Promise((resolve) => server.close(resolve));
          server.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}

/** @param {number} port @returns {Promise<DemoServer>} on that port, or on the next that is free */
async function startFrom(port) {
  try {
    return await startServer({ port });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE' || port >= 65_535) throw error;
    return startFrom(port + 1);
  }
}

async function run() {
  const server = await startFrom(Number(process.env.PORT) || 4173);
  if (!existsSync(join(builtLibrary, 'askfirst.js'))) {
    console.log('\n  The library has not been built yet, so nobody will ask. Run: npm run build');
  }
  console.log(`
  The reference site, with stand-ins for its four vendors:

      ${server.url}

  Chromium and Firefox find that address by themselves. Everything stays on this machine.
  Ctrl+C stops it.
`);
  process.once('SIGINT', () => void server.close());
  process.once('SIGTERM', () => void server.close());
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
