import { cpuTimeOf } from '../cpu-time.mjs';
import { gateTag } from '../gate-tag.mjs';
import { learnToInsert } from '../late-nodes/learn-to-insert.mjs';
import { openAnswered } from '../open-answered.mjs';
import { putPage } from '../put-page.mjs';

/** What is compared, by what stands in the head of the page. */
const heads = {
  'no observer': '',
  'an empty observer': `<script>
    new MutationObserver(() => {}).observe(document, { childList: true, subtree: true });
  </script>`,
  askfirst: gateTag(['vendor']),
};

/** Pages insert more than once, and browsers make code faster that runs often. */
const WARM_UP = 5000;

/** A few nodes are inserted again and again, until there are this many. */
const ENOUGH = 5000;

/**
 * What the watch for blocked markup costs a page that inserts nodes after the gate has started.
 *
 * @type {import('../types.js').Measurement}
 */
export const measurement = {
  title: 'Late nodes (time of a processor)',
  unit: 'node',
  rounds: 3,
  sizes: [1000, 5000, 10_000, 25_000, 50_000],
  variants: Object.keys(heads),
  cases: [
    'one by one',
    'one by one, each in its own microtask',
    'batches of 100, each in its own microtask',
    'one subtree',
    'subtrees 100 deep',
    'subtrees 100 deep, from the outside in',
    'with 20 attributes',
    'with 20 attributes, set after insertion',
    'text nodes',
    'blocked, of a denied vendor',
  ],
  goal: 3,
  async open(bench, name) {
    const context = await bench.browser.newContext();
    /** @type {Record<string, Awaited<ReturnType<typeof cpuTimeOf>>>} */
    const timers = {};
    /** @param {string} variant @param {number} size */
    const take = async (variant, size) => {
      const time = timers[variant];
      const times = Math.ceil(ENOUGH / size);
      let sum = 0;
      for (let index = 0; index < times; index++) {
        await time?.('clear()');
        sum += (await time?.(`insert('${name}', ${size})`)) ?? NaN;
      }
      return sum / times;
    };
    for (const [variant, head] of Object.entries(heads)) {
      // not rendered: what that takes is the same for all
      const address = putPage(bench, '/late-nodes', head, '<main hidden></main>');
      const page = head.includes('askfirst') ? await openAnswered(context, address, 'reject') : await context.newPage();
      if (!head.includes('askfirst')) await page.goto(address);
      await page.evaluate(learnToInsert);
      timers[variant] = await cpuTimeOf(page);
      await take(variant, WARM_UP);
    }
    return { take, close: () => context.close() };
  },
};
