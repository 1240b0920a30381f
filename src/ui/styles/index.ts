import { bannerStyles } from './banner.js';
import { controlStyles } from './controls.js';
import { declarationStyles } from './declaration.js';
import { paletteStyles } from './palette.js';
import { settingsStyles } from './settings.js';
import { smallScreenStyles } from './small-screens.js';
import { textStyles } from './text.js';
import { vendorStyles } from './vendors.js';

/** The one sheet of the ui. Adopted, not written into the page, so that a strict `style-src` allows it. */
export const styles =
  paletteStyles +
  textStyles +
  controlStyles +
  bannerStyles +
  settingsStyles +
  vendorStyles +
  declarationStyles +
  smallScreenStyles;
