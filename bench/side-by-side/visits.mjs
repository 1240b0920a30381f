import { learnToWatch } from './learn-to-watch.mjs';
import { openPhone } from './open-phone.mjs';
import { categories, readTrace } from './read-trace.mjs';
import { optionalVendors, vendorAddress } from './reference-catalogue.mjs';

/**
 * @typedef {import('./open-phone.mjs').Phone} Phone
 * @typedef {import('./open-phone.mjs').Storage} Storage
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('../types.js').Samples} Samples
 * @typedef {import('../types.js').SetUp} SetUp
 */

/** Until what has begun, such as fading in, is over. */
const AFTERWARDS = 400;

/** Until a click that nothing follows has met a button that does nothing yet: first, where a file comes first, again. */
const WITHOUT_EFFECT = { first: 800, withFile: 5000, again: 200 };

/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @template Result
 * @param {Promise<Result>} result
 * @param {string} what
 * @param {number} [ms]
 * @returns {Promise<Result>}
 */
async function within(result, what, ms = 15_000) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(Error(`${what}: not within ${ms / 1000} s`)), ms);
  });
  try {
    return await /** @type {Promise<Result>} */ (Promise.race([result, late]));
  } finally {
    clearTimeout(timer);
  }
}

/** Runs one of the page's new abilities. @param {Phone} phone @param {string} name @param {readonly string[]} [place] @returns {Promise<any>} */
const ask = ({ page }, name, place) =>
  page.evaluate(
    ([name, place]) => /** @type {any} */ (globalThis).watching[name](place),
    /** @type {const} */ ([name, place]),
  );

/** A real click in the middle of it. @param {Phone} phone @param {readonly string[]} place */
async function click(phone, place) {
  const { x, y } = await ask(phone, 'middleOf', place);
  await phone.page.mouse.click(x, y);
}

/** @param {Phone} phone */
async function heap({ session }) {
  // what the first leaves behind is found by the second
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1000;
}

/**
 * What a visit costs until all is done, not watched while it goes on.
 *
 * @param {Phone} phone
 * @param {string} url
 * @returns {Promise<Samples>}
 */
async function undisturbed(phone, url) {
  const { page, traffic } = phone;
  const browser = page.context().browser();
  if (!browser) throw Error('the browser is gone');
  await browser.startTracing(page, { categories });
  await page.goto(url);
  await traffic.quiet();
  await wait(AFTERWARDS);
  const time = readTrace(String(await browser.stopTracing()), url);
  const { requests, body, headers } = traffic;
  return { requests, body, headers, ...time, heap: await heap(phone) };
}

/** @param {Phone} phone @param {number} expected @param {string} who */
function checkVendors({ traffic }, expected, who) {
  if (traffic.troubles.length) throw Error(`on the page of ${who}: ${traffic.troubles.join(', ')}`);
  const loaded = traffic.addresses.filter((address) =>
    optionalVendors.some(({ id }) => address.endsWith(vendorAddress(id))),
  );
  if (loaded.length !== expected) {
    throw Error(`for ${who} ${loaded.length} vendors' scripts were loaded, and not ${expected}: ${loaded.join(', ')}`);
  }
}

/**
 * What the browser keeps once the visitor has answered.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {SetUp} setUp
 * @param {'accept' | 'reject'} answer
 * @returns {Promise<Storage>}
 */
export async function answer(browser, url, setUp, answer) {
  const phone = await openPhone(browser, undefined, { isSlow: false });
  try {
    await phone.page.addInitScript(learnToWatch);
    await phone.page.goto(url);
    const place = setUp[answer] ?? [];
    await within(ask(phone, 'whenVisible', setUp.banner), 'its banner is not seen');
    await phone.traffic.quiet();
    await wait(AFTERWARDS);
    await click(phone, place);
    await wait(AFTERWARDS);
    await phone.traffic.quiet();
    checkVendors(phone, answer === 'accept' ? optionalVendors.length : 0, `one who has just said ${answer}`);
    return await phone.storage();
  } finally {
    await phone.close();
  }
}

/**
 * A first visit, at the end of which everything is accepted.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {SetUp} setUp
 * @returns {Promise<Samples>}
 */
