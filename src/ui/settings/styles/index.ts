import { declarationStyles } from './declaration.js';
import { settingsStyles } from './settings.js';
import { vendorStyles } from './vendors.js';

/** The sheet of the second layer, beside that of the first. */
export const styles = settingsStyles + vendorStyles + declarationStyles;
