/** Makes a page able to start the gate when it is told to. Runs in the page, so all that it needs is in it. */
export function learnToStart() {
  /** @param {string} part */
  const shown = async (part) => {
    const find = () => document.querySelector('ask-first')?.shadowRoot?.querySelector(`[part=${part}]`);
    while (!find()?.checkVisibility()) await new Promise(requestAnimationFrame);
  };
  /** @param {string} type @param {() => unknown} action */
  const until = (type, action) =>
    new Promise((resolve) => {
      document.addEventListener(type, resolve, { once: true });
      action();
    });

  Object.assign(globalThis, {
    /** Ends when the catalogue and the record are read. */
    async start() {
      const script = document.createElement('script');
      script.src = '/askfirst/askfirst.js';
      await new Promise((resolve) => {
        script.onload = resolve;
        document.head.append(script);
      });
      await window.askfirst.ready;
    },
    asked: () => shown('banner'),
    async openSettings() {
      window.askfirst.open();
      await shown('settings-dialog');
    },
    /** @param {'accept' | 'reject'} way */
    decide: (way) => until('consent-change', () => window.askfirst[way]()),
    /** A no, until all is swept. */
    sweep: () => until('consent-sweep', () => window.askfirst.reject()),
  });
}
