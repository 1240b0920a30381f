import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foreignWords } from './foreign-words.js';
import { languages, layouts, schemes, widths } from './four-languages.mjs';
import { unlikeness } from './loudness.js';
import { openMatrix, type MatrixSite } from './matrix-site.js';
import { measureLayer, type Measured } from './measure-layer.js';

interface State extends Measured {
  readonly where: string;
  readonly width: number;
  readonly unlikeness: number;
}

const named: Readonly<Record<string, readonly string[]>> = {
  en: ['Example GmbH', 'Statistics', 'Marketing', '4 partners', '2 transfer data outside', '1 year', 'withdraw'],
  de: [
    'Example GmbH',
    'Reichweitenmessung',
    'Werbeerfolgsmessung',
    '4 Partner',
    '2 übermitteln Daten',
    '1 Jahr',
    'widerrufen',
  ],
  ar: ['Example GmbH', 'الإحصاءات', 'التسويق', 'شركاء', 'المنطقة الاقتصادية الأوروبية', 'سنة', 'سحب موافقتك'],
  fi: ['Example GmbH', 'Tilastot', 'Markkinointi', '4 kumppania', '2 siirtää tietoja', '1 vuosi', 'peruuttaa'],
};

let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix.close());

describe.each(layouts)('%s', (layout) => {
  describe.each(languages)('%s', (language) => {
    const states: State[] = [];

    /** What is wrong, and where. */
    const wrong = (look: (state: State) => readonly (string | false | undefined)[]): readonly string[] =>
      states.flatMap((state) => look(state).flatMap((fault) => (fault ? [`${state.where}: ${fault}`] : [])));
    const answer = ({ controls }: State, name: string) => controls.find(({ answer }) => answer.startsWith(name))!;

    beforeAll(async () => {
      const { page, banner } = await matrix.visit({ layout, language });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          states.push({
            ...(await measureLayer(banner)),
            where: `${colorScheme} ${width}`,
            width,
            unlikeness: await unlikeness(page, banner),
          });
        }
      }
    });

    it('R10 R11 offers reject with one click, in the banner, as the element that accept is', () => {
      expect(states).toHaveLength(6);
      for (const state of states) {
        const [reject, accept] = [answer(state, 'reject'), answer(state, 'accept')];
        expect([reject.tag, reject.part, reject.parent]).toEqual(['BUTTON', 'choice', 'choices']);
        expect([accept.tag, accept.part, accept.parent]).toEqual(['BUTTON', 'choice', 'choices']);
      }
    });

    it('R12 gives accept and reject the same area, font, weight, colours and pixels', () => {
      const faults = wrong((state) => {
        const [reject, accept] = [answer(state, 'reject'), answer(state, 'accept')];
        return [
          Math.abs(accept.width * accept.height - reject.width * reject.height) > 0.5 * reject.width &&
            `${accept.width}×${accept.height} beside ${reject.width}×${reject.height}`,
          accept.look !== reject.look && `${accept.look} beside ${reject.look}`,
          state.unlikeness > 0.05 && `${state.unlikeness} of the pixels differ`,
          [accept, reject].some(({ isClipped }) => isClipped) && 'a label is cut off',
        ];
      });
      expect(faults).toEqual([]);
    });

    it('R13 has 4.5 to 1 for every text', () => {
      expect(wrong(({ texts }) => texts.map(({ contrast, text }) => contrast < 4.5 && `${contrast} ${text}`))).toEqual(
        [],
      );
    });

    it('R20 names controller, purposes, partners, transfers, duration, withdrawal and policy', () => {
      const text = states[0]!.texts.map((one) => one.text).join(' ');
      expect(named[language]!.filter((words) => !text.includes(words))).toEqual([]);
      expect(states[0]!.controls.filter(({ part }) => part === 'link')).toHaveLength(2);
    });

    it('R23 R50 speaks that language alone, in its direction', () => {
      const [state] = states;
      expect([state!.language, state!.direction]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
      expect(
        foreignWords(
          state!.texts.map(({ text }) => text),
          language,
        ),
      ).toEqual([]);
    });

    it('R46 has targets of 44 px, and links among words of 24', () => {
      const faults = wrong(({ controls }) =>
        controls.map(
          ({ name, width, height, isInText }) =>
            (isInText ? height < 24 : width < 44 || height < 44) && `${name}: ${width}×${height}`,
        ),
      );
      expect(faults).toEqual([]);
    });

    it('R45 reaches out of no window, and scrolls no way but down', () => {
      const faults = wrong(({ layer, tooWide, width, controls }) => [
        ...tooWide,
        (layer.left < 0 || layer.right > width || layer.top < 0 || layer.bottom > 800) && JSON.stringify(layer),
        controls.filter(({ tag }) => tag === 'BUTTON').some(({ bottom }) => bottom > 800) &&
          'an answer is out of sight',
      ]);
      expect(faults).toEqual([]);
    });

    it('R50 stands where its layout says, mirrored from right to left', () => {
      const isMirrored = language === 'ar';
      const faults = wrong(({ layer, width, ...state }) => {
        const { left: reject, top } = answer({ ...state, layer, width }, 'reject');
        const accept = answer({ ...state, layer, width }, 'accept');
        const [toLeft, toRight] = [layer.left, width - layer.right];
        const isAtStart = layout.endsWith('start') !== isMirrored;
        const isSide = width > 520 && layout.startsWith('box');
        return [
          isSide && isAtStart !== toLeft < toRight && `at ${toLeft} from the left, ${toRight} from the right`,
          !isSide && Math.abs(toLeft - toRight) > 1 && `not in the middle: ${toLeft}, ${toRight}`,
          layout.includes('top') && layer.top > 30 && `${layer.top} from the top`,
          layout !== 'dialog' && !layout.includes('top') && layer.bottom < 770 && `ends at ${layer.bottom}`,
          accept.top === top && accept.left < reject !== isMirrored && 'the answers are the other way round',
        ];
      });
      expect(faults).toEqual([]);
    });

    it('R43 R44 is a region that is not modal, or a dialog', () => {
      const [state] = states;
      const isDialog = layout === 'dialog';
      expect([state!.tag, state!.popover]).toEqual(isDialog ? ['DIALOG', null] : ['SECTION', 'manual']);
    });
  });
});
