import type { Page } from 'playwright-core';

/**
 * What cannot be told from what it stands on, in banner and settings: texts below 4.5 to 1, and switches, by their
 * figure or their thumb, below 3 to 1. The page needs `addContrast`.
 */
export function tooFaint(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { contrast, groundOf, isSolid } = window.contrast;
    const root = document.querySelector('html > ask-first')!.shadowRoot!;
    const all = [...root.querySelectorAll('[part=banner] *, [part=settings-dialog] *')];
    const isText = ({ childNodes }: Element) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
    const faint: string[] = [];
    const check = (what: string, ratio: number, least: number) => {
      if (ratio < least) faint.push(`${what}: ${ratio.toFixed(2)}`);
    };
    for (const text of all.filter(isText)) {
      check(text.textContent!.trim(), contrast(getComputedStyle(text).color, groundOf(text)), 4.5);
    }
    for (const input of all.filter((element) => element.matches('input'))) {
      const { backgroundColor: track, borderTopColor: edge } = getComputedStyle(input, '::before');
      const { borderTopColor: thumb } = getComputedStyle(input, '::after');
      const figure = [track, edge].filter(isSolid).map((color) => contrast(color, groundOf(input)));
      const name = `switch of ${(input as HTMLInputElement).value}`;
      check(name, Math.max(...figure), 3);
      check(`thumb of ${name}`, contrast(thumb, track), 3);
    }
    return faint;
  });
}
