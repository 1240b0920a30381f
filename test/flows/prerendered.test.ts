import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { earlierRecord } from '../helpers/earlier-record.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { openUnwatched } from '../helpers/open-unwatched.js';
import { sitePage } from '../helpers/site-page.js';
import { vendorRequests } from '../helpers/vendor-requests.js';

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Tells the server, by the address that it asks for, what the profile keeps. */
const tell = `const tell = (when) => {
    const kept = [...Object.keys(localStorage), ...document.cookie.split('; ').filter(Boolean).map((one) => one.split('=')[0])];
    return fetch('/told?' + new URLSearchParams({ when, kept: kept.sort() }));
  };`;

/** Has accepted everything. Wants the reference page prerendered once there is a `/begin`, and goes there once there is a `/go`. */
const lobby = (record: string): string =>
  sitePage(
    `<script>
  localStorage.setItem('cookiePreference', ${JSON.stringify(record)});
  ${tell}
  const until = async (path) => {
    while (!(await fetch(path)).ok) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  addEventListener('DOMContentLoaded', async () => {
    await until('/begin');
    const rules = Object.assign(document.createElement('script'), { type: 'speculationrules' });
    rules.text = JSON.stringify({ prerender: [{ urls: ['/'], eagerness: 'immediate' }] });
    document.head.append(rules);
    await until('/go');
    await tell('before');
    document.querySelector('#home').click();
  });
  </script>`,
    '<a id="home" href="/">Home</a>',
  );

it('R7 nothing happens while the page is prerendered, and all of it once the visitor is there', async () => {
  const { server, browser } = site;
  const record = await earlierRecord(site);
  server.page('/lobby', lobby(record));
  server.page('/tells', sitePage(`<script>${tell} tell('after');</script>`));
  // the visitor who left the record may have sent something late
  const log = () => server.log.slice(server.log.findIndex(({ path }) => path === '/lobby'));
  const paths = () => log().map(({ path }) => path);
  const asked = () => [...new Set(vendorRequests(log()).map(({ vendor }) => vendor))].sort();
  const keptThen = (when: string) => {
    const told = server.log.map(({ path, query }) => (path === '/told' ? new URLSearchParams(query) : undefined));
    return told.find((words) => words?.get('when') === when)?.get('kept');
  };

  const open = await openUnwatched(browser, `${server.url}lobby`);
  server.page('/begin', 'begin');
  await eventually(paths).toEqual(expect.arrayContaining(['/lobby', '/askfirst/askfirst.js']));
  await wait(1200);
  expect(paths()).not.toContain('/told');
  expect(asked()).toEqual([]);

  server.page('/go', 'go');
  await eventually(asked).toEqual(vendors);
  expect(keptThen('before')).toBe('cookiePreference');
  // what was prerendered is what was activated: it was loaded once
  expect(paths().filter((path) => path === '/')).toEqual(['/']);
  await open(`${server.url}tells`);
  await eventually(() => keptThen('after')).toContain(
    'cookiePreference,cookiePreference-marketing,cookiePreference-statistics',
  );
});
