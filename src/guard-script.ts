import type { Catalogue } from './catalogue/types.js';
import { createGuard } from './gate/guard/create-guard.js';

/** Our own tag: it says where our other files are, and what the page's policies are. */
const tag = document.currentScript as HTMLScriptElement;

createGuard({
  catalogue() {
    const inline = [
      ...document.querySelectorAll<HTMLElement>('script[type="application/json"][data-askfirst-catalogue]'),
    ].find(({ nonce }) => !tag.nonce || nonce === tag.nonce);
    if (!inline) throw Error('no catalogue before it');
    const catalogue = JSON.parse(inline.textContent) as Catalogue;
    if (catalogue.$whole) throw Error("the gate's part of a catalogue, this takes the whole");
    return catalogue;
  },
  nonce: tag.nonce,
  folder: tag.src.replace(/[^/]*$/, ''),
});
