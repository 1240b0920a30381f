import { aTimeout, expect } from '@open-wc/testing';
import {
  addressOf,
  blocked,
  categoryOf,
  closePage,
  errors,
  main,
  openPage,
  page,
  says,
  startGate,
  until,
  untilSaid,
  vendorOf,
} from './gate-page.js';

/** A picture, an address for itself each time. */
let number = 0;
const picture = (): string => `/test/browser/gate/dot.svg?${++number}`;

/** Everything that this page has requested. */
const requested = (address: string): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.endsWith(address));

/** The first element that this markup makes, put into the page. */
function put<Kind extends HTMLElement = HTMLElement>(markup: string): Kind {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = template.content.firstElementChild as Kind;
  main.append(element);
  return element;
}

/** What is done to the page meanwhile: `-` and `+` for what is taken out and put in, and attributes that are written. */
async function changesDuring(action: () => unknown): Promise<readonly string[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((its) => records.push(...its));
  observer.observe(main, { childList: true, subtree: true, attributeFilter: ['src', 'srcset', 'data'] });
  await action();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records.map(({ attributeName, addedNodes }) => attributeName ?? (addedNodes.length ? '+' : '-'));
}

/** Each kind of element, how it is written while it is held back, and by which attribute it loads. */
const kinds: readonly (readonly [what: string, attribute: string, markup: (address: string) => string])[] = [
  ['an iframe', 'src', (address) => `<iframe data-vendor="NAME" data-src="${address}"></iframe>`],
  ['an image', 'src', (address) => `<img data-vendor="NAME" data-src="${address}" alt="">`],
  ['an image with srcset', 'srcset', (address) => `<img data-vendor="NAME" data-srcset="${address} 1x" alt="">`],
  ['a video', 'src', (address) => `<video data-vendor="NAME" data-src="${address}"></video>`],
  ['a video with a poster', 'poster', (address) => `<video data-vendor="NAME" data-poster="${address}"></video>`],
  ['an audio', 'src', (address) => `<audio data-vendor="NAME" data-src="${address}" preload="auto"></audio>`],
  [
    'an object',
    'data',
    (address) => `<object data-vendor="NAME" data-data="${address}" type="image/svg+xml"></object>`,
  ],
  ['an embed', 'src', (address) => `<embed data-vendor="NAME" data-src="${address}" type="image/svg+xml">`],
  ['a button', 'src', (address) => `<input type="image" data-vendor="NAME" data-src="${address}" alt="">`],
  ['a stylesheet', 'href', (address) => `<link rel="stylesheet" data-vendor="NAME" data-href="${address}">`],
  ['a preload', 'href', (address) => `<link rel="preload" as="image" data-vendor="NAME" data-href="${address}">`],
  [
    'a preload of what is chosen from',
    'imagesrcset',
    (address) =>
      `<link rel="preload" as="image" data-vendor="NAME" data-href="/never.svg" data-imagesrcset="${address} 1x">`,
  ],
];

