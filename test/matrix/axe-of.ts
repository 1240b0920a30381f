import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe says of our element: each violation with its place, and the rules that it could not decide. */
export async function axeOf(page: Page): Promise<{ violations: readonly string[]; undecided: readonly string[] }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations, incomplete } = await axe.run('html > ask-first', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    const reasonOf = (node: (typeof incomplete)[number]['nodes'][number]): string =>
      [...node.any, ...node.all, ...node.none]
        .map(({ data }) => (data as { messageKey?: string } | null)?.messageKey ?? '')
        .join(' ')
        .trim();
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      undecided: [
        ...new Set(incomplete.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${reasonOf(node)}`.trim()))),
      ],
    };
  });
}
