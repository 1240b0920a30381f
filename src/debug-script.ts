import { startDebug } from './debug/index.js';

void startDebug();
