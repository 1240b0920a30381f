export { startUi } from './start-ui.js';
