// one file for all that is needed where there is something to ask
export { announce, answer, choose, open } from './choose.js';
export { startUi } from './ui/index.js';
