/** What a visitor does on purpose: not what happens by itself (`load`), or on the way (`mousemove`, `scroll`). */
const ON_PURPOSE = /^(click|key|(mouse|pointer)(up|down)|touchend|submit|change|input)/;

/** Whether this is an event of the browser's making in which the visitor has done something, and not one that was made up. */
export function isUserEvent(event: unknown): boolean {
  try {
    // throws for anything that only looks like an event; of a real one nobody can change what this says
    Event.prototype.composedPath.call(event as Event);
    const { isTrusted, type } = event as Event;
    return isTrusted && ON_PURPOSE.test(type);
  } catch {
    return false;
  }
}
