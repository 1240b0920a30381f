/** What is done in place of a native function; `proceed` calls that with the arguments as they are then. */
export type Patched = (proceed: (self?: unknown) => unknown, args: unknown[], self: unknown) => unknown;

type Part = 'value' | 'get' | 'set';

type Descriptor = Partial<Record<Part, ((...args: never) => unknown) & { prototype?: { constructor: unknown } }>>;

/** Patches a function, or an accessor, of an interface's prototype, or of the global object where the name is empty. */
export type Patch = (owner: string, name: string, patched: Patched, part?: Part) => void;

/**
 * By proxies: what is patched keeps its name, its arity, its flags and what it says of wrong uses.
 *
 * @returns how to patch, how to undo it all (where somebody has wrapped ours since, it stays), and how to do it again
 */
export function createPatches(): readonly [patch: Patch, undo: () => void, redo: () => void] {
  const undo: (() => void)[] = [];
  const redo: (() => void)[] = [];
  const patch: Patch = (owner, name, patched, part = 'value') => {
    const target = owner
      ? (globalThis as unknown as Record<string, { prototype: object } | undefined>)[owner]?.prototype
      : globalThis;
    const read = (): Descriptor | undefined => target && Object.getOwnPropertyDescriptor(target, name);
    const native = read()?.[part];
    if (!native) return;
    const isConstructor = native.prototype?.constructor === native;
    const write = (value: unknown): void => {
      Object.defineProperty(target!, name, { ...read(), [part]: value });
      if (isConstructor) native.prototype!.constructor = value;
    };
    const ours = new Proxy(native, {
      apply: (_, self, args) => patched((other = self) => Reflect.apply(native, other, args), args, self),
      construct: (_, args, made) => patched(() => Reflect.construct(native, args, made), args, made) as object,
    });
    write(ours);
    undo.push(() => read()?.[part] === ours && write(native));
    redo.push(() => read()?.[part] === native && write(ours));
  };
  return [patch, () => undo.forEach((one) => one()), () => redo.forEach((one) => one())];
}
