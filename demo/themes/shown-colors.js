import { contrast } from './contrast.js';

/** The dialog's own colours, as in src/ui/styles/palette.ts. */
const own = {
  light: { accent: '#17181d', surface: '#ffffff', text: '#17181d' },
  dark: { accent: '#ecedf1', surface: '#1c1d22', text: '#ecedf1' },
};

const readableOn = (color) => (contrast(color, '#ffffff') > contrast(color, '#000000') ? '#ffffff' : '#000000');

/**
 * The colours that are seen: what is not set follows from what is.
 *
 * @param {'light' | 'dark'} palette
 * @param {import('./themes.js').Palette} set
 * @returns {{ accent: string, surface: string, text: string }}
 */
export function shownColors(palette, set) {
  const surface = set.surface ?? own[palette].surface;
  const text = set.text ?? (set.surface ? readableOn(surface) : own[palette].text);
  return { surface, text, accent: set.accent ?? (set.text || set.surface ? text : own[palette].accent) };
}
