import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';

/** As far as the channels of two pixels may be apart: the edges of letters fall on other fractions of a pixel. */
const same = 48;

/** Puts these words on a button, which keeps its size, and gives back those that it had. */
function write(layer: Locator, value: string, words: string | undefined): Promise<string> {
  return layer.evaluate(
    (element, [of, text]) => {
      const label = element.querySelector<HTMLElement>(`[data-answer^="${of}"]`)!;
      const other = element.querySelector<HTMLElement>(`[data-answer]:not([data-answer^="${of}"])`)!;
      const before = label.innerText;
      label.textContent = text ?? other.innerText;
      (label.nextElementSibling as HTMLElement).dataset['other'] = text ? other.innerText : before;
      return before;
    },
    [value, words] as const,
  );
}

/**
 * How unlike reject and accept look, words aside: the share of pixels that differ where both bear the words of reject.
 */
export async function unlikeness(page: Page, layer: Locator): Promise<number> {
  const boxOf = (value: string) => layer.locator(`button:has([data-answer^=${value}])`).boundingBox();
  const words = await write(layer, 'accept', undefined);
  const boxes = await Promise.all(['reject', 'accept'].map(boxOf));
  const picture = PNG.sync.read(await page.screenshot());
  await write(layer, 'accept', words);

  const [one, other] = boxes.map((box) => ({ x: Math.round(box!.x), y: Math.round(box!.y) }));
  const width = Math.floor(Math.min(boxes[0]!.width, boxes[1]!.width));
  const height = Math.floor(Math.min(boxes[0]!.height, boxes[1]!.height));
  let unlike = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (corner: typeof one) => ((corner!.y + y) * picture.width + corner!.x + x) * 4;
      const [a, b] = [at(one), at(other)];
      if ([0, 1, 2].some((channel) => Math.abs(picture.data[a + channel]! - picture.data[b + channel]!) > same))
        unlike++;
    }
  }
  return unlike / (width * height);
}
