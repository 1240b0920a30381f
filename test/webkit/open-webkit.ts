import { remote } from 'webdriverio';
import type { DemoServer } from '../../demo/server.mjs';
import { vendorHosts } from '../../demo/hosts.mjs';
import type { ConsentRecord } from '../../src/record/types.js';
import { eventually } from '../helpers/eventually.js';
import { startDemo } from '../helpers/start-demo.js';
import { startWebKit } from '../helpers/start-webkit.mjs';

type Driver = Awaited<ReturnType<typeof remote>>;

/** The reference site in WebKit: by WebDriver, because Playwright drives none that is installed. */
export interface WebKitSite {
  readonly server: DemoServer;
  /** A visitor who has never been here opens a page. The one before is gone. */
  visit(path: string): Promise<WebKitVisit>;
  close(): Promise<void>;
}

type Layer = 'banner' | 'settings-dialog';

/** What a visitor sees and does. */
export interface WebKitVisit {
  readonly driver: Driver;
  /** The ids of the vendors whose hosts were asked for anything, sorted. */
  asked(): readonly string[];
  /** Whether a layer is shown. */
  shows(layer: Layer): Promise<boolean>;
  /** Waits until a layer is shown. */
  sees(layer: Layer): Promise<void>;
  /** Clicks on what this selector finds in the library's element. */
  click(selector: string): Promise<void>;
  /** What the page shows of a layer. */
  textOf(layer: Layer): Promise<string>;
  record(): Promise<ConsentRecord | undefined>;
  /** The names of the cookies of this page. */
  cookies(): Promise<readonly string[]>;
}

/** Selectors of what is clicked, whatever the language. */
export const at = {
  accept: '[part=banner] button:has([data-answer^=accept])',
  reject: '[part=banner] button:has([data-answer^=reject])',
  toSettings: '[part=banner] button.settings',
  rejectThere: '[part=settings-dialog] button:has([data-answer^=reject])',
  reopener: '[part=reopener]',
} as const;

/** Starts server and browser, once for a test file. */
export async function openWebKit(): Promise<WebKitSite> {
  const [server, { connection, stop }] = await Promise.all([startDemo(), startWebKit()]);
  let driver: Driver | undefined;
  const leave = async (): Promise<void> => {
    // its pages end with a last word to their vendors, which is not to be taken for the next visitor's
    await driver?.url('about:blank');
    await driver?.deleteSession();
    driver = undefined;
  };
  return {
    server,
    async visit(path) {
      await leave();
      driver = await remote(connection as Parameters<typeof remote>[0]);
      server.clearLog();
      await driver.url(new URL(path, server.url).href);
      return visitWith(driver, server);
    },
    async close() {
      await leave();
      await stop();
      await server.close();
    },
  };
}

function visitWith(driver: Driver, server: DemoServer): WebKitVisit {
  const layerOf = (layer: Layer) => driver.$('html > ask-first').shadow$(`[part=${layer}]`);
  // in a tab that is not in front, too
  const shows = (layer: Layer): Promise<boolean> =>
    driver.execute((part) => {
      const found = document.querySelector('html > ask-first')?.shadowRoot?.querySelector(`[part=${part}]`);
      return !!found?.matches(':popover-open, :modal') && found.getClientRects().length > 0;
    }, layer);
  return {
    driver,
    asked: () =>
      [...new Set(Object.values(vendorHosts))].filter((id) => server.log.some((one) => one.vendor === id)).sort(),
    shows,
    sees: (layer) => eventually(() => shows(layer)).toBe(true),
    async click(selector) {
      const element = driver.$('html > ask-first').shadow$(selector);
      await element.waitForClickable();
      await element.click();
    },
    textOf: (layer) => layerOf(layer).getText(),
    async record() {
      const text = await driver.execute(() => localStorage.getItem('cookiePreference'));
      return text ? (JSON.parse(text) as ConsentRecord) : undefined;
    },
    async cookies() {
      const names = (await driver.getCookies()).map(({ name }) => name);
      return names.sort();
    },
  };
}
