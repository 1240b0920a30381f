import { aTimeout, expect } from '@open-wc/testing';
import {
  addressOf,
  blocked,
  categoryOf,
  closePage,
  files,
  main,
  openPage,
  page,
  says,
  startGate,
  until,
  untilSaid,
  vendorOf,
} from './gate-page.js';

const declared = (src: string): HTMLScriptElement | null => document.head.querySelector(`[src="${src}"]`);

describe('a gate that is stopped', () => {
  beforeEach(openPage);
  afterEach(closePage);

  it('takes out what it has put into the page, and leaves what was blocked', async () => {
    const src = addressOf(says('declared'));
    const { gate, choose } = startGate([categoryOf(vendorOf('stopped', { scripts: [{ src }] }))]);
    const held = blocked({ 'data-vendor': 'stopped' }, says('blocked'));
    main.append(held);
    await choose({ stopped: true });
    await untilSaid('blocked');
    expect(!!declared(src)).to.equal(true);
    gate.stop();
    await until(() => main.children.length === 1);
    expect([...main.children]).to.deep.equal([held]);
    expect(declared(src)).to.equal(null);
  });

  it('releases nothing more', async () => {
    const first = startGate([categoryOf(vendorOf('over'))]);
    main.append(blocked({ 'data-vendor': 'over' }, says('before')));
    await first.choose({ over: true });
    await untilSaid('before');
    first.gate.stop();
    main.append(blocked({ 'data-vendor': 'over' }, says('after')));
    await startGate([categoryOf(vendorOf('over-control'))]).choose({ 'over-control': true });
    main.append(blocked({ 'data-vendor': 'over-control' }, says('control')));
    await untilSaid('control');
    await aTimeout(50);
    expect(page.ran).to.deep.equal(['before', 'control']);
  });

  it('releases nothing twice when it is started again', async () => {
    const categories = [categoryOf(vendorOf('twice', { scripts: [{ src: addressOf(says('declared')) }] }))];
    main.append(blocked({ 'data-vendor': 'twice' }, says('blocked')));
    const first = startGate(categories);
    await first.choose({ twice: true });
    await untilSaid('blocked');
    first.gate.stop();
    main.append(blocked({ 'data-vendor': 'twice' }, says('in between')));
    const second = startGate(categories);
    await second.choose({ twice: true });
    await untilSaid('in between');
    main.append(blocked({ 'data-vendor': 'twice' }, says('later')));
    await untilSaid('later');
    expect(page.ran).to.deep.equal(['declared', 'blocked', 'in between', 'later']);
  });

  it('has held what the next one releases', async () => {
    const categories = [categoryOf(vendorOf('handed', { scripts: [{ src: addressOf(says('declared')) }] }))];
    main.append(blocked({ 'data-vendor': 'handed' }, says('blocked')));
    startGate(categories).gate.stop();
    await startGate(categories).choose({ handed: true });
    await untilSaid('blocked');
    expect(page.ran).to.deep.equal(['declared', 'blocked']);
  });

  it('takes out what it has released, though another had held it before', async () => {
    const src = addressOf(says('declared'));
    const categories = [categoryOf(vendorOf('strict', { scripts: [{ src }] }))];
    const held = blocked({ 'data-vendor': 'strict' }, says('blocked'));
    main.append(held);
    startGate(categories).gate.stop();
    const { gate, choose } = startGate(categories);
    await choose({ strict: true });
    await untilSaid('blocked');
    gate.stop();
    expect([...main.children]).to.deep.equal([held]);
    expect(declared(src)).to.equal(null);
  });

  it('releases nothing, though a file that it needs for that comes only now', async () => {
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const late = vendorOf('late', { signals: { google: ['analytics_storage'] } });
    const { gate, choose } = startGate([categoryOf(late)], undefined, {
      signal: (name) => arrived.then(() => files.signal(name)),
    });
    main.append(blocked({ 'data-vendor': 'late' }, says('late')));
    const applied = choose({ late: true });
    gate.stop();
    arrive();
    await applied;
    const control = startGate([categoryOf(vendorOf('late-control'))]);
    main.append(blocked({ 'data-vendor': 'late-control' }, says('control')));
    await control.choose({ 'late-control': true });
    await untilSaid('control');
    await aTimeout(50);
    expect(page.ran).to.deep.equal(['control']);
  });

  it('can be stopped twice', async () => {
    const { gate, choose } = startGate([categoryOf(vendorOf('again'))]);
    main.append(blocked({ 'data-vendor': 'again' }, says('ran')));
    await choose({ again: true });
    await until(() => page.ran.length === 1);
    gate.stop();
    gate.stop();
    expect(main.children).to.have.length(1);
  });
});
