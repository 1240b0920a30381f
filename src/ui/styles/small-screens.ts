/** Narrow: sheets at the bottom edge. Low: the settings scroll as a whole. */
export const smallScreenStyles = `
@media (max-width: 32.5em) {
  .banner, dialog { inset-inline: 0; bottom: 0; width: auto; max-height: calc(100dvh - 1em); margin-bottom: 0; border-width: 1px 0 0; border-radius: var(--round) var(--round) 0 0; }
  .says, .does, header, .body, footer { padding-inline: 1.125em; }
}
@media (max-height: 24em) {
  dialog[open] { display: block; }
  .says { padding-top: .75em; }
  .does .settings { margin: 0; }
}
`;
