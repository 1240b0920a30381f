import type { Call, Stub } from '../catalogue/types.js';
import { report } from '../report.js';
import { filled, isSet } from './vendor-globals.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- what vendors keep on window has no types */
const globals = globalThis as any;

/** What few vendors need, and is loaded for them alone: stubs with methods and properties, calls after loading. */

/** Makes a stub with all that the vocabulary has. */
export function createStub({
  kind,
  store = 'q',
  into,
  entry,
  forward,
  methods = [],
  self = [],
  alias = [],
  properties = {},
}: Stub): unknown {
  const stub: any =
    kind === 'array'
      ? []
      : function () {
          // eslint-disable-next-line prefer-rest-params
          const args = arguments;
          if (forward && stub[forward]) return stub[forward](...args);
          keep(entry === 'array' ? [...args] : args);
        };
  if (into && !isSet(into)) globals[into] = [];
  if (kind === 'function' && !into) stub[store] = [];
  // looked up anew each time: a vendor may have put its own queue there
  const keep = (call: unknown): void => (kind === 'array' ? stub : into ? globals[into] : stub[store]).push(call);
  for (const method of methods) {
    const [last, nested] = method.split('.').reverse() as [string, string?];
    const owner = nested ? (stub[nested] ??= []) : stub;
    owner[last] = (...args: unknown[]) => {
      if (nested) owner.push([last, ...args]);
      else keep([last, ...args]);
      return stub;
    };
  }
  for (const property of self) stub[property] = stub;
  for (const other of alias) if (!isSet(other)) globals[other] = stub;
  for (const [place, value] of Object.entries(properties)) {
    const path = place.split('.');
    const name = path.pop()!;
    path.reduce((object, key) => object[key], stub)[name] = filled(value);
  }
  return stub;
}

/** Makes the calls that a script can only take once it has loaded. */
export function callLoaded(calls: readonly Call[]): void {
  for (const { call, args = [], as, queue } of calls) {
    const path = call.split('.');
    const name = path.pop()!;
    try {
      const owner = path.reduce((object, key) => object[key], globals);
      const values = filled(args);
      if (as) {
        if (queue) values[0][queue] = globals[as];
        globals[as] = new owner[name](...values);
      } else owner[name](...values);
    } catch (error) {
      // the script has run all the same
      report(Error(`${call}: ${(error as Error).message}`));
    }
  }
}
