import { cpuTimeOf } from '../cpu-time.mjs';
import { learnToRelease } from '../gated-scripts/learn-to-release.mjs';
import { gateTag } from '../gate-tag.mjs';
import { putPage } from '../put-page.mjs';

/** Counts the scripts that have run. */
const counter = `<script>
  let ran = 0;
  window.allRan = (count) => new Promise((resolve) => {
    window.count = () => ++ran === count && resolve(performance.now());
  });
</script>`;

/** Each case, by whether its scripts have an address, and whether each is of another vendor. */
const cases = {
  'inline, of one vendor': { isExternal: false, isEach: false },
  'inline, each of another vendor': { isExternal: false, isEach: true },
  'external, of one vendor': { isExternal: true, isEach: false },
  'external, each of another vendor': { isExternal: true, isEach: true },
};

/**
 * How long blocked scripts take from the visitor's yes until the last has run, beside a page that puts the same scripts
 * in by hand: those of one vendor one after the other, those of several all at once.
 *
 * @type {import('../types.js').Measurement}
 */
export const measurement = {
  title: 'Gated scripts (inline: time of a processor; external: time on the clock)',
  unit: 'script',
  rounds: 3,
  sizes: [10, 30, 100, 300, 1000],
  variants: ['by hand', 'askfirst'],
  cases: Object.keys(cases),
  async open(bench, name) {
    const { isExternal, isEach } = cases[/** @type {keyof typeof cases} */ (name)];
    bench.server.page('/count.js', 'count();', { 'content-type': 'text/javascript', 'cache-control': 'no-store' });
    return {
      async take(variant, size) {
        const ids = Array.from({ length: size }, (_, index) => `vendor-${isEach ? index : 0}`);
        const scripts = ids.map((id, index) => {
          const [src, code] = isExternal ? [` src="/count.js?${index}"`, ''] : ['', 'count();'];
          return `<script type="text/plain" data-vendor="${id}"${src}>${code}</script>`;
        });
        const gate = variant === 'askfirst' ? gateTag([...new Set(ids)]) : '';
        const context = await bench.browser.newContext();
        const page = await context.newPage();
        await page.goto(putPage(bench, '/gated-scripts', counter + gate, scripts.join('')));
        await page.evaluate(learnToRelease);
        if (gate) await page.evaluate('asked()');
        const code = `release('${variant}', ${size}, ${isEach})`;
        // what comes over a network waits, and no processor works for it
        const ms = isExternal ? await page.evaluate(code) : await (await cpuTimeOf(page))(code);
        await context.close();
        return Number(ms);
      },
      close: async () => {},
    };
  },
};
