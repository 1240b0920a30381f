/** Under this the memory of what has happened on a page is kept: once anything has been held or released. */
export const PAGE = Symbol.for('askfirst.page');

/** Where the gate finds the guard of the page. */
export const GUARD = Symbol.for('askfirst.guard');
