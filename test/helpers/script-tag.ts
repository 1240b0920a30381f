/** The script tag, with an address of a catalogue or without. */
export function scriptTag(catalogue?: string): string {
  return `<script src="/askfirst/askfirst.js"${catalogue ? ` data-catalogue="${catalogue}"` : ''}></script>`;
}
