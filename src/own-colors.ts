/** Black or white, whichever is the further away in luminance: 4.58 to 1 at least (WCAG 2.2, 1.4.3). */
const readableOn = (color: string): string => {
  const channel = 'calc(clamp(0,(.179 - .2126*r - .7152*g - .0722*b)*1e12,1))';
  return `color(from ${color} srgb-linear ${channel} ${channel} ${channel})`;
};

/**
 * A rule with the colours that a site has set, where the browser can see to it that what is written on them can be read:
 * `--text` on `--back`, `--on-fill` on `--fill`, and `--edge` around what has the fill but no text. Each is none where
 * the site has set none, so that the next one in a `var()` is taken.
 */
export const ownColors = (selector: string): string =>
  `@supports (color:color(from red srgb r g b)){${selector}{` +
  `--back:var(--askfirst-surface);--text:var(--askfirst-text,${readableOn('var(--back)')});` +
  `--fill:var(--askfirst-accent,var(--text));--on-fill:${readableOn('var(--fill)')};` +
  '--edge:color-mix(in srgb,var(--fill) 0%,var(--text,var(--ink)))}}';
