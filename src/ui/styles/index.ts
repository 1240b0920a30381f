import { bannerStyles } from './banner.js';
import { controlStyles } from './controls.js';
import { paletteStyles } from './palette.js';
import { smallScreenStyles } from './small-screens.js';
import { textStyles } from './text.js';

/** The sheet of the first layer, and of what both have. Adopted, not written into the page, so that a strict `style-src` allows it. */
export const styles = paletteStyles + textStyles + controlStyles + bannerStyles + smallScreenStyles;
