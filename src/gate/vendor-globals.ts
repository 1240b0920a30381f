import type { Json, Script, Stub } from '../catalogue/types.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- what vendors keep on window has no types */
const globals = globalThis as any;

/** Whether the page has this global; `<div id="dataLayer">` is no data layer. */
export const isSet = (name: string): boolean => Object.hasOwn(globals, name) && globals[name] != null;

/** A copy of the catalogue's data, that the vendor may write to, with the present time where it is asked for. */
export function filled(data: Json): any {
  return JSON.parse(JSON.stringify(data), (_, value) =>
    value?.$now ? (value.$now === 'date' ? new Date() : Date.now()) : value,
  );
}

/** The simple stubs, which are most of them. */
function createStub({ kind, store = 'q', into, entry }: Stub): any {
  if (kind === 'array') return [];
  // not an arrow: some vendors tell calls from data by a real arguments object
  const stub: any = function () {
    // eslint-disable-next-line prefer-rest-params
    (into ? globals[into] : stub[store]).push(entry === 'array' ? [...arguments] : arguments);
  };
  if (!into) stub[store] = [];
  else if (!isSet(into)) globals[into] = [];
  return stub;
}

/**
 * Puts on `window` what a script expects to find there. What is there already is respected, stubs and data of the
 * site's own included.
 *
 * @param tell tells the vendor what is granted, when its stubs are there and before any other call
 * @param create makes a stub
 */
export function setVendorGlobals(
  { globals: data = {}, stubs = [] }: Script,
  tell: () => void,
  create = createStub,
): void {
  for (const [name, value] of Object.entries(data)) {
    if (!isSet(name)) globals[name] = filled(value);
    else if (Array.isArray(value)) globals[name].push?.(...filled(value));
  }
  for (const stub of stubs) if (!isSet(stub.name)) globals[stub.name] = create(stub);
  tell();
  for (const { name, kind, calls = [] } of stubs) {
    for (const call of filled(calls)) {
      if (kind === 'array') globals[name].push(call);
      else globals[name](...call);
    }
  }
}
