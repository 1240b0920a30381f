/** Lets the browser send Global Privacy Control, as pages see it. */
export function sendSignal(): void {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, value: true });
}

/** Lets it send none again. */
export function unsendSignal(): void {
  Reflect.deleteProperty(Navigator.prototype, 'globalPrivacyControl');
}
