import { spreadOf } from '../statistics.mjs';

/**
 * @typedef {import('../statistics.mjs').Spread} Spread
 * @typedef {import('../types.js').Samples} Samples
 * @typedef {import('../types.js').VisitName} VisitName
 * @typedef {import('../types.js').Visits} Visits
 *
 * @typedef {object} Contestant
 * @property {string} name
 * @property {Record<string, Spread>} measures by the names of `measures`
 * @property {string} [failed]
 */

/** @param {Samples} samples */
const main = ({ script = NaN, style = NaN, layout = NaN }) => script + style + layout;

/** @param {string} name @returns {(samples: Samples) => number} */
const of = (name) => (samples) => samples[name] ?? NaN;

/**
 * What is told of each set-up: of which visit, what of it, and which other page's cost is taken off, if any: that of the
 * same page without a library, or with an empty external script.
 *
 * @type {Readonly<Record<string, { title: string, unit: 'kB' | 'ms' | '', visit: VisitName, value: (samples: Samples) => number, off?: 'no library' | 'an empty script' }>>}
 */
export const measures = {
  firstBytes: {
    title: 'first visit, bytes',
    unit: 'kB',
    visit: 'first',
    value: (s) => of('body')(s) / 1000,
    off: 'no library',
  },
  acceptedBytes: {
    title: 'later visit after a yes, bytes',
    unit: 'kB',
    visit: 'accepted',
    value: (s) => of('body')(s) / 1000,
    off: 'no library',
  },
  rejectedBytes: {
    title: 'later visit after a no, bytes',
    unit: 'kB',
    visit: 'rejected',
    value: (s) => of('body')(s) / 1000,
    off: 'no library',
  },
  firstHeaders: {
    title: 'first visit, headers besides',
    unit: 'kB',
    visit: 'first',
    value: (s) => of('headers')(s) / 1000,
    off: 'no library',
  },
  firstRequests: { title: 'first visit, requests', unit: '', visit: 'first', value: of('requests'), off: 'no library' },
  rejectedRequests: {
    title: 'later visit after a no, requests',
    unit: '',
    visit: 'rejected',
    value: of('requests'),
    off: 'no library',
  },
  firstMain: { title: 'first visit, main thread', unit: 'ms', visit: 'first', value: main, off: 'no library' },
  firstScript: { title: '… script', unit: 'ms', visit: 'first', value: of('script'), off: 'no library' },
  firstStyle: { title: '… style', unit: 'ms', visit: 'first', value: of('style'), off: 'no library' },
  firstLayout: { title: '… layout', unit: 'ms', visit: 'first', value: of('layout'), off: 'no library' },
  firstTask: {
    title: '… all tasks, painting and parsing too',
    unit: 'ms',
    visit: 'first',
    value: of('task'),
    off: 'no library',
  },
  acceptedMain: {
    title: 'later visit after a yes, main thread',
    unit: 'ms',
    visit: 'accepted',
    value: main,
    off: 'no library',
  },
  rejectedMain: {
    title: 'later visit after a no, main thread',
    unit: 'ms',
    visit: 'rejected',
    value: main,
    off: 'no library',
  },
  acceptedScript: {
    title: 'later visit after a yes, script',
    unit: 'ms',
    visit: 'accepted',
    value: of('script'),
    off: 'an empty script',
  },
  rejectedScript: {
    title: 'later visit after a no, script',
    unit: 'ms',
    visit: 'rejected',
    value: of('script'),
    off: 'an empty script',
  },
  visible: { title: 'banner visible', unit: 'ms', visit: 'watched', value: of('visible') },
  clickable: { title: 'banner can be clicked', unit: 'ms', visit: 'watched', value: of('clickable') },
  accept: { title: 'click to paint: accept', unit: 'ms', visit: 'first', value: of('accept') },
  opening: { title: 'click to paint: settings', unit: 'ms', visit: 'watched', value: of('opening') },
  opened: { title: '… until they are seen', unit: 'ms', visit: 'watched', value: of('opened') },
  toggle: { title: 'click to paint: a switch', unit: 'ms', visit: 'watched', value: of('toggle') },
  firstHeap: { title: 'first visit, heap', unit: 'kB', visit: 'first', value: of('heap'), off: 'no library' },
  rejectedHeap: {
    title: 'later visit after a no, heap',
    unit: 'kB',
    visit: 'rejected',
    value: of('heap'),
    off: 'no library',
  },
  shift: { title: 'layout shift', unit: '', visit: 'first', value: of('shift') },
};

/**
 * What all rounds together show. What another page costs is taken off within each round, where the machine was the same
 * for both.
 *
 * @param {readonly Visits[]} all
 * @returns {Contestant[]}
 */
export function summarizeVisits(all) {
  return all.map(({ name, visits, failed }) => ({
    name,
    measures: Object.fromEntries(
      Object.entries(measures).flatMap(([key, { visit, value, off }]) => {
        const other = all.find((others) => others.name === off)?.visits[visit];
        const values = visits[visit].map((samples, round) => {
          const less = off ? value(other?.[round] ?? {}) : 0;
          return value(samples) - less;
        });
        const known = values.filter((number) => !Number.isNaN(number));
        return known.length ? [[key, spreadOf(known)]] : [];
      }),
    ),
    ...(failed && { failed }),
  }));
}
