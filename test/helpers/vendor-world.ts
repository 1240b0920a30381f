import { readFile } from 'node:fs/promises';
import { createServer as createProxy } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { generate } from 'selfsigned';
import { answerVendor } from '../../demo/answer-vendor.mjs';
import { parseCookies } from '../../demo/parse-cookies.mjs';
import type { StandIn } from '../../demo/stand-ins/types.js';
import { engine } from './launch-engine.js';

/** A request to anybody but the site. */
export interface VendorRequest {
  readonly host: string;
  readonly path: string;
  /** Whether a stand-in knew what to say to it. */
  readonly isKnown: boolean;
}

/** A site on https, and a world of vendors around it, each under its real name. */
export interface VendorWorld {
  /** Of the site, with a slash at the end. */
  readonly url: string;
  /** What a browser's context is made with to live in it: whatever host it asks for, it is here. */
  readonly context: Pick<BrowserContextOptions, 'proxy' | 'ignoreHTTPSErrors'>;
  /** Oldest first. */
  readonly requests: VendorRequest[];
  /** Puts a page, or a file by its ending, on the site. */
  page(path: string, body: string): void;
  close(): Promise<void>;
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const site = 'www.example.com';
/** What Firefox asks for on its own behalf. */
const browsersOwn = /\.(mozilla|firefox)\.(com|org|net):443$/;
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

// nobody checks it: the browser is told not to
const certificate: Promise<ServerOptions> = generate([{ name: 'commonName', value: site }]).then(
  ({ private: key, cert }) => ({ key, cert }),
);

/** Starts it on a free port of this machine. The first stand-in that knows an answer gives it. */
export async function startVendorWorld(standIns: readonly StandIn[]): Promise<VendorWorld> {
  const requests: VendorRequest[] = [];
  const pages = new Map<string, string>();
  const server = createServer(await certificate, (request, response) => {
    const {
      hostname: host,
      pathname: path,
      searchParams: query,
    } = new URL(request.url!, `https://${request.headers.host}`);
    request.resume();
    if (host === site) {
      const type = { 'content-type': `${types[extname(path)] ?? 'text/html'}; charset=utf-8` };
      const file = path.startsWith('/askfirst/')
        ? readFile(`${dist}${path.slice('/askfirst'.length)}`, 'utf8')
        : undefined;
      Promise.resolve(file ?? pages.get(path)).then(
        (body) => response.writeHead(body === undefined ? 404 : 200, type).end(body),
        () => response.writeHead(404).end(),
      );
      return;
    }
    const asked = {
      host,
      path,
      query,
      cookies: parseCookies(request.headers.cookie ?? ''),
      origin: (other: string) => `https://${other}`,
    };
    const answer = standIns.map((standIn) => standIn(asked)).find(Boolean);
    requests.push({ host, path, isKnown: !!answer });
    answerVendor(request, response, answer);
  });
  const sockets = new Set<Duplex>();
  // who asks it for a way to a host is connected with the server itself
  const proxy = createProxy((_, response) => response.writeHead(502).end()).on('connect', ({ url }, socket) => {
    // it may be reset by a browser that ends
    socket.on('error', () => {});
    sockets.add(socket);
    if (browsersOwn.test(url!)) socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    else {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      server.emit('connection', socket);
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  // to Firefox Playwright names the proxy for addresses of this kind, to Chromium the one that speaks it
  const scheme = engine === 'firefox' ? 'https' : 'http';
  return {
    url: `https://${site}/`,
    context: { proxy: { server: `${scheme}://127.0.0.1:${port}` }, ignoreHTTPSErrors: true },
    requests,
    page: (path, body) => void pages.set(path, body),
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}
