import type { Locator } from 'playwright-core';

/** The size of an element, and by name all that is computed of it and of what stands before and after it. */
export interface Looks {
  readonly size: readonly [width: number, height: number];
  readonly style: Readonly<Record<string, string>>;
}

/** How each of these elements looks. */
export function looksOf(elements: Locator): Promise<readonly Looks[]> {
  return elements.evaluateAll((all) =>
    all.map((element): Looks => {
      const { width, height } = element.getBoundingClientRect();
      // in fractions of a pixel, as wide as the column happens to be
      const follows = /^((inline|block)-size|width|height|(perspective|transform)-origin|grid-template-.*)$/;
      const entries = ['', '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo || null);
        const names = [...style].filter((name) => !follows.test(name));
        return names.map((name) => [pseudo + name, style.getPropertyValue(name)]);
      });
      return { size: [width, height], style: Object.fromEntries(entries) };
    }),
  );
}

/** In what they differ; in size by a tenth of a pixel at least. */
export function differences([first, ...others]: readonly Looks[]): readonly string[] {
  return others.flatMap(({ size, style }) => [
    ...['width', 'height'].filter((_, at) => Math.abs(size[at]! - first!.size[at]!) >= 0.1),
    ...Object.keys({ ...first!.style, ...style }).filter((name) => style[name] !== first!.style[name]),
  ]);
}
