// Compiled, not run: what follows must type-check, and what is marked must not.
import type { ConsentRecord, Layer } from '../../src/index.js';

document.addEventListener('consent-ready', (event) => {
  const record: ConsentRecord | undefined = event.record;
  return record;
});
document.addEventListener('consent-request', (event) => {
  const answer: boolean | undefined = event.choices.get('vendor');
  event.preventDefault();
  return answer;
});
document.addEventListener('consent-change', ({ granted, denied, record, previous }) => {
  const ids: readonly string[] = [...granted, ...denied];
  return [ids, record?.id, previous?.id];
});
document.addEventListener('consent-open', ({ layer }) => {
  const shown: Layer = layer;
  return shown;
});
document.addEventListener('consent-reload', (event) => {
  const vendors: readonly string[] = event.vendors;
  return vendors;
});
document.addEventListener('consent-embed', ({ vendor, target }) => {
  const id: string = vendor;
  return [id, target];
});
document.addEventListener('consent-error', ({ error }) => error.message);

document.addEventListener('consent-change', (event) => {
  // @ts-expect-error what has been decided is read, not written
  event.granted = [];
});

// the element has its place in the DOM's own maps
const embed = document.createElement('ask-first-embed');
embed.addEventListener('consent-embed', ({ vendor }) => vendor);
// @ts-expect-error it is no frame
embed.contentWindow;
