import { findOnPath, isExecutable } from './find-on-path.mjs';

const noFirefox = `No Firefox was found. Install one (npm run get:browsers), or name one in FIREFOX_PATH.`;

/**
 * Finds the Firefox named in `FIREFOX_PATH`, else one on the PATH.
 *
 * @returns {string | undefined}
 */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named && !isExecutable(named)) throw new Error(`FIREFOX_PATH names ${named}, which cannot be run.`);
  return named || findOnPath('firefox-esr', 'firefox');
}

const preferences = {
  // no back/forward cache, as Playwright has Chromium: of a page that comes out of it nobody tells
  'browser.sessionhistory.max_total_viewers': 0,
  // nothing moves in the browser’s own windows, of which each page has one: a fifth less to compute. Nor in pages, as most
  // visitors of the flows ask for: the protocol does not carry it
  'ui.prefersReducedMotion': 1,
  'browser.chrome.site_icons': false,
  'browser.chrome.favicons': false,
};

/**
 * What Playwright is told to drive it, as it was installed: by the protocol that is a standard. Throws without one.
 *
 * @param {Readonly<Record<string, string | number | boolean>>} [more] preferences besides
 */
export function installedFirefox(more = {}) {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(noFirefox);
  return { executablePath, channel: 'moz-firefox', firefoxUserPrefs: { ...preferences, ...more } };
}
