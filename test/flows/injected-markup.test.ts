import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { sitePage } from '../helpers/site-page.js';
import { visitSite } from '../helpers/visit-site.js';

const nonce = 'bm9uY2U';
const policy = [
  "default-src 'none'",
  `script-src 'nonce-${nonce}' 'strict-dynamic'`,
  `style-src 'nonce-${nonce}'`,
  "img-src 'self'",
  "frame-src 'self'",
].join('; ');

const hit = (name: string): string => `(window.top.hits ??= []).push('${name}')`;

/** What somebody may put into a page without knowing its nonce; each leaves its name if it runs. */
const injections: Readonly<Record<string, string>> = {
  'inline script': `<script type="text/plain" data-vendor="any">${hit('inline script')}</script>`,
  script: `<script type="text/plain" data-vendor="any" data-src="/hit.js?script"></script>`,
  'module script': `<script type="text/plain" data-type="module" data-category="statistics" data-src="/hit.js?module"></script>`,
  'script that guesses': `<script type="text/plain" data-vendor="any" nonce="guess" data-src="/hit.js?guess"></script>`,
  'onload of a script': `<script type="text/plain" data-vendor="any" src="/hit.js?onload" onload="${hit('onload')}"></script>`,
  'script in a template': `<template data-vendor="any"><script src="/hit.js?template"></script></template>`,
  'inline script in a template': `<template data-vendor="any"><script>${hit('in a template')}</script></template>`,
  'module in a template': `<template data-vendor="any"><script type="module" src="/hit.js?templatemodule"></script></template>`,
  'import map in a template': `<template data-vendor="any"><script type="importmap">{"imports":{"own":"/hit.js?map"}}</script></template>`,
  'blocked script in a template': `<template data-vendor="any"><script type="text/plain" data-vendor="any" data-src="/hit.js?nested"></script></template>`,
  'template in a template': `<template data-vendor="any"><template data-vendor="any"><script src="/hit.js?deep"></script></template></template>`,
  'handler in a template': `<template data-vendor="any"><img alt="" src="/none.png" onerror="${hit('handler')}"></template>`,
  'srcdoc in a template': `<template data-vendor="any"><iframe srcdoc="<script>${hit('srcdoc')}</script>"></iframe></template>`,
  'script of svg in a template': `<template data-vendor="any"><svg><script>${hit('svg')}</script><script href="/hit.js?svg"></script></svg></template>`,
  'handler of an image': `<img alt="" data-vendor="any" data-src="/none.png" onerror="${hit('image')}">`,
  'address of a frame': `<iframe data-vendor="any" data-src="javascript:${hit('address')}"></iframe>`,
  'data in a frame': `<iframe data-vendor="any" data-src="data:text/html,<script>${hit('data')}</script>"></iframe>`,
  object: `<object data-vendor="any" data-data="/hit.html"></object>`,
  embed: `<embed data-vendor="any" data-src="/hit.html">`,
  stylesheet: `<link data-vendor="any" rel="stylesheet" data-href="/hit.css">`,
  'style in a template': `<template data-vendor="any"><style>h1 { color: rgb(1, 2, 3) }</style></template>`,
  'module preload': `<link data-vendor="any" rel="modulepreload" data-href="/hit.js?modulepreload">`,
};

let site: Site;
beforeAll(async () => {
  site = await openSite();
  const js = { 'content-type': 'text/javascript' };
  site.server.page(
    '/hit.js',
    `(window.hits ??= []).push(new URL(document.currentScript?.src ?? 'module:').search)`,
    js,
  );
  site.server.page('/hit.html', `<script>parent.hits = [...(parent.hits ?? []), 'frame']</script>`);
  site.server.page('/hit.css', 'h1 { color: rgb(1, 2, 3) }', { 'content-type': 'text/css' });
});
afterAll(() => site.close());

async function visitWith(body: string) {
  const catalogue = JSON.stringify(catalogueOf([{ id: 'any', name: 'Any' }]));
  const head = `<script type="application/json" nonce="${nonce}" data-askfirst-catalogue>${catalogue}</script>
    <script src="/askfirst/askfirst.js" nonce="${nonce}"></script>`;
  const last = `<script type="text/plain" data-vendor="any" nonce="${nonce}">window.hits = [...(window.hits ?? []), 'last']</script>`;
  site.server.page('/injected', sitePage(head, body + last), { 'content-security-policy': policy });
  const visit = await visitSite(site, '/injected');
  await visit.banner.accept.click();
  const found = () =>
    visit.page.evaluate(() => ({
      hits: (window as { hits?: string[] }).hits ?? [],
      color: getComputedStyle(document.querySelector('h1')!).color,
    }));
  await eventually(async () => (await found()).hits).toContain('last');
  return { ...visit, found };
}

describe('the gate is no way around the page’s policy', () => {
  it.each(Object.entries(injections))('%s without the nonce does nothing', async (_, markup) => {
    const { context, found, requests } = await visitWith(`<div>${markup}</div>`);
    await wait(300);
    expect(await found()).toEqual({ hits: ['last'], color: 'rgb(0, 0, 0)' });
    // a module preload runs nothing, and a policy with strict-dynamic lets it pass without us too
    expect(requests.filter((request) => /hit\.(js(?!\?modulepreload)|html)/.test(request.url()))).toEqual([]);
    await context.close();
  });

  it('with the nonce all of it runs that the policy lets run', async () => {
    const names = [
      'inline script',
      'script',
      'script in a template',
      'inline script in a template',
      'style in a template',
    ];
    const markup = names
      .map((name) => injections[name]!.replace(/<(script|style)/g, `<$1 nonce="${nonce}"`))
      .concat(`<link data-vendor="any" nonce="${nonce}" rel="stylesheet" data-href="/hit.css">`)
      .join('');
    const { context, found } = await visitWith(`<div>${markup}</div>`);
    await eventually(found).toEqual({
      hits: ['inline script', '?script', '?template', 'in a template', 'last'],
      color: 'rgb(1, 2, 3)',
    });
    await context.close();
  });
});
