import { createServer, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askfirst, auditSite } from './audit-site.js';

let site: Server;
let secure: ReturnType<typeof createSecure>;
let home: string;
let https: string;
const folder = mkdtempSync(join(tmpdir(), 'askfirst-bad-'));
const file = join(folder, 'catalogue.json');

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${body}<p>Welcome</p></html>`;

const pages: Readonly<Record<string, (response: import('node:http').ServerResponse) => void>> = {
  '/plain': (response) => response.end(page('')),
  '/500': (response) => response.writeHead(500).end('broken'),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/file': (response) =>
    response
      .writeHead(200, { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' })
      .end('x'),
  '/restless': (response) =>
    response.end(page(`<script>setInterval(() => fetch('/plain'), 100)</script><img alt="" src="/never">`)),
  '/never': () => {},
  '/dialogs': (response) =>
    response.end(
      page(`<script>
        addEventListener('load', () => {
          alert('hello'); confirm('really?');
          const link = document.createElement('a'); link.href = '/file'; link.download = 'x'; document.body.append(link); link.click();
        });
        addEventListener('beforeunload', (event) => event.preventDefault());
      </script>`),
    ),
  '/cookies': (response) =>
    response.end(
      page(`<script>for (let at = 0; at < 150; at++) document.cookie = 'many' + at + '=1';
      for (let at = 0; at < 350; at++) localStorage.setItem('kept' + at, '1');</script>`),
    ),
};

beforeAll(async () => {
  const listen = (server: Server): Promise<number> =>
    new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const answer: import('node:http').RequestListener = (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const found = pages[request.url ?? ''];
    if (found) found(response);
    else response.writeHead(404).end();
  };
  site = createServer(answer);
  secure = createSecure({ key, cert }, answer);
  home = `http://localhost:${await listen(site)}`;
  https = `https://localhost:${await listen(secure as unknown as Server)}`;
});
afterAll(() => {
  for (const server of [site, secure]) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

describe.concurrent('a site that cannot be visited', () => {
  it.each<[string, () => string, RegExp]>([
    ['is down', () => 'http://localhost:9', /browsers do not open this address|nobody answers there/],
    ['is nowhere', () => 'http://nowhere.invalid/', /nowhere\.invalid\/: there is no such host/],
    ['redirects for ever', () => `${home}/loop`, /\/loop: it redirects for ever/],
    ['has a broken certificate', () => `${https}/plain`, /its certificate is not valid: .*--insecure/],
    ['answers with an error', () => `${home}/500`, /\/500: it answers with HTTP 500/],
    ['is a download', () => `${home}/file`, /\/file: it is a download, and no page/],
  ])('that %s ends with 3, a reason, and a report of what was not reached', async (_, address, reason) => {
    const report = join(folder, `${Math.random()}.html`);
    const { status, stdout } = await askfirst(['audit', address(), '--report', report, '--wait', '0.5']);
    expect(stdout).toMatch(reason);
    expect(stdout).toMatch(/Reached: 0 of 6 visits/);
    expect(stdout).toMatch(/Nothing was reached, so nothing is known\n$/);
    expect(status).toBe(3);
  });

  it('with a broken certificate is visited on demand', async () => {
    const { written } = await auditSite(`${https}/plain`, ['--insecure', '--visits', 'untouched']);
    expect(written.visits.map(({ outcome }) => outcome)).toEqual(['done']);
  });
});

describe.concurrent('a site that is hard to visit', () => {
  it('that never comes to rest is looked at as it is', async () => {
    const { written } = await auditSite(`${home}/restless`, ['--visits', 'untouched']);
    expect(written.visits[0]).toMatchObject({ outcome: 'done' });
    expect(written.visits[0]!.notes.join()).toMatch(/still loading after 20 s/);
  });

  it('that opens dialogs and downloads is visited all the same', async () => {
    const { written } = await auditSite(`${home}/dialogs`, ['--visits', 'untouched']);
    const [visit] = written.visits;
    expect(visit!.outcome).toBe('done');
    expect(visit!.notes.join('\n')).toMatch(/dialog \(alert\)[^]*dialog \(confirm\)/);
    expect(visit!.notes.join('\n')).toMatch(/a download \(http:\/\/localhost:\d+\/file\), which was cancelled/);
  });

  it('that stores five hundred things is told of them all in JSON, and of some in the terminal', async () => {
    const { status, stdout } = await askfirst(['audit', `${home}/cookies`, '--visits', 'untouched', '--wait', '1']);
    expect(stdout).toContain('… and 488 more');
    expect(stdout).toMatch(/500 errors/);
    expect(status).toBe(1);
  });

  it('that has no banner is not clean: most visits could not be made', async () => {
    const { status, written, stderr } = await auditSite(`${home}/plain`, ['--wait', '0.5']);
    expect(written.visits.map(({ kind, outcome }) => `${kind}: ${outcome}`)).toEqual([
      'untouched: done',
      'reject: missed',
      'accept: missed',
      'withdraw: missed',
      'gpc: done',
      'returning: missed',
    ]);
    expect(stderr).toMatch(/Reject all … missed, .*there is no banner to answer/);
    expect(written.notes.join()).toMatch(/name its buttons by --accept/);
    expect(status).toBe(3);
  });

  it('ends when its time is up', async () => {
    const { status, written } = await auditSite(`${home}/plain`, ['--timeout', '0.1', '--wait', '60']);
    expect(written.visits.every(({ outcome }) => outcome !== 'done')).toBe(true);
    expect(status).toBe(3);
  });
});

describe('a call that cannot be followed', () => {
  it.each([
    [['audit'], /which site\?/],
    [['audit', 'ftp://example.com'], /is no address of a site/],
    [['audit', 'https://example.com', '--pages', 'many'], /--pages "many": a number from 1 to 50/],
    [['audit', 'https://example.com', '--format', 'xml'], /--format "xml": text, json or sarif/],
    [['audit', 'https://example.com', '--visits', 'all'], /--visits "all": of untouched, reject/],
    [['audit', 'https://example.com', '--choose', 'x'], /--choose "x": the id of a vendor/],
    [['audit', 'https://example.com', '--colour'], /Unknown option '--colour'/],
    [['audit', 'https://example.com', '--report', '/nowhere/report.html'], /report\.html: cannot be written/],
  ])('%j ends with 2', async (args, complaint) => {
    const { status, stdout, stderr } = await askfirst(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(complaint);
  });

  it.each([
    ['a comment', '{ // mine\n}', /line 1, column 3: a comment/],
    ['a trailing comma', '{ "language": "en", }', /nothing follows this comma/],
    ['no such file', undefined, /there is no such file/],
    ['an error', '{ "language": "en" }', /controller: is missing/],
    ['5 MB', `{ "language": "en", "$remark": "${'x'.repeat(5e6)}" }`, /at most 4 MB/],
  ])('a catalogue with %s ends with 2, before anybody is visited', async (_, text, complaint) => {
    const name = join(folder, 'given.json');
    rmSync(name, { force: true });
    if (text !== undefined) writeFileSync(name, text);
    const { status, stderr } = await askfirst(['audit', home, '--catalogue', name]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(complaint)]);
    expect(stderr).not.toContain('visits');
  });

  it('a catalogue with a mark of its encoding is read', async () => {
    writeFileSync(
      file,
      `\uFEFF${JSON.stringify({ language: 'en', controller: { name: 'A', privacyPolicy: '/' }, categories: [{ id: 'a', name: 'A', vendors: [{ id: 'b', name: 'B' }] }] })}`,
    );
    const { status, written } = await auditSite(`${home}/plain`, ['--catalogue', file, '--visits', 'untouched']);
    expect([written.findings, status]).toEqual([[], 0]);
  });

  it('says what to do where there is no browser', async () => {
    const { status, stderr } = await askfirst(['audit', home], { CHROME_PATH: '', PATH: '' });
    expect([status, stderr]).toEqual([
      3,
      expect.stringMatching(/install Chromium or Firefox \(apt-get install chromium\)/),
    ]);
    const named = await askfirst(['audit', home, '--browser', '/nowhere/chromium']);
    expect([named.status, named.stderr]).toEqual([3, expect.stringMatching(/--browser names \/nowhere\/chromium/)]);
  });
});
