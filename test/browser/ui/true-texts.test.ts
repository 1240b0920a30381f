import { expect } from '@open-wc/testing';
import type { Catalogue, Text, Vendor } from '../../../src/catalogue/types.js';
import { mountUi, textOf, unmountUi } from './mount-ui.js';

const catalogueWith = (vendors: readonly Vendor[], changes: Partial<Catalogue> = {}): Catalogue => ({
  language: 'en',
  controller: { name: 'Example Ltd', privacyPolicy: '/privacy' },
  categories: [{ id: 'statistics', name: 'Statistics', vendors }],
  ...changes,
});

/** All that the settings say of each vendor. */
async function panelsOf(catalogue: Catalogue): Promise<readonly string[]> {
  const { ui, all, openPanels } = await mountUi({ catalogue });
  await ui.open('settings');
  await openPanels();
  return all('.panel').map(textOf);
}

describe('texts that are true', () => {
  afterEach(unmountUi);

  describe('R23 one translated name among plain descriptions', () => {
    const described = (description: Text): Catalogue =>
      catalogueWith([{ id: 'matomo', name: 'Matomo' }], {
        language: 'de',
        categories: [
          {
            id: 'statistik',
            name: { de: 'Statistik', en: 'Statistics' },
            description,
            vendors: [{ id: 'matomo', name: 'Matomo' }],
          },
        ],
      });

    it('is shown in the catalogue’s own language only', async () => {
      const { ui, one } = await mountUi({ language: 'en', catalogue: described('Zählt Besuche.') });
      expect(ui.language).to.equal('de');
      await ui.open('settings');
      expect(textOf(one('.root')))
        .to.include('Statistik')
        .and.not.include('Statistics');
    });

    it('is shown in the page’s where the descriptions are translated, too', async () => {
      const description = { de: 'Zählt Besuche.', en: 'Counts visits.' };
      const { ui, one } = await mountUi({ language: 'en', catalogue: described(description) });
      expect(ui.language).to.equal('en');
      await ui.open('settings');
      expect(textOf(one('.root')))
        .to.include('Statistics')
        .and.not.include('Statistik');
    });
  });

  describe('R21 what the library itself keeps', () => {
    const ownItems = async (changes: Partial<Catalogue>): Promise<number> => {
      const panels = await panelsOf(catalogueWith([{ id: 'matomo', name: 'Matomo' }], changes));
      return panels.join(' ').split('Remembers your choice.').length - 1;
    };

    it('is the record, and with it a cookie where subdomains share the choice', async () => {
      expect(await ownItems({})).to.equal(1);
      unmountUi();
      expect(await ownItems({ storage: { share: 'subdomains' } })).to.equal(2);
    });
  });

  describe('the legal basis names the German act', () => {
    const vendors: readonly Vendor[] = [{ id: 'asks', name: 'Asks' }];
    for (const [country, isNamed] of [
      ['DE', true],
      ['AT', false],
      [undefined, false],
    ] as const) {
      it(`${isNamed ? 'for' : 'not for'} a controller in ${country ?? 'no country named'}`, async () => {
        const controller = { name: 'Example Ltd', privacyPolicy: '/privacy', ...(country && { country }) };
        const essentials = {
          id: 'essentials',
          essential: true,
          name: 'Essentials',
          vendors: [{ id: 'needed', name: 'Needed', reason: 'Needed.' }],
        };
        const { categories } = catalogueWith(vendors);
        const panels = await panelsOf(catalogueWith([], { controller, categories: [essentials, ...categories] }));
        const ofAsked = panels.find((text) => text.includes('Art. 6(1)(a) GDPR'))!;
        const ofNeeded = panels.find((text) => text.includes('Needed.'))!;
        expect(ofAsked).to.include('Your consent');
        expect(ofNeeded).to.include('Strictly necessary');
        expect([ofAsked.includes('§ 25(1) TDDDG'), ofNeeded.includes('§ 25(2) TDDDG')]).to.deep.equal([
          isNamed,
          isNamed,
        ]);
        expect(panels.some((text) => text.includes('TDDDG'))).to.equal(isNamed);
      });
    }
  });

  it('says that a vendor stores nothing only where it declares so', async () => {
    const panels = await panelsOf(
      catalogueWith([
        { id: 'silent', name: 'Silent', disclosure: 'Silent about it.' },
        { id: 'nothing', name: 'Nothing', disclosure: 'Declares it.', items: [] },
      ]),
    );
    const said = (disclosure: string) =>
      panels.find((text) => text.includes(disclosure))!.includes('Stores nothing on your device.');
    expect(said('Silent about it.')).to.equal(false);
    expect(said('Declares it.')).to.equal(true);
  });
});
