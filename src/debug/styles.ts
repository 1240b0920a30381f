/** System colours follow dark mode and forced colours by themselves. */
export const styles = `
:host { all: initial !important; color-scheme: light dark !important; }
section { position: fixed; z-index: 2147483646; box-sizing: border-box; display: flex; flex-direction: column; width: min(27rem, 100vw - 1rem); max-height: 45vh; border: 1px solid; border-radius: .5rem; background: Canvas; color: CanvasText; font: .8125rem/1.45 system-ui, sans-serif; box-shadow: 0 .25rem 1.5rem #0003; overflow: clip; }
.high { top: .5rem; left: .5rem; }
.low { bottom: .5rem; right: .5rem; }
header { display: flex; align-items: center; justify-content: space-between; padding-left: .75rem; border-bottom: 1px solid; }
h2 { margin: 0; font-size: .875rem; }
button { min-width: 2.75rem; min-height: 2.75rem; border: 0; background: none; color: inherit; font: 1.25rem/1 system-ui, sans-serif; cursor: pointer; }
.body { overflow: auto; padding: 0 .75rem .5rem; }
summary { padding: .5rem 0; font-weight: 700; cursor: pointer; }
.count { font-weight: 400; font-variant-numeric: tabular-nums; }
ul { list-style: none; margin: 0; padding: 0 0 .25rem 1rem; }
li { padding: .125rem 0; overflow-wrap: anywhere; }
.state { padding: 0 .4em; border: 1px solid; border-radius: 1em; font-size: .75rem; white-space: nowrap; }
:focus-visible { outline: 2px solid Highlight; outline-offset: -2px; }
@supports (color: light-dark(#000, #fff)) {
  [data-state=granted] { color: light-dark(#14532d, #86efac); }
  [data-state=denied] { color: light-dark(#7f1d1d, #fca5a5); }
  [data-state=pending] { color: light-dark(#713f12, #fcd34d); }
}
@media print { section { display: none; } }
`;
