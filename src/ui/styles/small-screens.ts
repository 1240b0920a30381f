/** Narrow: sheets at the bottom edge. Low: the settings scroll as a whole. */
export const smallScreenStyles = `
@media (max-width: 32.5em) {
  .banner, dialog { inset: auto 0 0; width: auto; max-height: calc(100% - 1em); margin: 0; border-width: 1px 0 0; border-radius: var(--af-round) var(--af-round) 0 0; }
  .top { inset: 0 0 auto; border-width: 0 0 1px; border-radius: 0 0 var(--af-round) var(--af-round); }
  .bar { border-radius: 0; }
  .says, .does, header, .body, footer { padding-inline: 1.125em; }
}
@media (max-height: 24em) {
  dialog[open]:not(.banner) { display: block; }
  .aside .says { display: none; }
  .says { padding-top: .75em; }
  .does .settings { margin: 0; }
}
.banner.aside { inset-block: auto 0; max-height: 45%; }
.banner.above { inset-block: 0 auto; }
`;
