import type { BrowserContext } from 'playwright-core';

/** Holds back every answer from addresses of this pattern. What it gives lets them go, those that come later too. */
export async function holdBack(context: BrowserContext, pattern: string): Promise<() => void> {
  let letGo!: () => void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await context.route(pattern, async (route) => {
    await held;
    // the page may have given it up
    await route.continue().catch(() => {});
  });
  return letGo;
}
