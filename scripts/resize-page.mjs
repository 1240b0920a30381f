/**
 * Web Test Runner plugin: the command `resize-page`, in every engine. The runner's own `setViewport` knows no WebDriver.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin<{ width: number, height: number }>}
 */
export function resizePage() {
  return {
    name: 'resize-page',
    async executeCommand({ command, payload, session }) {
      if (command !== 'resize-page' || !payload) return undefined;
      const { id } = session;
      const browser = /** @type {any} */ (session.browser);
      if (browser.driver) await resizeWindow(browser.driver, payload);
      else await browser.getPage(id).setViewport(payload);
      return true;
    },
  };
}

/**
 * Sets the size of a page by that of the window around it.
 *
 * @param {import('webdriverio').Browser} driver
 * @param {{ width: number, height: number }} size
 */
export async function resizeWindow(driver, { width, height }) {
  const [innerWidth = 0, innerHeight = 0] = await driver.execute(() => [window.innerWidth, window.innerHeight]);
  const outer = await driver.getWindowRect();
  await driver.setWindowRect(null, null, width + outer.width - innerWidth, height + outer.height - innerHeight);
}
