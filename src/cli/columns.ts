/** Of a terminal that nobody has made wider. */
export const WIDTH = 80;

/** Between two columns. */
const GAP = 2;
/** Of what finds no room in its column, and goes to a line of its own. */
const ASIDE = 4;

/** A text over as many lines as it needs. A no-break space holds two words together. */
export function wrap(text: string, width = WIDTH): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(word.match(RegExp(`.{1,${width}}`, 'gu')) ?? []));
  }
  return lines.map((line) => line.replaceAll('\u00A0', ' '));
}

/** A text behind a mark, on its lines and further in. */
export function indented(text: string, indent: number): string {
  const space = ' '.repeat(indent);
  return wrap(text, WIDTH - indent)
    .map((line) => space + line)
    .join('\n');
}

/**
 * Rows with their cells below each other. The last cell of a row wraps; one that is too wide for its column pushes those
 * behind it to the next line.
 */
export function columns(rows: readonly (readonly string[])[], indent = 0): string {
  const starts = [indent];
  for (let column = 0; column < (rows[0]?.length ?? 0) - 1; column++) {
    const lengths = rows.map((row) => row[column]?.length ?? 0).filter((length) => length <= WIDTH / 2);
    starts.push(starts[column]! + Math.max(0, ...lengths) + GAP);
  }
  return rows.map((row) => writeRow(row, starts).join('\n')).join('\n');
}

function writeRow(row: readonly string[], starts: readonly number[]): readonly string[] {
  const lines = [''];
  const put = (cell: string, start: number): void => {
    const line = lines.at(-1) ?? '';
    if (line && line.length + GAP > start) lines.push(' '.repeat(start) + cell);
    else lines[lines.length - 1] = line.padEnd(start) + cell;
  };
  row.forEach((cell, column) => {
    const start = starts[column] ?? 0;
    if (column < starts.length - 1) {
      const [piece = '', ...pieces] = wrap(cell, WIDTH - start);
      put(piece, start);
      lines.push(...pieces.map((more) => ' '.repeat(start) + more));
      return;
    }
    const isTooWide = cell.split(' ').some((word) => word.length > WIDTH - start);
    const at = isTooWide ? (starts[0] ?? 0) + ASIDE : start;
    if (isTooWide) lines.push('');
    const [first = '', ...others] = wrap(cell, WIDTH - at);
    put(first, at);
    lines.push(...others.map((line) => ' '.repeat(at) + line));
  });
  return lines.map((line) => line.trimEnd());
}
