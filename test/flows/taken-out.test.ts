import { afterAll, beforeAll, it } from 'vitest';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { launchChromium } from '../helpers/launch-chromium.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { putSite } from '../helpers/put-site.js';
import { visitSite } from '../helpers/visit-site.js';

declare global {
  interface Window {
    gc(): void;
    /** The views that were shown, as far as anybody still keeps them. */
    views: WeakRef<Element>[];
  }
}

let site: Site;
beforeAll(async () => {
  site = await openSite(launchChromium(['--js-flags=--expose-gc']));
  site.server.page('/film', '<p>A film</p>');
  site.server.page('/vendor.js', '', { 'content-type': 'text/javascript' });
});
afterAll(() => site.close());

const kinds: readonly (readonly [string, string])[] = [
  ['a frame', '<iframe title="Film" data-vendor="films" data-src="/film"></iframe>'],
  ['a script', '<script type="text/plain" data-vendor="films" data-src="/vendor.js"></script>'],
  ['an inline script', '<script type="text/plain" data-vendor="films">window.films = 1</script>'],
  ['a template', '<template data-vendor="films"><b>Film</b></template>'],
  ['an embed', '<ask-first-embed vendor="films" src="/film" title="Film"></ask-first-embed>'],
  ['an embed of its own frame', '<iframe title="Film" data-vendor="films" data-src="/film" data-placeholder></iframe>'],
];

it.each(['denied', 'granted'].flatMap((state) => kinds.map((kind) => [state, ...kind] as const)))(
  '%s, %s that an app has taken out for good is kept by nobody',
  async (state, _, markup) => {
    const catalogue = catalogueOf([{ id: 'films', name: 'Films', withdraw: 'none' }]);
    const { context, page, banner } = await visitSite(site, putSite(site.server, 'views', catalogue, '<main></main>'));
    await banner.reject.click();
    if (state === 'granted') await page.evaluate(() => window.askfirst.accept());
    await page.evaluate(async (html) => {
      const main = document.querySelector('main')!;
      window.views = [];
      const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
      for (let count = 0; count < 12; count++) {
        const view = document.createElement('section');
        view.innerHTML = html;
        main.replaceChildren(view);
        window.views.push(new WeakRef(view));
        for (let wait = 0; wait < 10; wait++) await frame();
      }
      main.replaceChildren();
    }, markup);
    const kept = () =>
      page.evaluate(() => {
        window.gc();
        return window.views.filter((view) => view.deref()).length;
      });
    // who keeps one keeps them all; the browser itself may be busy with one or two
    await eventually(kept).toBeLessThan(4);
    await context.close();
  },
);
