/** Type: heading 18, text 14.5, small 13, all in em over the visitor's own size. */
export const textStyles = `
.root *, .root ::before, .root ::after { box-sizing: border-box; }
section, dialog, .note { font-family: var(--askfirst-font, inherit); line-height: 1.55; color: var(--af-soft); background: var(--af-paper); overflow-wrap: anywhere; }
.banner, dialog, .note { padding: 0; border: 1px solid var(--af-line); box-shadow: var(--askfirst-shadow, 0 1.25em 4em var(--af-shade), 0 .25em 1em var(--af-shade)); overflow: auto; overscroll-behavior: contain; }
dialog::backdrop { background: #0c0e1473; }
.banner:popover-open, dialog[open] { display: flex; flex-direction: column; }
h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
h2, h3, b, dd, a { color: var(--af-ink); }
h2, h3, b { font-weight: 600; }
h2, h3 { line-height: 1.3; letter-spacing: -.01em; }
h2 { font-size: 1.125em; }
h2:focus { outline: none; }
h3 { font-size: 1em; }
p, .name { font-size: .90625em; }
small, dl, table, .facts, .always { font-size: .8125em; }
h3 span { margin-inline-end: .6em; }
h3 small { display: inline-block; font-weight: 400; color: var(--af-soft); }
a { padding: .6em 0; margin-inline-end: .5em; text-decoration: underline 1px; text-underline-offset: .25em; }
a:hover { text-decoration-thickness: 2px; }
.note { position: fixed; display: block; clip-path: inset(50%); }
.note:popover-open { clip-path: none; padding: var(--af-m) var(--af-l); }
`;
