import { ownColors } from '../../own-colors.js';

// No template strings, because these are no whole sheets: the build minifies those as CSS.
const dark =
  '{--base-ink:#ecedf1;--base-paper:#1c1d22;--base-soft:#b6b7bc;--base-off:#85868b;--base-accent:#ecedf1;' +
  '--base-on-accent:#17181d;--base-tint:#24262d;--shade:#000a}';

const light = `
:host { all: initial !important; font-family: inherit !important; color-scheme: light dark !important; }
:host([theme=light]) { color-scheme: light !important; }
:host([theme=dark]) { color-scheme: dark !important; }
.root {
  display: contents;
  --base-ink: #17181d;
  --base-paper: #fff;
  --base-soft: #535459;
  --base-off: #828387;
  --base-accent: #17181d;
  --base-on-accent: #fff;
  --base-tint: #f4f6fa;
  --shade: #14161f33;
  --round: var(--askfirst-radius, .875em);
  --corner: calc(var(--round) * .75);
  --space: var(--askfirst-space, 1);
  --s: calc(.375em * var(--space));
  --m: calc(.875em * var(--space));
  --l: calc(1.375em * var(--space));
}
section, dialog, .note {
  --ink: var(--text, var(--base-ink));
  --paper: var(--back, var(--base-paper));
  --soft: var(--text, var(--base-soft));
  --accent: var(--fill, var(--base-accent));
  --on-accent: var(--on-fill, var(--base-on-accent));
  --tint: var(--back, var(--base-tint));
  --line: color-mix(in srgb, var(--ink) 13%, var(--paper));
  --hollow: color-mix(in srgb, var(--text) 0%, var(--paper));
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
