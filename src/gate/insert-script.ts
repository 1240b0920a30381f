import { trusted } from './trusted.js';

/**
 * Gives a script its nonce, its address and a place in the page.
 *
 * @param address empty for an inline script
 * @param next called at once where what follows need not wait for it
 * @returns resolves when it has run, as an inline script does while it is inserted
 */
export function insertScript(
  script: HTMLScriptElement,
  address: string,
  nonce: string | undefined,
  insert: () => void,
  next?: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // an inserted script is async unless it is told otherwise, whatever its attributes say
    if ((script.async = script.hasAttribute('async'))) next?.();
    if (nonce) script.nonce = nonce;
    // not by onload: that is the page's own
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      // tried again, it will be another element
      script.remove();
      reject(Error(`${address} could not be loaded`));
    });
    if (address) script.src = trusted().createScriptURL(address);
    insert();
    if (!address) resolve();
  });
}
