import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoServer } from '../../demo/server.mjs';
import { gatePart } from '../../src/catalogue/gate-part.js';
import { putSite } from '../helpers/put-site.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { startDemo } from '../helpers/start-demo.js';
import { askfirst, auditSite, told } from './audit-site.js';

let server: DemoServer;
const folder = mkdtempSync(join(tmpdir(), 'askfirst-catalogues-'));
beforeAll(async () => (server = await startDemo()));
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.concurrent('the catalogue that a site is held against', () => {
  it('is the whole where the page names the gate’s part of it', async () => {
    const address = putSite(server, 'part', gatePart(server.catalogue(), '/catalogue.json'));
    const { status, written } = await auditSite(address, ['--visits', 'accept']);
    expect(written.catalogue).toBe(`${server.url}catalogue.json`);
    expect([told(written.findings), status]).toEqual([[], 0]);
  });

  it('is missing where the gate’s part names a whole that is not there', async () => {
    const address = putSite(server, 'lost', gatePart(server.catalogue(), '/nowhere.json'));
    const { status, written } = await auditSite(address, ['--visits', 'untouched']);
    const [broken] = written.findings.filter(({ rule }) => rule === 'broken-catalogue');
    expect(broken?.message).toBe(`${server.url}nowhere.json: it answers with HTTP 404`);
    expect(status).toBe(1);
  });

  it('is pointed into, by line and column, where it is a file', async () => {
    const file = join(folder, 'catalogue.json');
    const text = JSON.stringify(server.catalogue(), null, 2);
    writeFileSync(file, `\uFEFF${text}`);
    // Hotjar by its tag, before anybody is asked
    server.page(
      '/early',
      sitePage(
        scriptTag('/catalogue.json'),
        `<script>new Image().src = '${server.origin('static.hotjar.localhost')}/'</script>`,
      ),
    );
    const { stdout } = await askfirst([
      'audit',
      `${server.url}early`,
      ...['--catalogue', file, '--format', 'sarif', '--visits', 'untouched', '--wait', '1'],
    ]);
    const { runs } = JSON.parse(stdout) as { runs: [{ results: { ruleId: string; locations: unknown[] }[] }] };
    const [early] = runs[0].results.filter(({ ruleId }) => ruleId === 'loaded-too-early');
    const before = text.slice(0, text.indexOf('"id": "hotjar"')).split('\n');
    expect(early?.locations).toMatchObject([
      // the brace stands on the line before the id
      { physicalLocation: { region: { startLine: before.length - 1, startColumn: before.at(-2)!.length } } },
    ]);
    expect(JSON.stringify(early)).toContain(`${server.url}early`);
  });
});

describe('warnings', () => {
  it('fail an audit where there are more than are taken', async () => {
    const { controller, language, categories } = server.catalogue();
    const unused = { id: 'unused', name: 'Unused', hosts: ['unused.example'] };
    const [first, ...others] = categories;
    const address = putSite(server, 'unused', {
      language,
      controller,
      categories: [first!, { ...others[0]!, vendors: [...others[0]!.vendors, unused] }, ...others.slice(1)],
    });
    const warned = async (...args: string[]) => {
      const { status, written } = await auditSite(address, ['--visits', 'accept', ...args]);
      return [told(written.findings), status];
    };
    expect(await warned('--max-warnings', '1')).toEqual([['vendor-never-seen: unused'], 0]);
    expect(await warned('--max-warnings', '0')).toEqual([['vendor-never-seen: unused'], 1]);
  });
});
