import { expect } from '@open-wc/testing';
import { createGuard } from '../../../src/gate/guard/create-guard.js';
import type { Catalogue, Item } from '../../../src/catalogue/types.js';
import { startGuard } from '../../../src/guard.js';
import { catalogueOf, categoryOf, logged, main, until } from './gate-page.js';
import {
  claiming,
  closeGuarded,
  decide,
  entryOf,
  free,
  guardPage,
  held,
  openGuarded,
  startedGuard,
} from './guard-page.js';

const GUARD = Symbol.for('askfirst.guard');

/** Whether an address is held back as things are. */
const isHeld = (address = held()): boolean => {
  const image = document.createElement('img');
  image.src = address;
  return !image.hasAttribute('src');
};

const parsed = (address: string): Element =>
  document.createRange().createContextualFragment(`<script src="${address}"></script>`).firstElementChild!;

describe('the guard', () => {
  beforeEach(openGuarded);
  afterEach(closeGuarded);

  it('is one for the page', () => {
    const guard = guardPage();
    expect(startGuard(catalogueOf())).to.equal(guard);
    expect((globalThis as Record<symbol, unknown>)[GUARD]).to.equal(guard);
  });

  it('lets an essential vendor through before anybody has said anything, and no other', () => {
    const essential = { ...categoryOf(claiming('site', [entryOf('dot.svg')])), essential: true };
    startedGuard(startGuard(catalogueOf(essential, categoryOf(claiming('counter', [entryOf('held.js')])))));
    expect([isHeld(free()), isHeld(held())]).to.deep.equal([false, true]);
  });

  it('goes by what names most of an address', () => {
    const wide = claiming('wide', [`${location.hostname}/test`]);
    const narrow = claiming('narrow', [entryOf('held.js')]);
    for (const vendors of [
      [wide, narrow],
      [narrow, wide],
    ]) {
      const guard = guardPage(...vendors);
      decide({ wide: 'granted', narrow: 'denied' });
      expect([isHeld(held()), isHeld(free())]).to.deep.equal([true, false]);
      decide({ wide: 'denied', narrow: 'granted' });
      expect([isHeld(held()), isHeld(free())]).to.deep.equal([false, true]);
      guard.stop();
    }
  });

  it('takes one that is granted for enough where several claim the same, and tells who was let through', () => {
    const claims = ['one', 'other', 'third'].map((id) => claiming(id, [entryOf('held.js')]));
    guardPage(...claims);
    expect(isHeld()).to.equal(true);
    expect(decide({ other: 'granted' })).to.deep.equal([]);
    expect(isHeld()).to.equal(false);
    expect(decide({ other: 'denied' })).to.deep.equal(['other']);
    expect(isHeld()).to.equal(true);
  });

  it('never holds back what is in our own folder', () => {
    const catalogue = catalogueOf(categoryOf(claiming('counter', [entryOf('held.js'), entryOf('dot.svg')])));
    startedGuard(createGuard({ catalogue: () => catalogue, folder: `${location.origin}/test/browser/gate/dot` }));
    expect([isHeld(held()), isHeld(free())]).to.deep.equal([true, false]);
  });

  it('reports a wrong catalogue, and holds back what it has read of it', () => {
    const categories = [categoryOf(claiming('counter', [entryOf('held.js')])), null];
    startedGuard(createGuard({ catalogue: () => ({ categories }) as unknown as Catalogue }));
    expect(logged).to.have.length(1);
    expect(logged[0]).to.match(/^askfirst: guard: ./);
    expect([isHeld(held()), isHeld(free())]).to.deep.equal([true, false]);
  });

  it('takes vendors that declare nothing', () => {
    guardPage({ id: 'bare', name: 'bare' }, claiming('counter', [entryOf('held.js')]));
    expect([isHeld(), logged]).to.deep.equal([true, []]);
  });

  describe('does not look', () => {
    it('at what is done for the visitor, and gives what that gives', () => {
      const guard = guardPage();
      expect(guard.pass(() => isHeld())).to.equal(false);
      expect(isHeld()).to.equal(true);
      const nested = guard.pass(() => {
        guard.pass(() => {});
        return isHeld();
      });
      expect(nested).to.equal(false);
      expect(isHeld()).to.equal(true);
    });

    it('away for longer where that fails', () => {
      const guard = guardPage();
      const failing = (): void =>
        guard.pass(() => {
          throw Error('it fails');
        });
      expect(failing).to.throw('it fails');
      expect(isHeld()).to.equal(true);
    });

    it('at what that puts into the page, but at what stood there before', async () => {
      const guard = guardPage();
      const [before, asked, after] = [parsed(held()), parsed(held()), parsed(held())] as const;
      main.append(before);
      guard.pass(() => main.append(asked));
      expect([before, asked].map((script) => script.hasAttribute('src'))).to.deep.equal([false, true]);
      main.append(after);
      await until(() => !after.hasAttribute('src'));
      expect(asked.hasAttribute('src')).to.equal(true);
    });
  });

  it('rests until there is a decision', async () => {
    const native = Object.getOwnPropertyDescriptor(globalThis, 'fetch')!.value;
    const guard = guardPage();
    expect(fetch).not.to.equal(native);
    guard.rest();
    expect(fetch).to.equal(native);
    expect(isHeld()).to.equal(false);
    const [resting, awake] = [parsed(held()), parsed(held())];
    main.append(resting);
    await Promise.resolve();
    decide({});
    expect(isHeld()).to.equal(true);
    main.append(awake);
    await until(() => !awake.hasAttribute('src'));
    expect(resting.hasAttribute('src')).to.equal(true);
  });

  it('lets through while it rests what has wrapped its functions', () => {
    const guard = guardPage();
    const { setAttribute } = Element.prototype;
    const image = document.createElement('img');
    setAttribute.call(image, 'src', held());
    expect(image.hasAttribute('src')).to.equal(false);
    guard.rest();
    setAttribute.call(image, 'src', held());
    expect(image.hasAttribute('src')).to.equal(true);
  });

  it('is gone when it is stopped', () => {
    const guard = guardPage();
    guard.stop();
    expect(GUARD in globalThis).to.equal(false);
    expect(isHeld()).to.equal(false);
    expect(guardPage()).not.to.equal(guard);
    expect(isHeld()).to.equal(true);
  });

  describe('leaves the functions of the browser what they were:', () => {
    const members = [
      [Element.prototype, 'setAttribute'],
      [Element.prototype, 'insertAdjacentHTML'],
      [globalThis, 'fetch'],
      [globalThis, 'WebSocket'],
      [Storage.prototype, 'setItem'],
    ] as const;
    const accessors = [
      [Element.prototype, 'innerHTML'],
      [HTMLImageElement.prototype, 'src'],
      [Document.prototype, 'cookie'],
    ] as const;

    it('their names, what they take, their flags', () => {
      const describeAll = (): unknown => [
        ...members.map(([target, name]) => {
          const { value, ...flags } = Object.getOwnPropertyDescriptor(target, name)!;
          return [value.name, value.length, flags];
        }),
        ...accessors.map(([target, name]) => {
          const { get, set, ...flags } = Object.getOwnPropertyDescriptor(target, name)!;
          return [get!.name, set!.name, set!.length, flags];
        }),
      ];
      const native = describeAll();
      guardPage();
      expect(describeAll()).to.deep.equal(native);
    });

    it('what they say of wrong uses', () => {
      const wrong = [
        () => Element.prototype.setAttribute.call(document.body, ...([] as unknown as [string, string])),
        () => Element.prototype.setAttribute.call({} as Element, 'src', held()),
        () => document.body.setAttribute(Symbol() as unknown as string, ''),
        () => document.body.insertAdjacentHTML('nowhere' as InsertPosition, `<img src="${held()}">`),
        () => new WebSocket('http://['),
        () => localStorage.setItem(...(['a'] as unknown as [string, string])),
      ];
      const errorsOf = (): readonly string[] =>
        wrong.map((use) => {
          try {
            use();
            return 'none';
          } catch (error) {
            return (error as Error).name;
          }
        });
      const native = errorsOf();
      guardPage();
      expect(errorsOf()).to.deep.equal(native);
      expect(native).not.to.include('none');
    });

    it('what they make, and what is made of them', () => {
      guardPage();
      class Own extends WebSocket {}
      const own = new Own('ws://localhost:1/');
      expect([own instanceof WebSocket, own instanceof Own, own.constructor === Own]).to.deep.equal([true, true, true]);
      expect(WebSocket.prototype.constructor).to.equal(WebSocket);
    });

    it('and puts them back, but what somebody has wrapped since', () => {
      const native = [globalThis.fetch, Element.prototype.setAttribute, globalThis.WebSocket];
      const guard = guardPage();
      const ours = globalThis.fetch;
      const wrapped: typeof fetch = (...args) => ours(...args);
      globalThis.fetch = wrapped;
      guard.stop();
      const after = [globalThis.fetch, Element.prototype.setAttribute, globalThis.WebSocket];
      globalThis.fetch = native[0] as typeof fetch;
      expect(after).to.deep.equal([wrapped, native[1], native[2]]);
      expect(WebSocket.prototype.constructor).to.equal(native[2]);
    });

    it('and leaves a constructor that somebody else has put there', () => {
      const guard = guardPage();
      const native = WebSocket.prototype.constructor;
      const other = class {};
      Object.assign(WebSocket.prototype, { constructor: other });
      guard.stop();
      const after = WebSocket.prototype.constructor;
      Object.assign(WebSocket.prototype, { constructor: WebSocket });
      expect([native === other, after]).to.deep.equal([false, other]);
    });

    it('and puts back setters by themselves', () => {
      const { prototype } = HTMLImageElement;
      const native = Object.getOwnPropertyDescriptor(prototype, 'src')!;
      const guard = guardPage();
      const ours = Object.getOwnPropertyDescriptor(prototype, 'src')!;
      const set = function (this: HTMLImageElement, value: string): void {
        ours.set!.call(this, value);
      };
      Object.defineProperty(prototype, 'src', { ...ours, set });
      guard.stop();
      const after = Object.getOwnPropertyDescriptor(prototype, 'src')!;
      Object.defineProperty(prototype, 'src', native);
      expect(after.set).to.equal(set);
    });
  });

  describe('of markup', () => {
    type Put = (markup: string) => Element | ShadowRoot;
    const paragraph = (): Element => main.appendChild(document.createElement('p'));
    const ways: Readonly<Record<string, Put>> = {
      innerHTML: (markup) => {
        const element = paragraph();
        element.append('before');
        element.innerHTML = markup;
        return main;
      },
      outerHTML: (markup) => {
        paragraph().outerHTML = markup;
        return main;
      },
      'innerHTML of a shadow': (markup) => {
        const root = paragraph().attachShadow({ mode: 'open' });
        root.append('before');
        root.innerHTML = markup;
        return root;
      },
      ...Object.fromEntries(
        ['beforebegin', 'AfterBegin', 'beforeEnd', 'AFTEREND'].map((place): [string, Put] => [
          `insertAdjacentHTML ${place}`,
          (markup) => {
            const element = paragraph();
            element.append('inside');
            element.insertAdjacentHTML(place as InsertPosition, markup);
            return main;
          },
        ]),
      ),
      'innerHTML of a row': (markup) => {
        const row = document.createElement('table').createTBody().insertRow();
        main.append(row.closest('table')!);
        row.innerHTML = `<td>${markup}</td>`;
        return main;
      },
      'outerHTML of a cell': (markup) => {
        const cell = document.createElement('table').createTBody().insertRow().insertCell();
        main.append(cell.closest('table')!);
        cell.outerHTML = `<td>${markup}</td>`;
        return main;
      },
      'insertAdjacentHTML beside a cell': (markup) => {
        const cell = document.createElement('table').createTBody().insertRow().insertCell();
        main.append(cell.closest('table')!);
        cell.insertAdjacentHTML('afterend', `<td>${markup}</td>`);
        return main;
      },
    };

    for (const [way, put] of Object.entries(ways)) {
      it(`holds back what is claimed in ${way}, puts all in its place, and lets it load once it is granted`, () => {
        guardPage();
        const [claimed, other] = [held(), free()];
        const markup = `<b>Text</b><img id="held" SRC="${claimed}"><img src="${other}">`;
        const root = put(markup);
        const image = root.querySelector('#held')!;
        expect(image.hasAttribute('src')).to.equal(false);
        const shape = root.innerHTML;
        decide({ counter: 'granted' });
        expect(image.getAttribute('src')).to.equal(claimed);
        main.replaceChildren();
        expect(put(markup).innerHTML.replace(` src="${claimed}"`, '')).to.equal(shape);
      });
    }

    for (const markup of [
      '<link href="HELD" rel="stylesheet">',
      '<object data="HELD"></object>',
      '<video poster="HELD"></video>',
    ]) {
      it(`holds back ${markup}`, () => {
        guardPage();
        const address = held();
        main.innerHTML = markup.replace('HELD', address);
        expect(main.firstElementChild!.outerHTML).not.to.include(address);
      });
    }

    it('leaves what is for browsers without scripts text', () => {
      guardPage();
      const inner = `<img src="${held()}">`;
      main.innerHTML = `<noscript>${inner}</noscript>${inner}`;
      const [text, image] = main.children;
      expect([text!.children.length, text!.textContent, image!.hasAttribute('src')]).to.deep.equal([0, inner, false]);
    });

    it('leaves a document alone that loads nothing', () => {
      guardPage();
      const { body } = document.implementation.createHTMLDocument();
      body.innerHTML = `<img src="${held()}">`;
      const template = document.createElement('template');
      template.innerHTML = `<img src="${held()}">`;
      const images = [body.firstElementChild, template.content.firstElementChild];
      expect(images.map((image) => image?.hasAttribute('src'))).to.deep.equal([true, true]);
    });

    it('makes nothing of a script in it, as ever', () => {
      guardPage();
      main.innerHTML = `<script src="${held()}"></script>`;
      expect(main.querySelector('script')!.hasAttribute('src')).to.equal(false);
    });

    it('keeps scripts held without the nonce of the page, granted or not, and others not', () => {
      const catalogue = catalogueOf(categoryOf(claiming('counter', [entryOf('held.js')])));
      startedGuard(startGuard(catalogue, { nonce: 'right' }));
      const address = held();
      main.innerHTML = ['right', 'wrong', '']
        .map((nonce) => `<script nonce="${nonce}" src="${address}"></script>`)
        .concat(`<img src="${address}">`)
        .join('');
      const loading = (): readonly boolean[] => [...main.children].map((element) => element.hasAttribute('src'));
      expect(loading()).to.deep.equal([false, false, false, false]);
      decide({ counter: 'granted' });
      expect(loading()).to.deep.equal([true, false, false, true]);
    });
  });

  describe('of requests', () => {
    /** What the browser is asked for, in place of its own functions: the arguments. */
    const asked: unknown[][] = [];
    const owners = { Navigator: ['sendBeacon'], XMLHttpRequest: ['open'] } as Readonly<
      Record<string, readonly string[]>
    >;
    const globals = ['fetch', 'fetchLater', 'WebSocket', 'Audio', 'EventSource', 'Worker', 'SharedWorker'];
    const members = [
      ...globals.map((name) => [globalThis, name] as const),
      ...Object.entries(owners).flatMap(([owner, names]) =>
        names.map(
          (name) => [(globalThis as unknown as Record<string, { prototype: object }>)[owner]!.prototype, name] as const,
        ),
      ),
    ];
    const natives = members.map(([target, name]) => Object.getOwnPropertyDescriptor(target, name));

    beforeEach(() => {
      asked.length = 0;
      for (const [target, name] of members) {
        const value = function (...args: unknown[]): void {
          asked.push(args);
        };
        Object.defineProperty(target, name, { configurable: true, writable: true, value });
      }
    });
    afterEach(() => {
      closeGuarded();
      members.forEach(([target, name], index) => {
        const native = natives[index];
        if (native) Object.defineProperty(target, name, native);
        else Reflect.deleteProperty(target, name);
      });
    });

    const { fetchLater } = {
      fetchLater: (to: string) => (globalThis as unknown as { fetchLater(to: string): void }).fetchLater(to),
    };
    const refused = (address: string): string => address.replace(location.host, `${location.hostname}:1`);
    for (const [name, ask, instead, index = 0] of [
      ['fetch', (to: string) => void fetch(to), refused],
      ['fetch of a URL', (to: string) => void fetch(new URL(to)), refused],
      ['fetch of a Request', (to: string) => void fetch(new Request(to)), refused],
      ['fetchLater', fetchLater, refused],
      ['XMLHttpRequest', (to: string) => new XMLHttpRequest().open('GET', to), refused, 1],
      ['sendBeacon', (to: string) => void navigator.sendBeacon(to), refused],
      [
        'WebSocket',
        (to: string) => void new WebSocket(to.replace('http', 'ws')),
        (to: string) => refused(to).replace('http', 'ws'),
      ],
      ['Audio', (to: string) => void new Audio(to), refused],
      ['EventSource', (to: string) => void new EventSource(to), () => 'data:,'],
      ['Worker', (to: string) => void new Worker(to), () => `blob:${location.origin}/`],
      ['SharedWorker', (to: string) => void new SharedWorker(to), () => `blob:${location.origin}/`],
    ] as const) {
      it(`asks for nothing by ${name} where it is denied, and as the page does where it is granted`, () => {
        guardPage();
        const [claimed, other] = [held(), free()];
        ask(claimed);
        ask(other);
        decide({ counter: 'granted' });
        ask(claimed);
        const addresses = asked.map((args) => {
          const [address, more] = [args[index] as string & { url?: string }, args.length - index];
          expect(more).to.equal(1);
          return String(address.url ?? address).replace(/^ws/, 'http');
        });
        expect(addresses).to.deep.equal([instead(claimed).replace(/^ws/, 'http'), other, claimed]);
      });
    }
  });

  it('makes what is refused fail as without a network', async () => {
    guardPage();
    const failed = await fetch(held()).catch((error: Error) => error.name);
    expect(failed).to.equal('TypeError');
    expect((await fetch(free())).ok).to.equal(true);
  });

  describe('of what is kept', () => {
    const item = (name: string, kind: Item['kind'], party: Item['party'] = 'first'): Item => ({
      name,
      kind,
      party,
      expiry: '1 year',
      purpose: 'p',
    });
    const guardItems = (): unknown =>
      guardPage(
        claiming(
          'counter',
          [],
          [
            item('_guard', 'cookie'),
            item('_guard_*', 'cookie'),
            item('_guard-third', 'cookie', 'third'),
            item('_guard_*', 'local-storage'),
            item('_guard-session', 'session-storage'),
          ],
        ),
      );
    const clean = (): void => {
      for (const pair of document.cookie.split('; ').filter((its) => its.includes('_guard')))
        document.cookie = `${pair.split('=')[0]!}=; Max-Age=0; Path=/`;
      for (const storage of [localStorage, sessionStorage])
        for (const key of Object.keys(storage)) if (key.includes('_guard')) storage.removeItem(key);
    };
    const cookies = (): readonly string[] => document.cookie.split('; ').filter((pair) => pair.includes('_guard'));
    afterEach(() => {
      closeGuarded();
      clean();
    });

    for (const [cookie, kept] of [
      ['_guard=1; Path=/', false],
      [' _guard = 1; Path=/', false],
      ['_guard; Path=/', false],
      ['_guard_1=1; Path=/; Max-Age=60', false],
      ['_guard=max-age=0; Path=/', false],
      ['_guard=1; Path=/; xmax-age=0', false],
      ['_guard=1; Path=/; Expires=Fri, 01 Jan 2100 00:00:00 GMT', false],
      ['_guardx=1; Path=/', true],
      ['_guard-third=1; Path=/', true],
      ['_guard-session=1; Path=/', true],
      ['x_guard=_guard=1; Path=/', true],
    ] as const) {
      it(`${kept ? 'lets' : 'does not let'} a cookie be "${cookie}"`, () => {
        guardItems();
        document.cookie = cookie;
        expect(cookies()).to.have.length(kept ? 1 : 0);
      });
    }

    it('lets a cookie be once its vendor is granted', () => {
      guardItems();
      decide({ counter: 'granted' });
      document.cookie = '_guard=1; Path=/';
      expect(cookies()).to.deep.equal(['_guard=1']);
    });

    for (const deletion of [
      '; max-age=0',
      '; Max-Age=-1',
      ';  Max-Age  =  0',
      '; expires=Thu, 01 Jan 1970 00:00:00 GMT',
      ';  Expires  =Thu, 01 Jan 1970 00:00:00 GMT',
      '; expires=Fri, 01 Jan 2100 00:00:00 GMT; max-age=0',
      '; expires=Thu, 01 Jan 1970 00:00:00 GMT; SameSite=Lax',
    ]) {
      it(`lets a cookie be deleted by "${deletion}"`, () => {
        document.cookie = '_guard=1; Path=/';
        guardItems();
        document.cookie = '_guard=2; Path=/';
        expect(cookies()).to.deep.equal(['_guard=1']);
        document.cookie = `_guard=; Path=/${deletion}`;
        expect(cookies()).to.deep.equal([]);
      });
    }

    it('lets cookieStore keep nothing of it', async () => {
      const native = Object.getOwnPropertyDescriptor(CookieStore.prototype, 'set')!;
      const written: unknown[] = [];
      // WebKit takes what it is given by https alone
      const value = async (...args: unknown[]): Promise<void> => void written.push(args);
      Object.defineProperty(CookieStore.prototype, 'set', { ...native, value });
      guardItems();
      const refused = [cookieStore.set('_guard', '1'), cookieStore.set({ name: '_guard_two', value: '1' })];
      expect(refused.every((its) => its instanceof Promise)).to.equal(true);
      expect(await Promise.all(refused)).to.deep.equal([undefined, undefined]);
      await cookieStore.set('x_guard', '1');
      await cookieStore.set({ name: 'x_guard', value: '1' });
      decide({ counter: 'granted' });
      await cookieStore.set('_guard', '2');
      closeGuarded();
      Object.defineProperty(CookieStore.prototype, 'set', native);
      expect(written).to.deep.equal([['x_guard', '1'], [{ name: 'x_guard', value: '1' }], ['_guard', '2']]);
    });

    it('goes by the kind of storage, and by who is granted', () => {
      guardItems();
      const write = (): unknown => {
        for (const storage of [localStorage, sessionStorage])
          for (const name of ['_guard_x', '_guard-session']) storage.setItem(name, '1');
        return [localStorage, sessionStorage].map((storage) =>
          Object.keys(storage)
            .filter((key) => key.includes('_guard'))
            .sort(),
        );
      };
      expect(write()).to.deep.equal([['_guard-session'], ['_guard_x']]);
      decide({ counter: 'granted' });
      expect(write()).to.deep.equal([
        ['_guard-session', '_guard_x'],
        ['_guard-session', '_guard_x'],
      ]);
    });
  });
});
