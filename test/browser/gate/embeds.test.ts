import { aTimeout, expect } from '@open-wc/testing';
import type { Vendor } from '../../../src/catalogue/types.js';
import { ConsentChangeEvent, type ConsentRequestEvent } from '../../../src/events.js';
import { createGate } from '../../../src/gate/gate.js';
import type { ConsentRecord, ConsentSource } from '../../../src/record/types.js';
import {
  catalogueOf,
  categoryOf,
  closePage,
  errors,
  files,
  logged,
  main,
  openPage,
  startGate,
  until,
  vendorOf,
} from './gate-page.js';

type Kind = 'element' | 'iframe';

let count = 0;
const addressOf = (): string => `/test/browser/gate/page-with-a-path.html?${++count}`;

const video = vendorOf('video', {
  name: 'Video',
  company: { name: 'Films Ltd', country: 'IE' },
  privacyPolicy: 'https://video.example/privacy',
});
const maps = vendorOf('maps', { name: 'Maps' });

/** An embed of either kind; the element has something inside for those without JavaScript. */
function embedOf(kind: Kind, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const isFrame = kind === 'iframe';
  const element = document.createElement(isFrame ? 'iframe' : 'ask-first-embed');
  for (const [name, value] of Object.entries({ vendor: 'video', src: addressOf(), ...attributes })) {
    element.setAttribute(isFrame && /^(vendor|src|preview)$/.test(name) ? `data-${name}` : name, value);
  }
  if (isFrame) element.setAttribute('data-placeholder', '');
  else element.append('Inside');
  return element;
}

/** The document or shadow in which something stands in place of an embed. */
const rootOf = (embed: HTMLElement): Document | ShadowRoot | null =>
  embed instanceof HTMLIFrameElement ? embed.contentDocument : embed.shadowRoot;

const placeholderOf = (embed: HTMLElement): HTMLElement | null | undefined =>
  rootOf(embed)?.querySelector<HTMLElement>('[role=group]');

const buttonsOf = (embed: HTMLElement): readonly HTMLButtonElement[] => [
  ...placeholderOf(embed)!.querySelectorAll('button'),
];

/** The address that an embed has loaded, or is loading. */
const loadedIn = (embed: HTMLElement): string | null | undefined =>
  (embed instanceof HTMLIFrameElement ? embed : embed.shadowRoot?.querySelector('iframe'))?.getAttribute('src');

const wantedBy = (embed: HTMLElement): string | null => embed.getAttribute('data-src') ?? embed.getAttribute('src');

/** Puts embeds into the page and waits for their placeholders. */
async function show(...embeds: readonly HTMLElement[]): Promise<void> {
  main.append(...embeds);
  for (const embed of embeds) await until(() => placeholderOf(embed));
}

const whole = (vendor: Vendor = video) => startGate([categoryOf(vendor, maps)]);

/** Says that a choice has been made. */
const change = (granted: boolean, source: ConsentSource, vendor = 'video'): unknown =>
  document.dispatchEvent(
    new ConsentChangeEvent(
      { source, choices: { [vendor]: { granted, category: 'c', revision: 1 } } } as unknown as ConsentRecord,
      undefined,
      [],
      [],
    ),
  );

