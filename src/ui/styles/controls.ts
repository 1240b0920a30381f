/**
 * Buttons, and how the layers come: they begin transparent, for a moment only, so that the first is not taken for the page's
 * largest content. What a site's style sheet says of the answers has no effect: inside a shadow root
 * `!important` wins, so that none can be moved, covered or painted unlike the others. What is unseen lies behind, since in
 * forced colours each text has a ground of its own.
 */
export const controlStyles = `
:where(.root) button { font: inherit; color: var(--af-ink); background: none; border: 0; padding: 0; cursor: pointer; min-height: 2.75em; border-radius: var(--af-corner); }
:where(.root) :focus-visible { outline: 2px solid var(--af-ink); outline-offset: 2px; }
.choices { display: flex; flex-wrap: wrap; gap: .625em; }
.choice {
  all: unset !important;
  box-sizing: border-box !important;
  flex: auto !important;
  max-width: 100% !important;
  min-height: 2.75em !important;
  display: grid !important;
  grid-template-columns: minmax(0, 1fr) !important;
  align-items: center !important;
  isolation: isolate !important;
  padding: .5em .75em !important;
  line-height: 1.3 !important;
  text-align: center !important;
  color: var(--af-on-accent) !important;
  background-color: var(--af-accent) !important;
  border: 1px solid #0000 !important;
  border-radius: var(--af-corner) !important;
  cursor: pointer !important;
}
.choice:hover { box-shadow: inset 0 0 0 2px color-mix(in srgb, var(--af-on-accent) 40%, #0000) !important; }
.choice:focus-visible { outline: 2px solid var(--af-ink) !important; outline-offset: 2px !important; }
.choice::before, .choice::after, .banner::before, .banner::after { content: none !important; }
.banner, dialog { mask: none !important; clip-path: none !important; }
.choice span, .settings { grid-area: 1 / 1; font-size: .9375em; font-weight: 600; hyphens: auto; }
[data-other] { position: relative; z-index: -1; }
[data-other]::before { visibility: hidden; content: attr(data-other); }
.says, header, .body { isolation: isolate; }
.does, .choices, footer { position: relative; z-index: 1; }
.settings { width: 100%; min-height: 3em; z-index: auto !important; }
.close { width: 1.8334em; min-height: 1.8334em; font-size: 1.5em; line-height: 1; }
.settings:hover, .close:hover { background: var(--af-tint); }
.banner { animation: appear 1ms; }
@keyframes appear { from { opacity: 0; } }
@media (prefers-reduced-motion: no-preference) {
  .banner, dialog { animation: appear 1ms, rise .3s ease-out; }
  @keyframes rise { from { transform: translateY(1em); } }
}
`;
