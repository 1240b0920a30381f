import { expect } from '@open-wc/testing';
import { contrast, groundOf } from './contrast.js';
import { expectAccessible } from './expect-accessible.js';
import { aRecord, mountUi, textOf, unmountUi } from './mount-ui.js';

const hasOwnText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());

// axe cannot tell what lies behind a text in the top layer, so it is computed here.
describe('contrast', () => {
  afterEach(unmountUi);

  for (const theme of ['light', 'dark'] as const) {
    for (const layer of ['banner', 'settings'] as const) {
      it(`R13 is 4.5 to 1 for every text: ${theme}, ${layer}`, async () => {
        const { ui, all, openPanels } = await mountUi({ theme, record: aRecord });
        await ui.open(layer);
        await openPanels();
        const texts = all(layer === 'banner' ? '.banner *' : 'dialog *').filter(hasOwnText);
        expect(texts.length).to.be.greaterThan(10);
        const faint = texts.filter((text) => contrast(getComputedStyle(text).color, groundOf(text)) < 4.5);
        expect(faint.map(textOf)).to.deep.equal([]);
      });
    }

    it(`R13 is 3 to 1 for every switch, on and off: ${theme}`, async () => {
      const { ui, all, switchOf } = await mountUi({ theme });
      await ui.open('settings');
      switchOf('hotjar').click();
      for (const input of all('input')) {
        const track = getComputedStyle(input, '::before').backgroundColor;
        const thumb = getComputedStyle(input, '::after').borderTopColor;
        expect(contrast(track, groundOf(input))).to.be.at.least(3);
        expect(contrast(track, thumb)).to.be.at.least(3);
      }
    });
  }

  it('R41 has no axe violation', async () => {
    const { ui, host } = await mountUi();
    await ui.open('settings');
    await expectAccessible(host);
  });
});
