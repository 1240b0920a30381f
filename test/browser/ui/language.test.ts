import { expect } from '@open-wc/testing';
import type { Catalogue } from '../../../src/catalogue/types.js';
import * as de from '../../../src/locales/de.js';
import { bilingualCatalogue } from './bilingual-catalogue.js';
import { expectAccessible } from './expect-accessible.js';
import { mountUi, textOf, unmountUi } from './mount-ui.js';

const plain: Catalogue = {
  language: 'de',
  controller: { name: 'Beispiel GmbH', privacyPolicy: '/datenschutz' },
  categories: [{ id: 'statistik', name: 'Statistik', vendors: [{ id: 'matomo', name: 'Matomo' }] }],
};

/** What was said on the console meanwhile, kept from it. */
async function spoken(method: 'warn' | 'error', act: () => Promise<void>): Promise<readonly unknown[][]> {
  const { console } = window;
  const { [method]: original } = console;
  const calls: unknown[][] = [];
  console[method] = (...args: unknown[]) => calls.push(args);
  try {
    await act();
  } finally {
    console[method] = original;
  }
  return calls;
}

describe('language', () => {
  afterEach(unmountUi);

  for (const [page, language] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-at', 'de'],
    ['en-GB', 'en'],
  ] as const) {
    it(`R23 speaks ${language} on a page in ${page}`, async () => {
      const { ui, one } = await mountUi({ language: page });
      expect(ui.language).to.equal(language);
      expect(one('.root').lang).to.equal(language);
      expect(one('.root').dir).to.equal('ltr');
    });
  }

  it('R23 speaks the browser’s language where the page’s is not to be had', async () => {
    const { ui } = await mountUi({ language: 'C' });
    expect(ui.language).to.equal('en');
  });

  it('R23 mixes nothing: German texts, names, numbers and durations', async () => {
    const { ui, one, openPanels } = await mountUi({ language: 'de' });
    await ui.open('settings');
    await openPanels();
    expect(ui.reopener).to.equal('Datenschutzeinstellungen');
    expect(textOf(one('.facts'))).to.include('Auswahl gilt 1 Jahr');
    expect(textOf(one('.body')))
      .to.include('1 Jahr, 1 Monat')
      .and.include('Vereinigte Staaten');
    expect(textOf(one('.root'))).to.not.match(/\b(and|Kept|vendors?|year|Cookie, this)\b/);
  });

  it('R23 speaks the catalogue’s own language where it has no other', async () => {
    const { ui, one } = await mountUi({ language: 'en', catalogue: plain });
    expect(ui.language).to.equal('de');
    expect(textOf(one('#title'))).to.equal('Diese Website verwendet Cookies');
  });

  it('R23 does not count a language that only some of the texts have', async () => {
    const categories = [...bilingualCatalogue.categories, { id: 'more', name: { en: 'More' }, vendors: [] }];
    const { ui } = await mountUi({ language: 'de', catalogue: { ...bilingualCatalogue, categories } });
    expect(ui.language).to.equal('en');
  });

  it('R23 speaks English, and says so, where there are no texts in the catalogue’s language', async () => {
    const warnings = await spoken('warn', async () => {
      const { ui } = await mountUi({ language: 'en', catalogue: { ...plain, language: 'eo' } });
      expect(ui.language).to.equal('en');
    });
    expect(warnings).to.have.length(1);
  });

  it('R23 names texts that come without their names', async () => {
    const { ui, all } = await mountUi({ language: 'de' });
    await ui.open('settings');
    const whole = all('.root').map(textOf);
    unmountUi();
    const bare = await mountUi({ language: 'de', loadTexts: (_, place) => Promise.resolve(Object.values(de[place])) });
    await bare.ui.open('settings');
    expect(bare.all('.root').map(textOf)).to.deep.equal(whole);
    expect(whole[0]).to.include('Diese Website verwendet Cookies');
  });

  it('R23 is English as a whole, and says so once, where the texts do not load', async () => {
    const errors = await spoken('error', async () => {
      const loadTexts = () => Promise.reject(new Error('offline'));
      const { ui, one } = await mountUi({ language: 'de', loadTexts });
      await ui.open('settings');
      expect(ui.language).to.equal('en');
      expect(textOf(one('.root')))
        .to.include('Statistics')
        .and.not.include('Statistik');
    });
    expect(errors).to.have.length(1);
  });

  it('survives malformed tags', async () => {
    const warnings = await spoken('warn', async () => {
      const { ui } = await mountUi({ language: '-x_!', catalogue: { ...plain, language: '_!' } });
      expect(ui.language).to.equal('en');
    });
    expect(warnings).to.have.length(1);
  });

  it('R41 has no axe violation', async () => {
    const { ui, host } = await mountUi({ language: 'de', catalogue: plain });
    await ui.open('banner');
    await expectAccessible(host);
  });
});
