import { expect, waitUntil } from '@open-wc/testing';
import { renderDeclaration } from '../../../src/declaration.js';
import { startConsent, type Catalogue, type Consent } from '../../../src/index.js';
import { bilingualCatalogue } from '../ui/bilingual-catalogue.js';
import { expectAccessible } from '../ui/expect-accessible.js';

const main = document.createElement('main');
let consent: Consent;

/** Starts on a page with these elements. */
async function start(markup: string, catalogue: Catalogue = bilingualCatalogue): Promise<readonly HTMLElement[]> {
  document.documentElement.lang = 'en';
  localStorage.clear();
  main.innerHTML = markup;
  document.body.append(main);
  consent = startConsent({ catalogue, ui: false });
  await consent.ready;
  const elements = all('ask-first-declaration');
  await waitUntil(() => elements.every((element) => element.querySelector('dl[data-state]')), 'all are drawn');
  return elements;
}

const all = (selector: string, within: Element = main): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

/** The section of a vendor or category, by its heading. */
const section = (element: Element, heading: string): HTMLElement =>
  all('section', element).find(({ firstElementChild }) => firstElementChild!.textContent === heading)!;

/** What stands of the choice, by the heading above. */
const stateOf = (element: Element, heading: string): string | undefined =>
  section(element, heading).querySelector(':scope > dl[data-state] > dd')?.textContent;

/** HTML as a browser writes it. */
const parsed = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.innerHTML;

const becomes = (look: () => boolean): Promise<void> => waitUntil(look, look.toString());

afterEach(() => {
  consent.stop();
  main.remove();
  localStorage.clear();
});

