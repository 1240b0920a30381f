import { aTimeout, expect } from '@open-wc/testing';
import {
  blocked,
  categoryOf,
  closePage,
  errors,
  main,
  never,
  openPage,
  page,
  says,
  startGate,
  untilSaid,
  vendorOf,
} from './gate-page.js';

describe('scripts that hang', () => {
  beforeEach(openPage);
  afterEach(closePage);

  it('R5 are passed by after ten seconds, and hold up no other vendor', async function () {
    this.timeout(20_000);
    const { choose } = startGate([categoryOf(vendorOf('hanging'), vendorOf('other'))]);
    main.append(
      blocked({ 'data-vendor': 'hanging', src: '/hangs.js', 'data-type': never }),
      blocked({ 'data-vendor': 'hanging' }, says('next')),
      blocked({ 'data-vendor': 'other' }, says('other')),
    );
    const start = performance.now();
    await choose({ hanging: true, other: true });
    await untilSaid('other');
    await aTimeout(9_500 - (performance.now() - start));
    expect(page.ran).to.deep.equal(['other']);
    expect(errors).to.deep.equal([]);
    await untilSaid('next');
    expect(performance.now() - start).to.be.within(9_900, 12_500);
    expect(errors).to.deep.equal(['hanging: a script hangs']);
  });
});
