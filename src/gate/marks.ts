/** What the names begin with under which other copies of the library find something on a page. */
export const MARK = 'askfirst.';

/** Under this the memory of what has happened on a page is kept: once anything has been held or released. */
export const PAGE: unique symbol = Symbol.for(`${MARK}page`);

/** Where the gate finds the guard of the page. */
export const GUARD: unique symbol = Symbol.for(`${MARK}guard`);