describe('<ask-first-declaration>', () => {
  it('says what is allowed, what is not, and what is not decided, and follows', async () => {
    const [element] = await start('<ask-first-declaration></ask-first-declaration>');
    expect(stateOf(element!, 'Statistics')).to.equal('Not decided yet');
    expect(element!.textContent).to.contain('You have not made a choice yet');
    consent.save({ hotjar: true });
    await becomes(() => stateOf(element!, 'Hotjar') === 'Allowed');
    expect(stateOf(element!, 'ZoomInfo')).to.equal('Not decided yet');
    consent.save({ zoominfo: false });
    await becomes(() => stateOf(element!, 'ZoomInfo') === 'Not allowed');
    expect(stateOf(element!, 'Statistics')).to.equal('Partly allowed');
    expect(element!.textContent).to.contain(consent.record!.id);
    const time = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });
    expect(element!.textContent).to.contain(`on ${time.format(new Date(consent.record!.decidedAt))}`);
    expect(element!.textContent).to.contain(`until ${time.format(new Date(consent.record!.expiresAt))}`);
    consent.reject();
    await becomes(() => stateOf(element!, 'Statistics') === 'Not allowed');
  });

  it('draws each of several, those that come later, and those that are moved or put back', async () => {
    const [first, second] = await start(
      '<ask-first-declaration></ask-first-declaration><ask-first-declaration></ask-first-declaration>',
    );
    second!.remove();
    const late = document.createElement('ask-first-declaration');
    main.append(late);
    consent.accept();
    await becomes(() => [first!, late].every((element) => stateOf(element, 'Hotjar') === 'Allowed'));
    main.prepend(second!);
    await becomes(() => stateOf(second!, 'Hotjar') === 'Allowed');
    main.append(first!);
    consent.reject();
    await becomes(() => [first!, second!, late].every((element) => stateOf(element, 'Hotjar') === 'Not allowed'));
    expect(all('ask-first-declaration > div')).to.have.length(3);
  });

  it('heads at the level that is asked for, also later', async () => {
    const [element] = await start('<ask-first-declaration heading="4"></ask-first-declaration>');
    expect(section(element!, 'Statistics').firstElementChild!.localName).to.equal('h4');
    expect(section(element!, 'Hotjar').firstElementChild!.localName).to.equal('h5');
    element!.setAttribute('heading', '1');
    await becomes(() => section(element!, 'Statistics').firstElementChild!.localName === 'h1');
    element!.setAttribute('heading', 'large');
    await becomes(() => section(element!, 'Statistics').firstElementChild!.localName === 'h2');
    expect(section(element!, 'Hotjar').firstElementChild!.localName).to.equal('h3');
  });

  it('leaves the elements that a server has written, and the focus in them', async () => {
    const html = await renderDeclaration(bilingualCatalogue);
    main.innerHTML = `<ask-first-declaration>\n${html}\n</ask-first-declaration>`;
    document.body.append(main);
    const kept = all('section, table, th, td, a, button');
    const before = all('table').map(({ outerHTML }) => outerHTML);
    document.documentElement.lang = 'en';
    consent = startConsent({ catalogue: bilingualCatalogue, ui: false });
    all('button')[0]!.focus();
    await becomes(() => all('dl[data-state]').length > 0);
    consent.accept();
    await becomes(() => main.textContent.includes('You made your choice'));
    expect(all('section, table, th, td, a, button')).to.deep.equal(kept);
    expect(all('table').map(({ outerHTML }) => outerHTML)).to.deep.equal(before);
    expect(document.activeElement).to.equal(all('button')[0]);
    consent.stop();
    await becomes(() => all('dl[data-state]').length === 0);
    expect(main.firstElementChild!.innerHTML).to.equal(parsed(html));
  });

  it('draws what it draws into an empty element as a server would have', async () => {
    const [empty] = await start('<ask-first-declaration></ask-first-declaration>');
    consent.stop();
    await becomes(() => all('dl[data-state]').length === 0);
    expect(empty!.innerHTML).to.equal(parsed(await renderDeclaration(bilingualCatalogue)));
    consent = startConsent({ catalogue: bilingualCatalogue, ui: false });
    await becomes(() => all('dl[data-state]').length > 0);
  });

  it('keeps markup in texts as text', async () => {
    const text = '<img src=x onerror="window.pwned=1">__proto__&lt;';
    const [vendor] = bilingualCatalogue.categories[1]!.vendors;
    const catalogue: Catalogue = {
      language: 'en',
      controller: { name: text, privacyPolicy: '/privacy' },
      texts: { change: text, choice: text, noChoice: text },
      categories: [
        {
          id: 'statistics',
          name: text,
          description: text,
          vendors: [{ ...vendor!, name: text, purpose: text, disclosure: text }],
        },
      ],
    };
    const [element] = await start('<ask-first-declaration></ask-first-declaration>', catalogue);
    expect(all('img')).to.deep.equal([]);
    expect(element!.querySelector('h2:not([lang])')!.textContent).to.equal('Essentials');
    expect(all('h2')[1]!.textContent).to.equal(text);
    expect(all('button')[0]!.textContent).to.equal(text);
    expect('pwned' in window).to.be.false;
  });

  it('speaks the language of the page, in its direction', async () => {
    const arabic: Catalogue = { ...bilingualCatalogue, language: 'ar' };
    const categories = JSON.parse(JSON.stringify(arabic.categories).replaceAll('"en":', '"ar":')) as Catalogue;
    const [element] = await start('<ask-first-declaration></ask-first-declaration>', {
      ...arabic,
      categories: categories as unknown as Catalogue['categories'],
    });
    const root = element!.firstElementChild as HTMLElement;
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
    document.documentElement.lang = 'de';
    await becomes(() => root.lang === 'de');
    expect(root.dir).to.equal('ltr');
    expect(root.textContent).to.contain('Sie haben noch keine Auswahl getroffen').and.to.contain('Klickpfade');
    expect(element!.firstElementChild).to.equal(root);
  });

  it('tells where the texts are in another language than what stands around them', async () => {
    const catalogue = JSON.parse(
      JSON.stringify({ ...bilingualCatalogue, language: 'tlh' })
        .replaceAll('"en":', '"tlh":')
        .replaceAll('"de":', '"nds":'),
    ) as Catalogue;
    const [element] = await start('<ask-first-declaration></ask-first-declaration>', catalogue);
    expect((element!.firstElementChild as HTMLElement).lang).to.equal('en');
    expect(section(element!, 'Statistics').querySelector<HTMLElement>('h2 > span')!.lang).to.equal('tlh');
    expect(all('td > span[lang=tlh]')).to.not.deep.equal([]);
    expect(all('caption span')).to.deep.equal([]);
  });

  it('is a block, and gives way to the page’s own styles', async () => {
    const [element] = await start('<ask-first-declaration></ask-first-declaration>');
    expect(getComputedStyle(element!).display).to.equal('block');
    const style = document.createElement('style');
    style.textContent = 'ask-first-declaration { display: flex }';
    main.append(style);
    expect(getComputedStyle(element!).display).to.equal('flex');
    element!.hidden = true;
    style.remove();
    expect(getComputedStyle(element!).display).to.equal('none');
  });

  it('has no violation of WCAG, before and after the choice', async () => {
    const [element] = await start('<ask-first-declaration></ask-first-declaration>');
    await expectAccessible(element!);
    consent.save({ hotjar: true, zoominfo: false });
    await becomes(() => stateOf(element!, 'Statistics') === 'Partly allowed');
    await expectAccessible(element!);
  });
});
