import type { Page } from 'playwright-core';

/** Puts a script into the head of a page, as its own scripts do, by a name under which it keeps book of its runs. */
export function makeScript(page: Page, src: string, name: string): Promise<void> {
  return page.evaluate(
    ([address, its]) => {
      const element = document.createElement('script');
      element.src = address;
      element.dataset['name'] = its;
      document.head.append(element);
    },
    [src, name] as const,
  );
}
