import { accessSync, constants, existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { Refusal } from '../refusal.js';

export interface FoundBrowser {
  readonly path: string;
  readonly engine: 'chromium' | 'firefox';
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
  'firefox',
  'firefox-esr',
];

/** Where systems that have no PATH for programs with windows keep them. */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The browser that an audit drives: the one that is named, by the option or in CHROME_PATH, else the first on the PATH.
 *
 * @throws Refusal where there is none
 */
export function findBrowser(
  named: string | undefined,
  { env, platform }: Pick<NodeJS.Process, 'env' | 'platform'>,
): FoundBrowser {
  const wanted = named ?? env['CHROME_PATH'];
  if (wanted) {
    if (isExecutable(wanted)) return browserAt(wanted);
    throw new Refusal(`${named === undefined ? 'CHROME_PATH' : '--browser'} names ${wanted}, which cannot be run`, 3);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const end = platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + end)));
  const found = [...onPath, ...(USUAL_PLACES[platform] ?? [])].find(isExecutable);
  if (found) return browserAt(found);
  throw new Refusal(
    'There is no browser to visit the site with: install Chromium or Firefox (apt-get install chromium), ' +
      'or name one by --browser /path/to/browser or in CHROME_PATH.',
    3,
  );
}

function browserAt(path: string): FoundBrowser {
  return { path, engine: /firefox/i.test(basename(path)) ? 'firefox' : 'chromium' };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
