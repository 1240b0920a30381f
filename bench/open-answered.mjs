/**
 * Opens a page with the gate as a visitor finds it who has answered before.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} address
 * @param {'accept' | 'reject'} answer
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function openAnswered(context, address, answer) {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(
    (way) =>
      new Promise((resolve) => {
        document.addEventListener('consent-change', resolve);
        window.askfirst.ready.then(() => window.askfirst[way]());
      }),
    answer,
  );
  await page.reload();
  await page.evaluate(() => window.askfirst.ready);
  return page;
}