describe('blocked markup', () => {
  beforeEach(openPage);
  afterEach(closePage);

  kinds.forEach(([what, attribute, markup], index) => {
    const vendor = `kind-${index}`;

    it(`R6 ${what} is requested after a yes, and not before; after a no it is as it was`, async () => {
      const address = picture();
      const { choose } = startGate([categoryOf(vendorOf(vendor))]);
      const element = put(markup(address).replace('NAME', vendor));
      const before = element.outerHTML;
      const control = new Image();
      control.src = picture();
      await until(() => requested(control.getAttribute('src')!));
      expect(requested(address)).to.equal(false);
      await choose({ [vendor]: true });
      await until(() => requested(address));
      expect(element.getAttribute(attribute)).to.contain(address);
      await choose({ [vendor]: false });
      expect(element.outerHTML).to.equal(before);
      expect(element.parentNode).to.equal(main);
      await choose({ [vendor]: true });
      await until(() => element.hasAttribute(attribute));
    });
  });

  it('R1 preconnect and dns-prefetch have no address before a yes', async () => {
    const { choose } = startGate([categoryOf(vendorOf('hints'))]);
    const hints = ['preconnect', 'dns-prefetch'].map((rel) =>
      put<HTMLLinkElement>(`<link rel="${rel}" data-vendor="hints" data-href="https://hints.invalid">`),
    );
    expect(hints.map(({ href }) => href)).to.deep.equal(['', '']);
    await choose({ hints: true });
    await until(() => hints.every(({ href }) => href === 'https://hints.invalid/'));
  });

  it('the sources of a video, a picture and an audio follow what they are part of', async () => {
    const [first, second, third] = [picture(), picture(), picture()];
    const { choose } = startGate([categoryOf(vendorOf('sources'))]);
    put(`<video data-vendor="sources" preload="auto"><source data-src="${first}"></video>`);
    put(`<picture data-vendor="sources"><source data-srcset="${second}"><img alt="" data-src="/never"></picture>`);
    put(`<audio><source data-vendor="sources" data-src="${third}"></audio>`).setAttribute('preload', 'auto');
    await choose({ sources: true });
    await until(() => [first, second, third].every(requested));
    expect(requested('/never')).to.equal(false);
  });

  it('all that a video loads comes with a yes, and goes with a no', async () => {
    const { choose } = startGate([categoryOf(vendorOf('whole-video'))]);
    const video = put(
      '<video data-vendor="whole-video" data-src="/1" data-poster="/2"><source data-src="/3"><source data-src="/4">' +
        '<track default data-src="/5"></video>',
    );
    const parts = [video, ...video.children];
    const before = video.outerHTML;
    await choose({ 'whole-video': true });
    await until(() => parts.every((part) => part.getAttribute('src') === part.getAttribute('data-src')));
    expect(video.getAttribute('poster')).to.equal('/2');
    await choose({ 'whole-video': false });
    expect(video.outerHTML).to.equal(before);
  });

  it('what a picture chooses from is there before its own address, and longer', async () => {
    const { choose } = startGate([categoryOf(vendorOf('chosen'))]);
    const [chosen, unwanted] = [picture(), picture()];
    const image = put(`<img alt="" data-vendor="chosen" data-src="${unwanted}" data-srcset="${chosen} 1x">`);
    const yes = await changesDuring(async () => {
      await choose({ chosen: true });
      await until(() => requested(chosen));
    });
    expect(yes).to.deep.equal(['srcset', 'src']);
    expect(await changesDuring(() => choose({ chosen: false }))).to.deep.equal(['src', 'srcset']);
    expect([image.hasAttribute('src'), requested(unwanted)]).to.deep.equal([false, false]);
  });

  it('what a picture chooses from may be data', async () => {
    const { choose } = startGate([categoryOf(vendorOf('data'))]);
    const data = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA= 1x';
    const image = put(`<img alt="" data-vendor="data" data-srcset="${data}">`);
    const link = put(`<link rel="preload" as="image" data-vendor="data" data-href="/x" data-imagesrcset="${data}">`);
    await choose({ data: true });
    await until(() => image.getAttribute('srcset') === data && link.getAttribute('imagesrcset') === data);
    expect(errors).to.deep.equal([]);
  });

  it('an own address beside one that waits stays as it is', async () => {
    const { choose } = startGate([categoryOf(vendorOf('beside-own'))]);
    const own = picture();
    const image = put(`<img alt="" data-vendor="beside-own" src="${own}" data-srcset="${picture()} 1x">`);
    for (const answer of [true, false]) {
      await choose({ 'beside-own': answer });
      await until(() => image.hasAttribute('srcset') === answer);
      expect(image.getAttribute('src')).to.equal(own);
    }
  });

  it('an own picture of the site stands there until a yes, and again after a no', async () => {
    const [own, theirs] = [picture(), picture()];
    const { choose } = startGate([categoryOf(vendorOf('own-picture'))]);
    const image = put<HTMLImageElement>(`<img alt="" src="${own}" data-src="${theirs}" data-vendor="own-picture">`);
    await choose({ 'own-picture': true });
    await until(() => image.getAttribute('src') === theirs);
    await choose({ 'own-picture': false });
    expect(image.getAttribute('src')).to.equal(own);
  });

  it('a frame is emptied by a no, and leaves no entry in the history', async () => {
    const { choose } = startGate([categoryOf(vendorOf('frame'))]);
    const { length } = history;
    const frame = put<HTMLIFrameElement>(
      `<iframe data-vendor="frame" src="about:blank" data-src="/test/browser/gate/page-with-a-path.html"></iframe>`,
    );
    for (const answer of [true, false, true]) {
      await choose({ frame: answer });
      const path = answer ? '/test/browser/gate/page-with-a-path.html' : 'blank';
      await until(
        () => frame.contentDocument?.readyState === 'complete' && frame.contentWindow!.location.pathname === path,
      );
    }
    expect(history.length).to.equal(length);
  });

  it('is found where it is labelled only after it was put into the page', async () => {
    const { choose } = startGate([categoryOf(vendorOf('late-label'))]);
    await choose({ 'late-label': true });
    const image = put<HTMLImageElement>('<img alt="">');
    await aTimeout(0);
    const address = picture();
    image.dataset['src'] = address;
    await aTimeout(0);
    image.dataset['vendor'] = 'late-label';
    await until(() => requested(address));
  });

  it('is found again where its label was away when it was taken back', async () => {
    const { choose } = startGate([categoryOf(vendorOf('away'))]);
    const address = picture();
    const image = put<HTMLImageElement>(`<img alt="" data-vendor="away" data-src="${address}">`);
    await choose({ away: true });
    await until(() => image.hasAttribute('src'));
    image.removeAttribute('data-vendor');
    await choose({ away: false });
    await until(() => !image.hasAttribute('src'));
    await choose({ away: true });
    image.dataset['vendor'] = 'away';
    await until(() => image.hasAttribute('src'));
  });

  it('has another address, and another vendor, when a framework gives it one', async () => {
    const [first, second] = [picture(), picture()];
    const { choose } = startGate([categoryOf(vendorOf('one'), vendorOf('two'))]);
    const image = put<HTMLImageElement>(`<img alt="" data-vendor="one" data-src="${first}">`);
    await aTimeout(0);
    image.dataset['vendor'] = 'two';
    await choose({ one: true });
    await aTimeout(50);
    expect(image.hasAttribute('src')).to.equal(false);
    await choose({ one: true, two: true });
    await until(() => image.getAttribute('src') === first);
    image.dataset['src'] = second;
    await until(() => image.getAttribute('src') === second);
  });

  for (const [what, markup] of [
    ['a frame', '<iframe></iframe>'],
    ['an image', '<img alt="">'],
    ['a stylesheet', '<link rel="stylesheet">'],
  ] as const) {
    it(`R6 ${what} that is given to a denied vendor asks for nothing in its name, and has nothing of the other`, async () => {
      const [first, second] = [picture(), picture()];
      const id = what.replaceAll(' ', '-');
      const { choose } = startGate([categoryOf(vendorOf(id), vendorOf(`no-${id}`))]);
      await choose({ [id]: true, [`no-${id}`]: false });
      const element = put(markup);
      const name = element.localName === 'link' ? 'href' : 'src';
      element.dataset['vendor'] = id;
      element.dataset[name] = first;
      await until(() => element.hasAttribute(name) && requested(first));
      element.dataset['vendor'] = `no-${id}`;
      element.dataset[name] = second;
      await until(() => !element.hasAttribute(name));
      main.append(element);
      await aTimeout(50);
      expect([requested(second), element.hasAttribute(name)]).to.deep.equal([false, false]);
      await choose({ [id]: true, [`no-${id}`]: true });
      await until(() => requested(second));
    });
  }

  for (const by of ['vendor', 'category']) {
    it(`R6 that is given to another ${by}, and nothing else, has nothing of the other`, async () => {
      const address = picture();
      const ids = [`this-${by}`, `that-${by}`] as const;
      const labels = ids.map((id) => (by === 'vendor' ? id : `${id}-category`)) as [string, string];
      const { choose } = startGate(ids.map((id) => categoryOf(vendorOf(id))));
      await choose({ [ids[0]]: true, [ids[1]]: false });
      const image = put(`<img alt="" data-${by}="${labels[0]}" data-src="${address}">`);
      await until(() => image.hasAttribute('src'));
      image.setAttribute(`data-${by}`, labels[1]);
      await until(() => !image.hasAttribute('src'));
      await choose({ [ids[0]]: false, [ids[1]]: true });
      await until(() => image.getAttribute('src') === address);
    });
  }

  for (const [what, name, markup] of [
    ['an image', 'src', '<img alt="">'],
    ['a video', 'src', '<video></video>'],
    ['a frame', 'src', '<iframe></iframe>'],
    ['an object', 'data', '<object type="image/svg+xml"></object>'],
    ['an embed', 'src', '<embed type="image/svg+xml">'],
  ] as const) {
    const isOut = !/image|video/.test(what);

    it(`R31 ${what} ${isOut ? 'is out of the page while it loses' : 'stays in its place when it loses'} an address, and only then`, async () => {
      const id = `place-of-${what.replaceAll(' ', '-')}`;
      const { choose } = startGate([categoryOf(vendorOf(id))]);
      const element = put(markup);
      main.append(document.createElement('p'));
      const turn = (answer: boolean) => async () => {
        await choose({ [id]: answer });
        await until(() => element.hasAttribute(name) === answer);
      };
      element.setAttribute(`data-${name}`, picture());
      element.dataset['vendor'] = id;
      expect(await changesDuring(turn(true))).to.deep.equal([name]);
      const anew = isOut ? ['-', name, '+'] : [name];
      const other = picture();
      const changes = await changesDuring(async () => {
        element.setAttribute(`data-${name}`, other);
        await until(() => element.getAttribute(name) === other);
      });
      expect(changes).to.deep.equal(anew);
      expect(await changesDuring(turn(false))).to.deep.equal(anew);
      expect(main.firstChild).to.equal(element);
    });
  }

  it('R31 a copy that has its address already is left as it is by a yes, and loses it by a no', async () => {
    const { choose } = startGate([categoryOf(vendorOf('copy'))]);
    const address = picture();
    const copy = put(`<img alt="" data-vendor="copy" data-src="${address}" src="${address}">`);
    const next = put(`<img alt="" data-vendor="copy" data-src="${picture()}">`);
    const changes = await changesDuring(async () => {
      await choose({ copy: true });
      await until(() => next.hasAttribute('src'));
    });
    expect(changes).to.deep.equal(['src']);
    await choose({ copy: false });
    expect([copy, next].map((image) => image.hasAttribute('src'))).to.deep.equal([false, false]);
  });

  it('R31 a frame that the page has taken out is taken back like any other', async () => {
    const { choose } = startGate([categoryOf(vendorOf('taken-out'))]);
    const frame = put(`<iframe data-vendor="taken-out" data-src="${picture()}"></iframe>`);
    await choose({ 'taken-out': true });
    await until(() => frame.hasAttribute('src'));
    frame.remove();
    await choose({ 'taken-out': false });
    expect([frame.hasAttribute('src'), frame.isConnected]).to.deep.equal([false, false]);
    main.append(frame);
    await choose({ 'taken-out': true });
    await until(() => frame.hasAttribute('src'));
  });

  it('R31 asks for nothing more when it is taken back, whatever it had before', async () => {
    const addresses = [picture(), picture(), picture()];
    const { choose } = startGate([categoryOf(vendorOf('back-once'))]);
    await choose({ 'back-once': true });
    const frame = put(`<iframe data-vendor="back-once" data-src="${addresses[0]!}"></iframe>`);
    for (const address of addresses) {
      frame.dataset['src'] = address;
      await until(() => requested(address));
    }
    const asked = (): number =>
      performance.getEntriesByType('resource').filter(({ name }) => addresses.some((address) => name.endsWith(address)))
        .length;
    const before = asked();
    expect(before).to.equal(3);
    await choose({ 'back-once': false });
    await aTimeout(100);
    expect([asked(), frame.hasAttribute('src')]).to.deep.equal([before, false]);
  });

  it('that was taken out before a yes is released when it is put back; moved after it, it stays as it is', async () => {
    const address = picture();
    const { choose } = startGate([categoryOf(vendorOf('moved'))]);
    const image = put<HTMLImageElement>(`<img alt="" data-vendor="moved" data-src="${address}">`);
    image.remove();
    await choose({ moved: true });
    await aTimeout(50);
    expect(image.hasAttribute('src')).to.equal(false);
    main.append(image);
    await until(() => image.getAttribute('src') === address);
    main.prepend(image);
    await choose({ moved: false });
    expect(image.hasAttribute('src')).to.equal(false);
  });

  it('whose address could run something is refused', async () => {
    const { choose } = startGate([categoryOf(vendorOf('address'))]);
    const frames = ['javascript:parent.ran.push(1)', 'data:text/html,<script>parent.ran.push(1)</script>'].map(
      (address) => {
        const frame = put('<iframe data-vendor="address" data-src="/x"></iframe>');
        frame.dataset['src'] = address;
        return frame;
      },
    );
    await choose({ address: true });
    await until(() => errors.length === 2);
    expect(errors[0]).to.equal('data-src="javascript:parent.ran.push(1)" is no http(s) address');
    expect(frames.some((frame) => frame.hasAttribute('src'))).to.equal(false);
    expect(page.ran).to.deep.equal([]);
  });

  it('leaves elements of the site alone that only look like it', async () => {
    const { choose } = startGate([categoryOf(vendorOf('alike'))]);
    const section = put(
      `<div data-vendor="acme"><img alt="" data-src="/lazy.png"><a data-category="shoes" href="#x">shoes</a>` +
        `<script data-vendor="acme">${says('own')}</script><p data-src="/x"></p></div>`,
    );
    const before = section.outerHTML;
    await choose({ alike: true });
    await aTimeout(50);
    expect(section.outerHTML).to.equal(before);
    expect(errors).to.deep.equal([]);
  });
});

