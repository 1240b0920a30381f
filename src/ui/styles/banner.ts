/** The first layer: a card, a bar, or a dialog. Where it is low, the text scrolls and the buttons stay. */
export const bannerStyles = `
.banner {
  position: fixed;
  inset: auto;
  bottom: 1.25em;
  inset-inline-end: 1.25em;
  width: 27.5em;
  max-height: calc(100% - 1.5em);
  margin: 0;
  border-radius: var(--af-round);
}
.says { min-height: 4em; overflow: auto; padding: var(--af-l) var(--af-l) 0; }
.says p { margin-top: var(--af-s); }
.says .facts { display: flex; flex-wrap: wrap; column-gap: 1.1em; margin-top: var(--af-m); padding: var(--af-m) 0; border-top: 1px solid var(--af-line); }
.does { flex: none; padding: var(--af-s) var(--af-l) calc(var(--af-s) + env(safe-area-inset-bottom)); box-shadow: 0 -.5em .5em var(--af-paper); }
.does .settings { margin-top: var(--af-s); }
.start { inset-inline: 1.25em auto; }
.top { inset-block: 1.25em auto; }
.dialog { inset: 0; max-width: none; margin: auto; }
.bar { inset: auto 0 0; width: auto; border-width: 1px 0; border-radius: 0; }
.bar.top { inset: 0 0 auto; }
@media (min-width: 56em) {
  .bar:popover-open { flex-direction: row; align-items: center; padding: 0 max(0px, (100vw - 74em) / 2) var(--af-s); }
  .bar .says { flex: 1; }
  .bar .does { flex: 0 0 26em; padding-top: var(--af-l); }
}
`;
