/**
 * What a site may set of the dialog's look, each as the value of its custom property on `ask-first`; what is not there
 * is as it is by default.
 *
 * @typedef {object} Palette
 * @property {string} [accent]
 * @property {string} [surface]
 * @property {string} [text]
 * @property {string} [shadow]
 *
 * @typedef {object} Shape
 * @property {string} [radius]
 * @property {string} [space]
 * @property {string} [font]
 *
 * @typedef {object} Look
 * @property {Shape} shape
 * @property {Palette} light
 * @property {Palette} dark
 *
 * @typedef {Look & { id: string, name: string, about: string }} Theme
 */

/** Stacks of fonts that devices bring, so that nothing is loaded. */
export const fonts = {
  Sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  Humanist: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', 'Trebuchet MS', sans-serif",
  Serif: "'Iowan Old Style', 'Palatino Nova', 'Palatino Linotype', Palatino, Charter, Georgia, serif",
  Rounded:
    "ui-rounded, 'SF Pro Rounded', 'Hiragino Maru Gothic ProN', 'Arial Rounded MT', Nunito, Quicksand, sans-serif",
  Monospaced: "ui-monospace, 'SF Mono', 'Cascadia Code', 'JetBrains Mono', Menlo, Consolas, monospace",
};

export const shadows = {
  None: 'none',
  Fine: '0 1px 2px #0000001f, 0 10px 28px -12px #00000052',
  Crisp: '0 2px 6px #00000014, 0 14px 36px -10px #0000003d',
  Wide: '0 4px 16px #0000000f, 0 28px 72px -12px #00000047',
  Night: '0 0 0 1px #ffffff1a, 0 20px 56px #000000b3',
  'Hard, black': '0 0 0 1px #000000, 6px 6px 0 1px #000000',
  'Hard, amber': '0 0 0 1px #ffc933, 6px 6px 0 1px #ffc933',
};

/** @type {readonly Theme[]} */
export const themes = [
  {
    id: 'ink',
    name: 'Ink',
    about: 'Ink on paper, beside any brand. The default.',
    shape: {},
    light: {},
    dark: {},
  },
  {
    id: 'almanac',
    name: 'Almanac',
    about: 'Warm and bookish: cream, oxblood, a serif.',
    shape: { radius: '2px', space: '1.15', font: fonts.Serif },
    light: { accent: '#7c2d20', surface: '#fbf5e9', text: '#2f241c', shadow: shadows.Fine },
    dark: { accent: '#e2b184', surface: '#221b16', text: '#f0e6d6', shadow: shadows.Night },
  },
  {
    id: 'petrol',
    name: 'Petrol',
    about: 'Sober and corporate: petrol on white, small corners.',
    shape: { radius: '6px', font: fonts.Sans },
    light: { accent: '#0b5563', surface: '#ffffff', text: '#0e2b33', shadow: shadows.Crisp },
    dark: { accent: '#6cc5d0', surface: '#0f2228', text: '#e1eef0', shadow: shadows.Night },
  },
  {
    id: 'pebble',
    name: 'Pebble',
    about: 'Soft and friendly: round, roomy, cobalt on mist.',
    shape: { radius: '28px', space: '1.2', font: fonts.Rounded },
    light: { accent: '#2d5bd0', surface: '#f3f6fc', text: '#1d2842', shadow: shadows.Wide },
    dark: { accent: '#a3bfff', surface: '#1a2031', text: '#e6ebf8', shadow: shadows.Wide },
  },
  {
    id: 'console',
    name: 'Console',
    about: 'Technical, in high contrast: amber and black, square.',
    shape: { radius: '0px', space: '0.9', font: fonts.Monospaced },
    light: { accent: '#ffc933', surface: '#ffffff', text: '#000000', shadow: shadows['Hard, black'] },
    dark: { accent: '#ffc933', surface: '#000000', text: '#ffffff', shadow: shadows['Hard, amber'] },
  },
];
