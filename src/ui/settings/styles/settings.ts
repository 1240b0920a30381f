/** The second layer: header and footer stay, the choices scroll between them. What small screens say goes before. */
export const settingsStyles = `
:where(dialog) {
  width: 42.5em;
  max-width: 100vw;
  max-height: min(47.5em, 100% - 1.5em);
  margin: auto;
  border-radius: calc(var(--af-round) * 1.286);
}
header, footer, .body { padding: var(--af-l); }
header, .purpose { display: flex; justify-content: space-between; gap: 1em; }
header { border-bottom: 1px solid var(--af-line); }
p + p, header p { margin-top: var(--af-s); }
.close { margin: -.4em; }
.search { position: sticky; top: 0; z-index: 1; padding-block: var(--af-m) 0; background: var(--af-paper); }
[type=search] { width: 100%; min-height: 2.75em; padding: 0 .875em; font: inherit; color: var(--af-ink); background: none; border: 1px solid var(--af-soft); border-radius: var(--af-corner); }
.search p { min-height: 1.55em; margin: 0; }
.more { width: 100%; margin-top: var(--af-s); font-weight: 600; }
.body { flex: auto; overflow: auto; overscroll-behavior: contain; padding-block: 0; }
footer { padding-block: var(--af-m) calc(var(--af-m) + env(safe-area-inset-bottom)); container-type: inline-size; }
footer .choices { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); grid-auto-rows: 1fr; }
footer .choice { padding-inline: .25em !important; }
@container (max-width: 20em) { footer .choices { grid-template-columns: none; } }
`;
