/**
 * Buttons and switches. A switch is drawn with borders, which stay where forced colours take backgrounds away; so it
 * needs no rules of its own there.
 */
export const controlStyles = `
:where(.root) button { font: inherit; color: var(--ink); background: none; border: 0; padding: 0; cursor: pointer; min-height: 2.75em; border-radius: var(--corner); }
:where(.root) :focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.choices { display: flex; flex-wrap: wrap; gap: .625em; }
.choice {
  flex: auto;
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
.choice span, .choice::before, .settings { grid-area: 1 / 1; font-size: .9375em; font-weight: 600; hyphens: auto; }
.choice::before { visibility: hidden; content: attr(data-other); }
.choice:hover { box-shadow: inset 0 0 0 2px color-mix(in srgb, var(--on-accent) 40%, #0000); }
.settings { width: 100%; min-height: 3em; }
.close { width: 1.8334em; min-height: 1.8334em; font-size: 1.5em; line-height: 1; }
.settings:hover, .close:hover { background: var(--tint); }
[type=checkbox] { appearance: none; flex: none; display: inline-grid; align-items: center; margin: 0; font-size: 1em; width: 2.75em; height: 2.75em; border-radius: var(--corner); cursor: pointer; }
[type=checkbox]::before, [type=checkbox]::after { content: ""; grid-area: 1 / 1; border-radius: 1em; }
[type=checkbox]::before { width: 2.75em; height: 1.625em; border: 1px solid var(--edge, #0000); background: var(--hollow, var(--base-off)) border-box; }
[type=checkbox]::after { width: 1.25em; margin-inline-start: .1875em; border: .625em solid var(--text, var(--paper)); }
input:checked::before { background-color: var(--accent); }
input:checked::after { margin-inline-start: 1.3125em; border-color: var(--on-accent); }
input:indeterminate::after { margin-inline-start: .75em; border-width: .25em; }
.banner { animation: appear 1ms; }
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: no-preference) {
  [type=checkbox]::after { transition: margin .15s; }
  .banner, dialog { animation: rise .3s ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(1em); } }
}
`;
