export { hotjar } from './hotjar.js';
export type { EntryCategory, Given, Parameter, Parameters, VendorEntry } from './vendor-entry.js';
