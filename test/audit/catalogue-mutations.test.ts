import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoServer } from '../../demo/server.mjs';
import { matchName } from '../../src/catalogue/match-name.js';
import { readCatalogue } from '../../src/catalogue/read-catalogue.js';
import { readHost } from '../../src/catalogue/read-host.js';
import { judge } from '../../src/cli/audit/judge.js';
import { startDemo } from '../helpers/start-demo.js';
import { auditSite, told, type Written } from './audit-site.js';
import { mutationsOf, type Honest } from './catalogue-mutations.js';

let server: DemoServer;
let audited: Awaited<ReturnType<typeof auditSite>>;
let written: Written;

beforeAll(async () => {
  server = await startDemo();
  audited = await auditSite(server.url);
  ({ written } = audited);
});
afterAll(() => server.close());

describe('npx askfirst audit, of the reference site as it is', () => {
  it('finds nothing, and has reached everything', () => {
    expect(told(written.findings)).toEqual([]);
    expect(audited.status).toBe(0);
    expect(written.visits.map(({ title, outcome }) => `${title}: ${outcome}`)).toEqual([
      'First visit, nothing clicked: done',
      'Reject all: done',
      'Accept all: done',
      'Accept all, then withdraw: done',
      'Only "google-analytics": done',
      'Only "hotjar": done',
      'Only "zoominfo": done',
      'Only "linkedin": done',
      'Global Privacy Control on, nothing clicked: done',
      'Reject all, and come back: done',
    ]);
  });

  it('says who did what, and where', () => {
    const accept = written.visits.find(({ kind }) => kind === 'accept')!;
    const cookie = accept.writes.find(({ name }) => name === '_ga');
    expect(cookie).toMatchObject({ kind: 'cookie', host: 'example.localhost', page: server.url });
    expect(cookie!.stack[0]).toContain('www.googletagmanager.localhost');
    expect(accept.writes.find(({ name }) => name === 'bcookie')!.stack[0]).toMatch(/^Set-Cookie \(http:\/\/px\.ads\./);
    const hit = accept.requests.find(({ url }) => url.includes('in.hotjar.localhost'));
    expect(hit!.stack.join()).toContain('script.hotjar.localhost');
  });

  it('tells how far it is', () => {
    expect(audited.stderr).toMatch(/^Accept all … done, [\d.]+ s: \d+ requests, \d+ stored$/m);
  });
});

describe('a catalogue that lies', () => {
  /** By what was seen, not by what is declared. */
  const honest = (): Honest => ({
    catalogue: server.catalogue(),
    namesOf: (item) => [
      ...new Set(
        written.visits
          .flatMap(({ writes }) => writes)
          .filter(({ kind, name }) => kind === item.kind && matchName(item.name, name))
          .map(({ name }) => name),
      ),
    ],
    hostsOf: ({ id, hosts = [] }) => {
      const entries = hosts.map((host) => readHost(host, id));
      const addresses = written.visits.flatMap(({ requests }) => requests.map(({ url }) => new URL(url)));
      const fitting = addresses.filter((address) => entries.some(({ fits }) => fits(address)));
      return [...new Set(fitting.map(({ hostname }) => hostname))];
    },
  });

  it('is found out, in each of at least a hundred ways, by name and by nothing else', () => {
    const mutations = mutationsOf(honest());
    const missed = mutations.flatMap(({ name, catalogue, finds }) => {
      readCatalogue(catalogue);
      const found = told(judge(written, catalogue));
      return JSON.stringify(found) === JSON.stringify([...finds].sort()) ? [] : [{ name, finds, found }];
    });
    const share = (mutations.length - missed.length) / mutations.length;
    process.stdout.write(
      `${mutations.length - missed.length} of ${mutations.length} lies of the catalogue were found (${(100 * share).toFixed(1)} %), by name and by nothing else\n`,
    );
    expect(missed).toEqual([]);
    expect(mutations.length).toBeGreaterThanOrEqual(100);
    // each of them asks for something to be found
    expect(mutations.filter(({ finds }) => !finds.length)).toEqual([]);
  });
});
