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

/** What Playwright is told to drive it, as it was installed: by the protocol that is a standard. Throws without one. */
export function installedFirefox() {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(noFirefox);
  return { executablePath, channel: 'moz-firefox' };
}
