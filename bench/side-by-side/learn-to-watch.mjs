/**
 * Makes a page able to say when something can be seen and clicked, and how long its clicks take. Runs in the page, so
 * all that it needs is in it.
 */
export function learnToWatch() {
  /** @typedef {readonly string[]} Place from the document on, each next one in the shadow root of the one before */

  /** @param {Place} place @returns {HTMLElement | null} */
  const find = ([first = '', ...others]) =>
    others.reduce(
      (element, selector) => element?.shadowRoot?.querySelector(selector) ?? null,
      /** @type {HTMLElement | null} */ (document.querySelector(first)),
    );

  /** What is above it in the page as it is drawn. @param {Element} element @returns {Element | null} */
  const above = (element) => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };

  /** @param {Element} element */
  const opacityOf = (element) => {
    let opacity = 1;
    for (let at = /** @type {Element | null} */ (element); at; at = above(at))
      opacity *= Number(getComputedStyle(at).opacity);
    return opacity;
  };

  /** In the window, and at least half of its colour there, where it fades in. @param {Place} place */
  const isVisible = (place) => {
    const element = find(place);
    if (!element?.checkVisibility({ visibilityProperty: true })) return false;
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    const isInside = width * height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return isInside && opacityOf(element) >= 0.5;
  };

  /** @param {Element} element */
  const middleOf = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };

  /** What a click at this place meets. @param {number} x @param {number} y */
  const hit = (x, y) => {
    let found = document.elementFromPoint(x, y);
    for (;;) {
      const inner = found?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === found) return found;
      found = inner;
    }
  };

  /** Whether a click in its middle comes to it, or to what belongs to it. @param {Place} place */
  const isReached = (place) => {
    const element = find(place);
    if (!element) return false;
    const { x, y } = middleOf(element);
    const found = hit(x, y);
    return !!found && (element.contains(found) || found.closest('label')?.contains(element) === true);
  };

  /** @param {() => boolean} isTrue @returns {Promise<number>} the frame in which it first is: milliseconds since the page began */
  const when = (isTrue) =>
    new Promise((resolve) => {
      /** @param {number} frame */
      const look = (frame) => (isTrue() ? resolve(frame) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });

  /** Of the interaction that is under way: when it began, and how long each of its events took to the next paint. */
  let began = 0;
  /** @type {number[]} */
  let paints = [];
  /** @param {Event} event */
  const time = ({ type, timeStamp }) => {
    if (type === 'pointerdown') [began, paints] = [timeStamp, []];
    requestAnimationFrame(() => {
      // the frame is painted when the next task runs
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => paints.push(performance.now() - timeStamp);
      port2.postMessage(undefined);
    });
  };

  Object.assign(globalThis, {
    watching: {
      /** @param {Place} place */
      whenVisible: (place) => when(() => isVisible(place)),
      /** @param {Place} place */
      whenReached: (place) => when(() => isReached(place)),
      isVisible,
      /** Where to click. @param {Place} place */
      middleOf(place) {
        const element = find(place);
        return element && middleOf(element);
      },
      /** @param {Place} place */
      scrollTo: (place) => find(place)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      /** On, off, or however it says so. @param {Place} place */
      stateOf(place) {
        const found = find(place);
        const element = found instanceof HTMLLabelElement ? found.control : found;
        return `${element && 'checked' in element ? String(element.checked) : ''} ${element?.outerHTML}`;
      },
      timeClicks() {
        for (const type of ['pointerdown', 'pointerup', 'click']) addEventListener(type, time, true);
      },
      /** The longest of pointer down, pointer up and click, once all are painted. */
      async clickToPaint() {
        while (paints.length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
        return Math.max(...paints);
      },
      /** Milliseconds from the last pointer down until this can be seen. @param {Place} place */
      fromClickToVisible: async (place) => (await when(() => isVisible(place))) - began,
      /** What has moved by itself. */
      layoutShift: () =>
        new Promise((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const { hadRecentInput, value } = /** @type {any} */ (entry);
              if (!hadRecentInput) sum += value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 50);
        }),
    },
  });
}
