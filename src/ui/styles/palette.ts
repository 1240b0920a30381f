import { ownColors } from '../../own-colors.js';

// No template strings, because these are no whole sheets: the build minifies those as CSS.
const dark =
  '{--af-base-ink:#ecedf1;--af-base-paper:#1c1d22;--af-base-soft:#b6b7bc;--af-base-off:#85868b;--af-base-accent:#ecedf1;' +
  '--af-base-on-accent:#17181d;--af-base-tint:#24262d;--af-shade:#000a}';

const light = `
:host { all: initial !important; font-family: inherit !important; color-scheme: light dark !important; }
:host([theme=light]) { color-scheme: light !important; }
:host([theme=dark]) { color-scheme: dark !important; }
.root {
  display: contents;
  --af-base-ink: #17181d;
  --af-base-paper: #fff;
  --af-base-soft: #535459;
  --af-base-off: #828387;
  --af-base-accent: #17181d;
  --af-base-on-accent: #fff;
  --af-base-tint: #f4f6fa;
  --af-shade: #14161f33;
  --af-round: var(--askfirst-radius, .875em);
  --af-corner: calc(var(--af-round) * .75);
  --af-space: var(--askfirst-space, 1);
  --af-s: calc(.375em * var(--af-space));
  --af-m: calc(.875em * var(--af-space));
  --af-l: calc(1.375em * var(--af-space));
}
section, dialog, .note {
  --af-ink: var(--af-text, var(--af-base-ink));
  --af-paper: var(--af-back, var(--af-base-paper));
  --af-soft: var(--af-text, var(--af-base-soft));
  --af-accent: var(--af-fill, var(--af-base-accent));
  --af-on-accent: var(--af-on-fill, var(--af-base-on-accent));
  --af-tint: var(--af-back, var(--af-base-tint));
  --af-line: color-mix(in srgb, var(--af-ink) 13%, var(--af-paper));
  --af-hollow: color-mix(in srgb, var(--af-text) 0%, var(--af-paper));
}
@media print { :host { display: none !important; } }
`;

/**
 * Colours and measures. The private names live inside, where the page cannot reach them. `all: initial` undoes what the
 * page's rules for `*` do to the host: inside a shadow root `!important` wins against the page's own.
 */
export const paletteStyles =
  light +
  '@media(prefers-color-scheme:dark){:host(:not([theme=light])) .root' +
  dark +
  '}:host([theme=dark]) .root' +
  dark +
  ownColors('section,dialog,.note');
