import { declarationStyles } from './declaration.js';
import { settingsStyles } from './settings.js';
import { switchStyles } from './switches.js';
import { vendorStyles } from './vendors.js';

/** The sheet of the second layer, beside that of the first. */
export const styles = settingsStyles + switchStyles + vendorStyles + declarationStyles;
