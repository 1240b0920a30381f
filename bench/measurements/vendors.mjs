import { cpuTimeOf } from '../cpu-time.mjs';
import { inlineCatalogue } from '../inline-catalogue.mjs';
import { putPage } from '../put-page.mjs';
import { stamp } from '../stamp.mjs';
import { learnToStart } from '../starting/learn-to-start.mjs';

/** Half of them in one category, half in the other. @param {number} count */
const catalogueOf = (count) => ({
  language: 'en',
  controller: { name: 'Example GmbH', country: 'DE', privacyPolicy: '/privacy' },
  categories: ['statistics', 'marketing'].map((category, index) => ({
    id: category,
    name: category,
    description: `What ${category} is for.`,
    vendors: Array.from({ length: count / 2 }, (_, number) => ({
      id: `vendor-${index}-${number}`,
      name: `Vendor ${number} of ${category}`,
      purpose: 'Counts visits.',
      company: { name: `Company ${number} Ltd`, country: 'IE' },
      privacyPolicy: 'https://vendor.example/privacy',
      items: [
        { name: `_item_${index}_${number}`, kind: 'cookie', party: 'first', expiry: '1 day', purpose: 'Counts visits' },
      ],
    })),
  })),
});

/** @type {Map<number, string>} */
const stamped = new Map();

/** @param {number} count */
function stampedOf(count) {
  const json = stamped.get(count) ?? stamp(catalogueOf(count)).whole;
  stamped.set(count, json);
  return json;
}

/**
 * Each case, by what is done before it is measured, on the page or on an earlier one, and by what is measured.
 *
 * @type {Readonly<Record<string, { isStamped: boolean, earlier: string[], before: string[], measured: string }>>}
 */
const cases = {
  'opening the settings': {
    isStamped: true,
    earlier: [],
    before: ['start()', 'asked()'],
    measured: 'openSettings()',
  },
  'reading the catalogue, on a later visit': {
    isStamped: true,
    earlier: ['start()', `decide('reject')`],
    before: [],
    measured: 'start()',
  },
  'reading a catalogue that nobody has checked': { isStamped: false, earlier: [], before: [], measured: 'start()' },
  deciding: { isStamped: true, earlier: [], before: ['start()', 'asked()'], measured: `decide('accept')` },
};

/**
 * What more vendors in the catalogue cost.
 *
 * @type {import('../types.js').Measurement}
 */
export const measurement = {
  title: 'Vendors (time of a processor)',
  unit: 'vendor',
  rounds: 3,
  sizes: [4, 10, 30, 100, 300, 1000],
  variants: ['askfirst'],
  cases: Object.keys(cases),
  async open(bench, name) {
    const { isStamped, earlier, before, measured } = /** @type {(typeof cases)[string]} */ (cases[name]);
    const jsonOf = isStamped ? stampedOf : (/** @type {number} */ size) => JSON.stringify(catalogueOf(size));
    return {
      async take(_, size) {
        const context = await bench.browser.newContext();
        const page = await context.newPage();
        await page.addInitScript(learnToStart);
        await page.goto(putPage(bench, '/vendors-page', inlineCatalogue(jsonOf(size))));
        for (const code of earlier) await page.evaluate(code);
        if (earlier.length) await page.reload();
        for (const code of before) await page.evaluate(code);
        const ms = await (await cpuTimeOf(page))(measured);
        await context.close();
        return ms;
      },
      close: async () => {},
    };
  },
};
