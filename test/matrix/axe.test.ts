import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeOf } from './axe-of.js';
import { languages, layouts, schemes } from './four-languages.mjs';
import { openAll, openMatrix, type MatrixPage, type MatrixSite } from './matrix-site.js';

/** What axe cannot decide, and what does instead. One that no longer comes up has to go. */
const explained = new Map<string, string>([
  ['color-contrast', 'it cannot tell what lies behind the top layer: R13 computes it for every text'],
  ['color-contrast shortTextContent', 'it leaves single signs to people, such as ×: R13 computes those too'],
  ['label-content-name-mismatch', 'the × that closes is a sign, no word: its name is the word'],
]);

const seen = new Set<string>();
let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix.close());

/** Both schemes, and both the table and the list that it becomes. */
async function expectAccessible({ page }: MatrixPage, widths: readonly number[]): Promise<void> {
  for (const colorScheme of schemes) {
    for (const width of widths) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations, undecided } = await axeOf(page);
      undecided.forEach((rule) => seen.add(rule));
      expect(violations).toEqual([]);
    }
  }
}

describe.each(languages)('R41 has no axe violation, %s', (language) => {
  it.each(layouts)('%s', async (layout) => {
    await expectAccessible(await matrix.visit({ layout, language }), [412]);
  });

  it('settings', async () => {
    const place = await matrix.visit({ language });
    await openAll(place);
    await expectAccessible(place, [320, 1280]);
  });

  it('reopener', async () => {
    const place = await matrix.visit({ language });
    await place.banner.reject.click();
    await place.reopener.waitFor();
    await expectAccessible(place, [412]);
  });
});

it('R41 leaves axe nothing undecided but what is explained', () => {
  expect([...seen].sort()).toEqual([...explained.keys()].sort());
});
