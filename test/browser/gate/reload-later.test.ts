import { aTimeout, expect } from '@open-wc/testing';
import { memory } from '../../../src/gate/memory.js';
import type { reloadWhereNeeded } from '../../../src/gate/reload.js';
import type { Decision } from '../../../src/record/decide.js';
import { catalogueOf, categoryOf, vendorOf, type TestedGate } from './gate-page.js';

const catalogue = catalogueOf(categoryOf({ id: 'stuck', name: 'Stuck' }));
const denied: Decision = new Map([['stuck', 'denied']]);
const granted: Decision = new Map([['stuck', 'granted']]);

/** What the frame has, of its own. */
interface There {
  readonly reload: { readonly reloadWhereNeeded: typeof reloadWhereNeeded };
  readonly page: typeof import('./gate-page.js');
}

let frame: HTMLIFrameElement;
let loads = 0;
let there: There;

const frameDocument = (): Document => frame.contentDocument!;
/** Withdraws from the vendor in the frame. */
const withdraw = (isEdited?: boolean, decision = denied): ReturnType<typeof reloadWhereNeeded> =>
  there.reload.reloadWhereNeeded(catalogue, decision, { ...memory, running: new Set(['stuck']) }, isEdited);
/** What the browser says of it. */
const hide = (isHidden = true): unknown =>
  Object.defineProperty(frameDocument(), 'hidden', { value: isHidden, configurable: true });
const reloaded = (): Promise<unknown> =>
  new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
/** A field of which this is the value that somebody has given it. */
function field<Name extends 'input' | 'textarea'>(name: Name, value: string): HTMLElementTagNameMap[Name] {
  const element = frameDocument().createElement(name);
  frameDocument().body.append(element);
  element.value = value;
  return element;
}

/** Answers in place of the browser whether an element matches a selector. */
const answer = (element: Element, matches: (selector: string) => boolean): unknown =>
  Object.assign(element, { matches });

describe('R32 a page that is to be loaded again', () => {
  beforeEach(async () => {
    loads = 0;
    frame = document.createElement('iframe');
    frame.src = '/test/browser/gate/page-with-a-path.html';
    document.body.append(frame);
    await reloaded();
    const { eval: run } = frame.contentWindow as unknown as { eval(code: string): Promise<never> };
    const [reload, page] = await Promise.all([
      run('import("/src/gate/reload.ts")'),
      run('import("/test/browser/gate/gate-page.ts")'),
    ]);
    there = { reload, page };
    frame.addEventListener('load', () => loads++);
  });
  afterEach(() => frame.remove());

  const stays = async (): Promise<void> => {
    await aTimeout(50);
    expect(loads).to.equal(0);
  };
  /** It stays until it is hidden. */
  const waits = async (when: ReturnType<typeof reloadWhereNeeded>): Promise<void> => {
    expect(when).to.equal('hidden');
    await stays();
  };

  it('is loaded at once where the visitor loses nothing', async () => {
    const again = reloaded();
    expect(withdraw()).to.equal('now');
    await again;
  });

  it('is, and releases nothing more', async () => {
    const { startGate, openPage, main, blocked, says, untilSaid, page } = there.page;
    openPage();
    const { choose } = startGate([categoryOf({ id: 'stuck', name: 'Stuck' }, vendorOf('other'))]);
    main.append(blocked({ 'data-vendor': 'stuck' }, says('stuck')), blocked({ 'data-vendor': 'other' }, says('other')));
    await choose({ stuck: true, other: false });
    await untilSaid('stuck');
    const { ran } = page;
    const again = reloaded();
    await choose({ stuck: false, other: true });
    await again;
    expect(ran).to.deep.equal(['stuck']);
  });

  it('is not where nothing is stuck in it', async () => {
    expect(withdraw(true, granted)).to.equal(undefined);
    await stays();
  });

  it('waits until it is hidden where the visitor has entered something', async () => {
    await waits(withdraw(true));
  });

  it('waits for nothing where it is hidden already', async () => {
    hide();
    const again = reloaded();
    expect(withdraw(true)).to.equal('now');
    await again;
  });

  describe('and waits until it is hidden', () => {
    /** A gate in the frame, from whose vendor it was withdrawn while a field had an entry. */
    async function withdrawn(): Promise<TestedGate> {
      const { startGate, openPage, main, blocked, says, untilSaid } = there.page;
      openPage();
      const its = startGate(catalogue.categories);
      main.append(blocked({ 'data-vendor': 'stuck' }, says('stuck')));
      await its.choose({ stuck: true });
      await untilSaid('stuck');
      field('input', 'entered').focus();
      await its.choose({ stuck: false });
      its.gate.tidy();
      await stays();
      return its;
    }

    it('only where something was decided', async () => {
      const { gate } = there.page.startGate(catalogue.categories);
      hide();
      gate.tidy();
      await stays();
    });

    it('goes then', async () => {
      const { gate } = await withdrawn();
      hide();
      const again = reloaded();
      gate.tidy();
      await again;
    });

    it('stays where all is granted again by then', async () => {
      const { gate, choose } = await withdrawn();
      const done = choose({ stuck: true });
      hide();
      gate.tidy();
      await done;
      gate.tidy();
      await stays();
      hide(false);
      await choose({ stuck: false });
      await stays();
    });

    it('stays where somebody grants it again when told that it is to go', async () => {
      let isGranted: Promise<void> | undefined;
      const its = await withdrawn();
      await its.choose({ stuck: true });
      frameDocument().addEventListener('consent-reload', () => void (isGranted = its.choose({ stuck: true })), {
        once: true,
      });
      await its.choose({ stuck: false });
      await isGranted;
      hide();
      its.gate.tidy();
      await stays();
    });

    it('stays where the page does not want to go', async () => {
      const { gate, choose } = await withdrawn();
      frameDocument().addEventListener('consent-reload', (event) => event.preventDefault());
      await choose({ stuck: false });
      hide();
      gate.tidy();
      await stays();
    });

    it('stays once the gate is stopped', async () => {
      const { gate } = await withdrawn();
      gate.stop();
      hide();
      gate.tidy();
      await stays();
    });
  });

  for (const name of ['input', 'textarea'] as const) {
    it(`waits for what is being entered into ${name}`, async () => {
      field('input', '');
      field(name, 'entered').focus();
      await waits(withdraw());
    });
  }

  it('does not wait for a field in which nothing is entered', async () => {
    field('input', '').focus();
    const again = reloaded();
    expect(withdraw()).to.equal('now');
    await again;
  });

  it('does not wait for what the page has filled in by itself', async () => {
    field('input', 'filled in');
    const again = reloaded();
    expect(withdraw()).to.equal('now');
    await again;
  });

  it('waits where a browser cannot tell who has filled it in', async () => {
    const element = field('input', 'entered');
    answer(element, () => {
      throw new SyntaxError('no such selector');
    });
    await waits(withdraw());
  });

  it('waits for what the visitor has entered before', async () => {
    const element = field('input', 'entered');
    const asked: string[] = [];
    answer(element, (selector) => {
      asked.push(selector);
      return true;
    });
    await waits(withdraw());
    expect(asked).to.deep.equal([':user-valid,:user-invalid']);
  });

  it('waits for no field that is hidden', async () => {
    const element = field('input', '');
    element.type = 'hidden';
    Object.defineProperty(element, 'defaultValue', { value: 'other' });
    answer(element, () => true);
    const again = reloaded();
    expect(withdraw()).to.equal('now');
    await again;
  });
});
