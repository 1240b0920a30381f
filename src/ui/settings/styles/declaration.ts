/** What an opened vendor declares. The table of items becomes a list where it is narrow. */
export const declarationStyles = `
dl { display: grid; grid-template-columns: fit-content(32%) 1fr; gap: .25em 1.25em; }
table { width: 100%; border-collapse: collapse; line-height: 1.45; }
p + dl, table, table + p { margin-top: var(--af-m); }
th, td { padding: .55em 0; padding-inline-end: 1em; vertical-align: baseline; text-align: start; font-weight: 400; color: var(--af-ink); }
thead th { color: var(--af-soft); font-weight: 600; padding-top: 0; white-space: nowrap; }
tbody th { width: 26%; }
td:last-child { min-width: 9em; padding-inline-end: 0; }
code { font-family: ui-monospace, monospace; }
@container (max-width: 34em) {
  dl, table, tbody { display: block; }
  dt { margin-top: .5em; }
  thead { position: absolute; clip-path: inset(50%); }
  tbody tr { display: flex; flex-wrap: wrap; padding: .55em 0; }
  tbody th, td { padding: 0; }
  tbody th, td:first-of-type { width: 100%; }
  td:nth-of-type(n + 2) { color: var(--af-soft); margin-inline-end: .4em; }
  td:nth-of-type(2)::after { content: ","; }
}
`;
