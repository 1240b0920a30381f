/**
 * A switch is drawn with borders, which stay where forced colours take backgrounds away; so it needs no rules of its own
 * there.
 */
export const switchStyles = `
[type=checkbox] { appearance: none; flex: none; display: inline-grid; align-items: center; margin: 0; font-size: 1em; width: 2.75em; height: 2.75em; border-radius: var(--af-corner); cursor: pointer; }
[type=checkbox]::before, [type=checkbox]::after { content: ""; grid-area: 1 / 1; border-radius: 1em; }
[type=checkbox]::before { width: 2.75em; height: 1.625em; border: 1px solid var(--af-edge, #0000); background: var(--af-hollow, var(--af-base-off)) border-box; }
[type=checkbox]::after { width: 1.25em; margin-inline-start: .1875em; border: .625em solid var(--af-text, var(--af-paper)); }
input:checked::before { background-color: var(--af-accent); }
input:checked::after { margin-inline-start: 1.3125em; border-color: var(--af-on-accent); }
input:indeterminate::after { margin-inline-start: .75em; border-width: .25em; }
@media (prefers-reduced-motion: no-preference) {
  [type=checkbox]::after { transition: margin .15s; }
}
`;
