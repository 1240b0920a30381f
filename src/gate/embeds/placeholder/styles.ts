/**
 * System colours follow the page's own color-scheme, and forced colours, by themselves; mixed, they give way to the
 * latter, as a button's has to.
 */
export const styles = `
div {
  all: initial;
  position: absolute;
  inset: 0;
  overflow: hidden;
  container-type: size;
  color-scheme: inherit;
  font-family: var(--askfirst-font, inherit);
  line-height: 1.45;
  overflow-wrap: anywhere;
  --ink: var(--askfirst-text, CanvasText);
  --paper: var(--askfirst-surface, Canvas);
  --round: var(--askfirst-radius, .875em);
  border: 1px solid color-mix(in srgb, var(--ink) 13%, var(--paper));
  border-radius: var(--round);
  background: color-mix(in srgb, var(--ink) 5%, var(--paper));
  color: color-mix(in srgb, var(--ink) 78%, var(--paper));
}
img, section { position: absolute; inset: 0; width: 100%; height: 100%; }
img { object-fit: cover; }
section {
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  gap: .5em;
  overflow: auto;
  padding: .75em;
  background: color-mix(in srgb, var(--paper) 90%, #0000);
}
section > :first-child { margin-top: auto; }
section > :last-child { margin-bottom: auto; }
b, a { color: var(--ink); }
p { margin: 0; font-size: .8125em; }
p + p { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr)); gap: .625em; }
button {
  font: inherit;
  font-size: 1.125em;
  font-weight: 600;
  line-height: 1.3;
  min-height: 44px;
  padding: .375em .625em;
  border: 1px solid #0000;
  border-radius: calc(var(--round) * .75);
  background: var(--askfirst-accent, color-mix(in srgb, CanvasText 92%, Canvas));
  color: var(--askfirst-on-accent, Canvas);
  cursor: pointer;
}
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
@container (min-width: 32em) and (min-height: 17em) {
  section { inset: auto 1em 1em; width: 27em; height: auto; max-height: calc(100% - 2em); padding: 1.125em; background: var(--paper); border-radius: var(--round); }
  section:only-child { inset: 0; margin: auto; background: none; }
}
`;
