/**
 * The least that a table needs to be read on a narrow screen, as a list. Every rule of the page's own goes before these.
 */
export const styles = `
:where(ask-first-declaration:not([hidden])) { display: block; overflow-wrap: break-word; }
:where(ask-first-declaration code) { overflow-wrap: anywhere; }
:where(ask-first-declaration table) { width: 100%; border-collapse: collapse; }
:where(ask-first-declaration :is(caption, th, td)) { padding: .4em 0; padding-inline-end: 1em; text-align: start; vertical-align: baseline; }
:where(ask-first-declaration thead th:first-child) { width: 30%; }
@media (max-width: 40em) {
  :where(ask-first-declaration :is(table, caption, tbody, tr, th, td)) { display: block; padding: 0; }
  :where(ask-first-declaration thead) { position: absolute; clip-path: inset(50%); width: 0; overflow: hidden; }
  :where(ask-first-declaration tr) { padding: .4em 0; }
}
@media print {
  :where(ask-first-declaration button) { display: none; }
}
`;