describe('blocked markup in a page that is still read', () => {
  let isRead = (): void => {};

  beforeEach(() => {
    openPage();
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    isRead = () => {
      Reflect.deleteProperty(document, 'readyState');
      document.dispatchEvent(new Event('readystatechange'));
    };
  });
  afterEach(() => {
    isRead();
    closePage();
  });

  /** A script that says its name, with something behind it or not. */
  const put = (id: string, attributes: Readonly<Record<string, string>>, isLast: boolean): void => {
    const code = says(id);
    const isInline = attributes['data-src'] === undefined;
    const its = isInline ? attributes : { ...attributes, 'data-src': addressOf(code) };
    const place = document.createElement('div');
    place.append(blocked({ 'data-vendor': id, ...its }, isInline ? code : ''), ...(isLast ? [] : ['behind']));
    main.append(place);
  };

  for (const [what, attributes, isLast, waits] of [
    ['a script with an address, the last so far,', { 'data-src': '' }, true, false],
    ['an inline script with something behind it', {}, false, false],
    ['an inline script, the last so far,', {}, true, true],
    ['a deferred script', { 'data-src': '', defer: '' }, false, true],
    ['a deferred script that is async', { 'data-src': '', defer: '', async: '' }, false, false],
    ['a module', { 'data-src': '', 'data-type': 'module' }, false, true],
    ['a module that is async', { 'data-src': '', 'data-type': 'module', async: '' }, false, false],
  ] as const) {
    it(`R5 ${what} ${waits ? 'waits for the rest of it' : 'is released'}`, async () => {
      const [id, control] = ['is-read', 'is-read-control'];
      const { choose } = startGate([categoryOf(vendorOf(id), vendorOf(control))]);
      put(id, attributes, isLast);
      put(control, { 'data-src': '' }, false);
      await choose({ [id]: true, [control]: true });
      await untilSaid(control);
      if (waits) {
        await aTimeout(50);
        expect(page.ran).to.deep.equal([control]);
        isRead();
      }
      await untilSaid(id);
    });
  }

  it('R6 is not released by a yes that was taken back meanwhile', async () => {
    const { choose } = startGate([categoryOf(vendorOf('meanwhile'))]);
    await choose({ meanwhile: true });
    put('meanwhile', { 'data-src': '', defer: '' }, false);
    await aTimeout(50);
    await choose({ meanwhile: false });
    isRead();
    await aTimeout(50);
    expect(page.ran).to.deep.equal([]);
    await choose({ meanwhile: true });
    await untilSaid('meanwhile');
  });
});

