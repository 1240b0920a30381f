import { findOnPath, isExecutable } from './find-on-path.mjs';

/** What to do where none is found. */
export const noFirefox = `No Firefox was found. Install one (npm run get:browsers), or name one in FIREFOX_PATH.`;

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
