import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { bilingualCatalogue } from './bilingual-catalogue.js';
import { expectAccessible } from './expect-accessible.js';
import { aRecord, mountUi, textOf, unmountUi } from './mount-ui.js';
import { resizePage } from './resize-page.js';

describe('banner', () => {
  afterEach(unmountUi);

  it('R20 names controller, purposes, partners, transfers, duration, the right to withdraw and the policy', async () => {
    const { ui, one } = await mountUi();
    await ui.open('banner');
    const banner = one('[part=banner]');
    const text = textOf(banner);
    expect(text).to.include('Example GmbH').and.include('Statistics and Marketing');
    expect(text).to.include('4 partners').and.include('2 transfer data outside the EEA');
    expect(text).to.include('choice kept for 1 year').and.include('withdraw your choice at any time');
    expect(banner.querySelector('a')!.getAttribute('href')).to.equal('/privacy');
    expect([...banner.querySelectorAll('b')].map(textOf)).to.include.members(['Statistics', 'Marketing']);
  });

  it('R20 says who asks and for what where the introduction does not', async () => {
    const catalogue = { ...bilingualCatalogue, texts: { intro: 'We use cookies.' } };
    const { ui, one } = await mountUi({ catalogue });
    await ui.open('banner');
    expect(textOf(one('.says')))
      .to.include('We use cookies.')
      .and.include('Example GmbH asks for your consent');
  });

  it('R28 names new vendors and their purposes, and of many the purposes alone', async () => {
    const named = async (count: number) => {
      const vendors = Array.from({ length: 9 }, (_, n) => ({ id: `v${n}`, name: `Vendor ${n}` }));
      const catalogue = { ...bilingualCatalogue, categories: [{ id: 'many', name: 'Many', vendors }] };
      const states = Object.fromEntries(vendors.map(({ id }, n) => [id, n < count ? 'pending' : 'denied'] as const));
      const { ui, one } = await mountUi({ catalogue, record: aRecord, states });
      await ui.open('banner');
      const text = textOf(one('.says'));
      unmountUi();
      return text;
    };
    expect(await named(2)).to.include('your last choice: Vendor 0, Vendor 1 (Many).');
    expect(await named(6))
      .to.include('Vendor 4, Vendor 5 (Many).')
      .and.include('6 partners');
    expect(await named(7))
      .to.include('your last choice: Many.')
      .and.include('7 partners');
  });

  it('R26 says six months where the catalogue does not declare the record', async () => {
    const [, ...categories] = bilingualCatalogue.categories;
    const { ui, one } = await mountUi({ catalogue: { ...bilingualCatalogue, categories } });
    await ui.open('banner');
    expect(textOf(one('.facts'))).to.include('choice kept for 6 months');
  });

  it('R10 R11 offers reject beside accept, as the same button', async () => {
    const { ui, button, one } = await mountUi();
    await ui.open('banner');
    const reject = button('Reject all', '.banner');
    const accept = button('Accept all', '.banner');
    expect(one('[part=banner]').contains(reject)).to.equal(true);
    expect(reject.tagName).to.equal(accept.tagName);
    expect([reject.className, reject.getAttribute('part'), reject.type]).to.deep.equal([
      accept.className,
      accept.getAttribute('part'),
      accept.type,
    ]);
  });

  for (const width of [1180, 390, 320]) {
    for (const acceptAll of ['Accept all', 'Accept every one of the purposes that are named above, please']) {
      it(`R12 gives both the same size at ${width} px with "${acceptAll}"`, async () => {
        await resizePage(width, 800);
        const { ui, button } = await mountUi({ catalogue: { ...bilingualCatalogue, texts: { acceptAll } } });
        await ui.open('banner');
        const reject = button('Reject all', '.banner').getBoundingClientRect();
        const accept = button(acceptAll, '.banner').getBoundingClientRect();
        expect(accept.width).to.be.closeTo(reject.width, 0.1);
        expect(accept.height).to.be.closeTo(reject.height, 0.1);
        expect(accept.height).to.be.at.least(44);
        expect(accept.right).to.be.at.most(width);
      });
    }
  }

  it('R45 shows both answers at 320 by 256', async () => {
    await resizePage(320, 256);
    const { ui, one } = await mountUi();
    await ui.open('banner');
    for (const animation of one('[part=banner]').getAnimations()) animation.finish();
    for (const selector of [
      ':has(> [data-answer=reject-all])',
      ':has(> [data-answer=accept-all])',
      '[part=settings]',
    ]) {
      const { top, bottom } = one(`.banner ${selector}`).getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(256);
    }
    expect(one('.says').scrollHeight).to.be.greaterThan(one('.says').clientHeight);
  });

  it('R15 stays, and asks for nothing, on Esc, a click beside it, and scrolling', async () => {
    const { ui, one, requests } = await mountUi();
    await ui.open('banner');
    await sendKeys({ press: 'Escape' });
    document.body.click();
    scrollBy(0, 100);
    expect(one('[part=banner]').matches(':popover-open')).to.equal(true);
    expect(requests).to.have.length(0);
  });

  it('R44 takes no focus, and is a named region that is not modal', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    const { ui, one } = await mountUi();
    await ui.open('banner');
    expect(document.activeElement).to.equal(input);
    expect(one('[part=banner]').getAttribute('role')).to.equal('region');
    expect(one('[part=banner]').hasAttribute('aria-modal')).to.equal(false);
    expect(textOf(one(`#${one('[part=banner]').getAttribute('aria-labelledby')!}`))).to.equal(
      'This website uses cookies',
    );
    input.remove();
  });

  for (const [label, source, granted] of [
    ['Accept all', 'accept-all', true],
    ['Reject all', 'reject-all', false],
  ] as const) {
    it(`R29 asks for "${label}" for every optional vendor, from a synthetic click too, and closes`, async () => {
      const { ui, button, one, requests } = await mountUi();
      await ui.open('banner');
      button(label, '.banner').click();
      expect(requests).to.have.length(1);
      expect(requests[0]!.source).to.equal(source);
      expect([...requests[0]!.choices]).to.deep.equal([
        ['google-analytics', granted],
        ['hotjar', granted],
        ['zoominfo', granted],
        ['linkedin', granted],
      ]);
      expect(requests[0]!.trigger!.isTrusted).to.equal(false);
      expect(one('[part=banner]').matches(':popover-open')).to.equal(false);
    });
  }

  it('stays open where the request is refused', async () => {
    const { ui, host, button, one } = await mountUi();
    host.addEventListener('consent-request', (event) => event.preventDefault());
    await ui.open('banner');
    button('Accept all', '.banner').click();
    expect(one('[part=banner]').matches(':popover-open')).to.equal(true);
  });

  it('R49 announces that the choice was saved', async () => {
    const { ui, button, one } = await mountUi();
    await ui.open('banner');
    button('Reject all', '.banner').click();
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(textOf(one('[role=status]'))).to.equal('Your choice is in force.');
  });

  it('shows markup in a text as text', async () => {
    const intro = '<img src=x onerror="window.hacked=1">{controller}{purposes}';
    const { ui, one, all } = await mountUi({ catalogue: { ...bilingualCatalogue, texts: { intro } } });
    await ui.open('banner');
    expect(textOf(one('.says'))).to.include('<img src=x onerror');
    expect(all('img')).to.have.length(0);
  });

  it('leaves the reopener and its sheet alone, and takes all of its own out at the end', async () => {
    const { ui, root, one } = await mountUi();
    const sheets = root.adoptedStyleSheets.length;
    ui.stop();
    expect(one('[part=reopener]')).to.not.equal(undefined);
    expect(one('[part=banner]')).to.equal(undefined);
    expect(root.adoptedStyleSheets).to.have.length(sheets - 1);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const language of ['en', 'de']) {
      for (const layout of ['box', 'bar'] as const) {
        it(`R41 has no axe violation: ${theme}, ${language}, ${layout}`, async () => {
          const { ui, host } = await mountUi({ theme, language, catalogue: { ...bilingualCatalogue, layout } });
          await ui.open('banner');
          await expectAccessible(host);
        });
      }
    }
  }
});