export async function firstVisit(browser, url, setUp) {
  const phone = await openPhone(browser);
  try {
    const spent = await undisturbed(phone, url);
    await phone.page.evaluate(learnToWatch);
    const shift = await ask(phone, 'layoutShift');
    if (!setUp.banner || !setUp.accept) return { ...spent, shift };
    if (!(await ask(phone, 'isVisible', setUp.banner))) throw Error('its banner is not there once all is quiet');
    checkVendors(phone, 0, 'one who has not been asked');
    await ask(phone, 'timeClicks');
    await click(phone, setUp.accept);
    const accept = await within(ask(phone, 'clickToPaint'), 'nothing is painted after accept');
    await wait(AFTERWARDS);
    await phone.traffic.quiet();
    if (await ask(phone, 'isVisible', setUp.banner)) throw Error('its banner is still there after accept');
    checkVendors(phone, optionalVendors.length, 'one who has accepted');
    return { ...spent, shift, accept };
  } finally {
    await phone.close();
  }
}

/**
 * A first visit that is watched: when the banner is there, and what opening the settings and switching take.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {SetUp} setUp
 * @returns {Promise<Samples>}
 */
export async function watchedVisit(browser, url, setUp) {
  const { banner, accept, open, settings, toggle } = setUp;
  if (!banner || !accept) return {};
  const phone = await openPhone(browser);
  try {
    await phone.page.addInitScript(learnToWatch);
    await phone.page.goto(url, { waitUntil: 'commit' });
    const [visible, reached] = await within(
      Promise.all([ask(phone, 'whenVisible', banner), ask(phone, 'whenReached', open ?? accept)]),
      'its banner is not seen',
    );
    await ask(phone, 'timeClicks');
    if (!open || !settings) return { visible, clickable: Math.max(visible, reached) };

    await click(phone, open);
    let opened = await appears(phone, settings, WITHOUT_EFFECT[setUp.loadsSettings ? 'withFile' : 'first']);
    // the button was there before what it does: only a click that does something counts
    let clickable = reached;
    for (let tries = 0; opened === undefined; tries++) {
      if (tries === 20) throw Error('its settings do not open');
      clickable = await phone.page.evaluate(() => performance.now());
      await click(phone, open);
      opened = await appears(phone, settings, WITHOUT_EFFECT.again);
    }
    const paint = await within(ask(phone, 'clickToPaint'), 'nothing is painted after the settings');
    await wait(AFTERWARDS);
    await phone.traffic.quiet();
    const samples = { visible, clickable: Math.max(visible, clickable), opening: paint, opened };
    if (!toggle) return samples;
    await ask(phone, 'scrollTo', toggle);
    await within(ask(phone, 'whenReached', toggle), 'no switch can be clicked');
    const before = await ask(phone, 'stateOf', toggle);
    await click(phone, toggle);
    const painted = await within(ask(phone, 'clickToPaint'), 'nothing is painted after a switch');
    if ((await ask(phone, 'stateOf', toggle)) === before) throw Error('its switch does not change');
    return { ...samples, toggle: painted };
  } finally {
    await phone.close();
  }
}

/** @param {Phone} phone @param {readonly string[]} place @param {number} ms @returns {Promise<number | undefined>} milliseconds after the click */
async function appears(phone, place, ms) {
  try {
    return await within(ask(phone, 'fromClickToVisible', place), 'not seen', ms);
  } catch {
    return undefined;
  }
}

/**
 * A visit of somebody who has answered on another one.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {SetUp} setUp
 * @param {Storage | undefined} storage
 * @param {'accept' | 'reject'} answer
 * @returns {Promise<Samples>}
 */
export async function laterVisit(browser, url, setUp, storage, answer) {
  const phone = await openPhone(browser, storage);
  try {
    const spent = await undisturbed(phone, url);
    if (setUp.banner) {
      await phone.page.evaluate(learnToWatch);
      if (await ask(phone, 'isVisible', setUp.banner)) throw Error(`one who has said ${answer} is asked again`);
      checkVendors(phone, answer === 'accept' ? optionalVendors.length : 0, `one who has said ${answer} before`);
    }
    return spent;
  } finally {
    await phone.close();
  }
}
