import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startServer } from '../demo/server.mjs';
import { findChromium } from '../test/helpers/find-chromium.mjs';

/** Takes the README's pictures of the reference site, into docs/. */
const docs = fileURLToPath(new URL('../docs/', import.meta.url));
mkdirSync(docs, { recursive: true });
const { executablePath, env } = await findChromium();
const server = await startServer({ panel: false });
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: ['--no-sandbox'] });

try {
  const page = await browser.newPage({
    viewport: { width: 1180, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Reject all' }).waitFor();
  await page.screenshot({ path: `${docs}banner.png` });
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await page.getByText('Hotjar (Observe)').click();
  await page.getByRole('switch', { name: 'Hotjar (Observe)' }).check();
  await page.getByRole('heading', { name: 'Statistics' }).evaluate((heading) => heading.scrollIntoView());
  await page.screenshot({ path: `${docs}settings.png` });
} finally {
  await browser.close();
  await server.close();
}
