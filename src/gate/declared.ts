import type { Script } from '../catalogue/types.js';
import type { Releasing } from './gate.js';
import { memory } from './memory.js';
import { setVendorGlobals } from './vendor-globals.js';

/** What few vendors need; what looks like it but is only data does no harm. */
const ELABORATE = /"(alias|forward|loaded|methods|properties|self)":/;

const { ran } = memory;

/** Whose globals have been set: a second attempt to load a script must not make its calls again. */
const set = new WeakSet<Script>();

/**
 * Releases a script of the catalogue.
 *
 * @param label the id of its vendor
 * @param index which one of the vendor's it is
 * @param gate what it needs of the gate
 * @param closed takes it back
 * @param next lets what is behind it follow before it has run
 * @returns resolves when what is behind it may follow
 */
export async function releaseDeclared(
  script: Script,
  label: string,
  index: number,
  gate: Releasing,
  closed: AbortSignal,
  next: () => void,
): Promise<void> {
  const { src, attributes = {}, loaded } = script;
  const key = `${label} ${index} ${src}`;
  if (ran.has(key)) return gate.prepared(label);
  const elaborate = ELABORATE.test(JSON.stringify(script)) ? await gate.elaborate() : undefined;
  closed.throwIfAborted();
  if (!set.has(script)) setVendorGlobals(script, gate.tell, elaborate?.createStub);
  set.add(script);
  gate.prepared(label);
  const element = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const insert = (): void => (document.head ?? document.documentElement).append(element);
  await gate.run(label, element, src, insert, closed, next);
  ran.add(key);
  if (loaded) elaborate!.callLoaded(loaded);
  gate.tell();
}
