/** Categories in rules, their vendors in one bordered list, each opening in place. */
export const vendorStyles = `
dialog section { padding: var(--af-m) 0 var(--af-l); }
.panel, footer, section + section, li + li, tbody tr { border-top: 1px solid var(--af-line); }
.purpose { align-items: center; min-height: 2.75em; }
.purpose + p { padding-inline-end: 4em; }
.always { font-weight: 600; white-space: nowrap; }
ul { list-style: none; margin-top: var(--af-m); border: 1px solid var(--af-line); border-radius: var(--af-corner); overflow: clip; }
li { position: relative; }
li input { position: absolute; top: .6875em; inset-inline-end: .875em; }
summary { display: grid; grid-template-columns: 1.5em minmax(0, 1fr); align-content: center; align-items: center; min-height: 4.125em; padding: .625em .875em; cursor: pointer; }
details:not(:last-child) summary { padding-inline-end: 4.75em; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; grid-row: 1 / 3; width: .5em; height: .5em; border: solid; border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
[dir="rtl"] summary::before { transform: rotate(135deg); }
[open] > summary::before { transform: translateY(-.1em) rotate(45deg); }
:where(.root) summary:focus-visible { outline-offset: -3px; border-radius: var(--af-corner); }
.name { line-height: 1.4; }
summary small { line-height: 1.5; }
[part=badge] { margin-inline-start: .5em; padding: 0 .6em; font-size: .8em; font-weight: 600; border: 1px solid; border-radius: 1em; white-space: nowrap; }
.panel { padding: var(--af-m) .875em; background: var(--af-tint); container-type: inline-size; }
.panel p { font-size: .84375em; }
`;
