import { expect } from '@open-wc/testing';
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

const saysNonce = 'ran.push(document.currentScript.nonce)';

describe('a gate with a nonce', () => {
  beforeEach(openPage);
  afterEach(closePage);

  it('R51 releases markup that has it, with it', async () => {
    const { choose } = startGate([categoryOf(vendorOf('nonce'))], 'r4nd0m');
    main.append(
      blocked({ 'data-vendor': 'nonce', nonce: 'r4nd0m', src: addressOf(says('external')) }),
      blocked({ 'data-vendor': 'nonce', nonce: 'r4nd0m' }, saysNonce),
    );
    await choose({ nonce: true });
    await untilSaid('r4nd0m');
    expect((main.children[1] as HTMLScriptElement).nonce).to.equal('r4nd0m');
  });

  it('R51 goes by the property, since a page with a CSP hides the attribute', async () => {
    const { choose } = startGate([categoryOf(vendorOf('nonce-property'))], 'r4nd0m');
    const held = blocked({ 'data-vendor': 'nonce-property', nonce: '' }, saysNonce);
    held.nonce = 'r4nd0m';
    main.append(held);
    await choose({ 'nonce-property': true });
    await untilSaid('r4nd0m');
  });

  for (const [what, attributes] of [
    ['no nonce', {}],
    ['another nonce', { nonce: 'other' }],
    ['an empty nonce', { nonce: '' }],
    ['the nonce in capitals', { nonce: 'R4ND0M' }],
  ] as const) {
    it(`R51 does not release markup with ${what}`, async () => {
      const id = `nonce-${what.replaceAll(' ', '-')}`;
      const { choose } = startGate([categoryOf(vendorOf(id))], 'r4nd0m');
      main.append(
        blocked({ 'data-vendor': id, ...attributes }, says('inline')),
        blocked({ 'data-vendor': id, ...attributes, src: addressOf(says('external')) }),
        blocked({ 'data-vendor': id, nonce: 'r4nd0m' }, says('control')),
      );
      await choose({ [id]: true });
      await untilSaid('control');
      expect(page.ran).to.deep.equal(['control']);
      expect(errors).to.deep.equal(Array(2).fill(`${id}: a blocked script lacks the nonce`));
    });
  }

  it('R51 releases no markup that was injected without it', async () => {
    const { choose } = startGate([categoryOf(vendorOf('injected'))], 'r4nd0m');
    await choose({ injected: true });
    main.innerHTML = `<script type="text/plain" data-vendor="injected">${says('injected')}</script>
      <script type="text/plain" data-category="injected-category">${says('injected')}</script>`;
    main.append(blocked({ 'data-vendor': 'injected', nonce: 'r4nd0m' }, says('control')));
    await untilSaid('control');
    expect(page.ran).to.deep.equal(['control']);
  });

  it('R51 gives it to the scripts that the catalogue declares', async () => {
    const src = addressOf(says('declared'));
    const { choose } = startGate([categoryOf(vendorOf('nonce-declared', { scripts: [{ src }] }))], 'r4nd0m');
    await choose({ 'nonce-declared': true });
    await untilSaid('declared');
    expect(document.head.querySelector<HTMLScriptElement>(`[src="${src}"]`)!.nonce).to.equal('r4nd0m');
  });

  it('asks for none where the page has none', async () => {
    const { choose } = startGate([categoryOf(vendorOf('nonce-free'))]);
    main.append(
      blocked({ 'data-vendor': 'nonce-free', nonce: 'any' }, saysNonce),
      blocked({ 'data-vendor': 'nonce-free' }, says('none')),
    );
    await choose({ 'nonce-free': true });
    await until(() => page.ran.length === 2);
    expect(page.ran).to.deep.equal(['any', 'none']);
  });
});
