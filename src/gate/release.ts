// one file for all that follows a grant
export { releaseDeclared } from './declared.js';
export { releaseMarkup } from './markup.js';
