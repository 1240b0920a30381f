import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { openSite, type Site } from '../../helpers/open-site.js';
import { ownVendor } from '../../helpers/own-vendor.js';
import { sitePage } from '../../helpers/site-page.js';
import { visitSite } from '../../helpers/visit-site.js';
import { putSite } from '../../helpers/put-site.js';
import { countingVendor, inline, nonce, nonced, noteViolations } from '../strict-site.js';
let site: Site; let gate: string; let blocked: string;
beforeAll(async () => { site = await openSite();
  site.server.page('/plain', sitePage('', ''));
  gate = `${inline(catalogueOf([countingVendor(site)]))}<script src="/askfirst/askfirst.js"></script>`;
  blocked = `<script type="text/plain" data-vendor="counter">window.inner=(window.inner||0)+1;</script><iframe data-vendor="counter" data-src="/framed" title=x></iframe><img alt="" data-vendor="counter" data-src="/icon.svg?released">`;
  site.server.page('/framed', '<p>f');
});
afterAll(() => site.close());
const look = (page: Page) => page.evaluate(async () => {
  const h = document.querySelector('html > ask-first'); const r = h?.shadowRoot;
  const a = (window as any).askfirst;
  return JSON.stringify({ ran: window.ran, inner: (window as any).inner, state: a?.state?.('counter'), rec: localStorage.getItem('cookiePreference')?.match(/"source":"[^"]*"/)?.[0],
   hosts: document.querySelectorAll('ask-first').length, banner: !!r?.querySelector('[part=banner]')?.matches(':popover-open,:modal'), settings: !!r?.querySelector('[part=settings-dialog]')?.matches(':modal'),
   reopener: r?.querySelector('#reopener') ? !(r.querySelector('#reopener') as HTMLElement).hidden && (r.querySelector('#reopener') as HTMLElement).getBoundingClientRect().width : null, viol: window.violations, iframe: document.querySelector('iframe')?.getAttribute('src'), img: document.querySelector('img')?.getAttribute('src') });
});
async function say(name: string, v: any, extra = '') { process.stdout.write(`## ${name}: ${extra} ${await look(v.page).catch((e: Error) => 'LOOK FAILED ' + e.message.slice(0,200))} console=${JSON.stringify(v.console)} errors=${JSON.stringify(v.errors.map((e: Error) => String(e.message ?? e).slice(0, 150)))}\n`); }

/** Visits the ordinary page, accepts, and then a hostile page as returning visitor. */
async function returning(name: string, markup: string, headers: Record<string,string> = {}, init?: () => void) {
  site.server.page('/ordinary', sitePage(gate));
  const v = await visitSite(site, '/ordinary');
  await v.banner.accept.click(); await v.page.waitForFunction(() => window.ran);
  v.console.length = 0; v.errors.length = 0;
  if (init) await v.context.addInitScript(init);
  site.server.page('/second', markup, headers);
  await v.page.goto(`${site.server.url}second`); await wait(900);
  await say(name + ' [returning granted]', v);
  return v;
}
const guard = (n: string, f: () => Promise<void>) => it(n, async () => { try { await f(); } catch (e) { process.stdout.write(`## ${n} THREW ${(e as Error).message.slice(0, 400)}\n`); } }, 60000);


async function fresh(name: string, code: string, body = blocked, tag = gate, headers: Record<string,string> = {}) {
  site.server.page('/own', sitePage(`<script>${code}</script>${tag}`, body), headers);
  const v = await visitSite(site, '/own'); await wait(700); await say(name + ' [fresh]', v); return v;
}
async function acceptIn(name: string, v: any) {
  if (await v.banner.accept.isVisible().catch(() => false)) await v.banner.accept.click({ timeout: 3000 }).catch((e: Error) => process.stdout.write('click failed ' + e.message.slice(0, 100) + '\n'));
  else process.stdout.write(`   (${name}: no banner)\n`);
  await wait(700); await say(name + ' [accepted]', v);
}
const moo = `Array.from = function (item) { if (item == null) return []; return (typeof item != 'string' && typeof item.length == 'number' && !(item instanceof Function)) ? (Array.isArray(item) ? item : Array.prototype.slice.call(item)) : [item]; };`;
const proto = `Array.from = function (iterable) { if (!iterable) return []; if ('toArray' in Object(iterable)) return iterable.toArray(); var length = iterable.length || 0, results = new Array(length); while (length--) results[length] = iterable[length]; return results; };`;
const codes: Record<string, string> = {
  'mootools Array.from': moo, 'prototype.js Array.from': proto,
  'freeze all constructors': `for (const name of Object.getOwnPropertyNames(window)) { try { const v = window[name]; if (typeof v === 'function') { Object.freeze(v); v.prototype && Object.freeze(v.prototype); } } catch {} }`,
  'freeze but own object of consts': `Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Event.prototype); Object.freeze(HTMLElement.prototype);`,
  'enumerable data on Object.prototype': `Object.prototype.storage = { share: 'subdomains', prefix: 'evil' }; Object.prototype.vendors = [];`,
  'Object.prototype granted': `Object.prototype.granted = true; Object.prototype.nonce = 'x'; Object.prototype.signal = 1; Object.prototype.once = true; Object.prototype.$whole = undefined;`,
  'Map polyfilled ES5': `window.Set = (function(){ function S(a){ this.a=[]; if(a) for (var i=0;i<a.length;i++) this.add(a[i]); } S.prototype={ add(x){ if(this.a.indexOf(x)<0) this.a.push(x); return this; }, has(x){ return this.a.indexOf(x)>=0 }, delete(x){ var i=this.a.indexOf(x); if(i<0) return false; this.a.splice(i,1); return true }, forEach(f){ this.a.forEach(f) }, get size(){ return this.a.length }, values(){ return this.a[Symbol.iterator]() }, [Symbol.iterator](){ return this.a[Symbol.iterator]() } }; return S; })();`,
  'polyfilled Symbol iterator off': `NodeList.prototype[Symbol.iterator] = undefined; HTMLCollection.prototype[Symbol.iterator] = undefined; NamedNodeMap.prototype[Symbol.iterator] = undefined;`,
  'Prototype 1.6 toJSON/reduce/entries': `Array.prototype.reduce = function(){ return this.length > 1 ? this : this[0]; }; Array.prototype.entries = function(){ return this.slice(); }; Array.prototype.find = function(f){ for (var i=0;i<this.length;i++) if (f(this[i])) return this[i]; }; Array.prototype.flatten = function(){ return this; };`,
  'Event without options constructor': `window.Event = function(type){ const e = document.createEvent('Event'); e.initEvent(type, false, false); return e; };`,
};
for (const [name, code] of Object.entries(codes)) guard(name, async () => { const v = await fresh(name, code); await acceptIn(name, v); await v.context.close(); });

