import type { Locator, Page } from 'playwright-core';
import { catalogueOf } from './catalogue-of.js';
import type { Site } from './open-site.js';
import type { Catalogue, Vendor } from '../../src/catalogue/types.js';

/** Two vendors of embeds, whose stand-ins answer at the hosts of the demo. */
const youtube: Vendor = {
  id: 'youtube',
  name: 'YouTube',
  company: { name: 'Google Ireland Limited', country: 'IE' },
  privacyPolicy: 'https://policies.google.com/privacy',
  withdraw: 'none',
};
const maps: Vendor = { id: 'google-maps', name: 'Google Maps', withdraw: 'none' };

/** A catalogue of vendors of embeds. */
export const embedCatalogue = (changes: Partial<Vendor> = {}): Catalogue =>
  catalogueOf([{ ...youtube, ...changes }, maps]);

/** The addresses of what the stand-ins show. */
export const videoAddress = (site: Site, name: string): string =>
  `${site.server.origin('www.youtube-nocookie.localhost')}/embed/${name}`;
export const mapAddress = (site: Site): string => `${site.server.origin('www.google.localhost')}/maps/embed`;

/** The markup of a video, as an element, and as an iframe of the page's own. */
export const videoElement = (site: Site, name: string, more = ''): string =>
  `<ask-first-embed id="${name}" vendor="youtube" src="${videoAddress(site, name)}" title="Video ${name}" ${more}><a href="/research">Video ${name}</a></ask-first-embed>`;
export const videoFrame = (site: Site, name: string, more = ''): string =>
  `<iframe id="${name}" data-vendor="youtube" data-src="${videoAddress(site, name)}" data-placeholder title="Video ${name}" width="480" height="270" ${more}></iframe>`;

/** What a visitor sees of an embed. */
export interface SeenEmbed {
  readonly element: Locator;
  readonly placeholder: Locator;
  readonly load: Locator;
  readonly always: Locator;
  /** What is loaded. */
  readonly player: Locator;
}

/** Finds the parts of an embed: in the page's own iframe, which is called `frame`, or in the shadow of our element. */
export function embedOf(page: Page, id: string): SeenEmbed {
  const element = page.locator(`#${id}`);
  const isFrame = id === 'frame';
  const placeholder = (isFrame ? page.frameLocator('#frame') : element).locator('[role=group]');
  return {
    element,
    placeholder,
    load: placeholder.locator('button').first(),
    always: placeholder.locator('button').last(),
    player: page.frameLocator(isFrame ? '#frame' : `#${id} iframe`).getByRole('button', { name: 'Play' }),
  };
}
