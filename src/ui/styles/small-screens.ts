/** Narrow: sheets at the bottom edge. Low: the settings scroll as a whole. */
export const smallScreenStyles = `
@media (max-width: 32.5em) {
  .banner, dialog { inset: auto 0 0; width: auto; max-height: calc(100dvh - 1em); margin: 0; border-width: 1px 0 0; border-radius: var(--round) var(--round) 0 0; }
  .top { inset: 0 0 auto; border-width: 0 0 1px; border-radius: 0 0 var(--round) var(--round); }
  .bar { border-radius: 0; }
  .says, .does, header, .body, footer { padding-inline: 1.125em; }
}
@media (max-height: 24em) {
  dialog[open] { display: block; }
  .says { padding-top: .75em; }
  .does .settings { margin: 0; }
}
.banner.aside { inset-block: auto 0; max-height: 45dvh; }
.banner.above { inset-block: 0 auto; }
`;
