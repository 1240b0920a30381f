import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startServer } from '../demo/server.mjs';
import { findChromium } from '../test/helpers/find-chromium.mjs';
import { fourLanguages, languages, layouts, schemes, widths } from '../test/matrix/four-languages.mjs';

/** Takes pictures of the dialog in every layout, scheme, language and width, into screens/, with a page that shows them. */
const folder = fileURLToPath(new URL('../screens/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { executablePath, env } = await findChromium();
const server = await startServer({ panel: false });
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] });
/** @type {string[]} */
const names = [];

try {
  const page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce' });
  const host = page.locator('html > ask-first');
  const home = await (await fetch(`http://localhost:${server.port}/`)).text();

  /** @param {string} layer */
  async function take(layer) {
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: width === 320 ? 640 : 820 });
        const name = `${layer}-${colorScheme}-${width}.png`;
        await page.screenshot({ path: `${folder}${name}` });
        names.push(name);
      }
    }
  }

  for (const layout of layouts) {
    server.page(`/${layout}.json`, JSON.stringify(fourLanguages(layout)), { 'content-type': 'application/json' });
    for (const language of languages) {
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      const body = home.replace('lang="en"', `lang="${language}" dir="${direction}"`);
      server.page('/screen', body.replace('/catalogue.json', `/${layout}.json`));
      await page.goto(new URL('/screen', server.url).href);
      await host.locator('[part=banner]').waitFor();
      await take(`${layout}-${language}`);
      if (layout !== 'box') continue;
      await host.locator('[part=banner] .settings').click();
      await host.locator('[part=settings-dialog] h2').waitFor();
      await take(`settings-${language}`);
      await host.locator('summary', { hasText: 'Hotjar' }).click();
      await host.locator('table').waitFor();
      await host.locator('input[value=hotjar]').check();
      await page.mouse.move(0, 0);
      await host.locator('li', { hasText: 'Hotjar' }).evaluate((row) => row.scrollIntoView());
      await take(`vendor-${language}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
}

const pictures = names.map(
  (name) => `<figure><img src="${name}" alt="" loading="lazy" /><figcaption>${name}</figcaption></figure>`,
);
writeFileSync(
  `${folder}index.html`,
  `<!doctype html><meta charset="utf-8" /><title>Screens</title>
<style>body { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end } figure { margin: 0 } img { max-width: 24rem }</style>
${pictures.join('\n')}
`,
);
console.log(`${names.length} pictures: ${folder}index.html`);
