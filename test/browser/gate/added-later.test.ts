import { aTimeout, expect } from '@open-wc/testing';
import {
  addressOf,
  blocked,
  categoryOf,
  closePage,
  main,
  openPage,
  page,
  says,
  startGate,
  until,
  untilSaid,
  vendorOf,
} from './gate-page.js';

describe('blocked scripts that come later', () => {
  beforeEach(openPage);
  afterEach(closePage);

  it('are released where their vendor is granted', async () => {
    const { choose } = startGate([categoryOf(vendorOf('append'), vendorOf('append-no'))]);
    await choose({ append: true, 'append-no': false });
    main.append(
      blocked({ 'data-vendor': 'append-no' }, says('denied')),
      blocked({ 'data-vendor': 'append', src: addressOf(says('1')) }),
      blocked({ 'data-vendor': 'append' }, says('2')),
    );
    await untilSaid('2');
    expect(page.ran).to.deep.equal(['1', '2']);
  });

  it('wait where it is not', async () => {
    const { choose } = startGate([categoryOf(vendorOf('wait'), vendorOf('wait-control'))]);
    await choose({ 'wait-control': true });
    main.append(
      blocked({ 'data-vendor': 'wait' }, says('waited')),
      blocked({ 'data-vendor': 'wait-control' }, says('control')),
    );
    await untilSaid('control');
    await aTimeout(50);
    expect(page.ran).to.deep.equal(['control']);
    await choose({ wait: true, 'wait-control': true });
    await untilSaid('waited');
  });

  for (const [name, before, attribute] of [
    ['img', '', 'srcset'],
    ['img', '', 'src'],
    ['object', '', 'data'],
    ['link', 'rel="icon"', 'href'],
  ] as const) {
    it(`and other elements are released where data-${attribute} is what comes later`, async () => {
      const id = `later-${name}-${attribute}`;
      const { choose } = startGate([categoryOf(vendorOf(id))]);
      await choose({ [id]: true });
      main.innerHTML = `<${name} data-vendor="${id}" ${before}></${name}>`;
      const element = main.firstElementChild!;
      // it was seen without
      await aTimeout(0);
      element.setAttribute(`data-${attribute}`, '/test/browser/gate/dot.svg');
      await until(() => element.getAttribute(attribute));
      expect(element.getAttribute(attribute)).to.equal('/test/browser/gate/dot.svg');
    });
  }

  it('are found deep in what is added', async () => {
    const { choose } = startGate([categoryOf(vendorOf('deep'))]);
    await choose({ deep: true });
    const section = document.createElement('section');
    const [first, second] = [document.createElement('div'), document.createElement('p')];
    first.append(blocked({ type: 'TEXT/PLAIN', 'data-vendor': 'deep' }, says('1')));
    second.append(blocked({ 'data-category': 'deep-category' }, says('2')));
    section.append(first, second);
    main.append(section);
    await until(() => page.ran.length === 2);
    await until(() => first.children.length + second.children.length === 2);
  });

  it('are found in what is added from the outside in', async () => {
    const { choose } = startGate([categoryOf(vendorOf('outside-in'))]);
    await choose({ 'outside-in': true });
    const outer = main.appendChild(document.createElement('section'));
    const inner = outer.appendChild(document.createElement('div'));
    inner.append(blocked({ 'data-vendor': 'outside-in' }, says('1')));
    outer.append(blocked({ 'data-vendor': 'outside-in' }, says('2')));
    await until(() => page.ran.length === 2);
    expect(page.ran).to.deep.equal(['1', '2']);
  });

  it('are found in what is put around them', async () => {
    const { choose } = startGate([categoryOf(vendorOf('around'))]);
    await choose({ around: true });
    const held = main.appendChild(blocked({ 'data-vendor': 'around' }, says('around')));
    main.appendChild(document.createElement('section')).append(held);
    await untilSaid('around');
    main.append(blocked({ 'data-vendor': 'around' }, says('control')));
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['around', 'control']);
  });

  it('are released where innerHTML has put them there, inline', async () => {
    const { choose } = startGate([categoryOf(vendorOf('inner'))]);
    await choose({ inner: true });
    main.innerHTML = `<section><p><script type="text/plain" data-vendor="inner">${says('inner')}</script></p></section>`;
    main.append(blocked({ 'data-vendor': 'inner' }, says('control')));
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['inner', 'control']);
  });

  it('are released where innerHTML has put them there, external', async () => {
    const { choose } = startGate([categoryOf(vendorOf('inner-src'))]);
    await choose({ 'inner-src': true });
    const address = addressOf(says('inner'));
    main.innerHTML = `<section><script type="text/plain" data-vendor="inner-src" src="${address}"></script></section>`;
    main.append(blocked({ 'data-vendor': 'inner-src' }, says('control')));
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['inner', 'control']);
  });

  it('run once where they are moved before they are released', async () => {
    const { choose } = startGate([categoryOf(vendorOf('moved'))]);
    const held = blocked({ 'data-vendor': 'moved' }, says('moved'));
    const place = document.createElement('section');
    main.append(held, place);
    await aTimeout(0);
    place.append(held);
    await choose({ moved: true });
    await untilSaid('moved');
    main.append(blocked({ 'data-vendor': 'moved' }, says('control')));
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['moved', 'control']);
  });

  it('run once where they are moved after they were released', async () => {
    const { choose } = startGate([categoryOf(vendorOf('moved-late'))]);
    const held = blocked({ 'data-vendor': 'moved-late' }, says('moved'));
    main.append(held);
    await choose({ 'moved-late': true });
    await untilSaid('moved');
    main.append(held, blocked({ 'data-vendor': 'moved-late' }, says('control')));
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['moved', 'control']);
  });

  it('do not run where they were taken out', async () => {
    const { choose } = startGate([categoryOf(vendorOf('removed'))]);
    const held = blocked({ 'data-vendor': 'removed' }, says('removed'));
    main.append(held, blocked({ 'data-vendor': 'removed' }, says('control')));
    await aTimeout(0);
    held.remove();
    await choose({ removed: true });
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['control']);
  });

  it('run once where they were taken out and put back before the choice', async () => {
    const { choose } = startGate([categoryOf(vendorOf('back'))]);
    const held = blocked({ 'data-vendor': 'back' }, says('back'));
    main.append(held);
    await aTimeout(0);
    held.remove();
    await aTimeout(0);
    main.append(held);
    await choose({ back: true });
    await untilSaid('back');
    main.append(blocked({ 'data-vendor': 'back' }, says('control')));
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['back', 'control']);
  });

  it('run once where they were taken out and put back after it', async () => {
    const { choose } = startGate([categoryOf(vendorOf('back-late'))]);
    const held = blocked({ 'data-vendor': 'back-late' }, says('back'));
    main.append(held, blocked({ 'data-vendor': 'back-late' }, says('first')));
    await aTimeout(0);
    held.remove();
    await choose({ 'back-late': true });
    await untilSaid('first');
    main.append(held);
    await untilSaid('back');
    main.append(held, blocked({ 'data-vendor': 'back-late' }, says('control')));
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['first', 'back', 'control']);
  });

  it('are left alone where they are not ours', async () => {
    const { choose } = startGate([categoryOf(vendorOf('ours'))]);
    await choose({ ours: true });
    main.append(
      blocked({ type: 'text/template', 'data-vendor': 'ours' }, says('a template')),
      blocked({}, says('without a label')),
      blocked({ 'data-vendor': 'ours' }, says('control')),
    );
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['control']);
  });
});
