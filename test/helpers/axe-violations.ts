import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** Violations of WCAG 2.2 AA in a part of a page, frames included: the rule, and where. */
export async function axeViolations(page: Page, selector: string): Promise<readonly string[]> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  for (const frame of page.frames()) await frame.addScriptTag({ path });
  return page.evaluate(async (include) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(include, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, selector);
}