for (const kind of ['element', 'iframe'] as const) {
  describe(`an embed, as ${kind},`, () => {
    beforeEach(openPage);
    afterEach(closePage);

    it('is not loaded, and says what it is and who gets what', async () => {
      whole();
      const embed = embedOf(kind, { title: 'A film' });
      await show(embed);
      const placeholder = placeholderOf(embed)!;
      const read = (name: string): string | null => placeholder.getAttribute(name);
      expect(['part', 'aria-label', 'lang', 'dir'].map(read)).to.deep.equal(['placeholder', 'A film', 'en', 'ltr']);
      expect(placeholder.querySelector('b')!.textContent).to.equal('A film');
      expect(placeholder.querySelector('b')!.dir).to.equal('auto');
      expect(placeholder.querySelector('img')).to.equal(null);
      expect(placeholder.querySelector('p')!.textContent).to.equal(
        'Video content is not loaded. If you load it, Films Ltd (Ireland) receives your IP address and can store and read data on your device. Video privacy policy',
      );
      const link = placeholder.querySelector('a')!;
      expect([link.href, link.target, link.rel]).to.deep.equal([video.privacyPolicy, '_blank', 'noreferrer']);
      expect(
        buttonsOf(embed).map((button) => [
          button.textContent,
          button.getAttribute('aria-label'),
          button.getAttribute('part'),
        ]),
      ).to.deep.equal([
        ['Load', 'Load Video content', 'choice'],
        ['Always allow Video', 'Always allow Video', 'choice'],
      ]);
      expect(loadedIn(embed) ?? null).to.equal(null);
      const { minHeight } = getComputedStyle(buttonsOf(embed)[0]!);
      expect(parseFloat(minHeight)).to.be.at.least(44);
      expect([errors, logged]).to.deep.equal([[], []]);
    });

    it('without a title says what is not loaded, without a policy has no link', async () => {
      startGate([categoryOf(maps)]);
      const embed = embedOf(kind, { vendor: 'maps' });
      await show(embed);
      const placeholder = placeholderOf(embed)!;
      expect(placeholder.getAttribute('aria-label')).to.equal('Maps content is not loaded.');
      expect(placeholder.textContent).to.equal(
        'Maps content is not loaded. If you load it, Maps receives your IP address and can store and read data on your device. LoadAlways allow Maps',
      );
      expect(placeholder.querySelectorAll('a,b')).to.have.length(0);
    });

    it('shows the picture of the site’s own', async () => {
      whole();
      const embed = embedOf(kind, { preview: '/test/browser/gate/dot.svg' });
      await show(embed);
      const picture = placeholderOf(embed)!.firstElementChild as HTMLImageElement;
      expect([picture.localName, picture.getAttribute('src'), picture.alt]).to.deep.equal([
        'img',
        '/test/browser/gate/dot.svg',
        '',
      ]);
    });

    it('is loaded alone, in its place, when it is asked for, and tells the page', async () => {
      whole();
      const [embed, other] = [embedOf(kind), embedOf(kind)];
      await show(embed, other);
      const told: unknown[] = [];
      document.addEventListener('consent-embed', (event) => told.push(event.vendor, event.target), { once: true });
      buttonsOf(embed)[0]!.click();
      expect(loadedIn(embed)).to.equal(wantedBy(embed));
      expect(told).to.deep.equal(['video', embed]);
      expect(placeholderOf(other)).to.be.ok;
      expect(loadedIn(other) ?? null).to.equal(null);
    });

    it('asks for its vendor to be allowed for good', async () => {
      whole();
      const embed = embedOf(kind);
      await show(embed);
      const asked: ConsentRequestEvent[] = [];
      document.addEventListener('consent-request', (event) => asked.push(event), { once: true });
      buttonsOf(embed)[1]!.click();
      expect(asked).to.have.length(1);
      const [{ choices, source, trigger, target }] = asked as [ConsentRequestEvent];
      expect([[...choices], source, trigger!.type, target]).to.deep.equal([[['video', true]], 'embed', 'click', embed]);
      expect(loadedIn(embed) ?? null).to.equal(null);
    });

    it('is loaded once its vendor is granted, held back when it is denied, and loaded again', async () => {
      const { choose } = whole();
      const [embed, other] = [embedOf(kind), embedOf(kind, { vendor: 'maps' })];
      await show(embed, other);
      for (let round = 0; round < 3; round++) {
        await choose({ video: true, maps: false });
        await until(() => loadedIn(embed) === wantedBy(embed));
        await choose({ video: false, maps: false });
        await until(() => placeholderOf(embed));
        expect(loadedIn(embed) ?? null).to.equal(null);
      }
      expect(loadedIn(other) ?? null).to.equal(null);
    });

    it('is loaded at once where its vendor is granted, without a placeholder', async () => {
      let drawn = 0;
      const placeholder = (): ReturnType<typeof files.placeholder> => {
        drawn++;
        return files.placeholder();
      };
      const { choose } = startGate([categoryOf(video, maps)], undefined, { placeholder });
      await choose({ video: true });
      const [embed, other] = [embedOf(kind), embedOf(kind, { vendor: 'maps' })];
      main.append(embed);
      await until(() => loadedIn(embed) === wantedBy(embed));
      await aTimeout(20);
      expect(drawn).to.equal(0);
      await show(other);
      expect(drawn).to.equal(1);
    });

    it('that was loaded alone is held back by a refusal, but by no choice for another at its embed', async () => {
      whole();
      const embed = embedOf(kind);
      await show(embed);
      buttonsOf(embed)[0]!.click();
      change(false, 'embed');
      change(true, 'save');
      change(false, 'save', 'maps');
      document.dispatchEvent(new ConsentChangeEvent(undefined, undefined, [], []));
      expect(loadedIn(embed)).to.equal(wantedBy(embed));
      change(false, 'save');
      expect(loadedIn(embed) ?? null).to.equal(null);
      await until(() => placeholderOf(embed));
    });

    it('that the page takes out and puts back is as it was', async () => {
      const { choose } = whole();
      const embed = embedOf(kind);
      await show(embed);
      embed.remove();
      main.append(embed);
      await until(() => placeholderOf(embed));
      await choose({ video: true });
      await until(() => loadedIn(embed) === wantedBy(embed));
      embed.remove();
      await choose({ video: false });
      main.append(embed);
      await until(() => placeholderOf(embed));
      expect(loadedIn(embed) ?? null).to.equal(null);
      await choose({ video: true });
      await until(() => loadedIn(embed) === wantedBy(embed));
    });

    it('takes another address, and another title', async () => {
      const { choose } = whole();
      const embed = embedOf(kind, { title: 'One' });
      const name = kind === 'iframe' ? 'data-src' : 'src';
      await show(embed);
      embed.title = 'Other';
      await until(() => placeholderOf(embed)!.getAttribute('aria-label') === 'Other');
      await choose({ video: true });
      await until(() => loadedIn(embed) === wantedBy(embed));
      const next = addressOf();
      embed.setAttribute(name, next);
      await until(() => loadedIn(embed) === next);
    });

    it('keeps what is there, for what stays the same', async () => {
      const { choose } = whole();
      const embed = embedOf(kind, { title: 'One' });
      await show(embed);
      const placeholder = placeholderOf(embed);
      embed.setAttribute('data-other', '1');
      await aTimeout(20);
      expect(placeholderOf(embed)).to.equal(placeholder);
      await choose({ video: true });
      await until(() => loadedIn(embed));
      const shown = (): unknown => (kind === 'iframe' ? embed : embed.shadowRoot!.firstChild);
      const before = shown();
      embed.setAttribute('data-other', '2');
      await aTimeout(20);
      expect(shown()).to.equal(before);
      expect(embed.isConnected).to.equal(true);
    });

    it('given to another vendor is held for that one', async () => {
      const { choose } = whole();
      const embed = embedOf(kind);
      await show(embed);
      await choose({ video: true, maps: false });
      await until(() => loadedIn(embed) === wantedBy(embed));
      embed.setAttribute(kind === 'iframe' ? 'data-vendor' : 'vendor', 'maps');
      await until(() => placeholderOf(embed)?.textContent.includes('Maps'));
      expect(loadedIn(embed) ?? null).to.equal(null);
      await choose({ video: false, maps: true });
      await until(() => loadedIn(embed) === wantedBy(embed));
      await choose({ video: true, maps: false });
      await until(() => placeholderOf(embed)?.textContent.includes('Maps'));
      change(false, 'save');
      expect(placeholderOf(embed)!.textContent).to.include('Maps');
      embed.setAttribute(kind === 'iframe' ? 'data-vendor' : 'vendor', 'video');
      await until(() => loadedIn(embed) === wantedBy(embed));
      embed.setAttribute(kind === 'iframe' ? 'data-vendor' : 'vendor', 'maps');
      await choose({ video: true, maps: true });
      await until(() => loadedIn(embed) === wantedBy(embed));
      await choose({ video: false, maps: true });
      expect(loadedIn(embed)).to.equal(wantedBy(embed));
    });

    it('keeps nothing of ours after the end', async () => {
      const { gate, choose } = whole();
      const [embed, loaded] = [embedOf(kind, { title: 'A film', name: 'film' }), embedOf(kind)];
      await show(embed, loaded);
      buttonsOf(loaded)[0]!.click();
      const left = (its: HTMLElement): unknown => [
        placeholderOf(its) ?? null,
        loadedIn(its) ?? null,
        rootOf(its)?.adoptedStyleSheets.length ?? 0,
      ];
      gate.stop();
      await until(() => !loadedIn(loaded));
      await until(() => !placeholderOf(loaded));
      expect([left(embed), left(loaded)]).to.deep.equal([
        [null, null, 0],
        [null, null, 0],
      ]);
      if (kind === 'element') {
        const slot = embed.shadowRoot!.firstElementChild as HTMLSlotElement;
        expect(slot.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Inside']);
      }
      await choose({ video: true });
      await aTimeout(20);
      expect(left(embed)).to.deep.equal([null, null, 0]);
      change(true, 'save');
      expect(loadedIn(embed) ?? null).to.equal(null);
    });

    it('is the page’s own after the end, and nothing more is asked for', async () => {
      let drawn = 0;
      const placeholder = (): ReturnType<typeof files.placeholder> => {
        drawn++;
        return files.placeholder();
      };
      const { gate, choose } = startGate([categoryOf(video)], undefined, { placeholder });
      await choose({ video: true });
      const embed = embedOf(kind);
      main.append(embed);
      await until(() => loadedIn(embed) === wantedBy(embed));
      gate.stop();
      expect(loadedIn(embed) ?? null).to.equal(null);
      const own = addressOf();
      embed.setAttribute('src', own);
      await new Promise((resolve) => {
        if (kind === 'iframe') embed.addEventListener('load', () => setTimeout(resolve), { once: true });
        else setTimeout(resolve, 20);
      });
      expect(embed.getAttribute('src')).to.equal(own);
      expect(drawn).to.equal(0);
    });

    for (const bad of ['javascript:1', 'data:text/html,x', '', 'http://']) {
      it(`refuses "${bad}", and loads what takes its place`, async () => {
        const { choose } = whole();
        const embed = embedOf(kind, { src: bad });
        await show(embed);
        buttonsOf(embed)[0]!.click();
        expect(errors).to.deep.equal([`video: "${bad}" is no http(s) address`]);
        expect(placeholderOf(embed)).to.be.ok;
        expect(loadedIn(embed) ?? null).to.equal(null);
        embed.setAttribute(kind === 'iframe' ? 'data-src' : 'src', addressOf());
        await aTimeout(0);
        expect(loadedIn(embed) ?? null).to.equal(null);
        await choose({ video: true });
        await until(() => loadedIn(embed) === wantedBy(embed));
      });
    }

    it('reports what is no vendor', async () => {
      whole();
      const [embed, control] = [embedOf(kind, { vendor: 'video-category' }), embedOf(kind)];
      main.append(embed);
      await show(control);
      expect(errors).to.deep.equal(['video-category: an embed needs a vendor']);
      expect(placeholderOf(embed) ?? null).to.equal(null);
    });

    it('takes the focus from the button that loaded it', async () => {
      whole();
      const embed = embedOf(kind);
      await show(embed);
      const [load] = buttonsOf(embed);
      load!.focus();
      load!.click();
      expect(document.activeElement).to.equal(embed);
      if (kind === 'element') expect(embed.shadowRoot!.activeElement!.localName).to.equal('iframe');
      await new Promise((resolve) => {
        const frame = kind === 'iframe' ? embed : embed.shadowRoot!.querySelector('iframe')!;
        frame.addEventListener('load', () => setTimeout(resolve), { once: true });
      });
      expect(document.activeElement).to.equal(embed);
    });

    it('takes the focus from its button though nobody gave that the focus', async () => {
      whole();
      const embed = embedOf(kind);
      await show(embed);
      buttonsOf(embed)[0]!.click();
      expect(document.activeElement === embed).to.equal(true);
    });

    it('takes the focus again where loading has lost it, once, and from nobody else', async () => {
      whole();
      const [lost, moved] = [embedOf(kind), embedOf(kind)];
      const input = document.createElement('input');
      main.append(input);
      await show(lost, moved);
      const loseFocus = (): void => {
        input.focus();
        input.blur();
      };
      const frameOf = (embed: HTMLElement): HTMLElement =>
        kind === 'iframe' ? embed : embed.shadowRoot!.querySelector('iframe')!;
      const loads = (embed: HTMLElement): Promise<unknown> =>
        new Promise((resolve) => frameOf(embed).addEventListener('load', () => setTimeout(resolve), { once: true }));
      buttonsOf(lost)[0]!.click();
      loseFocus();
      expect(document.activeElement === document.body).to.equal(true);
      await loads(lost);
      expect(document.activeElement === lost).to.equal(true);
      loseFocus();
      const next = addressOf();
      lost.setAttribute(kind === 'iframe' ? 'data-src' : 'src', next);
      await until(() => {
        const { contentDocument, contentWindow } = frameOf(lost) as HTMLIFrameElement;
        return contentDocument?.readyState === 'complete' && contentWindow!.location.href.endsWith(next);
      });
      await aTimeout(20);
      expect(document.activeElement === document.body).to.equal(true);
      buttonsOf(moved)[0]!.click();
      input.focus();
      await loads(moved);
      expect(document.activeElement === input).to.equal(true);
    });

    it('keeps the focus when it takes another address', async () => {
      whole();
      const embed = embedOf(kind);
      await show(embed);
      buttonsOf(embed)[0]!.click();
      const next = addressOf();
      embed.setAttribute(kind === 'iframe' ? 'data-src' : 'src', next);
      await until(() => loadedIn(embed) === next);
      expect(document.activeElement === embed).to.equal(true);
    });

    it('leaves the focus on what stays the same', async () => {
      whole();
      const embed = embedOf(kind);
      await show(embed);
      const [load] = buttonsOf(embed);
      load!.focus();
      embed.setAttribute('data-other', '1');
      await aTimeout(20);
      expect(document.activeElement === embed).to.equal(true);
      expect(rootOf(embed)!.activeElement === load).to.equal(true);
    });

    it('leaves the focus where it is, where that is not in it', async () => {
      whole();
      const embed = embedOf(kind);
      const input = document.createElement('input');
      main.append(input);
      await show(embed);
      input.focus();
      embed.title = 'Other';
      await until(() => placeholderOf(embed)!.getAttribute('aria-label') === 'Other');
      expect(document.activeElement).to.equal(input);
      change(true, 'save');
      expect(document.activeElement).to.equal(input);
    });

    it('is drawn from the whole catalogue where the gate has a part', async () => {
      const part = catalogueOf(categoryOf({ id: 'video' } as Vendor));
      const complete = async () => catalogueOf(categoryOf(video));
      const gate = createGate(part, undefined, files, undefined, { complete } as never);
      const embed = embedOf(kind);
      await show(embed);
      expect(placeholderOf(embed)!.textContent).to.include('Films Ltd (Ireland)');
      gate.stop();
    });

    it('speaks the language of the dialog, from one file for all', async () => {
      let loads = 0;
      const texts = async (locale: string, place: string): Promise<never> => {
        expect(locale).to.equal('ar');
        loads++;
        return (await import('../../../src/locales/ar.js'))[place as 'embed'] as never;
      };
      const language = { ...catalogueOf(categoryOf(video)), language: 'ar' };
      const lang = document.documentElement.lang;
      document.documentElement.lang = 'ar';
      const gate = createGate(language, undefined, { ...files, texts } as never);
      const embeds = [embedOf(kind), embedOf(kind)];
      await show(...embeds);
      document.documentElement.lang = lang;
      expect(embeds.map((embed) => [placeholderOf(embed)!.lang, placeholderOf(embed)!.dir])).to.deep.equal([
        ['ar', 'rtl'],
        ['ar', 'rtl'],
      ]);
      expect(placeholderOf(embeds[0]!)!.textContent).to.include('Films Ltd (أيرلندا)');
      expect(loads).to.equal(1);
      gate.stop();
    });

    it('speaks the language of the page, where the catalogue has that too', async () => {
      const name = { en: 'Video', ar: 'فيديو' };
      const category = { ...categoryOf({ ...video, name }), name };
      const texts = async (_: string, place: string): Promise<never> =>
        (await import('../../../src/locales/ar.js'))[place as 'embed'] as never;
      const { lang } = document.documentElement;
      document.documentElement.lang = 'ar';
      startGate([category], undefined, { texts });
      const embed = embedOf(kind);
      await show(embed);
      document.documentElement.lang = lang;
      expect(placeholderOf(embed)!.lang).to.equal('ar');
      expect(buttonsOf(embed)[1]!.textContent).to.include('فيديو');
    });

    it('has buttons in the colour that the page gives', async () => {
      whole();
      const embed = embedOf(kind, { style: '--askfirst-accent: rgb(0, 100, 0)' });
      await show(embed);
      const colors = buttonsOf(embed).map((button) => getComputedStyle(button).backgroundColor);
      expect(new Set(colors)).to.have.lengthOf(1);
      expect(colors[0]).to.match(/^rgb\(0, 100, 0\)$|^color\(srgb 0 0.392/);
    });

    it('shows names as they are, whatever they look like', async () => {
      startGate([categoryOf({ ...video, name: '$& <b>', company: { name: '$1 <i>' } })]);
      const embed = embedOf(kind);
      await show(embed);
      expect(buttonsOf(embed)[1]!.textContent).to.equal('Always allow $& <b>');
      expect(placeholderOf(embed)!.querySelector('p')!.textContent).to.include('If you load it, $1 <i> receives');
    });

    it('is tried again with the next grant where its file does not come', async () => {
      let tries = 0;
      const embeds = (): ReturnType<typeof files.embeds> =>
        tries++ ? files.embeds() : Promise.reject(Error('no such file'));
      const { choose } = startGate([categoryOf(video)], undefined, { embeds });
      const embed = embedOf(kind);
      main.append(embed);
      await until(() => errors.length);
      expect(errors).to.deep.equal(['no such file']);
      await choose({ video: true });
      await until(() => loadedIn(embed) === wantedBy(embed));
      expect(tries).to.equal(2);
    });

    it('reports that its placeholder does not come, and tries again', async () => {
      let tries = 0;
      const placeholder = (): ReturnType<typeof files.placeholder> =>
        tries++ ? files.placeholder() : Promise.reject(Error('no placeholder'));
      startGate([categoryOf(video)], undefined, { placeholder });
      const embed = embedOf(kind);
      main.append(embed);
      await until(() => errors.includes('no placeholder'));
      embed.title = 'Other';
      await until(() => placeholderOf(embed));
    });
  });
}

describe('an embed', () => {
  beforeEach(openPage);
  afterEach(closePage);

  for (const [size, width, height] of [
    [{ width: '320', height: '200' }, 320, 200],
    [{ width: '50%' }, 200, 112.5],
    [{ width: '320' }, 320, 180],
    [{ height: '100' }, 400, 100],
    [{ width: '50%', height: '90' }, 200, 90],
    [{ width: '800', height: '200' }, 400, 100],
    [{ width: 'wide', height: 'high' }, 400, 225],
    [{}, 400, 225],
  ] as const) {
    it(`of the size ${JSON.stringify(size)} is ${width} by ${height} where there are 400 pixels`, async () => {
      whole();
      const embed = embedOf('element', size);
      main.style.cssText = 'display: block; width: 400px';
      await show(embed);
      const box = embed.getBoundingClientRect();
      main.removeAttribute('style');
      expect([box.width, box.height]).to.deep.equal([width, height]);
    });
  }

  it('hands to its frame what is the frame’s', async () => {
    const { choose } = whole();
    const its = {
      title: 'A film',
      allow: 'fullscreen',
      allowfullscreen: '',
      loading: 'eager',
      name: 'film',
      referrerpolicy: 'no-referrer',
      sandbox: 'allow-scripts',
    };
    const embed = embedOf('element', {
      ...its,
      id: 'embed',
      class: 'own',
      'data-title': 'no',
      'name-of': 'no',
      width: '10',
    });
    await show(embed);
    await choose({ video: true });
    await until(() => loadedIn(embed));
    const frame = embed.shadowRoot!.querySelector('iframe')!;
    expect(Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      ...its,
      src: wantedBy(embed),
    });
    const { position, borderTopWidth } = getComputedStyle(frame);
    expect([position, borderTopWidth]).to.deep.equal(['absolute', '0px']);
  });

  it('without an address at all is refused like an empty one', async () => {
    whole();
    const embed = embedOf('element');
    embed.removeAttribute('src');
    await show(embed);
    buttonsOf(embed)[0]!.click();
    expect(errors).to.deep.equal(['video: "" is no http(s) address']);
  });

  it('is hidden where the page hides it', async () => {
    whole();
    const embed = embedOf('element');
    await show(embed);
    expect(embed.offsetHeight).to.be.above(0);
    embed.hidden = true;
    expect(embed.offsetHeight).to.equal(0);
  });

  it('is an element of its own, if the name is free', async () => {
    whole();
    await show(embedOf('element'));
    expect(customElements.get('ask-first-embed')).to.be.ok;
    expect(main.firstElementChild!.constructor).to.equal(customElements.get('ask-first-embed'));
  });

  it('in a frame looks as the page around it, until the end', async () => {
    const { gate } = whole();
    const looks = {
      'color-scheme': 'dark',
      'font-family': 'serif',
      '--askfirst-accent': 'red',
      '--askfirst-surface': 'white',
      '--askfirst-text': 'black',
      '--askfirst-radius': '1px',
      '--askfirst-font': 'cursive',
    };
    const embed = embedOf('iframe', {
      style: Object.entries(looks)
        .map((look) => look.join(': '))
        .join(';'),
    });
    await show(embed);
    const { style } = (rootOf(embed) as Document).documentElement;
    expect(Object.keys(looks).map((name) => style.getPropertyValue(name))).to.deep.equal(Object.values(looks));
    gate.stop();
    await until(() => !style.length);
  });

  it('in a frame leaves no step back', async () => {
    const { choose } = whole();
    const embed = embedOf('iframe');
    await show(embed);
    const steps = history.length;
    await choose({ video: true });
    await until(() => loadedIn(embed) === wantedBy(embed));
    await new Promise((resolve) => embed.addEventListener('load', resolve, { once: true }));
    await choose({ video: false });
    await until(() => placeholderOf(embed));
    await choose({ video: true });
    await until(() => loadedIn(embed) === wantedBy(embed));
    expect(history.length).to.equal(steps);
  });

  it('in a frame is out of the page while it loses an address, and only then', async () => {
    const { choose } = whole();
    const embed = embedOf('iframe');
    await show(embed);
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { attributeName, addedNodes } of records)
        changes.push(attributeName ?? (addedNodes.length ? 'in' : 'out'));
    });
    observer.observe(main, { childList: true, subtree: true, attributeFilter: ['src'] });
    await choose({ video: true });
    await until(() => changes.length);
    expect(changes).to.deep.equal(['src']);
    await choose({ video: false });
    await until(() => changes.length > 1);
    expect(changes).to.deep.equal(['src', 'out', 'src', 'in']);
    observer.disconnect();
  });

  it('in a frame keeps its place', async () => {
    const { choose } = whole();
    const embed = embedOf('iframe');
    const after = document.createElement('p');
    await show(embed);
    main.append(after);
    await choose({ video: true });
    await until(() => loadedIn(embed));
    await choose({ video: false });
    await until(() => placeholderOf(embed));
    expect([...main.children]).to.deep.equal([embed, after]);
  });

  for (const [sandbox, says] of [
    ['allow-scripts', ['a sandbox without allow-same-origin has no placeholder']],
    ['allow-scripts Allow-Same-Origin', []],
  ] as const) {
    it(`in a frame with the sandbox "${sandbox}" ${says[0] ? 'says that there is no room' : 'has room'}`, async () => {
      const { choose } = whole();
      const embed = embedOf('iframe', { sandbox });
      main.append(embed);
      await until(() => (says[0] ? errors.length : placeholderOf(embed)));
      await choose({ video: true });
      await until(() => loadedIn(embed) === wantedBy(embed));
      expect(errors).to.deep.equal(says);
    });
  }

  it('of a copy that was released before is held as that was', async () => {
    whole();
    const embed = embedOf('iframe');
    embed.setAttribute('src', embed.getAttribute('data-src')!);
    main.append(embed);
    await until(() => {
      const copy = main.firstElementChild as HTMLElement;
      return copy !== embed && placeholderOf(copy);
    });
    expect(main.querySelector('iframe')!.hasAttribute('src')).to.equal(false);
  });

  it('is let go by the page that has done with it', async () => {
    const { choose } = whole();
    const embed = embedOf('element');
    await show(embed);
    embed.remove();
    await choose({ video: true });
    await aTimeout(20);
    main.append(embed);
    await until(() => loadedIn(embed) === wantedBy(embed));
  });
});
