/** The first layer: a card, a bar, or a dialog. Where it is low, the text scrolls and the buttons stay. */
export const bannerStyles = `
.banner {
  position: fixed;
  inset: auto;
  bottom: 1.25em;
  inset-inline-end: 1.25em;
  width: 27.5em;
  max-height: calc(100dvh - 1.5em);
  margin: 0;
  border-radius: var(--round);
}
.says { min-height: 4em; overflow: auto; padding: var(--l) var(--l) 0; }
.says p { margin-top: var(--s); }
.says .facts { display: flex; flex-wrap: wrap; column-gap: 1.1em; margin-top: var(--m); padding: var(--m) 0; border-top: 1px solid var(--line); }
.does { flex: none; padding: var(--s) var(--l) calc(var(--s) + env(safe-area-inset-bottom)); box-shadow: 0 -.5em .5em var(--paper); }
.does .settings { margin-top: var(--s); }
.start { inset-inline: 1.25em auto; }
.top { inset-block: 1.25em auto; }
.dialog { inset: 0; max-width: none; margin: auto; }
.bar { inset: auto 0 0; width: auto; border-width: 1px 0; border-radius: 0; }
.bar.top { inset: 0 0 auto; }
@media (min-width: 56em) {
  .bar:popover-open { flex-direction: row; align-items: center; padding: 0 max(0px, (100vw - 74em) / 2) var(--s); }
  .bar .says { flex: 1; }
  .bar .does { flex: 0 0 26em; padding-top: var(--l); }
}
`;
