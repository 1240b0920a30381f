import { trusted } from './trusted.js';

/**
 * Gives a script its nonce, its address and a place in the page.
 *
 * @param address empty for an inline script
 * @param closed takes the script back if it has not run by then
 * @param next called at once where what follows need not wait for it
 * @returns resolves when it has run, as an inline script does while it is inserted
 */
export function insertScript(
  script: HTMLScriptElement,
  address: string,
  nonce: string | undefined,
  insert: () => void,
  closed: AbortSignal,
  next: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // async stays as it is: inserted scripts that are not async wait for each other, and would for one that hangs
    if (script.hasAttribute('async')) next();
    if (nonce) script.nonce = nonce;
    const fail = (): void => {
      // it may be this script itself that withdraws
      if (document.currentScript === script) return;
      // nor is it kept by what it was taken back by
      closed.removeEventListener('abort', fail);
      // what has moved to another document does not run any more; tried again, it will be another element
      document.implementation.createHTMLDocument().adoptNode(script);
      reject(Error(`${address} could not be loaded`));
    };
    const succeed = (): void => {
      // a withdrawal need not look at all that has run
      closed.removeEventListener('abort', fail);
      resolve();
    };
    // not by onload: that is the page's own
    script.addEventListener('load', succeed);
    script.addEventListener('error', fail);
    closed.addEventListener('abort', fail);
    if (address) script.src = trusted().createScriptURL(address);
    insert();
    // nobody says when an inline module has run
    if (!address) (script.type === 'module' ? resolve : succeed)();
  });
}
