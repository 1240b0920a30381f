import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foreignWords } from './foreign-words.js';
import { languages, schemes, widths } from './four-languages.mjs';
import { openAll, openMatrix, type MatrixPage, type MatrixSite } from './matrix-site.js';
import { measureLayer, type Measured } from './measure-layer.js';

interface State extends Measured {
  readonly where: string;
  readonly width: number;
}

let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix.close());

describe.each(languages)('settings, %s', (language) => {
  const states: State[] = [];
  let place: MatrixPage;

  const wrong = (look: (state: State) => readonly (string | false | undefined)[]): readonly string[] =>
    states.flatMap((state) => look(state).flatMap((fault) => (fault ? [`${state.where}: ${fault}`] : [])));

  beforeAll(async () => {
    place = await matrix.visit({ language });
    await openAll(place);
    for (const colorScheme of schemes) {
      await place.page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await place.page.setViewportSize({ width, height: 800 });
        states.push({ ...(await measureLayer(place.settings)), where: `${colorScheme} ${width}`, width });
      }
    }
  });

  it('R12 gives save, reject and accept the same size and look', () => {
    expect(states).toHaveLength(6);
    const faults = wrong(({ controls }) => {
      const answers = controls.filter(({ part }) => part === 'choice');
      const [first] = answers;
      return [
        answers.length !== 3 && `${answers.length} answers`,
        ...answers.map(
          ({ width, height, look, name, isClipped }) =>
            (Math.abs(width - first!.width) > 0.5 || height !== first!.height || look !== first!.look || isClipped) &&
            `${name}: ${width}×${height} ${look}`,
        ),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('R13 has 4.5 to 1 for every text', () => {
    expect(wrong(({ texts }) => texts.map(({ contrast, text }) => contrast < 4.5 && `${contrast} ${text}`))).toEqual(
      [],
    );
  });

  it('R14 has nothing optional on', () => {
    const inputs = states[0]!.controls.filter(({ tag }) => tag === 'INPUT');
    expect(inputs).toHaveLength(6);
    expect(inputs.filter(({ isOn }) => isOn)).toEqual([]);
  });

  it('R21 shows every item with all four cells', async () => {
    const rows = await place.settings
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
    expect(rows).toHaveLength(16);
    expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => !cell))).toEqual([]);
  });

  it('R23 R50 speaks that language alone, in its direction', () => {
    const [state] = states;
    const said = [...state!.texts.map(({ text }) => text), ...state!.controls.map(({ name }) => name)];
    expect([state!.language, state!.direction]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
    expect([...new Set(state!.texts.map((text) => text.language))]).toEqual([language]);
    expect(foreignWords(said, language)).toEqual([]);
  });

  it('R45 reaches out of no window, and scrolls no way but down', () => {
    const faults = wrong(({ layer, tooWide, width }) => [
      ...tooWide,
      (layer.left < 0 || layer.right > width || layer.top < 0 || layer.bottom > 800) && JSON.stringify(layer),
    ]);
    expect(faults).toEqual([]);
  });

  it('R46 has targets of 44 px, and links among words of 24', () => {
    const faults = wrong(({ controls }) =>
      controls.map(
        ({ name, width, height, isInText }) =>
          (isInText ? height < 24 : width < 43.9 || height < 43.9) && `${name}: ${width}×${height}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it('R50 has switches at the end of their line, and the answers in the order of reading', () => {
    const faults = wrong(({ controls, layer }) => {
      const isMirrored = language === 'ar';
      const [save, reject] = controls.filter(({ part }) => part === 'choice');
      const middle = (layer.left + layer.right) / 2;
      return [
        ...controls.map(({ tag, left, name }) => tag === 'INPUT' && left < middle !== isMirrored && name),
        save!.top === reject!.top && save!.left > reject!.left !== isMirrored && 'save comes after reject',
        controls.some(({ part, left }) => part === 'close' && left < middle !== isMirrored) && 'close',
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe('R23 follows the page to another language while it is open', () => {
  it.each(['banner', 'settings'] as const)('%s', async (layer) => {
    const place = await matrix.visit();
    if (layer === 'settings') await openAll(place);
    for (const language of ['ar', 'fi', 'de'] as const) {
      await place.page.evaluate((lang) => (document.documentElement.lang = lang), language);
      await place.host.locator(`.root[lang=${language}]`).waitFor();
      const { texts, direction } = await measureLayer(place[layer]);
      expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(
        foreignWords(
          texts.map(({ text }) => text),
          language,
        ),
      ).toEqual([]);
    }
  });
});

describe('R23 goes by the browser where the page does not say its language, or one that we do not have', () => {
  it.each(['', 'tlh'])('"%s"', async (language) => {
    const context = await matrix.site.browser.newContext({ locale: 'fi-FI' });
    const page = await context.newPage();
    await page.goto(matrix.put({ language }));
    await page.locator('ask-first .root[lang=fi] [part=banner]').waitFor();
    await context.close();
  });
});
