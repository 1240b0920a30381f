import { liveList } from './panel/live-list.js';
import { ownerOf } from './panel/owner-of.js';
import { panelFrame } from './panel/panel-frame.js';
import { requestTally } from './panel/request-tally.js';
import { forgetAgain, forgetEverything, readCookies, readStorage } from './panel/site-storage.js';
import { listenToVendors } from './panel/vendor-events.js';
import { vendorState } from './panel/vendor-state.js';

/*
 * Shows what the page asks for and keeps, as it happens. It looks at the page from outside: the only requests that it
 * makes go to the demo's own server, and it keeps nothing.
 */

const frame = panelFrame({ onForget: forgetEverything });
const tally = requestTally();
let vendors = [];
let thirdPartyCookies = [];

const lists = Object.fromEntries(Object.entries(frame.sections).map(([name, section]) => [name, liveList(section)]));

function vendorEntries() {
  return vendors
    .filter((vendor) => !vendor.essential)
    .map((vendor) => {
      const { word, tone } = vendorState(vendor.id);
      const requests = tally.countOf(vendor.id);
      return {
        key: vendor.id,
        name: vendor.name,
        note: requests === 1 ? '1 request' : `${requests || 'no'} requests`,
        word,
        tone,
      };
    });
}

function itemEntries(items, kind) {
  return items.map(({ name, value }) => {
    const owner = ownerOf(vendors, name, kind, 'first');
    const note = owner?.name ?? (vendors.length ? 'not in the catalogue' : '');
    return { key: name, name, note, detail: value, tone: owner ? undefined : 'warn' };
  });
}

function isLeftOver({ kept, vendor }) {
  return kept === true && vendorState(vendor).state === 'denied';
}

function thirdPartyEntries() {
  return thirdPartyCookies.map((cookie) => {
    const { name, domain, kept } = cookie;
    const entry = { key: `${domain} ${name}`, name, note: domain };
    if (isLeftOver(cookie)) return { ...entry, word: 'left over', tone: 'warn' };
    if (kept) return { ...entry, word: 'kept', tone: 'on' };
    return kept === false ? { ...entry, word: 'blocked', tone: 'off' } : { ...entry, word: 'set' };
  });
}

function show() {
  lists.vendors.update(vendorEntries());
  lists.requests.update(tally.entries());
  lists.cookies.update(itemEntries(readCookies(), 'cookie'));
  lists.thirdParty.update(thirdPartyEntries());
  lists.local.update(itemEntries(readStorage('localStorage'), 'local-storage'));
  lists.session.update(itemEntries(readStorage('sessionStorage'), 'session-storage'));
  frame.showHint({
    library: !window.askfirst,
    blocked: thirdPartyCookies.some(({ kept }) => kept === false),
    leftOver: thirdPartyCookies.some(isLeftOver),
  });
}

listenToVendors((news) => {
  vendors = news.vendors ?? vendors;
  thirdPartyCookies = news.cookies ?? thirdPartyCookies;
  if (news.request) tally.add(news.request);
});

for (const type of ['consent-ready', 'consent-change']) document.addEventListener(type, show);
setInterval(() => {
  if (!document.hidden && frame.isOpen()) show();
}, 500);
forgetAgain();
show();
