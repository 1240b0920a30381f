import { expect } from '@open-wc/testing';
import { addressOf, categoryOf, logged, main, says, startGate, untilSaid, vendorOf } from './gate-page.js';
import { closeGuarded, decide, guardPage, held, openGuarded } from './guard-page.js';

describe('the guard, where Trusted Types are enforced,', () => {
  const native = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');
  const made: string[] = [];

  const enforce = (createPolicy: (name: string, rules: object) => object): unknown =>
    Object.defineProperty(globalThis, 'trustedTypes', { configurable: true, value: { createPolicy } });

  const image = (): HTMLImageElement => {
    const element = document.createElement('img');
    element.src = held();
    main.append(element);
    return element;
  };

  beforeEach(openGuarded);
  afterEach(() => {
    closeGuarded();
    if (native) Object.defineProperty(globalThis, 'trustedTypes', native);
    else Reflect.deleteProperty(globalThis, 'trustedTypes');
  });

  it('reports that its policy is refused, and loads nothing', () => {
    guardPage();
    const element = image();
    enforce(() => {
      throw Error('no such policy');
    });
    decide({ counter: 'granted' });
    expect(element.hasAttribute('src')).to.equal(false);
    expect(logged).to.deep.equal(['askfirst: guard: no such policy']);
  });

  it('lets addresses pass by one policy of its own, as they are', () => {
    guardPage();
    const elements = [image(), image()];
    const addresses = elements.map(({ src }) => src);
    enforce((name, rules) => {
      made.push(name);
      const { createScriptURL } = rules as { createScriptURL(address: string): string };
      return { createScriptURL: (address: string) => `${createScriptURL(address)}#passed` };
    });
    decide({ counter: 'granted' });
    expect(elements.map((element) => element.getAttribute('src'))).to.deep.equal(
      addresses.map((address) => `${address}#passed`),
    );
    expect(made).to.deep.equal(['askfirst-guard']);
  });

  it('leaves the gate a policy of its own, made once', async () => {
    enforce((name, rules) => {
      made.push(name);
      const { createScriptURL } = rules as { createScriptURL(address: string): string };
      return { ...rules, createScriptURL: (address: string) => `${createScriptURL(address)}#passed` };
    });
    const scripts = ['one', 'other'].map((word) => ({ src: addressOf(says(word)) }));
    const inserted: string[] = [];
    const observer = new MutationObserver((records) =>
      records.forEach(({ addedNodes }) => addedNodes.forEach((node) => inserted.push((node as HTMLScriptElement).src))),
    );
    observer.observe(document.head, { childList: true });
    made.length = 0;
    await startGate([categoryOf(vendorOf('enforced', { scripts }))]).choose({ enforced: true });
    await untilSaid('other');
    observer.disconnect();
    expect(inserted).to.deep.equal(scripts.map(({ src }) => `${src}#passed`));
    expect(made).to.deep.equal(['askfirst']);
  });
});
