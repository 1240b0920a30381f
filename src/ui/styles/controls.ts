/** Buttons, and how the layers come. */
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
.choice span, .settings { grid-area: 1 / 1; font-size: .9375em; font-weight: 600; hyphens: auto; }
[data-other]::before { visibility: hidden; content: attr(data-other); }
.choice:hover { box-shadow: inset 0 0 0 2px color-mix(in srgb, var(--on-accent) 40%, #0000); }
.settings { width: 100%; min-height: 3em; }
.close { width: 1.8334em; min-height: 1.8334em; font-size: 1.5em; line-height: 1; }
.settings:hover, .close:hover { background: var(--tint); }
.banner { animation: appear 1ms; }
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: no-preference) {
  .banner, dialog { animation: rise .3s ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(1em); } }
}
`;
