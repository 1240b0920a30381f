/**
 * System colours follow the page's own color-scheme, and forced colours, by themselves; mixed, they give way to the
 * latter, as both colours of a button have to.
 */
export const styles = `
div {
  all: initial;
  position: absolute;
  inset: 0;
  overflow: hidden;
  grid-template: 100% / 100%;
  place-items: center;
  border: 1px solid color-mix(in srgb, currentColor 15%, #0000);
  color-scheme: inherit;
  color: var(--af-text, CanvasText);
  font-family: var(--askfirst-font, inherit);
  line-height: 1.45;
  overflow-wrap: anywhere;
}
div, section { background: var(--af-back, Canvas); }
div, section, button { border-radius: var(--askfirst-radius, .875em); }
div, section, p + p { display: grid; gap: .625em; }
img, section { grid-area: 1 / 1; }
img { width: 100%; height: 100%; object-fit: cover; }
section {
  box-sizing: border-box;
  max-width: 32em;
  max-height: 100%;
  overflow: auto;
  padding: .75em;
  font-size: .8125em;
}
a { color: inherit; }
p { margin: 0; }
p + p { grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr)); }
button {
  font: inherit;
  font-weight: 600;
  min-height: 44px;
  padding: .375em .625em;
  border: 1px solid #0000;
  background: var(--af-fill, color-mix(in srgb, CanvasText 92%, Canvas));
  color: var(--af-on-fill, color-mix(in srgb, Canvas 92%, CanvasText));
  cursor: pointer;
}
:focus-visible { outline-offset: 2px; }
`;