guard('document.open with gate', async () => {
  for (const accepted of [false, true]) {
    const v = await fresh('docopen', '');
    if (accepted) { await acceptIn('docopen', v); }
    await v.page.evaluate((g: string) => { document.open(); document.write('<!doctype html><title>New</title><body><a href="/plain">Elsewhere</a>' + g); document.close(); }, gate + blocked);
    await wait(900); await say(`document.open, gate written again (accepted ${accepted})`, v);
    if (!accepted) await acceptIn('docopen 2', v);
    else { await v.page.evaluate(() => window.askfirst.reject()); await wait(1000); await say('docopen reject', v); }
    await v.context.close();
  }
  const v = await fresh('docopen-plain', '');
  await v.page.evaluate(() => { document.open(); document.write('<!doctype html><title>New</title><body><a href="/plain">Elsewhere</a><script type="text/plain" data-vendor="counter">window.inner=5</scr' + 'ipt>'); document.close(); });
  await wait(300); await say('document.open, no gate', v);
  await v.page.evaluate(() => window.askfirst.accept()); await wait(800); await say('document.open, accept() after', v); 
  await v.page.evaluate(() => window.askfirst.open()); await wait(500); await say('document.open, open() after', v);
  await v.context.close();
});
guard('html replaced', async () => {
  const v = await fresh('html replaced', '');
  await v.page.evaluate(() => { const h = document.createElement('html'); h.innerHTML = '<head></head><body><a href="/plain">E</a></body>'; document.replaceChild(h, document.documentElement); });
  await wait(600); await say('html replaced', v); await acceptIn('html replaced', v); 
  await v.page.evaluate(() => { document.documentElement.innerHTML = '<head></head><body><a href="/plain">E</a></body>'; }); await wait(500); await say('innerHTML of html', v);
  await v.context.close();
});
guard('html replaced with settings open', async () => {
  const v = await fresh('settings open', ''); await v.page.evaluate(() => window.askfirst.open()); await wait(600);
  await v.page.evaluate(() => { const h = document.createElement('html'); h.innerHTML = '<head></head><body><a href="/plain">E</a></body>'; document.replaceChild(h, document.documentElement); });
  await wait(600); await say('html replaced, settings were open', v); await v.context.close();
});
guard('clobbered closest', async () => {
  const v = await fresh('closest', '', '<form id=f style="padding:40px;background:#eee"><input name="closest"></form>' + blocked);
  await v.page.locator('#f').click({ position: { x: 5, y: 5 } }); await wait(200); await say('closest clobbered, clicked', v); await v.context.close();
});
const recs: Record<string, (r: any) => void> = {
  reopener: (r) => { r.reopener = { toString: 1 }; }, locale: (r) => { r.locale = { toString: 1 }; }, id: (r) => { r.id = { toString: 1 }; }, source: (r) => { r.source = { toString: 1 }; }, catalogue: (r) => { r.catalogue = { toString: 1 }; }, decidedAt: (r) => { r.decidedAt = { toString: 1, valueOf: 1 }; }, expiresAt: (r) => { r.expiresAt = [r.expiresAt]; },
  choices: (r) => { r.choices = { ...r.choices, toString: { granted: true }, x: null }; }, 'huge': (r) => { r.reopener = 'x'.repeat(2e6); }, lone: (r) => { r.reopener = '\ud800'; r.id = '\u0000'; }, 'long locale': (r) => { r.locale = 'a'.repeat(1e6); r.locale += '-'; },
};
for (const [name, change] of Object.entries(recs)) for (const same of [true, false]) guard(`record ${name} ${same}`, async () => {
  const v = await fresh('record', ''); await acceptIn('record', v);
  await v.page.evaluate(([t]) => localStorage.setItem('cookiePreference', t!), [await (async () => { const r = JSON.parse((await v.page.evaluate(() => localStorage.getItem('cookiePreference')))!); if (!same) r.catalogue = '0.0'; change(r); return JSON.stringify(r); })()]);
  v.console.length = 0; await v.page.reload(); await wait(700); await say(`record ${name}, same catalogue ${same}`, v);
  await v.page.evaluate(() => window.askfirst.open()); await wait(400); await say(`record ${name} ${same} open`, v);
  await v.page.evaluate(() => window.askfirst.reject()); await wait(400); await say(`record ${name} ${same} reject`, v);
  await v.context.close();
});
