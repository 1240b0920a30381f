import { aTimeout, expect } from '@open-wc/testing';
import type { reloadWhereNeeded } from '../../../src/gate/reload.js';
import type { Decision } from '../../../src/record/decide.js';
import { catalogueOf, categoryOf } from './gate-page.js';

const catalogue = catalogueOf(categoryOf({ id: 'stuck', name: 'Stuck' }));
const denied: Decision = new Map([['stuck', 'denied']]);
const granted: Decision = new Map([['stuck', 'granted']]);

let frame: HTMLIFrameElement;
let loads = 0;
let reloadThere: typeof reloadWhereNeeded;
let latest: Decision;

const frameDocument = (): Document => frame.contentDocument!;
/** Withdraws from the vendor in the frame. */
const withdraw = (isEdited?: boolean): boolean => reloadThere(catalogue, () => latest, new Set(['stuck']), isEdited);
const hide = (): unknown => frameDocument().dispatchEvent(new Event('visibilitychange'));
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
    latest = denied;
    frame = document.createElement('iframe');
    frame.src = '/test/browser/gate/page-with-a-path.html';
    document.body.append(frame);
    await reloaded();
    const { eval: run } = frame.contentWindow as unknown as {
      eval(code: string): Promise<{ reloadWhereNeeded: typeof reloadWhereNeeded }>;
    };
    reloadThere = (await run('import("/src/gate/reload.ts")')).reloadWhereNeeded;
    frame.addEventListener('load', () => loads++);
  });
  afterEach(() => frame.remove());

  /** It stays until it is hidden. */
  const staysUntilHidden = async (isNow: boolean): Promise<void> => {
    expect(isNow).to.equal(false);
    await aTimeout(50);
    expect(loads).to.equal(0);
    const again = reloaded();
    hide();
    await again;
  };

  it('is loaded at once where the visitor loses nothing', async () => {
    const again = reloaded();
    expect(withdraw()).to.equal(true);
    await again;
  });

  it('is not where nothing is stuck in it', async () => {
    latest = granted;
    expect(withdraw(true)).to.equal(false);
    hide();
    await aTimeout(50);
    expect(loads).to.equal(0);
  });

  it('waits until it is hidden where the visitor has entered something', async () => {
    await staysUntilHidden(withdraw(true));
  });

  it('waits for nothing where it is hidden already', async () => {
    Object.defineProperty(frameDocument(), 'hidden', { value: true });
    const again = reloaded();
    expect(withdraw(true)).to.equal(true);
    await again;
  });

  it('stays where all is granted again by then', async () => {
    expect(withdraw(true)).to.equal(false);
    latest = granted;
    hide();
    latest = denied;
    hide();
    await aTimeout(50);
    expect(loads).to.equal(0);
  });

  for (const name of ['input', 'textarea'] as const) {
    it(`waits for what is being entered into ${name}`, async () => {
      field('input', '');
      field(name, 'entered').focus();
      await staysUntilHidden(withdraw());
    });
  }

  it('does not wait for a field in which nothing is entered', async () => {
    field('input', '').focus();
    const again = reloaded();
    expect(withdraw()).to.equal(true);
    await again;
  });

  it('does not wait for what the page has filled in by itself', async () => {
    field('input', 'filled in');
    const again = reloaded();
    expect(withdraw()).to.equal(true);
    await again;
  });

  it('waits where a browser cannot tell who has filled it in', async () => {
    const element = field('input', 'entered');
    answer(element, () => {
      throw new SyntaxError('no such selector');
    });
    await staysUntilHidden(withdraw());
  });

  it('waits for what the visitor has entered before', async () => {
    const element = field('input', 'entered');
    const asked: string[] = [];
    answer(element, (selector) => {
      asked.push(selector);
      return true;
    });
    await staysUntilHidden(withdraw());
    expect(asked).to.deep.equal([':user-valid,:user-invalid']);
  });

  it('waits for no field that is hidden', async () => {
    const element = field('input', '');
    element.type = 'hidden';
    Object.defineProperty(element, 'defaultValue', { value: 'other' });
    answer(element, () => true);
    const again = reloaded();
    expect(withdraw()).to.equal(true);
    await again;
  });
});
