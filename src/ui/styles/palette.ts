// No template string, because it is no whole sheet: the build minifies those as CSS.
const dark =
  '{--ink:var(--askfirst-text,#ecedf1);--paper:var(--askfirst-surface,#1c1d22);' +
  '--accent:var(--askfirst-accent,#ecedf1);--on-accent:var(--askfirst-on-accent,#17181d);--hue:#9db4e0;--shade:#000a}';

const light = `
:host { all: initial !important; font-family: inherit !important; color-scheme: light dark !important; }
:host([theme=light]) { color-scheme: light !important; }
:host([theme=dark]) { color-scheme: dark !important; }
.root {
  display: contents;
  --ink: var(--askfirst-text, #17181d);
  --paper: var(--askfirst-surface, #fff);
  --accent: var(--askfirst-accent, #17181d);
  --on-accent: var(--askfirst-on-accent, #fff);
  --hue: #5470a8;
  --shade: #14161f33;
  --round: var(--askfirst-radius, .875em);
  --corner: calc(var(--round) * .75);
  --space: var(--askfirst-space, 1);
  --s: calc(.375em * var(--space));
  --m: calc(.875em * var(--space));
  --l: calc(1.375em * var(--space));
}
section, dialog {
  --soft: color-mix(in srgb, var(--ink) 74%, var(--paper));
  --off: color-mix(in srgb, var(--ink) 54%, var(--paper));
  --line: color-mix(in srgb, var(--ink) 13%, var(--paper));
  --tint: color-mix(in srgb, var(--hue) 6%, var(--paper));
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
  dark;
