import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import fc from 'fast-check';
import { becomesTrue } from './becomes-true.js';
import { bilingualCatalogue } from './bilingual-catalogue.js';
import { expectAccessible } from './expect-accessible.js';
import { sendSignal, unsendSignal } from './global-privacy-control.js';
import { aRecord, mountUi, textOf, unmountUi } from './mount-ui.js';
import { resizePage } from './resize-page.js';

const optional = ['google-analytics', 'hotjar', 'zoominfo', 'linkedin'];
const noted = (categories: readonly HTMLElement[]) =>
  categories
    .filter((category) => category.textContent.includes('Global Privacy Control'))
    .map((category) => textOf(category.querySelector('h3 span')!));

describe('settings', () => {
  beforeEach(() => resizePage(1180, 860));
  afterEach(unmountUi);
  afterEach(unsendSignal);

  it('R14 has nothing optional on by default', async () => {
    const { ui, all } = await mountUi();
    await ui.open('settings');
    expect(all<HTMLInputElement>('input')).to.have.length(6);
    expect(all<HTMLInputElement>('input').filter((input) => input.checked || input.indeterminate)).to.have.length(0);
  });

  it('R14 has nothing on where a category has no vendors', async () => {
    const categories = [...bilingualCatalogue.categories, { id: 'none', name: 'None', vendors: [] }];
    const { ui, all } = await mountUi({ catalogue: { ...bilingualCatalogue, categories } });
    await ui.open('settings');
    expect(all<HTMLInputElement>('input').filter((input) => input.checked)).to.have.length(0);
  });

  it('R16 R47 has a checkbox for each purpose and a switch for each vendor, by their names', async () => {
    const { ui, all, root } = await mountUi();
    await ui.open('settings');
    const names = (selector: string) =>
      all(selector).map((input) => textOf(root.getElementById(input.getAttribute('aria-labelledby')!)!));
    expect(names('input[role=checkbox]')).to.deep.equal(['Statistics', 'Marketing']);
    expect(names('input[role=switch]')).to.deep.equal([
      'Google Analytics',
      'Hotjar',
      'ZoomInfo',
      'LinkedIn Insight Tag',
    ]);
    expect(all('summary input')).to.have.length(0);
  });

  it('R16 R47 shows a purpose as partly on, and switches all of its vendors', async () => {
    const { ui, one, switchOf } = await mountUi();
    await ui.open('settings');
    const statistics = one<HTMLInputElement>('input[role=checkbox]');
    switchOf('hotjar').click();
    expect([statistics.checked, statistics.indeterminate]).to.deep.equal([false, true]);
    statistics.click();
    expect(['google-analytics', 'hotjar', 'zoominfo'].map((id) => switchOf(id).checked)).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(statistics.indeterminate).to.equal(false);
    statistics.click();
    expect(switchOf('hotjar').checked).to.equal(false);
    expect(switchOf('linkedin').checked).to.equal(false);
  });

  it('R17 saves exactly what the switches show, whatever was clicked before', async () => {
    const { ui, all, one, button, switchOf, requests } = await mountUi();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 5 }), { maxLength: 12 }), async (clicks) => {
        await ui.open('settings');
        for (const index of clicks) all<HTMLInputElement>('input')[index]!.click();
        const shown = optional.map((id) => [id, switchOf(id).checked]);
        const [statistics] = all<HTMLInputElement>('input[role=checkbox]');
        const on = shown.slice(0, 3).filter(([, checked]) => checked).length;
        expect([statistics!.checked, statistics!.indeterminate]).to.deep.equal([on === 3, on === 1 || on === 2]);
        button('Save choices').click();
        expect([...requests.at(-1)!.choices]).to.deep.equal(shown);
        expect(requests.at(-1)!.source).to.equal('save');
        expect(one<HTMLDialogElement>('dialog').open).to.equal(false);
      }),
      { numRuns: 60 },
    );
  });

  it('R30 shows the stored state', async () => {
    const { ui, switchOf } = await mountUi({ states: { hotjar: 'granted', zoominfo: 'denied' }, record: aRecord });
    await ui.open('settings');
    expect(optional.map((id) => switchOf(id).checked)).to.deep.equal([false, true, false, false]);
  });

  it('keeps what was switched but not saved, except where the stored state became another', async () => {
    const { ui, switchOf, setStates } = await mountUi();
    await ui.open('settings');
    switchOf('hotjar').click();
    switchOf('linkedin').click();
    setStates({ linkedin: 'denied', zoominfo: 'granted' });
    expect(optional.map((id) => switchOf(id).checked)).to.deep.equal([false, true, true, false]);
    await ui.open('settings');
    expect(switchOf('hotjar').checked).to.equal(true);
  });

  it('forgets what was not saved', async () => {
    const { ui, switchOf } = await mountUi();
    await ui.open('settings');
    switchOf('hotjar').click();
    ui.close();
    await ui.open('settings');
    expect(switchOf('hotjar').checked).to.equal(false);
  });

  it('R28 marks vendors that were not asked about before', async () => {
    const states = { 'google-analytics': 'granted', zoominfo: 'denied', linkedin: 'denied' } as const;
    const { ui, all } = await mountUi({ record: aRecord, states });
    await ui.open('settings');
    expect(
      all('li')
        .filter((row) => row.querySelector('[part=badge]'))
        .map((row) => textOf(row.querySelector('b')!)),
    ).to.deep.equal(['Hotjar']);
  });

  it('R28 names a switch after its own vendor and badge, whatever the ids of others are', async () => {
    const vendors = ['x', 'x-new', 'new', 'new-x'].map((id) => ({ id, name: `Vendor ${id}` }));
    const catalogue = {
      ...bilingualCatalogue,
      categories: [...bilingualCatalogue.categories.slice(0, 1), { id: 'many', name: 'Many', vendors }],
    };
    const states = { x: 'pending', 'x-new': 'denied', new: 'pending', 'new-x': 'denied' } as const;
    const { ui, all, switchOf } = await mountUi({ catalogue, record: aRecord, states });
    await ui.open('settings');
    const ids = all('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    const root = switchOf('x').getRootNode() as ShadowRoot;
    const said = (id: string, by: string) => textOf(root.getElementById(switchOf(id).getAttribute(by)!)!);
    expect(vendors.map(({ id }) => said(id, 'aria-labelledby'))).to.deep.equal(vendors.map(({ name }) => name));
    expect(['x', 'new'].map((id) => said(id, 'aria-describedby'))).to.deep.equal(['New', 'New']);
  });

  it('R28 draws what is new of a long list first', async () => {
    const vendors = Array.from({ length: 40 }, (_, n) => ({ id: `v${n}`, name: `Vendor ${n}` }));
    const catalogue = {
      ...bilingualCatalogue,
      categories: [...bilingualCatalogue.categories.slice(0, 1), { id: 'many', name: 'Many', vendors }],
    };
    const states = Object.fromEntries(vendors.map(({ id }) => [id, id === 'v33' ? 'pending' : 'denied'] as const));
    const { ui, all } = await mountUi({ catalogue, record: aRecord, states });
    await ui.open('settings');
    expect(
      all('[part=category]:last-child li b')
        .slice(0, 3)
        .map((name) => textOf(name)),
    ).to.deep.equal(['Vendor 33', 'Vendor 0', 'Vendor 1']);
    expect(all('[part=category]:last-child li b')).to.have.length(20);
    expect(all('[part=badge]')).to.have.length(1);
  });

  it('R35 says of the categories that Global Privacy Control keeps off that it does', async () => {
    sendSignal();
    const { ui, all } = await mountUi({ states: { hotjar: 'denied', linkedin: 'denied' } });
    await ui.open('settings');
    expect(noted(all('[part=category]'))).to.deep.equal(['Marketing']);
  });

  it('R35 says it where some of a category is kept off, and a grant for it holds no more', async () => {
    sendSignal();
    const choices = { linkedin: { granted: true, category: 'marketing', revision: 0 } };
    const { ui, all } = await mountUi({ record: { ...aRecord, choices }, states: { linkedin: 'denied' } });
    await ui.open('settings');
    expect(noted(all('[part=category]'))).to.deep.equal(['Marketing']);
  });

  for (const granted of [true, false]) {
    it(`R35 says it no more once the visitor has answered: ${granted ? 'yes' : 'no'}`, async () => {
      sendSignal();
      const { ui, all, switchOf, button, setStates } = await mountUi({ states: { linkedin: 'denied' } });
      await ui.open('settings');
      if (granted) switchOf('linkedin').click();
      expect(noted(all('[part=category]'))).to.deep.equal(['Marketing']);
      button('Save choices').click();
      const choices = { linkedin: { granted, category: 'marketing', revision: 1 } };
      setStates({ linkedin: granted ? 'granted' : 'denied' }, { ...aRecord, choices });
      await ui.open('settings');
      expect(noted(all('[part=category]'))).to.deep.equal([]);
    });
  }

  it('R35 says nothing of a signal that the browser does not send', async () => {
    const { ui, all, setStates } = await mountUi({ states: { linkedin: 'denied' } });
    await ui.open('settings');
    expect(noted(all('[part=category]'))).to.deep.equal([]);
    sendSignal();
    setStates({ linkedin: 'denied' });
    expect(noted(all('[part=category]'))).to.deep.equal(['Marketing']);
  });

  it('R21 fills every cell of every item, and draws a panel only when it is opened', async () => {
    const { ui, all, openPanels } = await mountUi();
    await ui.open('settings');
    expect(all('table')).to.have.length(0);
    await openPanels();
    expect(all('tbody tr')).to.have.length(16);
    const cells = all('tbody th, tbody td').map(textOf);
    expect(cells).to.have.length(64);
    expect(cells.filter((text) => text === '' || text.includes('undefined'))).to.deep.equal([]);
    expect(cells.slice(8, 12)).to.deep.equal([
      '_ga_*',
      'Persists session state',
      '1 year, 1 month',
      'Cookie, this site',
    ]);
  });

  it('R21 keeps the table a table where it is narrow', async () => {
    await resizePage(390, 844);
    const { ui, all, openPanels } = await mountUi();
    await ui.open('settings');
    await openPanels();
    expect(getComputedStyle(all('tbody tr')[0]!).display).to.equal('flex');
    expect(all('tbody tr:not([role=row]), td:not([role=cell]), th:not([role])')).to.have.length(0);
    expect(all('table').filter((table) => table.scrollWidth > table.clientWidth)).to.have.length(0);
  });

  it('R33 says of vendors with cookies of their own site that those stay', async () => {
    const { ui, all, openPanels } = await mountUi();
    await ui.open('settings');
    await openPanels();
    const told = all('li').filter((row) => row.textContent.includes('cannot delete'));
    expect(told.map((row) => textOf(row.querySelector('b')!))).to.deep.equal(['ZoomInfo', 'LinkedIn Insight Tag']);
  });

  it('R19 shows the essentials as always on, with items and reason, and no switch', async () => {
    const { ui, one, openPanels } = await mountUi();
    await ui.open('settings');
    await openPanels();
    const essentials = one('[part=category]');
    expect(textOf(essentials)).to.include('Always on').and.include('1 vendor, 2 items').and.include('Why necessary');
    expect(textOf(essentials)).to.include('cookiePreference-*').and.include('Strictly necessary');
    expect(essentials.querySelectorAll('input')).to.have.length(0);
  });

  it('shows its own items where the catalogue forgot them', async () => {
    const [, ...categories] = bilingualCatalogue.categories;
    const catalogue = { ...bilingualCatalogue, categories, storage: { prefix: 'mine' } };
    const { ui, one, openPanels } = await mountUi({ catalogue });
    await ui.open('settings');
    await openPanels();
    expect(textOf(one('[part=category]')))
      .to.include('Essentials')
      .and.include('Example GmbH');
    expect([...one('[part=category]').querySelectorAll('code')].map(textOf)).to.deep.equal(['mine', 'mine-*']);
  });

  it('links to the vendor’s policy by its host, in a page of its own', async () => {
    const { ui, all, openPanels } = await mountUi();
    await ui.open('settings');
    await openPanels();
    const link = all<HTMLAnchorElement>('a[target]')[0]!;
    expect(textOf(link)).to.equal('policies.google.com');
    expect(link.rel).to.equal('noopener noreferrer');
  });

  it('R12 has three answers of the same size', async () => {
    const { ui, all } = await mountUi({ language: 'de' });
    await ui.open('settings');
    const sizes = all('footer .choice').map((button) => button.getBoundingClientRect());
    expect(sizes).to.have.length(3);
    for (const { width, height } of sizes) {
      expect(width).to.be.closeTo(sizes[0]!.width, 0.1);
      expect(height).to.equal(sizes[0]!.height);
    }
  });

  it('R43 R44 is modal, begins at its heading, and gives the focus back on Esc', async () => {
    const { ui, root, one, button, requests } = await mountUi();
    await ui.open('banner');
    button('Settings', '.banner').focus();
    await sendKeys({ press: 'Enter' });
    await becomesTrue(() => one('dialog').matches(':modal'));
    expect(one('[part=banner]').matches(':popover-open')).to.equal(false);
    expect(root.activeElement).to.equal(one('dialog h2'));
    await sendKeys({ press: 'Escape' });
    await becomesTrue(() => one('[part=banner]').matches(':popover-open'));
    expect(one('dialog').matches(':modal')).to.equal(false);
    expect(root.activeElement).to.equal(button('Settings', '.banner'));
    expect(requests).to.have.length(0);
  });

  it('R44 gives the focus back to a button of the page', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    const { ui, one } = await mountUi();
    opener.focus();
    await ui.open('settings');
    one('[part=close]').click();
    await becomesTrue(() => document.activeElement === opener);
    expect(one<HTMLDialogElement>('dialog').open).to.equal(false);
    opener.remove();
  });

  it('R15 stays, and asks for nothing, on a click on the backdrop', async () => {
    const { ui, one, requests } = await mountUi();
    await ui.open('settings');
    await sendMouse({ type: 'click', position: [5, 5] });
    expect(one<HTMLDialogElement>('dialog').open).to.equal(true);
    expect(requests).to.have.length(0);
  });

  it('stays open, with what was switched, where the request is refused', async () => {
    const { ui, host, one, button, switchOf } = await mountUi();
    host.addEventListener('consent-request', (event) => event.preventDefault());
    await ui.open('settings');
    switchOf('hotjar').click();
    button('Save choices').click();
    expect(one<HTMLDialogElement>('dialog').open).to.equal(true);
    expect(switchOf('hotjar').checked).to.equal(true);
  });

  it('says on its host what is shown and hidden', async () => {
    const { ui, host, button } = await mountUi();
    const seen: string[] = [];
    host.addEventListener('consent-open', (event) => seen.push(`open ${event.layer}`));
    host.addEventListener('consent-close', (event) => seen.push(`close ${event.layer}`));
    await ui.open('banner');
    button('Settings', '.banner').click();
    await becomesTrue(() => seen.length === 3);
    button('Reject all', 'footer').click();
    expect(seen).to.deep.equal(['open banner', 'close banner', 'open settings', 'close settings']);
  });

  for (const isPressed of [true, false]) {
    it(`says so when it is left by ${isPressed ? 'Esc' : 'the ×'}, and is whole again where it is opened at once`, async () => {
      const { ui, host, one, switchOf } = await mountUi({ record: aRecord });
      const seen: string[] = [];
      for (const type of ['consent-open', 'consent-close'] as const) {
        host.addEventListener(type, (event) => seen.push(`${type} ${event.layer}`));
      }
      const leave = async (): Promise<void> => {
        if (isPressed) await sendKeys({ press: 'Escape' });
        else one('button.close').click();
      };
      await ui.open('settings');
      await leave();
      await becomesTrue(() => seen.length === 2);
      await ui.open('settings');
      const was = switchOf('hotjar').checked;
      switchOf('hotjar').click();
      // the browser tells of what is closed a moment later
      one<HTMLDialogElement>('dialog').close();
      await ui.open('settings');
      expect(switchOf('hotjar').checked).to.equal(was);
      expect(one('dialog').matches(':modal')).to.equal(true);
      const layers = ['consent-open settings', 'consent-close settings'];
      expect(seen).to.deep.equal([...layers, ...layers, layers[0]]);
      await leave();
      await becomesTrue(() => seen.length === 6);
      expect(seen.at(-1)).to.equal(layers[1]);
    });
  }

  it('is shown again after page code took the host out', async () => {
    const { ui, host, one } = await mountUi();
    await ui.open('settings');
    host.remove();
    document.documentElement.append(host);
    await ui.open('settings');
    expect(one('dialog').matches(':modal')).to.equal(true);
  });

  it('is not touched by a page that styles everything', async () => {
    const style = document.createElement('style');
    style.textContent = `html > * { display: none !important; opacity: .1 !important; letter-spacing: 9px !important }`;
    const { ui, one } = await mountUi();
    document.head.append(style);
    await ui.open('settings');
    const { letterSpacing } = getComputedStyle(one('dialog p'));
    const { height } = one('dialog').getBoundingClientRect();
    style.remove();
    expect(letterSpacing).to.equal('normal');
    expect(height).to.be.greaterThan(300);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const language of ['en', 'de']) {
      it(`R41 has no axe violation: ${theme}, ${language}`, async () => {
        const { ui, host, switchOf, openPanels } = await mountUi({ theme, language, record: aRecord });
        await ui.open('settings');
        switchOf('hotjar').click();
        await openPanels();
        await expectAccessible(host);
      });
    }
  }

  for (const language of ['en', 'de']) {
    it(`R35 R41 has no axe violation where Global Privacy Control keeps something off: ${language}`, async () => {
      sendSignal();
      const { ui, host, all } = await mountUi({ language, states: { linkedin: 'denied' } });
      await ui.open('settings');
      expect(noted(all('[part=category]'))).to.deep.equal(['Marketing']);
      await expectAccessible(host);
    });
  }

  it('R41 R45 has no axe violation at 320 by 256', async () => {
    await resizePage(320, 256);
    const { ui, host, openPanels } = await mountUi();
    await ui.open('settings');
    await openPanels();
    await expectAccessible(host);
  });
});
