import { rotate } from '../rotate.mjs';
import { serve } from './serve.mjs';
import { setUp as askfirstGate } from './set-ups/askfirst-gate.mjs';
import { setUp as askfirstInline } from './set-ups/askfirst-inline.mjs';
import { setUp as askfirst } from './set-ups/askfirst.mjs';
import { setUp as cookieconsent } from './set-ups/cookieconsent.mjs';
import { setUp as emptyScript } from './set-ups/empty-script.mjs';
import { setUp as klaro } from './set-ups/klaro.mjs';
import { setUp as nothing } from './set-ups/nothing.mjs';
import { setUp as orejime } from './set-ups/orejime.mjs';
import { setUp as tarteaucitron } from './set-ups/tarteaucitron.mjs';
import { setUp as vanilla } from './set-ups/vanilla-cookieconsent.mjs';
import { answer, firstVisit, laterVisit, watchedVisit } from './visits.mjs';

/**
 * @typedef {import('../types.js').Bench} Bench
 * @typedef {import('../types.js').SetUp} SetUp
 * @typedef {import('../types.js').Visits} Visits
 * @typedef {import('./open-phone.mjs').Storage} Storage
 *
 * @typedef {object} Contestant
 * @property {SetUp} setUp
 * @property {import('./serve.mjs').Site} site
 * @property {Visits} found
 * @property {{ accept: Storage, reject: Storage } | undefined} answered
 */

const others = [askfirstGate, askfirstInline, vanilla, orejime, cookieconsent, tarteaucitron, klaro];

/** @param {Bench} bench @param {SetUp} setUp @returns {Promise<Contestant>} */
async function makeReady(bench, setUp) {
  const site = await serve(setUp);
  /** @type {Visits} */
  const found = { name: setUp.name, visits: { first: [], watched: [], accepted: [], rejected: [] } };
  /** @type {Contestant} */
  const contestant = { setUp, site, found, answered: undefined };
  if (setUp.banner) {
    await attempt(bench, contestant, 'answering', async () => {
      const accept = await answer(bench.browser, site.url, setUp, 'accept');
      contestant.answered = { accept, reject: await answer(bench.browser, site.url, setUp, 'reject') };
    });
  }
  return contestant;
}

/**
 * One that does not do what it should, twice, is told of and left out from then on: the others go on.
 *
 * @param {Bench} bench
 * @param {Pick<Contestant, 'found'>} contestant
 * @param {string} what
 * @param {() => Promise<void>} action
 * @returns {Promise<void>}
 */
async function attempt(bench, { found }, what, action, isLast = false) {
  if (found.failed) return;
  try {
    await action();
  } catch (error) {
    if (!isLast) {
      console.error(`${found.name}, ${what}, is tried again: ${/** @type {Error} */ (error).message}`);
      await bench.revive();
      return attempt(bench, { found }, what, action, true);
    }
    found.failed = `${what}: ${/** @type {Error} */ (error).message}`;
    console.error(`\n${found.name} FAILED, ${found.failed}`);
  }
}

/** @param {Bench} bench @param {Contestant} contestant */
async function visitAll(bench, contestant) {
  const { setUp, site, found, answered } = contestant;
  const { first, watched, accepted, rejected } = found.visits;
  await attempt(
    bench,
    contestant,
    'a first visit',
    async () => void first.push(await firstVisit(bench.browser, site.url, setUp)),
  );
  await attempt(bench, contestant, 'a first visit that is watched', async () => {
    watched.push(await watchedVisit(bench.browser, site.url, setUp));
  });
  await attempt(bench, contestant, 'a later visit after a yes', async () => {
    accepted.push(await laterVisit(bench.browser, site.url, setUp, answered?.accept, 'accept'));
  });
  // without a library it is the same visit again
  if (!answered) rejected.push(...accepted.slice(-1));
  else {
    await attempt(bench, contestant, 'a later visit after a no', async () => {
      rejected.push(await laterVisit(bench.browser, site.url, setUp, answered.reject, 'reject'));
    });
  }
}

/**
 * Visits every set-up, round by round, each round in another order, so that whatever else the machine does meets all.
 *
 * @param {Bench} bench
 * @param {number} rounds
 * @param {readonly string[]} [only] how the names of those begin that ours is set beside; all where there is none
 * @returns {Promise<Visits[]>}
 */
export async function compare(bench, rounds, only = ['']) {
  const own = [nothing, emptyScript, askfirst];
  const setUps = [
    ...own.map((make) => make()),
    ...others.map((make) => make()).filter(({ name }) => only.some((start) => name.startsWith(start))),
  ];
  const contestants = [];
  for (const setUp of setUps) contestants.push(await makeReady(bench, setUp));
  for (let round = 0; round < rounds; round++) {
    const began = Date.now();
    for (const contestant of rotate(contestants, round)) await visitAll(bench, contestant);
    console.log(`round ${round + 1} of ${rounds}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
  await Promise.all(contestants.map(({ site }) => site.close()));
  return contestants.map(({ found }) => found);
}
