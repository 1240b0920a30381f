import { ConsentErrorEvent } from './events.js';

/** Tells the console and the page what is wrong. */
export function report(error: Error): void {
  console.error(`askfirst: ${error.message}`);
  document.dispatchEvent(new ConsentErrorEvent(error));
}
