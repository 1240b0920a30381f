import { startEngine, type Consent, type Files } from './consent.js';
import { insertScript } from './gate/insert-script.js';
import { until } from './until.js';

declare global {
  interface Window {
    /** The consent that the script tag has started. */
    askfirst: Consent;
  }
}

/** Our own tag: it says where our other files are, and what the page's policies are. */
const tag = document.currentScript as HTMLScriptElement;
if (!(tag as unknown)) throw Error('askfirst: this file is a classic script, load it without type="module"');

/** What has been loaded, or is on its way. */
const loaded = new Map<string, Promise<unknown>>();

/**
 * Loads one of our further files, which stands beside this one, as a classic script: that works from other origins,
 * from `file:` and under `strict-dynamic`, and can be tried again. It hands over what it exports on its own element.
 */
function load<Exports>(file: string, integrity = ''): Promise<Exports> {
  let loading = loaded.get(file) as Promise<Exports> | undefined;
  if (!loading) {
    const script = document.createElement('script') as HTMLScriptElement & { askfirst: Exports };
    const address = new URL(file, tag.src);
    // a file of another version, left in a cache, would not fit
    address.search = '__BUILD__';
    script.crossOrigin = tag.crossOrigin;
    // whatever the page is written in
    script.setAttribute('charset', 'utf-8');
    // an answer that the page may not read cannot be checked, from another origin or from a file:
    if (tag.crossOrigin !== null || (address.host && address.origin === location.origin)) script.integrity = integrity;
    const insert = (): void => document.documentElement.append(script);
    loading = insertScript(script, address.href, tag.nonce, insert).then(() => {
      script.remove();
      return script.askfirst;
    });
    loading.catch(() => loaded.delete(file));
    loaded.set(file, loading);
  }
  return loading;
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
  const inline = find('script[type="application/json"][data-askfirst-catalogue]');
  // while the parser is at it, there may be more of it to come
  if (inline && (isRead || inline.nextSibling)) {
    try {
      return JSON.parse(inline.textContent);
    } catch (error) {
      throw Error(`the catalogue in the page: ${(error as Error).message}`, { cause: error });
    }
  }
  if (!isRead) return until('DOMContentLoaded').then(findCatalogue);
  const element = find('ask-first[catalogue]');
  if (element) return element.getAttribute('catalogue');
  throw Error('no catalogue: name one in data-catalogue, or put one into the page');
}

/**
 * One whose hash is not ours to carry: a list of them stands beside us. Where nobody has pinned this file by its own hash,
 * who could replace that one could replace this one too, and the list is not asked for.
 */
async function loadListed<Exports>(file: string, list?: string): Promise<Exports> {
  if (!tag.integrity) return load(file);
  const hashes = list
    ? await loadListed<Record<string, string>>(list)
    : await load<Record<string, string>>('askfirst-files.js', '__INTEGRITY_files__');
  return load(file, hashes[file]);
}

/** One file has all that is needed where there is something to ask. */
const ui = <Exports>(): Promise<Exports> => load('askfirst-ui.js', '__INTEGRITY_ui__');

/** Each of them a file, by its name. */
const listed = Object.fromEntries(
  [
    'check',
    'settings',
    'sweep',
    'databases',
    'share',
    'elaborate',
    'embeds',
    'placeholder',
    'declaration',
    'renew',
    'explain',
  ].map((name) => [name, () => loadListed(`askfirst-${name}.js`)]),
) as unknown as Files;

const files: Files = {
  ...listed,
  ui,
  choose: ui,
  signal: (name) => loadListed(`askfirst-${name}.js`),
  release: () => load('askfirst-release.js', '__INTEGRITY_release__'),
  texts: (language, place) => loadListed(`locales/${language}-${place}.js`, `locales/files-${place}.js`),
};

// an address has no space in it
if (location.search.includes(tag.dataset['debug'] ?? ' ')) void loadListed('askfirst-debug.js');
[window.askfirst] = startEngine({ catalogue: findCatalogue, nonce: tag.nonce || undefined, files, hasUi: true });
