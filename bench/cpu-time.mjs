/**
 * Measures what a page does by the time that a processor has worked for its main thread. On a machine that others use
 * too, that is far steadier than the time on the wall, in which the page also waits for a processor.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<(code: string) => Promise<number>>} runs some code in the page to its end, and gives milliseconds
 */
export async function cpuTimeOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN;
  };
  return async (code) => {
    const before = await read();
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: code, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return 1000 * ((await read()) - before);
  };
}
