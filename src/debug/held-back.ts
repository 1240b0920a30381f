import type { Owners } from '../catalogue/owners.js';

/** What stands in the page and waits. */
export interface Held {
  /** The id of its vendor or category. */
  readonly label: string;
  readonly what: string;
}

const LABELLED =
  ':is([data-vendor],[data-category]):is(script[type="text/plain"],template,[data-src],[data-srcset],[data-poster],[data-href],[data-data])';

/** What Firefox asks for as soon as it reads it in a template of a page's markup: https://bugzilla.mozilla.org/1441044 */
const AHEAD =
  'script:not([type="text/plain"]):is([src],[href]),img:not([loading=lazy]):is([src],[srcset]),image[href],source[srcset],video[poster],link[rel~=stylesheet][href]';

/** Elements that the guard leaves without their address, which their properties still tell. */
const GUARDED = ':is(script,iframe,img,source,audio,video,track,input,embed):not([src]),link:not([href])';

/** Lists what is held back: labelled markup, embeds, and what the guard has found by its address. */
export function heldBack(owners: Owners, isGranted: (id: string) => boolean): readonly Held[] {
  const held: Held[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(LABELLED)) {
    const label = (element.dataset['vendor'] ?? element.dataset['category'])!;
    const { src, srcset, href, data } = element.dataset;
    const address = element.getAttribute('src') ?? src ?? srcset ?? href ?? data;
    const ahead = (element as Partial<HTMLTemplateElement>).content?.querySelectorAll(AHEAD).length;
    const remark = ahead ? `, of which Firefox asks for ${ahead} ahead` : '';
    if (!isGranted(label)) held.push({ label, what: `<${element.localName}> ${address ?? 'inline'}${remark}` });
  }
  for (const embed of document.querySelectorAll('ask-first-embed')) {
    const label = embed.getAttribute('vendor') ?? '';
    // one may have been loaded for this view
    const isLoaded = embed.shadowRoot?.querySelector('iframe[src]');
    if (!isGranted(label) && !isLoaded) held.push({ label, what: `embed ${embed.getAttribute('src') ?? ''}` });
  }
  for (const element of document.querySelectorAll(GUARDED)) {
    const { src, href } = element as Partial<HTMLImageElement & HTMLLinkElement>;
    const address = src || href;
    if (!address || element.matches(LABELLED)) continue;
    const its = owners.ofAddress(new URL(address, document.baseURI));
    if (its[0] && !its.some(([{ id }]) => isGranted(id))) {
      held.push({ label: its[0][0].id, what: `<${element.localName}> ${address}, by the guard` });
    }
  }
  return held;
}
