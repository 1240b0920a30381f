/** Makes a page able to let its blocked scripts run. Runs in the page, so all that it needs is in it. */
export function learnToRelease() {
  /** As a page does it that has no gate. @param {HTMLScriptElement} blocked */
  const insertByHand = (blocked) => {
    const script = document.createElement('script');
    const address = blocked.getAttribute('src');
    const loaded = new Promise((resolve) => {
      if (address) script.onload = resolve;
      else resolve(undefined);
    });
    if (address) script.src = address;
    else script.text = blocked.text;
    blocked.after(script);
    return loaded;
  };

  /** @type {Readonly<Record<string, (isAtOnce: boolean) => unknown>>} */
  const ways = {
    async 'by hand'(isAtOnce) {
      /** @type {NodeListOf<HTMLScriptElement>} */
      const scripts = document.querySelectorAll('script[type="text/plain"]');
      for (const script of scripts) {
        const loaded = insertByHand(script);
        if (!isAtOnce) await loaded;
      }
    },
    askfirst: () => window.askfirst.accept(),
  };

  Object.assign(globalThis, {
    /** Ends when the banner is there, which is what the visitor answers. */
    async asked() {
      while (!document.querySelector('ask-first')?.shadowRoot?.querySelector('[popover]')) {
        await new Promise(requestAnimationFrame);
      }
    },
    /**
     * Gives milliseconds until the last has run.
     *
     * @param {string} name of the way
     * @param {number} count of scripts
     * @param {boolean} isAtOnce whether they need not wait for each other
     */
    async release(name, count, isAtOnce) {
      const page = /** @type {{ allRan(count: number): Promise<number> }} */ (/** @type {unknown} */ (globalThis));
      const end = page.allRan(count);
      const start = performance.now();
      ways[name]?.(isAtOnce);
      return (await end) - start;
    },
  });
}
