import { aTimeout, expect } from '@open-wc/testing';
import { addressOf, errors, logged, main, page, says, until } from './gate-page.js';
import { claiming, closeGuarded, decide, entryOf, free, guardPage, held, openGuarded } from './guard-page.js';

type Loading = HTMLElement & Record<string, string>;

const make = (name: string): Loading => document.createElement(name) as unknown as Loading;

/** A script as the parser makes them: not one that a script has made. */
const parsed = (markup: string): HTMLElement =>
  document.createRange().createContextualFragment(markup).firstChild as HTMLElement;

const scriptOf = (address: string): HTMLScriptElement => {
  const script = document.createElement('script');
  script.src = address;
  return script;
};

describe('the guard, of elements,', () => {
  beforeEach(openGuarded);
  afterEach(closeGuarded);

  for (const [name, attribute] of [
    ['script', 'src'],
    ['img', 'src'],
    ['img', 'srcset'],
    ['iframe', 'src'],
    ['link', 'href'],
    ['object', 'data'],
    ['embed', 'src'],
    ['input', 'src'],
    ['video', 'poster'],
    ['audio', 'src'],
    ['source', 'srcset'],
    ['track', 'src'],
  ] as const) {
    for (const [way, write] of [
      ['its property', (element: Loading, value: string) => void (element[attribute] = value)],
      ['setAttribute', (element: Loading, value: string) => element.setAttribute(attribute, value)],
      ['SETATTRIBUTE', (element: Loading, value: string) => element.setAttribute(attribute.toUpperCase(), value)],
    ] as const) {
      it(`holds back the ${attribute} of ${name} that ${way} gives, until it is granted`, () => {
        guardPage();
        const address = held();
        const [element, other] = [make(name), make(name)];
        write(element, address);
        main.append(element);
        expect(element.hasAttribute(attribute)).to.equal(false);
        expect(element[attribute]).to.equal(address);
        expect(element.getAttribute('type')).to.equal(name === 'script' ? 'askfirst-held' : null);
        decide({ counter: 'denied' });
        expect(element.hasAttribute(attribute)).to.equal(false);
        decide({ counter: 'granted' });
        expect(element.getAttribute(attribute)).to.equal(address);
        decide({ counter: 'denied' });
        const elsewhere = free();
        write(other, elsewhere);
        expect(other.getAttribute(attribute)).to.equal(elsewhere);
      });
    }
  }

  for (const name of ['a', 'area', 'base']) {
    it(`lets ${name} lead where it leads`, () => {
      guardPage();
      const element = make(name);
      element['href'] = held();
      expect(element.hasAttribute('href')).to.equal(true);
      const image = document.createElement('img');
      image.src = held();
      expect(image.hasAttribute('src')).to.equal(false);
    });
  }

  it('lets be what does not load by an attribute of that name', () => {
    guardPage();
    const element = make('div');
    element.setAttribute('src', held());
    element.setAttribute('title', held());
    expect(element.attributes).to.have.length(2);
  });

  for (const separator of [' 1x, ', ',', ' 1x,\n  ', '\t2x ,']) {
    it(`needs one address only in ${JSON.stringify(separator)} of a srcset`, () => {
      guardPage();
      const [one, other, control] = [make('img'), make('img'), make('img')];
      one['srcset'] = `${free()}${separator}${held()} 3x`;
      other['srcset'] = `${held()}${separator}${free()} 3x`;
      control['srcset'] = `${free()}${separator}${free()} 3x`;
      expect([one, other, control].map((image) => image.hasAttribute('srcset'))).to.deep.equal([false, false, true]);
    });
  }

  it('takes an address as the page means it', () => {
    guardPage();
    const base = document.createElement('base');
    base.href = '/test/browser/gate/';
    const [image, other] = [make('img'), make('img')];
    image['src'] = '/test/browser/gate/held.js';
    document.head.append(base);
    other['src'] = 'held.js';
    // the base itself is no address in it
    const set = make('img');
    base.href = held();
    set['srcset'] = `${free()} 1x, ${free()} 2x`;
    base.remove();
    expect([image, other].map((its) => its.hasAttribute('src'))).to.deep.equal([false, false]);
    expect(set.hasAttribute('srcset')).to.equal(true);
  });

  it('takes an address for one, whatever stands in it', () => {
    guardPage();
    const image = make('img');
    image['src'] = `${free()}&to=,${held()}`;
    expect(image.hasAttribute('src')).to.equal(true);
    image['src'] = `${held()}&to=,${free()}`;
    expect(image.hasAttribute('src')).to.equal(false);
  });

  it('leaves what is no address as it is', () => {
    guardPage();
    const image = make('img');
    image['src'] = 'http://[';
    expect(image.getAttribute('src')).to.equal('http://[');
    main.innerHTML = `<img src="http://["><img src="${held()}">`;
    expect([...main.children].map((child) => child.hasAttribute('src'))).to.deep.equal([true, false]);
  });

  it('holds back what takes the place of another address', () => {
    guardPage();
    const image = make('img');
    image['src'] = free();
    image['src'] = held();
    expect(image.hasAttribute('src')).to.equal(false);
  });

  it('gives way to another address, and does not come back to the one that it held', () => {
    guardPage();
    const image = make('img');
    main.append(image);
    image['src'] = held();
    const address = free();
    image['src'] = address;
    expect(image.getAttribute('src')).to.equal(address);
    decide({ counter: 'granted' });
    expect(image.getAttribute('src')).to.equal(address);
  });

  it('lets a part load that nobody holds, and waits for all with the rest', () => {
    guardPage(claiming('counter', [entryOf('held.js')]), claiming('other', [entryOf('dot.svg')]));
    const image = make('img');
    main.append(image);
    image['src'] = held();
    image['srcset'] = free();
    decide({ counter: 'granted' });
    expect(image.attributes).to.have.length(0);
    decide({ other: 'granted' });
    expect(image.attributes).to.have.length(0);
    decide({ counter: 'granted', other: 'granted' });
    expect(image.attributes).to.have.length(2);
  });

  it('writes nothing anew that was not held', async () => {
    guardPage();
    const image = make('img');
    main.append(image);
    image['srcset'] = free();
    image['src'] = held();
    const written: (string | null)[] = [];
    const observer = new MutationObserver((records) => written.push(...records.map((its) => its.attributeName)));
    observer.observe(image, { attributes: true });
    decide({ counter: 'granted' });
    await aTimeout(0);
    expect(written).to.deep.equal(['src']);
    observer.disconnect();
  });

  it('drops a picture that is not in the page, and loads it where it is put there', async () => {
    guardPage();
    const [dropped, image] = [new Image(), new Image()];
    dropped.src = held();
    image.src = held();
    decide({ counter: 'granted' });
    expect([dropped, image].map((its) => its.hasAttribute('src'))).to.deep.equal([false, false]);
    main.append(image);
    await until(() => image.hasAttribute('src'));
    expect(dropped.hasAttribute('src')).to.equal(false);
  });

  it('takes up a video again whose source may load', () => {
    guardPage();
    const video = document.createElement('video');
    let loads = 0;
    video.load = () => void loads++;
    const [source, other] = [make('source'), make('source')];
    source['src'] = held();
    video.append(source);
    const picture = document.createElement('picture');
    other['srcset'] = held();
    picture.append(other);
    main.append(video, picture);
    expect(loads).to.equal(0);
    decide({ counter: 'granted' });
    expect(loads).to.equal(1);
    expect(other.hasAttribute('srcset')).to.equal(true);
    const image = make('img');
    video.append(image);
    decide({});
    image['src'] = held();
    decide({ counter: 'granted' });
    expect(loads).to.equal(1);
  });

  describe('a script', () => {
    it('runs in place, once, and not the text that it has besides', async () => {
      guardPage();
      const script = scriptOf(held());
      script.dataset['name'] = 'held';
      script.text = says('text');
      main.append(script);
      expect(script.type).to.equal('askfirst-held');
      decide({ counter: 'granted' });
      expect(script.getAttribute('type')).to.equal('');
      await until(() => page.ran.includes('held'));
      decide({ counter: 'denied' });
      decide({ counter: 'granted' });
      await new Promise((resolve) => {
        const control = scriptOf(held());
        control.dataset['name'] = 'control';
        control.onload = resolve;
        main.append(control);
      });
      // those of other tests may still come
      expect(page.ran.filter((word) => word !== 'nameless')).to.deep.equal(['held', 'control']);
      expect(script.parentNode).to.equal(main);
    });

    it('keeps the type that it has, or is given meanwhile', () => {
      guardPage();
      const [before, after] = [scriptOf(free()), scriptOf(held())];
      before.type = 'text/unknown';
      before.src = held();
      after.type = 'text/other';
      main.append(before, after);
      decide({ counter: 'granted' });
      expect([before.type, after.type]).to.deep.equal(['text/unknown', 'text/other']);
      expect([before, after].map((its) => its.hasAttribute('src'))).to.deep.equal([true, true]);
    });

    it('stays as async as it is', () => {
      guardPage();
      const made = scriptOf(held());
      main.innerHTML = `<script src="${held()}"></script><script src="${free()}"></script>`;
      const [markup, control] = main.querySelectorAll('script');
      main.append(made);
      decide({ counter: 'granted' });
      expect([made.async, markup!.async]).to.deep.equal([true, control!.async]);
    });

    it('that the parser has made is held as soon as it is seen', async () => {
      guardPage();
      const script = parsed(`<script src="${held()}"></script>`) as HTMLScriptElement;
      const image = parsed(`<img src="${held()}">`);
      main.append(script, image);
      await until(() => script.type === 'askfirst-held');
      expect([script, image].map((its) => its.hasAttribute('src'))).to.deep.equal([false, true]);
      decide({ counter: 'granted' });
      expect(script.hasAttribute('src')).to.equal(true);
      expect(script.type).to.equal('');
    });

    it('that the parser has made is let be where nobody claims it', async () => {
      guardPage();
      const [script, control] = [free(), held()].map((address) => parsed(`<script src="${address}"></script>`));
      main.append(script!, control!);
      await until(() => !control!.hasAttribute('src'));
      expect(script!.hasAttribute('src')).to.equal(true);
    });
  });

  it('reports nothing to the page', () => {
    guardPage();
    main.append(scriptOf(held()), scriptOf(addressOf('')));
    decide({ counter: 'granted' });
    expect([errors, logged]).to.deep.equal([[], []]);
  });
});
