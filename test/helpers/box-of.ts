import type { Locator } from 'playwright-core';

/** Where an element is in the page, however far that is scrolled; it may be in a frame without an address of its own. */
export function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  return element.evaluate((its) => {
    const { x, y, width, height } = its.getBoundingClientRect();
    const frame = its.ownerDocument.defaultView!.frameElement;
    const outer = frame?.getBoundingClientRect();
    const { scrollX, scrollY } = window.top!;
    return {
      x: x + (outer ? outer.x + frame!.clientLeft : 0) + scrollX,
      y: y + (outer ? outer.y + frame!.clientTop : 0) + scrollY,
      width,
      height,
    };
  });
}