describe('a blocked template', () => {
  beforeEach(openPage);
  afterEach(closePage);

  it('is copied behind itself after a yes, its scripts in their order; the template stays as it is', async () => {
    const address = picture();
    const { choose } = startGate([categoryOf(vendorOf('template'))]);
    const template = put<HTMLTemplateElement>(
      `<template data-vendor="template"><p>before</p><img alt="" src="${address}">` +
        `<script src="${addressOf(says('1'))}"></script><script>${says('2')}</script>` +
        `<div><script type="module" src="${addressOf(`import.meta.url && ${says('3')}`)}"></script></div>` +
        `<script type="application/json">{"not": "run"}</script><script>${says('4')}</script></template>`,
    );
    const { innerHTML } = template;
    await aTimeout(50);
    expect(requested(address)).to.equal(false);
    await choose({ template: true });
    await untilSaid('4');
    expect(page.ran).to.deep.equal(['1', '2', '3', '4']);
    await until(() => requested(address));
    expect(template.innerHTML).to.equal(innerHTML);
    expect(template.nextElementSibling?.textContent).to.equal('before');
  });

  for (const by of ['vendor', 'category']) {
    it(`may hold what waits itself, which then waits for the ${by} of the template`, async () => {
      const [plain, chosen] = [picture(), picture()];
      const id = `waiting-${by}`;
      const { choose } = startGate([{ id: `${id}-category`, name: 'Waiting', vendors: [vendorOf(id)] }]);
      const label = by === 'vendor' ? id : `${id}-category`;
      put(
        `<template data-${by}="${label}"><img class="waiting" alt="" data-src="${plain}">` +
          `<script type="text/plain" data-src="${addressOf(says('external'))}"></script>` +
          `<script type="text/plain">${says('inline')}</script><script>${says('plain')}</script>` +
          `<script type="text/plain" data-type="module">import.meta.url && ${says('module')}</script>` +
          `<script type="text/plain" data-type="application/json">${says('data')}</script>` +
          `<picture><source data-srcset="${chosen}"><img alt="" data-src="/nowhere.svg"></picture></template>`,
      );
      for (const answer of [true, false, true]) {
        await choose({ [id]: answer });
        await until(() => document.querySelectorAll('.waiting[src]').length === (answer ? 1 : 0));
        // nobody says when it has run: taken out before, it counts as run all the same
        await untilSaid('module');
        const { dataset } = document.querySelector<HTMLElement>('.waiting') ?? {};
        if (answer) expect({ ...dataset }).to.deep.equal({ src: plain, [by]: label });
        expect(document.querySelectorAll('script[type="application/json"]')).to.have.lengthOf(answer ? 1 : 0);
      }
      await until(() => [plain, chosen].every(requested));
      expect(requested('/nowhere.svg')).to.equal(false);
      expect(page.ran).to.deep.equal(['external', 'inline', 'plain', 'module']);
    });
  }

  it('is taken out again after a no; granted again, it is back, and its scripts have run once', async () => {
    const { choose } = startGate([categoryOf(vendorOf('back'))]);
    put(`<template data-vendor="back"><p class="back">there</p><script>${says('once')}</script></template>`);
    for (const answer of [true, false, true]) {
      await choose({ back: answer });
      await until(() => document.querySelectorAll('.back').length === (answer ? 1 : 0));
    }
    await aTimeout(50);
    expect(page.ran).to.deep.equal(['once']);
    expect(document.querySelectorAll('.back')).to.have.lengthOf(1);
  });

  it('that its own script withdraws is taken out at once; granted again, what was behind that script runs', async () => {
    const { choose } = startGate([categoryOf(vendorOf('self-template'))]);
    let withdrawn: Promise<void> | undefined;
    page['withdrawTemplate'] = () => (withdrawn = choose({ 'self-template': false }));
    put(
      `<template data-vendor="self-template"><b class="self"></b><script>${says('first')};withdrawTemplate()</script>` +
        `<script>${says('behind')}</script></template>`,
    );
    await choose({ 'self-template': true });
    await until(() => !!withdrawn);
    await withdrawn;
    expect(document.querySelector('.self')).to.equal(null);
    await choose({ 'self-template': true });
    await untilSaid('behind');
    expect(page.ran).to.deep.equal(['first', 'behind']);
    expect(document.querySelectorAll('.self')).to.have.lengthOf(1);
  });

  // those that markup has made here count as run, and would not run by themselves
  it('whose scripts were made by code has them run in their order too, and as they are', async () => {
    const { choose } = startGate([categoryOf(vendorOf('by-code'))]);
    const template = document.createElement('template');
    template.dataset['vendor'] = 'by-code';
    const external = Object.assign(document.createElement('script'), { src: addressOf(says('1')) });
    const inline = Object.assign(document.createElement('script'), { text: says('2') });
    template.content.append(external, inline);
    main.append(template);
    await choose({ 'by-code': true });
    await untilSaid('2');
    expect(page.ran).to.deep.equal(['1', '2']);
    const left = [...main.querySelectorAll('script')].map((script) => script.getAttributeNames());
    expect(left.every((names) => names.every((name) => /^(type|src)$/.test(name)))).to.equal(true);
  });

  it('runs what is behind a script that fails, and tries that again with the next grant', async () => {
    const { choose } = startGate([categoryOf(vendorOf('failing'))]);
    put(
      `<template data-vendor="failing"><script src="/nowhere.js"></script><script>${says('behind')}</script></template>`,
    );
    await choose({ failing: true });
    await untilSaid('behind');
    expect(errors).to.deep.equal(['/nowhere.js could not be loaded']);
    await choose({ failing: false });
    await choose({ failing: true });
    await until(() => errors.length === 2);
    expect(page.ran).to.deep.equal(['behind']);
  });

  it('may hold what is blocked for another vendor', async () => {
    const { choose } = startGate([categoryOf(vendorOf('outer'), vendorOf('inner'))]);
    put(
      `<template data-vendor="outer"><script type="text/plain" data-vendor="inner">${says('inner')}</script>` +
        `<script>${says('outer')}</script><template data-vendor="inner"><b class="inner"></b></template></template>`,
    );
    await choose({ outer: true });
    await untilSaid('outer');
    await aTimeout(50);
    expect(page.ran).to.deep.equal(['outer']);
    await choose({ outer: true, inner: true });
    await untilSaid('inner');
    await until(() => document.querySelector('.inner'));
  });

  it('in MathML, which is none, is told of by its label, and holds up nothing behind it', async () => {
    const { choose } = startGate([categoryOf(vendorOf('in-math'))]);
    put(`<math><template data-vendor="in-math"><mi>x</mi></template></math>`);
    put(`<script type="text/plain" data-vendor="in-math">${says('behind')}</script>`);
    await choose({ 'in-math': true });
    await untilSaid('behind');
    expect(errors).to.deep.equal(['in-math: this <template> holds nothing back']);
  });

  it('whose scripts lack the nonce has only its markup released', async () => {
    const { choose } = startGate([categoryOf(vendorOf('nonce-template'))], 'secret');
    put(
      `<template data-vendor="nonce-template"><b class="nonce"></b><script>${says('injected')}</script>` +
        `<script nonce="secret">${says('own')}</script></template>`,
    );
    await choose({ 'nonce-template': true });
    await untilSaid('own');
    expect(page.ran).to.deep.equal(['own']);
    expect(errors).to.deep.equal(['nonce-template: a blocked script lacks the nonce']);
    expect(document.querySelector('.nonce')).not.to.equal(null);
  });
});

