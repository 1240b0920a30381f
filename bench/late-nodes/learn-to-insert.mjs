/** Makes a page able to insert nodes as fast as it can. Runs in the page, so all that it needs is in it. */
export function learnToInsert() {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  const make = () => document.createElement('div');
  /** A tree in which each element has ten children. @param {number} count */
  const makeTree = (count) => {
    const elements = [make()];
    for (let index = 1; index < count; index++) {
      const element = make();
      elements[Math.floor((index - 1) / 10)]?.append(element);
      elements.push(element);
    }
    return /** @type {HTMLElement} */ (elements[0]);
  };
  /** Puts one into the other. @param {number} count @param {Element} outermost */
  const nest = (count, outermost) => {
    let inner = outermost;
    for (let index = 0; index < count; index++) inner = inner.appendChild(make());
    return outermost;
  };
  /** @param {Element} element */
  const setAttributes = (element) => {
    for (let index = 0; index < 20; index++) element.setAttribute(`data-of-the-page-${index}`, 'x');
    return element;
  };
  const makeBlocked = () => {
    const image = document.createElement('img');
    image.setAttribute('data-vendor', 'vendor');
    image.setAttribute('data-src', '/icon.svg');
    return image;
  };
  /** @param {number} count @param {() => unknown} insert */
  const repeat = (count, insert) => {
    for (let index = 0; index < count; index++) insert();
  };
  /** @param {number} count @param {() => unknown} insert */
  const repeatInMicrotasks = async (count, insert) => {
    for (let index = 0; index < count; index++) {
      insert();
      await undefined;
    }
  };
  const insertRow = () => {
    const row = document.createDocumentFragment();
    repeat(100, () => row.append(make()));
    main.append(row);
  };

  /** @type {Readonly<Record<string, (count: number) => unknown>>} */
  const ways = {
    'one by one': (count) => repeat(count, () => main.append(make())),
    'one by one, each in its own microtask': (count) => repeatInMicrotasks(count, () => main.append(make())),
    'batches of 100, each in its own microtask': (count) => repeatInMicrotasks(count / 100, insertRow),
    'one subtree': (count) => main.append(makeTree(count)),
    'subtrees 100 deep': (count) => repeat(count / 100, () => main.append(nest(99, make()))),
    'subtrees 100 deep, from the outside in': (count) => repeat(count / 100, () => nest(99, main.appendChild(make()))),
    'with 20 attributes': (count) => repeat(count, () => main.append(setAttributes(make()))),
    'with 20 attributes, set after insertion': (count) => repeat(count, () => setAttributes(main.appendChild(make()))),
    'text nodes': (count) => repeat(count, () => main.append(document.createTextNode('x'))),
    'blocked, of a denied vendor': (count) => repeat(count, () => main.append(makeBlocked())),
  };

  Object.assign(globalThis, {
    /** Back to where the page began, with nothing left for the browser to clear away. */
    async clear() {
      main.replaceChildren();
      await task();
      /** @type {{ gc?: () => void }} */ (globalThis).gc?.();
    },
    /** Ends when all who watch the page have been told. @param {string} name of the way @param {number} count */
    async insert(name, count) {
      await ways[name]?.(count);
      await task();
    },
  });
}
