import { startEngine, type Consent, type Files } from './consent.js';
import { trusted } from './gate/trusted.js';
import { shared } from './shared.js';
import { until } from './until.js';

declare global {
  interface Window {
    /** The consent that the script tag has started. */
    askfirst: Consent;
  }
}

/** Our own tag: it says where our other files are, and what the page's policies are. */
const tag = document.currentScript as HTMLScriptElement;
// nor is a picture of this name, by which markup that was injected would say where our files are
if (!(tag instanceof HTMLScriptElement)) throw Error('askfirst: this is no module');
// read now: a <base> that comes later would give it another origin
const { src: ownAddress } = tag;

/** The list of what hash each of the others has. */
const LIST = 'askfirst-files.js';

/** What has been loaded, or is on its way, by its name; and what loads it, by its address. */
const loaded: Record<string, unknown> = {};

/**
 * Loads one of our further files, which stands beside this one, as a classic script: that works from other origins,
 * from `file:` and under `strict-dynamic`, and can be tried again. By its own element it is given what it shares with
 * this file, and hands over what it exports.
 *
 * @param list which list has its hash
 */
function load<Exports>(file: string, list = LIST): Promise<Exports> {
  const loading = (loaded[file] ??= insert(file, list)) as Promise<Exports>;
  // it can be tried again
  loading.catch(() => delete loaded[file]);
  return loading;
}

async function insert(file: string, list: string): Promise<unknown> {
  const script = document.createElement('script') as HTMLScriptElement & { askfirst: unknown };
  // where nobody has pinned this file by its own hash, who could replace a list could replace this file too
  if (tag.integrity) {
    script.integrity =
      file === LIST ? '__INTEGRITY_files__' : (await load<Readonly<Record<string, string>>>(list))[file]!;
  }
  return new Promise((resolve, reject) => {
    // a file of another version, left in a cache, would not fit
    const { href } = new URL(`${file}?__BUILD__`, ownAddress);
    script.askfirst = shared;
    script.crossOrigin = tag.crossOrigin;
    script.nonce = tag.nonce;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- whatever the page is written in
    script.charset = 'utf-8';
    script.onload = script.onerror = () => {
      // missing, empty, or cut off
      if (script.askfirst === shared) reject(Error(`${href} could not be loaded`));
      resolve(script.askfirst);
    };
    script.src = trusted().createScriptURL(href);
    // while a page is written anew it may have no root
    ((document.documentElement as Element | null) ?? document).append(script);
    // it comes all the same, and document.open() does not take away what it is told by
    script.remove();
    // nor may WebKit, which forgets what is set on an element that nobody has
    loaded[href] = script;
  });
}

/** Where we have a nonce, what was put into the page without it is not of the page's making. */
const isTrusted = (element: HTMLElement): boolean => !tag.nonce || element.nonce === tag.nonce;

/** In this order: our tag's attribute, inline in the page, an `<ask-first>` element. Waits for the page to be read. */
function findCatalogue(): unknown {
  const address = tag.dataset['catalogue'];
  if (address) return address;
  const isRead = document.readyState !== 'loading';
  const find = (selector: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(isTrusted);
  const inline = find('script[data-askfirst-catalogue]');
  // while the parser is at it, there may be more of it to come
  if (inline && (isRead || inline.nextSibling)) return JSON.parse(inline.textContent);
  if (!isRead) return until('DOMContentLoaded').then(findCatalogue);
  const element = find('ask-first[catalogue]');
  if (!element) throw Error('none');
  return element.getAttribute('catalogue');
}

/** Each is a file by its name: a signal's by that of the signal, texts by language and place. */
const files = new Proxy({} as Files, {
  get: (_, name: string) => (first?: string, place?: string) =>
    place ? load(`locales/${first}-${place}.js`, `locales/files-${place}.js`) : load(`askfirst-${first ?? name}.js`),
});

// an address has no space in it
if (location.search.includes(tag.dataset['debug'] ?? ' ')) void load('askfirst-debug.js');
[window.askfirst] = startEngine({ catalogue: findCatalogue, nonce: tag.nonce || undefined, files });
