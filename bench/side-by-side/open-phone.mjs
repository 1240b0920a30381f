/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').CDPSession} CDPSession
 * @typedef {import('playwright-core').Page} Page
 * @typedef {Awaited<ReturnType<import('playwright-core').BrowserContext['storageState']>>} Storage
 *
 * @typedef {object} Phone
 * @property {Page} page
 * @property {CDPSession} session
 * @property {Traffic} traffic
 * @property {() => Promise<Storage>} storage
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Traffic
 * @property {number} requests
 * @property {number} body bytes as they came over the wire, compressed
 * @property {number} headers bytes of the answers' headers
 * @property {string[]} addresses
 * @property {string[]} troubles what a page asked for in vain, and what it threw
 * @property {() => Promise<void>} quiet resolves once nothing has been under way for a while
 */

/** A slow phone on a slow network, the same that Lighthouse takes: 4 times slower, 1.6 Mbit/s, 150 ms. */
const SLOWER = 4;
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** Longer than a page takes from one answer to its next request. */
const QUIET = 300;

/** @param {CDPSession} session @returns {Traffic} */
function listenTo(session) {
  /** @type {Set<string>} */
  const underWay = new Set();
  /** @type {Map<string, number>} */
  const headers = new Map();
  let last = Date.now();
  const traffic = {
    requests: 0,
    body: 0,
    headers: 0,
    addresses: /** @type {string[]} */ ([]),
    troubles: /** @type {string[]} */ ([]),
    async quiet() {
      while (underWay.size || Date.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('data:')) return;
    underWay.add(requestId);
    traffic.requests++;
    traffic.addresses.push(request.url);
    last = Date.now();
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    headers.set(requestId, response.encodedDataLength);
    if (response.status >= 400) traffic.troubles.push(`${response.url}: ${response.status}`);
  });
  /** @param {string} requestId */
  const end = (requestId) => {
    underWay.delete(requestId);
    last = Date.now();
  };
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!underWay.has(requestId)) return;
    const ofHeaders = headers.get(requestId) ?? 0;
    traffic.headers += ofHeaders;
    traffic.body += encodedDataLength - ofHeaders;
    end(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId));
  return traffic;
}

/**
 * A visitor with a profile of their own, whose cache is cold: with what an earlier visit has stored, if anything.
 *
 * @param {Browser} browser
 * @param {Storage} [storageState]
 * @param {{ isSlow?: boolean }} [options]
 * @returns {Promise<Phone>}
 */
export async function openPhone(browser, storageState, { isSlow = true } = {}) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    ...(storageState && { storageState }),
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (isSlow) {
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  const traffic = listenTo(session);
  page.on('pageerror', ({ message }) => traffic.troubles.push(message));
  return {
    page,
    session,
    traffic,
    storage: () => context.storageState(),
    close: () => context.close(),
  };
}
