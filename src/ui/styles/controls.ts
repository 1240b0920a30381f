/**
 * Buttons and switches. A switch is drawn with borders, which stay where forced colours take backgrounds away; so it
 * needs no rules of its own there.
 */
export const controlStyles = `
:where(.root) button { font: inherit; color: var(--ink); background: none; border: 0; padding: 0; cursor: pointer; min-height: 2.75em; }
:where(.root) :focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.choices { display: flex; flex-wrap: wrap; gap: .625em; }
.choice, .settings { border-radius: var(--corner); }
.choice {
  flex: 1 1 auto;
  width: max-content;
  min-width: 0;
  max-width: 100%;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-items: center;
  padding: .5em .75em;
  line-height: 1.3;
  text-align: center;
  color: var(--on-accent);
  background: var(--accent);
  border: 1px solid transparent;
}
.choice span, .choice::before, .choice::after { grid-area: 1 / 1; font-size: .9375em; font-weight: 600; hyphens: auto; }
.choice::before, .choice::after { visibility: hidden; content: attr(data-b); }
.choice::after { content: attr(data-c); }
.choice:hover { background: color-mix(in srgb, var(--accent) 86%, var(--paper)); }
.settings { width: 100%; min-height: 3em; font-size: .9375em; font-weight: 600; }
.close { width: 1.8334em; min-height: 1.8334em; font-size: 1.5em; line-height: 1; border-radius: var(--corner); }
.settings:hover, .close:hover { background: var(--tint); }
.switch { appearance: none; flex: none; display: inline-grid; align-items: center; margin: 0; font-size: 1em; width: 2.75em; height: 2.75em; border-radius: var(--corner); cursor: pointer; }
.switch::before, .switch::after { content: ""; grid-area: 1 / 1; border-radius: 1em; }
.switch::before { width: 2.75em; height: 1.625em; border: 1px solid transparent; background: var(--off) border-box; }
.switch::after { width: 1.25em; margin-inline-start: .1875em; border: .625em solid #fff; }
.switch:checked::before { background-color: var(--accent); }
.switch:checked::after { margin-inline-start: 1.3125em; border-color: var(--on-accent); }
.switch:indeterminate::after { margin-inline-start: .75em; border-width: .25em; }
@media (prefers-reduced-motion: no-preference) {
  .switch::after { transition: margin .15s; }
  .banner, dialog { animation: rise .3s ease-out; }
  @keyframes rise { from { transform: translateY(1em); } }
}
`;
