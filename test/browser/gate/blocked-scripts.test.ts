import { aTimeout, expect } from '@open-wc/testing';
import {
  addressOf,
  blocked,
  categoryOf,
  closePage,
  errors,
  logged,
  main,
  never,
  nowhere,
  openPage,
  page,
  says,
  startGate,
  until,
  untilSaid,
  vendorOf,
} from './gate-page.js';

async function hashOf(code: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

describe('blocked scripts', () => {
  beforeEach(openPage);
  afterEach(closePage);

  it('R1 do not run before the choice, nor after a no', async () => {
    const { choose } = startGate([categoryOf(vendorOf('held'), vendorOf('held-no'), vendorOf('held-control'))]);
    main.append(
      blocked({ 'data-vendor': 'held' }, says('pending')),
      blocked({ 'data-vendor': 'held', src: addressOf(says('pending')) }),
      blocked({ 'data-vendor': 'held-no' }, says('denied')),
      blocked({ 'data-vendor': 'held-control' }, says('control')),
    );
    await choose({ 'held-no': false, 'held-control': true });
    await untilSaid('control');
    await aTimeout(100);
    expect(page.ran).to.deep.equal(['control']);
  });

  it('R5 run once, however often they are granted', async () => {
    const { choose } = startGate([categoryOf(vendorOf('once'))]);
    main.append(
      blocked({ 'data-vendor': 'once', src: addressOf(says('external')) }),
      blocked({ 'data-vendor': 'once' }, says('inline')),
    );
    await choose({ once: true });
    await choose({ once: true });
    await untilSaid('inline');
    await choose({ once: false });
    await choose({ once: true });
    main.append(blocked({ 'data-vendor': 'once' }, says('control')));
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['external', 'inline', 'control']);
  });

  it('R5 run once where they withdraw by themselves, and are granted again', async () => {
    const { choose } = startGate([categoryOf(vendorOf('self'))]);
    let withdrawn: Promise<void> | undefined;
    page['withdrawNow'] = () => (withdrawn = choose({ self: false }));
    main.append(blocked({ 'data-vendor': 'self', src: addressOf(`${says('self')};withdrawNow()`) }));
    await choose({ self: true });
    await until(() => !!withdrawn);
    await withdrawn;
    await choose({ self: true });
    main.append(blocked({ 'data-vendor': 'self' }, says('control')));
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['self', 'control']);
  });

  it('R5 run in the order of the document, external and inline', async () => {
    const { choose } = startGate([categoryOf(vendorOf('order'))]);
    main.append(
      blocked({ 'data-vendor': 'order', src: addressOf(says('1')) }),
      blocked({ 'data-vendor': 'order' }, says('2')),
      blocked({ 'data-vendor': 'order', 'data-src': addressOf(says('3')) }),
      blocked({ 'data-vendor': 'order', src: addressOf(says('4')), defer: '' }),
      blocked({ 'data-vendor': 'order' }, says('5')),
      blocked({ 'data-vendor': 'order', src: addressOf(says('6')), 'data-type': 'module' }),
      blocked({ 'data-vendor': 'order' }, says('7')),
    );
    await choose({ order: true });
    await untilSaid('7');
    expect(page.ran).to.deep.equal(['1', '2', '3', '4', '5', '6', '7']);
  });

  // no browser says when an inline module has run
  it('R5 do not wait for an inline module', async () => {
    const { choose } = startGate([categoryOf(vendorOf('inline-module'))]);
    main.append(
      blocked(
        { 'data-vendor': 'inline-module', 'data-type': 'module' },
        `${says('module')}; await new Promise(() => {})`,
      ),
      blocked({ 'data-vendor': 'inline-module' }, says('classic')),
    );
    await choose({ 'inline-module': true });
    await until(() => page.ran.length === 2);
    expect(page.ran).to.have.members(['classic', 'module']);
  });

  it('R5 run in an order of their own for each vendor', async () => {
    const { choose } = startGate([categoryOf(vendorOf('slow'), vendorOf('quick'))]);
    main.append(
      blocked({ 'data-vendor': 'slow', src: addressOf(says('slow')) }),
      blocked({ 'data-vendor': 'quick' }, says('quick')),
    );
    await choose({ slow: true, quick: true });
    await untilSaid('slow');
    expect(page.ran).to.deep.equal(['quick', 'slow']);
  });

  it('R5 hold nobody up where one fails', async () => {
    const { choose } = startGate([categoryOf(vendorOf('failing'))]);
    const address = nowhere();
    main.append(
      blocked({ 'data-vendor': 'failing', src: address }),
      blocked({ 'data-vendor': 'failing' }, says('next')),
      blocked({ 'data-vendor': 'failing', src: addressOf(says('and next')) }),
    );
    await choose({ failing: true });
    await untilSaid('and next');
    expect(page.ran).to.deep.equal(['next', 'and next']);
    expect(errors).to.deep.equal([`${address} could not be loaded`]);
  });

  it('R5 hold up nothing that follows where they are async', async () => {
    const { choose } = startGate([categoryOf(vendorOf('async'))]);
    main.append(
      blocked({ 'data-vendor': 'async', src: '/hangs.js', 'data-type': never, async: '' }),
      blocked({ 'data-vendor': 'async' }, says('next')),
    );
    await choose({ async: true });
    await untilSaid('next');
    expect((main.children[1] as HTMLScriptElement).async).to.equal(true);
  });

  it('R5 run as modules where data-type says so', async () => {
    const { choose } = startGate([categoryOf(vendorOf('module'))]);
    const code = `import.meta.url && ${says('module')}`;
    main.append(
      blocked({ 'data-vendor': 'module', src: addressOf(code), 'data-type': 'module' }),
      blocked({ 'data-vendor': 'module', 'data-type': 'module' }, code),
    );
    await choose({ module: true });
    await until(() => page.ran.length === 2);
  });

  for (const attribute of ['src', 'data-src']) {
    it(`take their address from ${attribute}`, async () => {
      const id = `address-${attribute}`;
      const address = addressOf(says(id));
      const { choose } = startGate([categoryOf(vendorOf(id))]);
      main.append(blocked({ 'data-vendor': id, [attribute]: address }));
      await choose({ [id]: true });
      await untilSaid(id);
      expect((main.children[1] as HTMLScriptElement).src).to.equal(address);
    });
  }

  it('R5 keep their attributes', async () => {
    const code = says('kept');
    const attributes = {
      integrity: await hashOf(code),
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
      nonce: 'r4nd0m',
      defer: '',
      id: 'loader',
      'src-of': 'loader',
      'data-domain': 'example.com',
    };
    const { choose } = startGate([categoryOf(vendorOf('attributes'))]);
    main.append(blocked({ 'data-vendor': 'attributes', ...attributes, src: addressOf(code) }));
    await choose({ attributes: true });
    await untilSaid('kept');
    const released = main.children[1] as HTMLScriptElement;
    for (const [name, value] of Object.entries(attributes)) expect(released.getAttribute(name), name).to.equal(value);
    expect(released.nonce).to.equal('r4nd0m');
    expect(released.hasAttribute('async'), 'async').to.equal(false);
  });

  it('R5 keep what stands in them beside an address, which some read as their settings', async () => {
    const { choose } = startGate([categoryOf(vendorOf('settings'))]);
    const address = addressOf('ran.push(document.currentScript.text)');
    main.append(blocked({ 'data-vendor': 'settings', 'data-src': address }, '{"symbol": "X"}'));
    await choose({ settings: true });
    await untilSaid('{"symbol": "X"}');
  });

  it('R5 tell whoever waits for them at the element that is held that they have loaded, once, or failed', async () => {
    const { choose } = startGate([categoryOf(vendorOf('told'))]);
    const told: string[] = [];
    Object.assign(window, { told });
    const works = blocked({ 'data-vendor': 'told', src: addressOf(says('works')), onload: "told.push('attribute')" });
    const fails = blocked({ 'data-vendor': 'told', 'data-src': nowhere(), onerror: "told.push('attribute error')" });
    const known = blocked({ 'data-vendor': 'told', 'data-src': addressOf(says('known')) });
    works.addEventListener('load', ({ target }) => told.push(`listener ${String(target === works)}`));
    fails.addEventListener('error', () => told.push('listener error'));
    known.onload = () => told.push('property');
    main.append(works, fails, known);
    await choose({ told: true });
    await untilSaid('known');
    await until(() => told.length === 5);
    await aTimeout(50);
    expect(told).to.deep.equal(['attribute', 'listener true', 'attribute error', 'listener error', 'property']);
  });

  it('R5 do not run where their integrity is not what it should be', async () => {
    const { choose } = startGate([categoryOf(vendorOf('tampered'))]);
    const address = addressOf(says('tampered'));
    main.append(
      blocked({ 'data-vendor': 'tampered', src: address, integrity: await hashOf('something else') }),
      blocked({ 'data-vendor': 'tampered', src: addressOf(says('control')), integrity: await hashOf(says('control')) }),
    );
    await choose({ tampered: true });
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['control']);
    expect(errors).to.deep.equal([`${address} could not be loaded`]);
  });

  it('stay as they are, and what ran inline in their place is gone: the page is as its author wrote it', async () => {
    const { choose } = startGate([categoryOf(vendorOf('beside'))]);
    const held = blocked({ 'data-vendor': 'beside' }, says('ran'));
    main.append(held, document.createElement('p'));
    await choose({ beside: true });
    await untilSaid('ran');
    await until(() => main.children.length === 2);
    expect(main.firstChild).to.equal(held);
  });

  it('leave nothing behind that runs when it is brought to life anew', async () => {
    const { choose } = startGate([categoryOf(vendorOf('anew'))]);
    main.append(blocked({ 'data-vendor': 'anew', src: addressOf(says('external')) }));
    main.append(blocked({ 'data-vendor': 'anew' }, says('inline')));
    await choose({ anew: true });
    await untilSaid('inline');
    await choose({ anew: false });
    // as some frameworks do with the scripts of each view
    for (const old of main.querySelectorAll('script')) {
      const copy = document.createElement('script');
      for (const { name, value } of old.attributes) copy.setAttribute(name, value);
      copy.text = old.text;
      old.replaceWith(copy);
    }
    await aTimeout(100);
    expect(page.ran).to.deep.equal(['external', 'inline']);
  });

  it('run once more each where a framework writes its markup anew, not what they have left there', async () => {
    const { choose } = startGate([categoryOf(vendorOf('again'))]);
    const labels = { 'data-vendor': 'again', 'data-category': 'again-category' };
    main.append(blocked({ ...labels, src: addressOf(says('external')) }));
    main.append(blocked(labels, says('inline')));
    await choose({ again: true });
    await untilSaid('inline');
    for (const times of [2, 3]) {
      main.innerHTML = main.innerHTML;
      await until(() => page.ran.filter((name) => name === 'inline').length === times);
    }
    await aTimeout(100);
    const view = ['external', 'inline'];
    expect(page.ran).to.deep.equal([...view, ...view, ...view]);
  });

  it('are held for good, with one error, where nobody is called so', async () => {
    const { choose } = startGate([categoryOf(vendorOf('known'))]);
    const held = blocked({ 'data-vendor': 'unknown' }, says('unknown'));
    main.append(held, blocked({ 'data-vendor': 'known' }, says('control')));
    await choose({ known: true });
    await untilSaid('control');
    main.append(held);
    await choose({ known: true, unknown: true });
    await aTimeout(100);
    expect(page.ran).to.deep.equal(['control']);
    expect(errors).to.deep.equal(['unknown: blocked markup is not in the catalogue']);
    expect(logged).to.deep.equal(['askfirst: unknown: blocked markup is not in the catalogue']);
  });

  it('go by their vendor where they name a category too', async () => {
    const { choose } = startGate([categoryOf(vendorOf('both'), vendorOf('both-other'))]);
    main.append(blocked({ 'data-vendor': 'both', 'data-category': 'both-category' }, says('vendor')));
    await choose({ both: true, 'both-other': false });
    await untilSaid('vendor');
    expect(page.ran).to.deep.equal(['vendor']);
  });

  it('are released with the whole category where they name no vendor', async () => {
    const { choose } = startGate([categoryOf(vendorOf('whole'), vendorOf('whole-other'))]);
    main.append(
      blocked({ 'data-category': 'whole-category' }, says('category')),
      blocked({ 'data-vendor': 'whole' }, says('control')),
    );
    await choose({ whole: true, 'whole-other': false });
    await untilSaid('control');
    await aTimeout(100);
    expect(page.ran).to.deep.equal(['control']);
    await choose({ whole: true, 'whole-other': true });
    await untilSaid('category');
    expect(page.ran).to.deep.equal(['control', 'category']);
  });

  it('of an essential category are released at once', async () => {
    const { choose } = startGate([{ ...categoryOf(vendorOf('needed')), essential: true }]);
    main.append(
      blocked({ 'data-vendor': 'needed' }, says('vendor')),
      blocked({ 'data-category': 'needed-category' }, says('category')),
    );
    await choose({});
    await until(() => page.ran.length === 2);
  });
});
