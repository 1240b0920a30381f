/** Black or white, whichever is the further away in luminance: 4.58 to 1 at least (WCAG 2.2, 1.4.3). */
const readableOn = (color: string): string => {
  const channel = 'calc(clamp(0,(.179 - .2126*r - .7152*g - .0722*b)*1e12,1))';
  return `color(from ${color} srgb-linear ${channel} ${channel} ${channel}/1)`;
};

/** What lies behind would shine through, and nobody knows what that is. */
const opaque = (property: string): string => `color(from var(${property}) srgb r g b/1)`;

/**
 * A rule with the colours that a site has set, where the browser can see to it that what is written on them can be read:
 * `--af-text` on `--af-back`, `--af-on-fill` on `--af-fill`, and `--af-edge` around what has the fill but no text. Each
 * is none where the site has set none, so that the next one in a `var()` is taken.
 */
export const ownColors = (selector: string): string =>
  `@supports (color:color(from red srgb r g b)){${selector}{` +
  `--af-back:${opaque('--askfirst-surface')};--af-text:var(--askfirst-text,${readableOn('var(--af-back)')});` +
  `--af-own:${opaque('--askfirst-accent')};--af-fill:var(--af-own,var(--af-text));--af-on-fill:${readableOn('var(--af-fill)')};` +
  '--af-edge:color-mix(in srgb,var(--af-fill) 0%,var(--af-text,var(--af-ink)))}}';
