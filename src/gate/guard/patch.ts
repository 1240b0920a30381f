/**
 * What is done in place of a native function. It may change the arguments, or give what answers instead; where it gives
 * nothing, or throws, the native function answers. An accessor is read where there are no arguments.
 *
 * @param native calls the native function, for `self` or another, with the arguments as they are then
 */
export type Patched<Self = unknown> = (
  args: unknown[],
  self: Self,
  native: (self: unknown) => unknown,
) => (() => unknown) | false | undefined;

/** Patches a member of an interface's prototype, or of the global object where the owner is empty or not there. */
export type Patch = <Self>(owner: string, name: string, patched: Patched<Self>) => void;

type Native = ((...args: never) => unknown) & { prototype?: { constructor: unknown } };

type Descriptor = Partial<Record<'get' | 'set' | 'value', Native>>;

/**
 * By proxies: what is patched keeps its name, its arity, its flags and what it says of wrong uses.
 *
 * @param isAway whether the native functions are to answer
 * @returns how to patch, and how to put all natives back, or ours again: what somebody has wrapped since stays
 */
export function createPatches(isAway: () => boolean): readonly [patch: Patch, turn: (isOn: boolean) => void] {
  const turns: ((isOn: boolean) => void)[] = [];

  const patch: Patch = (owner, name, patched) => {
    const target = (globalThis as unknown as Record<string, { prototype: object }>)[owner]?.prototype ?? globalThis;
    const read = (): Descriptor | undefined => Object.getOwnPropertyDescriptor(target, name);
    const natives = read();
    if (!natives) return;

    const answer = (args: unknown[], self: unknown, native: (self: unknown) => unknown): unknown => {
      let instead;
      try {
        instead = !isAway() && patched(args, self as never, native);
      } catch {
        // wrong uses: the native function has its own words for them
      }
      return instead ? instead() : native(self);
    };
    // its flags stay as they are
    const ours: Descriptor = {};
    for (const part of ['get', 'set', 'value'] as const) {
      const native = natives[part];
      if (native) {
        ours[part] = new Proxy(native, {
          apply: (_, self, args) => answer(args, self, (other) => Reflect.apply(native, other, args)),
          construct: (_, args, made) => answer(args, made, () => Reflect.construct(native, args, made)) as object,
        });
      }
    }

    turns.push((isOn) => {
      const now = read()!;
      const [from, to] = isOn ? [natives, ours] : [ours, natives];
      if (now.value !== from.value || now.set !== from.set) return;
      // what the page has frozen stays as it is; all others are patched
      if (!Reflect.defineProperty(target, name, to)) {
        console.error(`askfirst: guard: the page has frozen ${owner} ${name}, which is not held back`);
        return;
      }
      const made = to.value?.prototype;
      if (made && made.constructor === from.value) Reflect.set(made, 'constructor', to.value);
    });
  };
  return [patch, (isOn) => turns.forEach((turn) => turn(isOn))];
}
