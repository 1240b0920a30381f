import { cpuTimeOf } from '../cpu-time.mjs';
import { inlineCatalogue } from '../inline-catalogue.mjs';
import { putPage } from '../put-page.mjs';
import { learnToStart } from '../starting/learn-to-start.mjs';

/** Each case, by the names that are declared for so many entries. */
const cases = {
  'entries under one name with a star': () => ['entry-*'],
  'entries, each under a name of its own': (/** @type {number} */ count) =>
    Array.from({ length: count }, (_, index) => `entry-${index}`),
};

/** @param {readonly string[]} names */
const catalogueOf = (names) => ({
  language: 'en',
  controller: { name: 'Example GmbH', country: 'DE', privacyPolicy: '/privacy' },
  categories: [
    {
      id: 'statistics',
      name: 'Statistics',
      description: 'What statistics are for.',
      vendors: [
        {
          id: 'vendor',
          name: 'Vendor',
          purpose: 'Counts visits.',
          company: { name: 'Company Ltd', country: 'IE' },
          privacyPolicy: 'https://vendor.example/privacy',
          // the page is not to be loaded again while it is measured
          withdraw: 'none',
          items: names.map((name) => ({
            name,
            kind: 'local-storage',
            party: 'first',
            expiry: 'persistent',
            purpose: 'Counts visits',
          })),
        },
      ],
    },
  ],
});

/**
 * How long it takes from the visitor's no until what a vendor has kept is deleted.
 *
 * @type {import('../types.js').Measurement}
 */
export const measurement = {
  title: 'Items to sweep (time of a processor)',
  unit: 'item',
  rounds: 3,
  sizes: [10, 50, 100, 500, 1000, 5000],
  variants: ['askfirst'],
  cases: Object.keys(cases),
  async open(bench, name) {
    const names = cases[/** @type {keyof typeof cases} */ (name)];
    return {
      async take(_, size) {
        const json = JSON.stringify(catalogueOf(names(size)));
        const context = await bench.browser.newContext();
        const page = await context.newPage();
        await page.addInitScript(learnToStart);
        await page.goto(putPage(bench, '/swept-items', inlineCatalogue(json)));
        await page.evaluate('start()');
        await page.evaluate(`decide('accept')`);
        await page.evaluate((count) => {
          for (let index = 0; index < count; index++) localStorage.setItem(`entry-${index}`, 'x');
        }, size);
        const ms = await (await cpuTimeOf(page))('sweep()');
        const left = await page.evaluate(
          () => Object.keys(localStorage).filter((key) => key.startsWith('entry-')).length,
        );
        if (left) throw Error(`${left} of ${size} entries were not swept`);
        await context.close();
        return ms;
      },
      close: async () => {},
    };
  },
};