describe('document.write in a released script', () => {
  beforeEach(openPage);
  afterEach(closePage);

  it('writes behind the script, runs what it writes, and leaves the page', async () => {
    const { choose } = startGate([categoryOf(vendorOf('write'))]);
    main.append(
      blocked(
        { 'data-vendor': 'write' },
        `document.open(); document.write('<b class="written">', 'he', 're</b>'); ` +
          `document.writeln('<script>${says('written')}</' + 'script>'); document.close(); ${says('end')}`,
      ),
      blocked({ 'data-vendor': 'write' }, says('next')),
    );
    await choose({ write: true });
    await untilSaid('next');
    expect(page.ran).to.deep.equal(['end', 'written', 'next']);
    expect(main.querySelector('script + .written')?.textContent).to.equal('here');
  });

  for (const [when, code] of [
    ['later', 'setTimeout(() => { document.write("<b>x</b>"); ran.push("late"); })'],
    ['in pieces', 'setTimeout(() => { document.write("<b>", "x", "</b>"); ran.push("late"); })'],
    ['as soon as it can', 'Promise.resolve().then(() => { document.writeln("<b>x</b>"); ran.push("late"); })'],
    [
      'when it has opened the document',
      'document.open("text/html", "replace"); document.close(); setTimeout(() => ran.push("late"))',
    ],
  ] as const) {
    for (const kind of ['inline', 'external', 'in a template']) {
      it(`does not replace the page, ${when}: ${kind}`, async () => {
        const id = `${when}-${kind}`.replaceAll(' ', '-');
        const { choose } = startGate([categoryOf(vendorOf(id))]);
        if (kind === 'inline') main.append(blocked({ 'data-vendor': id }, code));
        else if (kind === 'external') main.append(blocked({ 'data-vendor': id, src: addressOf(code) }));
        else put(`<template data-vendor="${id}"><script>${code}</script></template>`);
        await choose({ [id]: true });
        await untilSaid('late');
        expect(document.body.contains(main)).to.equal(true);
        const told = 'of a released script would have replaced the page';
        expect(errors.filter((error) => error.includes(told))).to.have.lengthOf(when.startsWith('when') ? 0 : 1);
      });
    }
  }

  it('writes the lines that it is given, and nothing else', async () => {
    const { choose } = startGate([categoryOf(vendorOf('lines'))]);
    const code = `document.write('<p class="lines">one, '); document.writeln('two,'); document.write('three</p>')`;
    main.append(blocked({ 'data-vendor': 'lines' }, code), blocked({ 'data-vendor': 'lines' }, says('lines')));
    const before = main.innerHTML;
    await choose({ lines: true });
    await untilSaid('lines');
    await until(() => main.querySelectorAll('script').length === 2);
    const [written] = main.querySelectorAll('.lines');
    expect(written!.textContent).to.equal('one, two,\nthree');
    written!.remove();
    expect(main.innerHTML).to.equal(before);
  });

  it('is the page’s own in its own scripts', async () => {
    const { choose } = startGate([categoryOf(vendorOf('own-writes'))]);
    main.append(blocked({ 'data-vendor': 'own-writes' }, says('released')));
    await choose({ 'own-writes': true });
    await untilSaid('released');
    const own = document.createElement('script');
    // browsers let no script write that was inserted with its address
    own.src = addressOf(`document.write('<b>own</b>');${says('own')}`);
    main.append(own);
    await untilSaid('own');
    expect(errors).to.deep.equal([]);
    expect(document.body.contains(main)).to.equal(true);
  });

  it('leaves alone what opens a window', async () => {
    const { choose } = startGate([categoryOf(vendorOf('window'))]);
    const frame = put<HTMLIFrameElement>('<iframe name="window-of-its-own"></iframe>');
    page['opened'] = undefined;
    main.append(
      blocked(
        { 'data-vendor': 'window' },
        `opened = document.open('about:blank', 'window-of-its-own', '');${says('opened')}`,
      ),
    );
    await choose({ window: true });
    await untilSaid('opened');
    expect(page['opened'] === frame.contentWindow).to.equal(true);
  });

  it('is changed once, however many scripts are released, and may be changed by the page', async () => {
    const { choose } = startGate([categoryOf(vendorOf('many'))]);
    await choose({ many: true });
    main.append(blocked({ 'data-vendor': 'many' }, says('first')));
    await untilSaid('first');
    const { open, close, write, writeln } = document;
    main.append(blocked({ 'data-vendor': 'many' }, says('second')));
    await untilSaid('second');
    expect([document.open, document.close, document.write, document.writeln]).to.deep.equal([
      open,
      close,
      write,
      writeln,
    ]);
    const its = Object.getOwnPropertyDescriptor(document, 'write');
    expect(its).to.deep.equal({ value: write, configurable: true, enumerable: true, writable: true });
  });

  it('writes what is for browsers without scripts as the text that it is', async () => {
    const { choose } = startGate([categoryOf(vendorOf('noscript'))]);
    const [unwanted, wanted] = [picture(), picture()];
    const text = `<noscript><img src="${unwanted}"></noscript><img src="${wanted}">`;
    main.append(blocked({ 'data-vendor': 'noscript' }, `document.write('${text}'); ${says('noscript')}`));
    await choose({ noscript: true });
    await until(() => requested(wanted));
    await aTimeout(50);
    expect(requested(unwanted)).to.equal(false);
  });

  it('whose text lacks the nonce runs nothing', async () => {
    const { choose } = startGate([categoryOf(vendorOf('write-nonce'))], 'secret');
    main.append(
      blocked(
        { 'data-vendor': 'write-nonce', nonce: 'secret' },
        `document.write('<b class="written"></b><script>${says('written')}</' + 'script>')`,
      ),
    );
    await choose({ 'write-nonce': true });
    await until(() => main.querySelector('.written'));
    await until(() => errors.length === 1);
    expect(page.ran).to.deep.equal([]);
  });
});
